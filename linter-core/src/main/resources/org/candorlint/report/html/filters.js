// Which findings are asked for, and how many there would be for each choice.

const TONES = ['error', 'warning', 'review', 'note', 'excused'];
const CHOICES = {
  severity: ['error', 'warning', 'note'],
  verdict: ['violation', 'review', 'excused'],
};
const PICKS = {
  category: { all: 'All categories', name: (id) => DATA.categories[id] ?? id },
  market: { all: 'All markets', name: (id) => DATA.markets[id] ?? id },
  page: { all: 'All pages', name: (path) => path },
};

function haystack(finding) {
  finding.haystack ??= [
    finding.message,
    finding.quoted.join(''),
    finding.reason,
    finding.evidence === undefined ? '' : finding.evidence[1],
    finding.fingerprint,
    finding.where,
    ruleOf(finding).id,
    categoryOf(finding),
    pageOf(finding).path,
    ...lawsOf(finding).flatMap((law) => [law.name, law.citation]),
  ].join('\n').toLowerCase();
  return finding.haystack;
}

function isAskedFor(finding, except) {
  for (const [facet, of] of Object.entries(FACETS)) {
    const chosen = state[facet];
    if (facet === except) {
      continue;
    }
    if (chosen.length > 0 && !of(finding).some((value) => chosen.includes(value))) {
      return false;
    }
    // What was excused is no finding; it is shown to those who ask for it.
    if (facet === 'verdict' && chosen.length === 0 && finding.verdict === 'excused') {
      return false;
    }
  }
  // A claim of several pages is listed once, unless one of its pages is asked for.
  if (finding.repeats && except !== 'page' && state.page.length === 0) {
    return false;
  }
  return terms().every((term) => haystack(finding).includes(term));
}

let asked = { query: '', terms: [] };

/** The words of the search, all of which must be found. */
function terms() {
  if (asked.query !== state.query) {
    asked = { query: state.query, terms: state.query.toLowerCase().split(/\s+/).filter((term) => term !== '') };
  }
  return asked.terms;
}

function counts(facet) {
  const found = new Map();
  for (const finding of FINDINGS) {
    if (isAskedFor(finding, facet)) {
      for (const value of FACETS[facet](finding)) {
        found.set(value, (found.get(value) ?? 0) + 1);
      }
    }
  }
  return found;
}

function buildFilters() {
  for (const [facet, values] of Object.entries(CHOICES)) {
    for (const value of values) {
      if (value === 'excused' && !FINDINGS.some((finding) => finding.verdict === value)) {
        continue;
      }
      const box = element('input', { type: 'checkbox', name: facet, value });
      const tone = value === 'violation' ? '' : ` ${value}`;
      byId(facet).append(
          element('label', { class: `chip${tone}` }, box, value, element('span', { class: 'count' })));
      box.addEventListener('change', () => {
        const chosen = values.filter((one) => (one === value ? box.checked : state[facet].includes(one)));
        refine({ [facet]: chosen });
      });
    }
  }
  for (const facet of Object.keys(PICKS)) {
    const pick = byId(facet);
    pick.addEventListener('change', () => refine({ [facet]: pick.value === '' ? [] : [pick.value] }));
  }
  byId('search').addEventListener('input', () => refine({ query: byId('search').value.trim() }));
  byId('clear').addEventListener('click', () => go({ ...nothing(), view: 'findings' }));
  byId('filters').addEventListener('submit', (event) => event.preventDefault());
  byId('filters-toggle').addEventListener('click', () => {
    const open = byId('facets').classList.toggle('open');
    byId('filters-toggle').setAttribute('aria-expanded', String(open));
  });
}

/** A finding that the filters no longer ask for does not stay selected. */
function refine(change) {
  const before = state;
  state = { ...state, ...change };
  const kept = state.finding !== null && BY_ID.has(state.finding) && isAskedFor(BY_ID.get(state.finding));
  state = before;
  go({ ...change, finding: kept ? before.finding : null }, true);
}

function showFilters(visible) {
  for (const [facet, values] of Object.entries(CHOICES)) {
    const found = counts(facet);
    for (const box of byId(facet).querySelectorAll('input')) {
      box.checked = state[facet].includes(box.value);
      box.parentElement.querySelector('.count').textContent = found.get(box.value) ?? 0;
    }
  }
  for (const [facet, pick] of Object.entries(PICKS)) {
    const found = counts(facet);
    const chosen = state[facet][0] ?? '';
    const values = [...found.keys()];
    if (chosen !== '' && !found.has(chosen)) {
      values.push(chosen);
    }
    values.sort((one, other) => pick.name(one).localeCompare(pick.name(other), 'en'));
    byId(facet).replaceChildren(
        element('option', { value: '' }, pick.all),
        ...values.map((value) => element('option', { value }, `${pick.name(value)} (${found.get(value) ?? 0})`)));
    byId(facet).value = chosen;
  }
  if (document.activeElement !== byId('search')) {
    byId('search').value = state.query;
  }
  const all = FINDINGS.filter((finding) => finding.verdict !== 'excused' && !finding.repeats).length;
  const narrowed = address({ ...state, finding: null, view: 'findings' }) !== '#findings';
  byId('clear').hidden = !narrowed;
  byId('status').textContent = narrowed
    ? `${visible.length.toLocaleString('en')} of ${many(all, 'finding')}`
    : many(all, 'finding');
}
