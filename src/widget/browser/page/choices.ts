import type { Activity, CardAction, Outgoing } from '../direct-line/activity.ts';
import { drawings, element, icon, unseen } from '../dom.ts';
import { link } from '../markdown.ts';
import { isRecord, listOf, recordOf, textOf } from '../read.ts';
import { isSafe } from '../safe-url.ts';
import { word } from '../words.ts';

/** A button's title and what pressing it says; `undefined`: nothing yet, a field beside it wants attention. */
export interface Choice {
  readonly title: string;
  readonly say: () => Outgoing | undefined;
  /** main: what most people press next. grave: it takes something away. */
  readonly look?: 'main' | 'grave' | undefined;
}

/** Most choices shown as buttons; the rest of a long list is typed. */
const mostButtons = 8;

/** The choices that the question itself carries as data. */
function questionChoices(activity: Activity): Choice[] {
  const question = recordOf(activity.value);
  const id = textOf(question['id']);
  if (question['kind'] !== 'question' || id === undefined) return [];
  return listOf(question['choices'])
    .slice(0, mostButtons)
    .flatMap(choice => {
      if (!isRecord(choice)) return [];
      const choiceId = textOf(choice['id']);
      const title = textOf(choice['title']);
      return choiceId === undefined || title === undefined
        ? []
        : [{ title, say: () => ({ value: { kind: 'answer', id, choice: choiceId }, shown: title }) }];
    });
}

/** What a button of the bot says when pressed; `undefined` where it says nothing. */
function outgoingOf({ type, title, value, text, displayText }: CardAction): Outgoing | undefined {
  const said = typeof value === 'string' ? value : undefined;
  if (type === 'imBack') return { text: said ?? title };
  if (type === 'postBack') return said === undefined ? { value, shown: title } : { text: said, shown: title };
  if (type === 'messageBack') {
    return {
      ...(text === undefined ? {} : { text }),
      ...(value === undefined ? {} : { value }),
      shown: displayText ?? title,
    };
  }
  return undefined;
}

/** The buttons below a question: its choices first, then whatever else the bot suggests. */
function choicesOf(activity: Activity): Choice[] {
  const own = questionChoices(activity);
  const titles = new Set(own.map(({ title }) => title));
  const suggested = activity.suggested.flatMap(action => {
    const outgoing = outgoingOf(action);
    return outgoing === undefined || titles.has(action.title) ? [] : [{ title: action.title, say: () => outgoing }];
  });
  return [...own, ...suggested];
}

/** Links among the suggested actions. */
function linksOf(activity: Activity): HTMLElement[] {
  return activity.suggested.flatMap(({ type, title, value }) =>
    type === 'openUrl' && typeof value === 'string' && isSafe(value) ? [link(title, value)] : [],
  );
}

/** A group of buttons; none where there is nothing to press. */
export function choiceButtons(
  choices: readonly Choice[],
  press: (outgoing: Outgoing) => void,
  links: readonly HTMLElement[] = [],
): HTMLElement[] {
  if (choices.length + links.length === 0) return [];
  const buttons = choices.map(({ title, say, look }) => {
    const button = element('button', { type: 'button', 'data-title': title, class: look }, title);
    button.addEventListener('click', () => {
      const outgoing = button.getAttribute('aria-disabled') === 'true' ? undefined : say();
      if (outgoing !== undefined) press(outgoing);
    });
    return button;
  });
  return [element('div', { class: 'choices', role: 'group', 'aria-label': word('choices') }, ...buttons, ...links)];
}

/** The buttons that a message offers outside its cards. */
export function suggestions(activity: Activity, press: (outgoing: Outgoing) => void): HTMLElement[] {
  return choiceButtons(choicesOf(activity), press, linksOf(activity));
}

/** Marks the button with this title as chosen and locks the group until the bot has answered. True: there is one. */
export function markChosen(holder: HTMLElement, title: string): boolean {
  const buttons = [...holder.querySelectorAll<HTMLElement>('[data-title]')];
  const chosen = buttons.find(button => button.dataset['title'] === title);
  if (chosen === undefined) return false;
  for (const button of buttons) {
    button.toggleAttribute('data-chosen', button === chosen);
    button.replaceChildren(button.dataset['title'] ?? '');
    button.setAttribute('aria-disabled', 'true');
  }
  chosen.prepend(icon(drawings.tick));
  chosen.append(unseen(` (${word('chosen')})`));
  return true;
}

/** Locks every button for good. */
export function lockAll(holder: HTMLElement): void {
  for (const button of holder.querySelectorAll<HTMLElement>('[data-title]'))
    button.setAttribute('aria-disabled', 'true');
}

/** Title of the button that was chosen here. */
export function chosenIn(holder: HTMLElement): string | undefined {
  return holder.querySelector<HTMLElement>('[data-chosen]')?.dataset['title'];
}

/** The bot has answered: an older answer can be changed by pressing another of its buttons. */
export function unlock(holder: HTMLElement): void {
  for (const button of holder.querySelectorAll<HTMLElement>('[data-title]:not([data-chosen])')) {
    button.removeAttribute('aria-disabled');
  }
}
