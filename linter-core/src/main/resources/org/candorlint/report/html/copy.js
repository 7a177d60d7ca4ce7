// The copy of a page as it was read, with its findings marked in place.

const OUTSIDE = {
  'title': 'Page title',
  'meta-description': 'Description for search engines',
  'social-preview': 'Preview on social media',
  'alt-text': 'Text for a picture',
  'aria-label': 'Label for screen readers',
  'title-attribute': 'Tooltip',
  'json-ld': 'Structured data',
};
const REGIONS = {
  head: 'Head of the page', header: 'Header', navigation: 'Navigation', main: 'Main part', aside: 'Aside', footer: 'Footer',
};

const LANGUAGE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

let open = { page: -1, hosts: [], marks: new Map(), painted: new Set() };

function showCopy(page, chosen) {
  if (page === null) {
    open.page = -1;
    byId('copy').replaceChildren(element('p', { class: 'empty' }, 'Choose a finding to read it in its page.'));
    return;
  }
  if (open.page !== page) {
    openPage(page);
  }
  paint(chosen);
}

function openPage(page) {
  const shown = DATA.pages[page];
  open = { page, hosts: [], marks: new Map(), painted: new Set() };
  for (const finding of FINDINGS) {
    if (finding.page === page && finding.spot) {
      const [part, start, end] = finding.spot;
      const marks = open.marks.get(part) ?? [];
      marks.push({ finding, start, end });
      open.marks.set(part, marks);
    }
  }
  const text = element('div', { class: 'text', lang: LANGUAGE.test(shown.language) ? shown.language : null });
  layOut(shown, text);
  byId('copy').replaceChildren(pageHead(shown), text);
  byId('copy').scrollTop = 0;
}

function pageHead(page) {
  const about = [`${words(page.kind)} page`, many(page.sentences, 'sentence'), page.language].join(' · ');
  return element('header', {},
      element('h2', {}, page.path),
      element('p', {}, about),
      page.evidence.length === 0 ? null : element('p', {}, `Its kind was judged by: ${page.evidence.join(' · ')}`),
      [...page.notes, page.coverage].filter((note) => note !== '').map((note) => element('p', {}, capital(note))),
      page.whole ? null : element('p', {}, 'Only sentences with findings are shown: the copy was not kept.'));
}

function layOut(page, text) {
  const regions = new Set(page.parts.map((part) => part[4]));
  let region = null;
  let group = null;
  let level = 2;
  page.parts.forEach((part, index) => {
    const [, kind, depth, , where] = part;
    if (where !== region) {
      region = where;
      group = null;
      if (regions.size > 1) {
        text.append(element('p', { class: 'region' }, REGIONS[where] ?? where));
      }
    }
    if (kind === 'heading') {
      level = Math.min(Math.max(depth, 1) + 2, level + 1, 6);
    }
    const wanted = groupOf(kind);
    if (wanted === null) {
      group = null;
    } else if (group?.dataset.of !== wanted) {
      const loose = wanted === 'cells' && !hasRows(page.parts, index);
      group = element(wanted === 'cells' ? 'div' : 'ul', { 'class': wanted, 'data-of': wanted, 'data-loose': loose && 'true' });
      text.append(group);
    }
    const made = makePart(part, index, level);
    (wanted === 'cells' ? rowFor(part, group) : group ?? text).append(made);
  });
}

/** Cells of one line of the source stand in one row, where the source is written so; otherwise they follow each other. */
function rowFor([, , , , , line], group) {
  const last = group.lastElementChild;
  if (last !== null && (group.dataset.loose === 'true' || last.lastElementChild.dataset.line === String(line))) {
    return last;
  }
  const row = element('div', { class: 'row' });
  group.append(row);
  return row;
}

function hasRows(parts, start) {
  for (let i = start + 1; i < parts.length && groupOf(parts[i][1]) === 'cells'; i++) {
    if (parts[i][5] === parts[i - 1][5]) {
      return true;
    }
  }
  return false;
}

function groupOf(kind) {
  switch (kind) {
    case 'list-item': return 'points';
    case 'link': return 'links';
    case 'table-header':
    case 'table-cell': return 'cells';
    default: return null;
  }
}

