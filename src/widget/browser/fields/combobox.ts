import { drawings, element, icon } from '../dom.ts';
import type { Field, Option } from './field.ts';
import { matching, meant } from './match.ts';

let count = 0;

/** A text field with a list that narrows as one types (WAI-ARIA: editable combobox with list autocomplete). */
export function combobox(id: string, label: string, options: readonly Option[]): Field {
  count += 1;
  const base = `pick-${count}`;
  const input = element('input', {
    id: base,
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-controls': `${base}-list`,
    'aria-expanded': 'false',
    'aria-describedby': `${base}-trouble`,
  });
  const list = element('ul', { id: `${base}-list`, role: 'listbox', 'aria-label': label, hidden: true });
  const trouble = element('p', { id: `${base}-trouble`, class: 'trouble' });
  let shown: readonly Option[] = [];
  let active = -1;

  const mark = (at: number): void => {
    active = at;
    for (const [place, item] of [...list.children].entries()) item.setAttribute('aria-selected', String(place === at));
    const item = list.children[at];
    if (item === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', item.id);
    item?.scrollIntoView({ block: 'nearest' });
  };
  const close = (): void => {
    list.hidden = true;
    input.ariaExpanded = 'false';
    mark(-1);
  };
  const take = (option: Option): void => {
    input.value = option.title;
    close();
    input.focus();
  };
  const open = (): void => {
    shown = matching(options, input.value);
    list.replaceChildren(
      ...shown.map((option, at) => {
        const item = element('li', { id: `${base}-${at}`, role: 'option', 'aria-selected': 'false' }, option.title);
        // A press must not take the focus away from the field.
        item.addEventListener('pointerdown', event => event.preventDefault());
        item.addEventListener('click', () => take(option));
        return item;
      }),
    );
    list.hidden = shown.length === 0;
    input.ariaExpanded = String(shown.length > 0);
    mark(-1);
    list.scrollIntoView({ block: 'nearest' });
  };
  const move = (by: number): void => {
    if (list.hidden) open();
    else mark((active + by + shown.length) % shown.length);
  };
  const keys: Readonly<Record<string, (() => boolean) | undefined>> = {
    ArrowDown: () => {
      move(1);
      return true;
    },
    ArrowUp: () => {
      move(active < 0 ? 0 : -1);
      return true;
    },
    Escape: () => {
      const wasOpen = !list.hidden;
      close();
      return wasOpen;
    },
    Enter: () => {
      const option = shown[active];
      if (list.hidden || option === undefined) return false;
      take(option);
      return true;
    },
  };
  input.addEventListener('input', () => {
    trouble.textContent = '';
    input.ariaInvalid = 'false';
    open();
  });
  input.addEventListener('click', () => (list.hidden ? open() : close()));
  input.addEventListener('blur', close);
  input.addEventListener('keydown', event => {
    if (event.isComposing || keys[event.key]?.() !== true) return;
    event.preventDefault();
    event.stopPropagation();
  });

  return {
    id,
    element: element(
      'div',
      { class: 'field' },
      element('label', { for: base }, label),
      element('div', { class: 'combobox' }, input, icon(drawings.unfold), list),
      trouble,
    ),
    held: () => {
      const option = meant(options, input.value);
      const typed = input.value.trim();
      return option === undefined
        ? { value: '', shown: typed, ...(typed === '' ? {} : { typed }) }
        : { value: option.value, shown: option.title };
    },
    focus: () => input.focus(),
    complain: text => {
      trouble.textContent = text;
      input.ariaInvalid = String(text !== '');
    },
  };
}
