import { type Action, type AdaptiveCard, type CardElement, ColumnSet, ToggleVisibilityAction } from 'adaptivecards';
import { drawings, element, icon, unseen } from '../dom.ts';
import { isElement } from './card-element.ts';

/** What the library says of the part itself, which its button says here. */
const saidOfPart = ['role', 'tabindex', 'title', 'aria-label'] as const;

/** Puts what stands in `holder` into a button there, so that a heading holds its button and stays one. */
function buttonIn(holder: HTMLElement, kind: string, ...more: readonly Node[]): HTMLButtonElement {
  const button = element('button', { type: 'button', class: kind }, ...holder.childNodes, ...more);
  holder.replaceChildren(button);
  return button;
}

/** The part of a row that is nothing but its button: the last of three columns. What it changes stands in the first. */
function rowButton(row: HTMLElement): HTMLButtonElement | undefined {
  const [label, , holder] = row.querySelectorAll<HTMLElement>('.ac-textBlock');
  if (label === undefined || holder === undefined) return undefined;
  return buttonIn(holder, 'change', unseen(` ${label.textContent}`));
}

/** The button in a part of a card that does this when it is pressed. */
function buttonOf(action: Action, part: CardElement, drawn: HTMLElement): HTMLButtonElement | undefined {
  if (part instanceof ColumnSet) return rowButton(drawn);
  const text = drawn.querySelector<HTMLElement>('.ac-textBlock');
  if (text === null) return undefined;
  return action instanceof ToggleVisibilityAction
    ? buttonIn(text, 'fold', icon(drawings.unfold))
    : buttonIn(text, 'follow', icon(drawings.follow));
}

/**
 * Draws what can be pressed in a card as buttons. The library makes a button of the whole part: its headings are
 * headings no more, and it is called by words that nobody sees. A pointer may still press the part anywhere.
 * Returns the button of each action.
 */
export function drawPressable(card: AdaptiveCard): ReadonlyMap<Action, HTMLButtonElement> {
  const buttons = new Map<Action, HTMLButtonElement>();
  for (const action of card.getAllActions()) {
    const part = action.parent;
    const drawn = isElement(part) ? part.renderedElement : undefined;
    if (!isElement(part) || drawn === undefined || action.renderedElement !== undefined) continue;
    const button = buttonOf(action, part, drawn);
    if (button === undefined) continue;
    // Its keys are those of the button, which press it as the pointer does.
    drawn.onkeypress = null;
    drawn.dataset['press'] = button.className;
    for (const name of saidOfPart) drawn.removeAttribute(name);
    buttons.set(action, button);
  }
  return buttons;
}
