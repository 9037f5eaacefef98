import { word } from '../words.ts';

/** Milliseconds until a chat that does not come is given up: a slow telephone on a slow line needs half of it. */
const patience = 8_000;

/**
 * Milliseconds in which a page that has loaded speaks up, if it is the chat and not a page of the browser that says no.
 */
const silence = 2_000;

/** What a person can do who waits in vain. */
export interface LateParts {
  readonly again: () => void;
  readonly close: () => void;
  /** Called when the person is told, each time. */
  readonly told: () => void;
}

function buttonOf(id: string, press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(word(id));
  button.addEventListener('click', press);
  return button;
}

/** True where the person has gone to another part of the host page meanwhile. */
function isElsewhere(panel: HTMLElement): boolean {
  const root = panel.getRootNode();
  const own = root instanceof ShadowRoot ? root.host : panel;
  return document.activeElement !== own && document.activeElement !== document.body;
}

/**
 * Puts a few words in the place of a chat that does not come into its frame, instead of an empty panel. Returns what is
 * to be called once the chat has come.
 */
export function watchForLate(panel: HTMLElement, frame: HTMLIFrameElement, parts: LateParts): () => void {
  const notice = document.createElement('div');
  const words = document.createElement('p');
  const again = buttonOf('again', () => {
    panel.removeAttribute('data-late');
    wait(patience);
    parts.again();
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasCome = false;
  const tell = (): void => {
    panel.toggleAttribute('data-late', true);
    words.textContent = word('late');
    if (panel.hasAttribute('data-open') && !isElsewhere(panel)) again.focus();
    parts.told();
  };
  const wait = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(tell, milliseconds);
  };
  words.role = 'alert';
  notice.append(words, again, buttonOf('leave', parts.close));
  panel.append(notice);
  frame.addEventListener('load', () => {
    if (!hasCome) wait(silence);
  });
  wait(patience);
  return () => {
    hasCome = true;
    clearTimeout(timer);
    panel.removeAttribute('data-late');
  };
}
