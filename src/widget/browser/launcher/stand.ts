import { word } from '../words.ts';
import styles from './launcher.css';
import type { LauncherSettings } from './settings.ts';

const bubble = 'M12 4a8 8 0 0 0-7 11.900L4 20l4.100-1A8 8 0 1 0 12 4zM8.500 13.500c0-4 7-4 7 0';
const cross = 'M6 6l12 12M18 6L6 18';

/** What stands on the host page: a button, and a panel for the chat. */
export interface Stand {
  readonly button: HTMLButtonElement;
  readonly panel: HTMLElement;
  readonly isOpen: () => boolean;
  readonly show: (isOpen: boolean) => void;
}

function drawingOf(path: string): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(space, 'svg');
  const line = document.createElementNS(space, 'path');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  line.setAttribute('d', path);
  drawing.append(line);
  return drawing;
}

function paint(host: HTMLElement, brand: string): void {
  if (!/^#[0-9a-f]{6}$/i.test(brand)) return;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => Number.parseInt(brand.slice(at, at + 2), 16));
  host.style.setProperty('--brand', brand);
  // Above this lightness black is easier to read on a colour than white.
  host.style.setProperty('--on-brand', red * 0.299 + green * 0.587 + blue * 0.114 > 140 ? '#000' : '#fff');
}

/**
 * Puts button and panel on the page, in a shadow tree that the page's styles do not reach. `language`: of their words,
 * whatever that of the page is.
 */
export function standOn(body: HTMLElement, { theme, position, brand }: LauncherSettings, language: string): Stand {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  const panel = document.createElement('section');
  const button = document.createElement('button');
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  host.lang = language;
  host.dataset['theme'] = theme;
  host.dataset['position'] = position;
  paint(host, brand);
  panel.ariaLabel = word('title');
  button.type = 'button';
  button.className = 'launch';
  const show = (isOpen: boolean): void => {
    panel.toggleAttribute('data-open', isOpen);
    button.ariaExpanded = String(isOpen);
    button.ariaLabel = word(isOpen ? 'close' : 'open');
    button.replaceChildren(drawingOf(isOpen ? cross : bubble));
  };
  show(false);
  shadow.append(button, panel);
  body.append(host);
  return { button, panel, show, isOpen: () => panel.hasAttribute('data-open') };
}
