import { type Action, type AdaptiveCard, type CardElement, ToggleVisibilityAction } from 'adaptivecards';
import { isElement } from './card-element.ts';

let cards = 0;

/** The elements that an action shows and hides. */
function targetsOf(card: AdaptiveCard, action: ToggleVisibilityAction): CardElement[] {
  return Object.keys(action.targetElements).flatMap(id => {
    const target = card.getElementById(id);
    return isElement(target) ? [target] : [];
  });
}

/**
 * Says of every control that unfolds something what that is and whether it is open, which the library leaves unsaid;
 * and gives what unfolds an id that no other card on the page has.
 */
export function sayWhatUnfolds(card: AdaptiveCard, buttons: ReadonlyMap<Action, HTMLElement>): void {
  cards += 1;
  const prefix = `card-${cards}`;
  const toggles = card.getAllActions().filter(action => action instanceof ToggleVisibilityAction);
  const tell = (): void => {
    for (const toggle of toggles) {
      const targets = targetsOf(card, toggle);
      const control = buttons.get(toggle) ?? toggle.renderedElement;
      // The library says it of what unfolds, where it means nothing.
      for (const { renderedElement } of targets) renderedElement?.removeAttribute('aria-expanded');
      if (control !== undefined) control.ariaExpanded = String(targets.some(({ isVisible }) => isVisible));
    }
  };
  for (const toggle of toggles) {
    const ids = targetsOf(card, toggle).map(({ id, renderedElement }) => {
      const unique = `${prefix}-${id}`;
      if (renderedElement !== undefined) renderedElement.id = unique;
      return unique;
    });
    const control = buttons.get(toggle) ?? toggle.renderedElement;
    control?.setAttribute('aria-controls', ids.join(' '));
  }
  // The library sets its own attribute after it has called.
  card.onElementVisibilityChanged = () => queueMicrotask(tell);
  tell();
}
