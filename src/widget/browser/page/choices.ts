import type { Activity, CardAction, Outgoing } from '../direct-line/activity.ts';
import { drawings, element, icon, unseen } from '../dom.ts';
import { link } from '../markdown.ts';
import { isRecord, listOf, recordOf, textOf } from '../read.ts';
import { word } from '../words.ts';

/** A button's title and what pressing it says. */
export interface Choice {
  readonly title: string;
  readonly outgoing: Outgoing;
}

/** The choices that the question itself carries as data. */
export function questionChoices(activity: Activity): Choice[] {
  const question = recordOf(activity.value);
  const id = textOf(question['id']);
  if (question['kind'] !== 'question' || id === undefined) return [];
  return listOf(question['choices']).flatMap(choice => {
    if (!isRecord(choice)) return [];
    const choiceId = textOf(choice['id']);
    const title = textOf(choice['title']);
    return choiceId === undefined || title === undefined
      ? []
      : [{ title, outgoing: { text: title, value: { kind: 'answer', id, choice: choiceId } } }];
  });
}

/** What a button of the bot says when pressed; `undefined` where it says nothing. */
export function outgoingOf({ type, title, value, text, displayText }: CardAction): Outgoing | undefined {
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
export function choicesOf(activity: Activity): Choice[] {
  const own = questionChoices(activity);
  const titles = new Set(own.map(({ title }) => title));
  const suggested = activity.suggested.flatMap(action => {
    const outgoing = outgoingOf(action);
    return outgoing === undefined || titles.has(action.title) ? [] : [{ title: action.title, outgoing }];
  });
  return [...own, ...suggested];
}

/** Links among the suggested actions. */
function linksOf(activity: Activity): HTMLElement[] {
  return activity.suggested.flatMap(({ type, title, value }) =>
    type === 'openUrl' && typeof value === 'string' && value.startsWith('https://') ? [link(title, value)] : [],
  );
}

/** A group of buttons; `undefined` where the message offers none. */
export function choiceGroup(activity: Activity, press: (outgoing: Outgoing) => void): HTMLElement | undefined {
  const choices = choicesOf(activity);
  const links = linksOf(activity);
  if (choices.length + links.length === 0) return undefined;
  const buttons = choices.map(({ title, outgoing }) => {
    const button = element('button', { type: 'button', 'data-title': title }, title);
    button.addEventListener('click', () => {
      if (button.getAttribute('aria-disabled') !== 'true') press(outgoing);
    });
    return button;
  });
  return element('div', { class: 'choices', role: 'group', 'aria-label': word('choices') }, ...buttons, ...links);
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

/** The bot has answered: an older answer can be changed by pressing another of its buttons. */
export function unlock(holder: HTMLElement): void {
  for (const button of holder.querySelectorAll<HTMLElement>('[data-title]:not([data-chosen])')) {
    button.removeAttribute('aria-disabled');
  }
}
