// Elements are made, never parsed: whatever stands in a page or a rule stays text.

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes ?? {})) {
    if (value === true) {
      made.setAttribute(key, '');
    } else if (value !== false && value !== null && value !== undefined) {
      made.setAttribute(key, value);
    }
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}

function byId(id) {
  return document.getElementById(id);
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function words(label) {
  return label.replaceAll('-', ' ');
}

function many(count, one) {
  return `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;
}

/** Whether list, copy and detail stand side by side; the style sheet has the same width. */
function isWide() {
  return window.matchMedia('(min-width: 56.0625rem)').matches;
}
