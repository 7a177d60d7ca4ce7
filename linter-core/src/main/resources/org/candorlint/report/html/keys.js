// Keys, for those who work through many findings.

function onKey(event) {
  const typing = event.target.closest?.('input[type="search"], select, textarea');
  if (event.ctrlKey || event.metaKey || event.altKey || byId('help').open) {
    return;
  }
  if (typing) {
    if (event.key === 'Escape') {
      event.target.blur();
    }
    return;
  }
  const act = {
    'j': () => step(1),
    'k': () => step(-1),
    'o': () => go({ view: 'overview', finding: null }),
    '/': () => {
      go({ view: 'findings' });
      byId('search').focus();
    },
    '?': () => byId('help').showModal(),
    'Escape': () => {
      if (state.finding !== null) {
        go({ finding: null });
      }
    },
  }[event.key];
  if (act) {
    event.preventDefault();
    act();
  }
}

/** To a neighbour of the selected finding; from the overview to the first. */
function step(by) {
  const working = state.view === 'findings';
  if (!working) {
    go({ view: 'findings', finding: null });
  }
  const place = working && selected !== null ? visible.indexOf(selected) + by : 0;
  const next = visible[Math.min(Math.max(place, 0), visible.length - 1)];
  if (next) {
    go({ finding: next.id }, true);
  }
}
