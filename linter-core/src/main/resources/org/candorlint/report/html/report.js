// Puts the state on the screen, and starts.

let visible = [];
let selected = null;
let filtered = null;
let listScroll = 0;

function show() {
  const working = state.view === 'findings';
  byId('overview').hidden = working;
  byId('work').hidden = !working;
  for (const link of document.querySelectorAll('[data-view]')) {
    if (link.dataset.view === state.view) {
      link.setAttribute('aria-current', 'page');
    } else {
      link.removeAttribute('aria-current');
    }
  }
  if (working) {
    showWork();
  }
}

function showWork() {
  const filters = address({ ...state, finding: null });
  if (filters !== filtered) {
    filtered = filters;
    visible = FINDINGS.filter((finding) => isAskedFor(finding));
    showFilters(visible);
    showList(visible);
  }
  const panes = byId('panes');
  const wasChosen = panes.classList.contains('chosen');
  const before = selected;
  selected = BY_ID.get(state.finding) ?? (state.finding === null && isWide() ? visible[0] : undefined) ?? null;
  const page = selected ? selected.page : DATA.pages.findIndex((one) => one.path === state.page[0]);
  const chosen = state.finding !== null || (selected === null && page >= 0);
  if (!isWide() && chosen && !wasChosen) {
    listScroll = window.scrollY;
  }
  panes.classList.toggle('chosen', chosen);
  showChosenEntry(selected);
  showCopy(page < 0 ? null : page, selected);
  showDetail(selected, visible);
  if (!isWide() && (chosen !== wasChosen || before !== selected)) {
    window.scrollTo(0, chosen ? 0 : listScroll);
  }
}

/** Figures of the overview lead to the findings behind them. */
function linkOverview() {
  for (const host of document.querySelectorAll('[data-facet]')) {
    const { facet, value, and } = host.dataset;
    const figure = host.querySelector('.figure');
    if (figure === null || figure.textContent !== '0') {
      const wanted = { ...nothing(), view: 'findings', [facet]: [value] };
      if (and) {
        wanted.verdict = [and];
      }
      const link = element('a', { href: address(wanted) });
      link.append(...host.childNodes);
      host.append(link);
    }
  }
}

function start() {
  document.documentElement.classList.add('js');
  linkOverview();
  buildFilters();
  byId('panes').addEventListener('click', (event) => {
    const link = event.target.closest('a[data-finding]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      go({ finding: link.dataset.finding });
    }
  });
  for (const link of document.querySelectorAll('[data-view]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      go({ view: link.dataset.view, finding: null });
    });
  }
  byId('help-open').addEventListener('click', () => byId('help').showModal());
  document.addEventListener('keydown', onKey);
  window.addEventListener('popstate', follow);
  window.addEventListener('hashchange', follow);
  follow();
}

function follow() {
  const wanted = parse(window.location.hash);
  if (wanted !== null) {
    state = wanted;
    show();
  }
}

start();
