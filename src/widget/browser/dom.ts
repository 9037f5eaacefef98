type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/**
 * A new element with attributes and children. Texts become text nodes, so nothing said by anyone turns into markup.
 * An attribute that is false or undefined is left out, true stands without a value.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}

/** A text for screen readers alone. */
export function unseen(text: string): HTMLElement {
  return element('span', { class: 'unseen' }, text);
}

const svg = 'http://www.w3.org/2000/svg';

/** A line drawing of 24 by 24 units that takes the colour of its text; it says nothing to screen readers. */
export function icon(path: string): SVGSVGElement {
  const drawing = document.createElementNS(svg, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.setAttribute('class', 'icon');
  const line = document.createElementNS(svg, 'path');
  line.setAttribute('d', path);
  drawing.append(line);
  return drawing;
}

/** The drawings of the page. */
export const drawings = {
  send: 'M5 12h13M12 5.500l6.500 6.500-6.500 6.500',
  close: 'M6 6l12 12M18 6L6 18',
  anew: 'M12 5v14M5 12h14',
  edit: 'M5 19l1-4.500L15.500 5l3.500 3.500L9.500 18zM13.500 7l3.500 3.500',
  tick: 'M5 12.500l4.500 4.500L19 7.500',
  down: 'M12 5v13M6 12.500l6 6 6-6',
  clock: 'M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16M12 8v4.500l3 2',
  bin: 'M5 7h14M10 7V5h4v2M7 7l1 12h8l1-12M10.500 11v5M13.500 11v5',
  unfold: 'M6 9.500l6 6 6-6',
  theme: 'M12 4a8 8 0 1 0 0 16zM12 4a8 8 0 0 1 0 16',
  follow: 'M9.500 6l6 6-6 6',
} as const;
