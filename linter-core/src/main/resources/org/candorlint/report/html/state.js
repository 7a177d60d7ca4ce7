// What is shown is a function of the address: a link leads to a finding under its filters, and Back works.

const DATA = JSON.parse(byId('data').textContent);
const FINDINGS = DATA.findings;
const BY_ID = new Map(FINDINGS.map((finding) => [finding.id, finding]));

const FACETS = {
  severity: (finding) => [finding.severity],
  verdict: (finding) => [finding.verdict],
  category: (finding) => [ruleOf(finding).category],
  market: (finding) => finding.markets,
  page: (finding) => [pageOf(finding).path],
};

let state = nothing();

function nothing() {
  return { view: 'overview', finding: null, query: '', severity: [], verdict: [], category: [], market: [], page: [] };
}

function ruleOf(finding) {
  return DATA.rules[finding.rule];
}

function pageOf(finding) {
  return DATA.pages[finding.page];
}

function categoryOf(finding) {
  const id = ruleOf(finding).category;
  return DATA.categories[id] ?? id;
}

function lawsOf(finding) {
  return finding.laws.map((number) => DATA.laws[number]);
}

/** The state that an address means; null for an address of something else on this page. */
function parse(hash) {
  const [target, ...rest] = hash.replace(/^#/, '').split('&');
  const parsed = nothing();
  if (target.startsWith('f-')) {
    parsed.view = 'findings';
    parsed.finding = target.slice(2);
  } else if (target === 'findings') {
    parsed.view = 'findings';
  } else if (target !== '' && target !== 'overview') {
    return null;
  }
  const asked = new URLSearchParams(rest.join('&'));
  parsed.query = asked.get('q') ?? '';
  for (const facet of Object.keys(FACETS)) {
    parsed[facet] = asked.getAll(facet);
  }
  return parsed;
}

function address(wanted) {
  const asked = new URLSearchParams();
  for (const facet of Object.keys(FACETS)) {
    for (const value of wanted[facet]) {
      asked.append(facet, value);
    }
  }
  if (wanted.query !== '') {
    asked.append('q', wanted.query);
  }
  const target = wanted.finding === null ? wanted.view : `f-${wanted.finding}`;
  const filters = asked.toString();
  return `#${target}${filters === '' ? '' : '&'}${filters}`;
}

/** Goes to a changed state; `quiet` ones leave no step behind for Back. */
function go(change, quiet) {
  const wanted = { ...state, ...change };
  const target = address(wanted);
  if (target !== window.location.hash) {
    window.history[quiet ? 'replaceState' : 'pushState'](null, '', target);
  }
  state = wanted;
  show();
}
