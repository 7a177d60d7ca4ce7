// All that is known of the selected finding.

const REASONS = { violation: 'What was found', review: 'Why a person must look', excused: 'Why it is no claim' };

function showDetail(finding, visible) {
  const panel = byId('detail');
  panel.scrollTop = 0;
  if (finding === null) {
    panel.replaceChildren(backLink(), element('p', { class: 'empty' }, noDetail()));
    return;
  }
  const rule = ruleOf(finding);
  panel.replaceChildren(
      backLink(),
      element('p', { class: 'badges' },
          element('span', { class: `badge ${finding.tone}` }, finding.tone),
          finding.tone === finding.severity ? null : element('span', { class: 'faint' }, `severity ${finding.severity}`),
          evidenceBadge(finding),
          walk(finding, visible)),
      element('h2', {}, finding.message),
      quotation(finding),
      ...section(REASONS[finding.verdict], capital(finding.reason)),
      ...(finding.evidence === undefined || finding.reason === finding.evidence[1]
        ? [] : section('Evidence', capital(finding.evidence[1]))),
      ...section('Why it matters', rule.why),
      ...section('What to do', rule.remedy, 'remedy'),
      ...suggestions(finding),
      ...law(finding),
      ...otherPlaces(finding),
      ...sharedPlaces(finding),
      ...facts(finding, rule));
}

/** What the clinic's evidence comes to for the finding. */
function evidenceBadge(finding) {
  return finding.evidence === undefined ? null : element('span', { class: 'badge evidence' }, finding.evidence[0]);
}

function noDetail() {
  if (state.finding !== null) {
    return `This report has no finding ${state.finding}.`;
  }
  if (state.page.length === 1) {
    const found = FINDINGS.some((one) => one.verdict !== 'excused' && pageOf(one).path === state.page[0]);
    return found ? 'No finding of this page fits the filters.' : 'Nothing was found on this page.';
  }
  return 'Select a finding, or press j.';
}

/** On a narrow screen, from a finding to the list, and from a page that has none to all pages. */
function backLink() {
  const change = state.finding === null ? { page: [] } : { finding: null };
  const back = element('a', { class: 'back', href: address({ ...state, ...change }) }, '← All findings');
  back.addEventListener('click', (event) => {
    event.preventDefault();
    go(change);
  });
  return back;
}

function walk(finding, visible) {
  const place = visible.indexOf(finding);
  const step = (label, to) => {
    const button = element('button', { type: 'button', class: 'quiet', disabled: to === undefined }, label);
    button.addEventListener('click', () => go({ finding: to.id }, true));
    return button;
  };
  return place < 0 ? null : element('span', { class: 'walk' },
      step('Previous', visible[place - 1]), step('Next', visible[place + 1]));
}

function quotation(finding) {
  const [before, found, after] = finding.quoted;
  return element('blockquote', { class: finding.tone },
      before, found === '' ? null : element('mark', { class: finding.tone }, found), after);
}

function section(title, text, style) {
  return text === '' ? [] : [element('h3', {}, title), element('p', { class: style }, text)];
}

/** Edits that were checked again and settle the finding. */
function suggestions(finding) {
  return finding.suggestions === undefined ? [] : [
    element('h3', {}, 'Suggested edits'),
    element('ul', { class: 'laws suggestions' }, finding.suggestions.map(([does, result, needs]) => element('li', {},
        does,
        result === '' ? null : element('q', { class: 'cite' }, result),
        needs === '' ? null : element('span', { class: 'doubt' }, `Needed: ${needs}`)))),
  ];
}

function law(finding) {
  const laws = lawsOf(finding);
  return laws.length === 0 ? [] : [
    element('h3', {}, 'Law'),
    element('ul', { class: 'laws' }, laws.map((one) => element('li', {},
        one.url === ''
          ? element('span', { class: 'name' }, one.name)
          : element('a', { class: 'name', href: one.url, target: '_blank', rel: 'noopener noreferrer' }, one.name),
        one.doubt === '' ? null : [' ', element('span', { class: 'doubt' }, one.doubt)],
        element('span', { class: 'cite' }, [one.place, one.kind, one.citation].filter((text) => text !== '').join(' · ')),
        one.gist === '' ? null : element('details', {},
            element('summary', {}, 'What it says'),
            element('p', {}, one.gist),
            one.penalty === '' ? null : element('p', {}, element('strong', {}, 'A breach can cost: '), one.penalty),
            one.since === '' ? null : element('p', { class: 'faint' }, `In force since ${one.since}.`),
            element('p', { class: 'faint' }, `Facts last checked ${one.checked}.`))))),
  ];
}

/** A line and column, or the name of a place in a document that has no lines. */
function spoken(start) {
  return /^\d+:\d+$/.test(start) ? `line ${start}` : start;
}

function otherPlaces(finding) {
  return finding.related.length === 0 ? [] : [
    element('h3', {}, 'Other places'),
    element('ul', { class: 'laws' }, finding.related.map((place) => element('li', {},
        `“${place.text}”`,
        element('span', { class: 'cite' },
            place.page === finding.page ? spoken(place.start) : `${place.path}, ${spoken(place.start)}`)))),
  ];
}

/** Where else the same claim stands by the same part of the template. */
function sharedPlaces(finding) {
  if (finding.claim === undefined) {
    return [];
  }
  const claim = DATA.claims[finding.claim];
  const others = claim.places.filter((id) => id !== finding.id).map((id) => BY_ID.get(id));
  return [
    element('h3', {}, 'On several pages'),
    element('p', {}, `Stands in ${claim.template}. It counts once.`),
    element('details', { open: others.length <= 8 },
        element('summary', {}, `${many(others.length, 'other place')}`),
        element('ul', { class: 'laws' }, others.map((other) => element('li', {},
            element('a', { href: `#f-${other.id}` }, pageOf(other).path),
            element('span', { class: 'cite' }, spoken(other.start)))))),
  ];
}

function facts(finding, rule) {
  const alike = FINDINGS.filter((other) => other.rule === finding.rule && other.verdict === finding.verdict
      && !other.repeats).length;
  const rows = [
    ['Place', `${pageOf(finding).path}, ${finding.start}${finding.end === '' ? '' : ` to ${finding.end}`}`],
    ['Stands in', words(finding.where)],
    ['Category', categoryOf(finding)],
    ['Rule', element('code', {}, rule.id)],
    ['Rule is', rule.measured === undefined
      ? rule.status
      : `${rule.status}; right in ${rule.right} of ${rule.measured} findings on labelled copy`],
    ['Markets', finding.markets.map((id) => DATA.markets[id] ?? id).join(', ')],
    ['Verdict', `${finding.verdict}, severity ${finding.severity}`],
    ['Model', finding.percent === undefined ? '' : `${finding.percent} % sure that the sentence makes such a claim`],
    ['Fingerprint', element('a', { href: `#f-${finding.id}` }, element('code', {}, finding.fingerprint))],
    ['Same rule', alike < 2 ? '' : element('a', {
      href: address({ ...nothing(), view: 'findings', query: rule.id, verdict: finding.verdict === 'excused' ? ['excused'] : [] }),
    }, `${alike} in this report`)],
  ];
  return [
    element('h3', {}, 'Details'),
    element('dl', { class: 'facts' }, rows
        .filter(([, value]) => value !== '')
        .map(([name, value]) => element('div', {}, element('dt', {}, name), element('dd', {}, value)))),
  ];
}
