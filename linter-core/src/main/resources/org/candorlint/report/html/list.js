// The list of findings, page by page. Entries are made as the reader comes to them.

const STEP = 150;

let listed = { findings: [], made: 0, group: null, page: -1 };
const entries = new Map();

const sight = new IntersectionObserver((seen) => {
  if (seen.some((one) => one.isIntersecting)) {
    makeEntries(listed.made + STEP);
  }
});

function showList(visible) {
  listed = { findings: visible, made: 0, group: null, page: -1 };
  entries.clear();
  byId('list').replaceChildren(element('a', { class: 'unseen', href: '#overview' }, 'Back to the overview'));
  byId('list').scrollTop = 0;
  if (visible.length === 0) {
    byId('list').append(element('p', { class: 'empty' }, emptyWords()));
  }
  makeEntries(STEP);
}

function emptyWords() {
  return FINDINGS.length === 0 ? 'Nothing was found.' : 'No finding fits these filters.';
}

/** Makes entries until there are so many. */
function makeEntries(count) {
  const list = byId('list');
  list.querySelector('.more')?.remove();
  sight.disconnect();
  const end = Math.min(count, listed.findings.length);
  for (; listed.made < end; listed.made++) {
    const finding = listed.findings[listed.made];
    if (finding.page !== listed.page) {
      listed.page = finding.page;
      listed.group = element('ol', { 'aria-label': pageOf(finding).path });
      list.append(groupHead(finding), listed.group);
    }
    const entry = makeEntry(finding);
    entries.set(finding.id, entry);
    listed.group.append(element('li', {}, entry));
  }
  if (end < listed.findings.length) {
    const more = element('button', { type: 'button', class: 'more' }, `Show more of ${listed.findings.length}`);
    more.addEventListener('click', () => makeEntries(listed.made + STEP));
    list.append(more);
    sight.observe(more);
  }
}

function groupHead(finding) {
  const path = pageOf(finding).path;
  const size = listed.findings.filter((other) => other.page === finding.page).length;
  return element('h2', {},
      element('span', { class: 'path', title: path }, element('bdi', {}, path)),
      element('span', { class: 'count' }, String(size)));
}

function makeEntry(finding) {
  return element('a', { class: 'entry', href: `#f-${finding.id}`, 'data-finding': finding.id },
      element('span', { class: 'head' },
          element('span', { class: `badge ${finding.tone}` }, finding.tone),
          evidenceBadge(finding),
          element('span', { class: 'kind' }, categoryOf(finding)),
          element('span', { class: 'at' }, finding.start)),
      element('span', { class: 'message' }, finding.message,
          finding.claim === undefined ? null
            : element('span', { class: 'count' }, ` ${DATA.claims[finding.claim].places.length} places`)),
      element('span', { class: 'words' }, `“${finding.quoted[1] || finding.quoted[0]}”`));
}

function showChosenEntry(finding) {
  byId('list').querySelector('[aria-current]')?.removeAttribute('aria-current');
  if (finding === null) {
    return;
  }
  const place = listed.findings.indexOf(finding);
  if (place >= listed.made) {
    makeEntries(place + STEP);
  }
  const entry = entries.get(finding.id);
  entry?.setAttribute('aria-current', 'true');
  if (entry && isWide()) {
    bring(entry, 'nearest', 3);
  }
}

/** Into view; again in the next frames, since what was out of sight gets its true height only as it comes near. */
function bring(target, where, times) {
  target.scrollIntoView({ block: where });
  if (times > 1) {
    window.requestAnimationFrame(() => bring(target, where, times - 1));
  }
}
