import { drawings, element, icon } from '../dom.ts';
import type { Field, Held, Option } from './field.ts';
import { Listbox } from './listbox.ts';
import { meant } from './match.ts';

let count = 0;

/** What a key does to the list; false: nothing, so the key goes on its way. */
const keys: Readonly<Record<string, ((list: Listbox) => boolean) | undefined>> = {
  ArrowDown: list => {
    list.move(1);
    return true;
  },
  ArrowUp: list => {
    list.move(-1);
    return true;
  },
  Escape: list => {
    const wasOpen = list.isOpen;
    list.close();
    return wasOpen;
  },
  Enter: list => list.pick(),
};

function wire(input: HTMLInputElement, list: Listbox): void {
  input.addEventListener('input', () => list.open());
  input.addEventListener('click', () => (list.isOpen ? list.close() : list.open()));
  input.addEventListener('blur', () => list.close());
  input.addEventListener('keydown', event => {
    if (event.isComposing || keys[event.key]?.(list) !== true) return;
    event.preventDefault();
    event.stopPropagation();
  });
}

function heldBy(input: HTMLInputElement, options: readonly Option[]): Held {
  const option = meant(options, input.value);
  const typed = input.value.trim();
  if (option !== undefined) return { value: option.value, shown: option.title };
  return { value: '', shown: typed, ...(typed === '' ? {} : { typed }) };
}

/** A text field with a list that narrows as one types (WAI-ARIA: editable combobox with list autocomplete). */
export function combobox(id: string, label: string, options: readonly Option[]): Field {
  count += 1;
  const base = `pick-${count}`;
  const trouble = element('p', { id: `${base}-trouble`, class: 'trouble' });
  const input = element('input', {
    id: base,
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-describedby': trouble.id,
  });
  const list = new Listbox(input, label, options, option => {
    input.value = option.title;
    list.close();
    input.focus();
  });
  const complain = (text: string): void => {
    trouble.textContent = text;
    input.ariaInvalid = String(text !== '');
  };
  wire(input, list);
  input.addEventListener('input', () => complain(''));
  const box = element('div', { class: 'combobox' }, input, icon(drawings.unfold), list.element);
  return {
    id,
    element: element('div', { class: 'field' }, element('label', { for: base }, label), box, trouble),
    held: () => heldBy(input, options),
    focus: () => input.focus(),
    complain,
  };
}
