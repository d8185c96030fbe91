// Builds elements. Text goes in as text, never as markup.

const SVG = new Set(['svg', 'path', 'rect', 'line', 'g', 'text', 'circle', 'title']);

/** An element with attributes, listeners (`onclick: f`) and children. */
export function h(tag, attributes, ...children) {
  const element = SVG.has(tag) && tag !== 'title'
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  append(element, children);
  return element;
}

export function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === null || child === undefined || child === false) continue;
    element.append(child instanceof Node ? child : String(child));
  }
}

/** Puts new content in place of the old. */
export function fill(element, ...children) {
  element.replaceChildren();
  append(element, children);
  return element;
}