function makePart([number, kind, depth, visibility, , line], index, level) {
  const host = element('span', { class: 'words' }, DATA.texts[number]);
  open.hosts[index] = host;
  const classes = ['part', kind];
  const inside = [host];
  if (visibility !== 'visible') {
    classes.push(visibility);
    inside.unshift(element('span', { class: 'tag seen' }, words(visibility)));
  }
  let name = 'p';
  if (kind in OUTSIDE) {
    classes.push('aside');
    inside.unshift(element('span', { class: 'tag' }, OUTSIDE[kind]));
  } else if (kind === 'heading') {
    name = `h${level}`;
    classes.push(`h${depth}`);
  } else if (kind === 'list-item' || kind === 'link') {
    name = 'li';
    classes.push(`deep-${Math.min(depth, 3)}`);
  } else if (kind === 'quote') {
    name = 'blockquote';
  } else if (kind === 'button') {
    host.classList.add('looks-button');
  } else if (kind === 'table-cell' || kind === 'table-header') {
    name = 'div';
  } else if (kind !== 'paragraph') {
    inside.unshift(element('span', { class: 'tag' }, words(kind)));
  }
  return element(name, { 'class': classes.join(' '), 'data-line': line }, inside);
}

/** Marks every finding, and the chosen one with its sentence and its other places. */
function paint(chosen) {
  const places = chosenPlaces(chosen);
  const parts = new Set([...open.marks.keys(), ...open.painted, ...places.map((place) => place.part)]);
  for (const part of parts) {
    const host = open.hosts[part];
    if (host) {
      const text = DATA.texts[DATA.pages[open.page].parts[part][0]];
      host.replaceChildren(...segments(text, [
        ...(open.marks.get(part) ?? []),
        ...places.filter((place) => place.part === part),
      ], chosen));
    }
  }
  open.painted = new Set(places.map((place) => place.part));
  const target = byId('copy').querySelector('mark.chosen');
  if (target && isWide()) {
    target.scrollIntoView({ block: 'center' });
  }
}

function chosenPlaces(chosen) {
  if (chosen === null) {
    return [];
  }
  const places = chosen.related
      .filter((place) => place.page === open.page && place.spot)
      .map(({ spot: [part, start, end] }) => ({ part, start, end, kind: 'other' }));
  if (chosen.page === open.page && chosen.spot) {
    const [part, start, end] = chosen.spot;
    const [before, , after] = chosen.quoted;
    places.push({ part, start: Math.max(0, start - before.length), end: end + after.length, kind: 'within' });
  }
  return places;
}

/** The text in pieces, cut wherever a mark begins or ends, since marks may overlap. */
function segments(text, marks, chosen) {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of marks) {
    cuts.add(Math.min(start, text.length)).add(Math.min(end, text.length));
  }
  const edges = [...cuts].sort((one, other) => one - other);
  return edges.slice(1).map((end, i) => {
    const piece = text.slice(edges[i], end);
    return wrap(piece, marks.filter((mark) => mark.start <= edges[i] && end <= mark.end), chosen);
  });
}

function wrap(piece, marks, chosen) {
  const found = marks.filter((mark) => mark.finding).map((mark) => mark.finding);
  const within = marks.some((mark) => mark.kind === 'within') ? ' within' : '';
  if (found.length === 0) {
    const other = marks.some((mark) => mark.kind === 'other');
    return other ? element('mark', { class: 'other' }, piece)
        : within ? element('span', { class: 'within' }, piece) : document.createTextNode(piece);
  }
  const asked = found.filter((finding) => isAskedFor(finding));
  const worst = (asked.length > 0 ? asked : found)
      .reduce((one, other) => (TONES.indexOf(other.tone) < TONES.indexOf(one.tone) ? other : one));
  const isChosen = found.includes(chosen);
  const classes = `${worst.tone}${asked.length > 0 || isChosen ? '' : ' off'}${isChosen ? ` chosen on-${chosen.tone}` : ''}`;
  // A second click on words under several findings goes to the next of them.
  const next = isChosen ? found[(found.indexOf(chosen) + 1) % found.length] : worst;
  return element('mark', { class: classes },
      element('a', {
        'href': `#f-${next.id}`,
        'data-finding': next.id,
        'title': found.map((finding) => `${finding.tone}: ${finding.message}`).join('\n'),
        'aria-current': isChosen ? 'true' : null,
      }, piece));
}
