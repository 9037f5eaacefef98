import { element } from '../dom.ts';
import type { Field } from './field.ts';

/** A text input with its label above and, below, what is wrong with it, which typing on takes back. */
export function framed(
  id: string,
  label: string,
  input: HTMLInputElement,
  ...parts: readonly (Node | string)[]
): Pick<Field, 'id' | 'element' | 'focus' | 'complain'> {
  const trouble = element('p', { id: `${input.id}-trouble`, class: 'trouble' });
  const complain = (text: string): void => {
    trouble.textContent = text;
    input.ariaInvalid = String(text !== '');
  };
  input.setAttribute('aria-describedby', trouble.id);
  input.addEventListener('input', () => complain(''));
  return {
    id,
    element: element('div', { class: 'field' }, element('label', { for: input.id }, label), ...parts, trouble),
    focus: () => input.focus(),
    complain,
  };
}
