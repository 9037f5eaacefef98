import { firstControl } from './focus.ts';

const inside = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/**
 * Keyboard through the transcript: up, down, Home and End go from message to message, Enter goes into one,
 * Escape comes back to the message and then to the input. One message at a time is a tab stop.
 */
export function rove(list: HTMLElement, leave: () => void): void {
  const items = () => [...list.querySelectorAll<HTMLElement>(':scope > li')];
  const go = (item: HTMLElement | undefined): void => {
    if (item === undefined) return;
    for (const other of items()) other.tabIndex = other === item ? 0 : -1;
    item.focus();
  };
  list.addEventListener('keydown', event => {
    if (event.isComposing || !(event.target instanceof HTMLElement)) return;
    const own = event.target.closest<HTMLElement>('li[data-message]');
    const all = items();
    const at = own === null ? -1 : all.indexOf(own);
    const onMessage = event.target === own;
    const moves = new Map<string, () => void>(
      onMessage
        ? [
            ['ArrowUp', () => go(all[at - 1])],
            ['ArrowDown', () => (at === all.length - 1 ? leave() : go(all[at + 1]))],
            ['Home', () => go(all[0])],
            ['End', () => go(all.at(-1))],
            ['Enter', () => (firstControl(own) ?? own.querySelector<HTMLElement>(inside))?.focus()],
            ['Escape', leave],
          ]
        : [['Escape', () => go(own ?? undefined)]],
    );
    const move = moves.get(event.key);
    if (move === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  });
}
