import { drawings, element, icon, unseen } from '../dom.ts';
import { word } from '../words.ts';

/** A message of the person that can be said in other words. */
export interface Editable {
  readonly id: string;
  readonly text: string;
}

/** Offers to edit this message of the list, and no other: the newest words of the person are the ones to mend. */
export function offerEdit(list: HTMLElement, message: HTMLElement, edit: () => void): void {
  withdrawEdit(list);
  const button = element('button', { type: 'button', class: 'edit' }, icon(drawings.edit), unseen(word('edit')));
  button.addEventListener('click', edit);
  message.append(button);
}

/** Offers no edit any more. */
export function withdrawEdit(list: HTMLElement): void {
  for (const button of list.querySelectorAll('button.edit')) button.remove();
}

/** Shows that other words stand in the place of this message now. */
export function markReplaced(message: HTMLElement): void {
  if ('replaced' in message.dataset) return;
  message.dataset['replaced'] = '';
  message.append(element('p', { class: 'replaced' }, word('edited')));
}
