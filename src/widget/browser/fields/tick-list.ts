import { element } from '../dom.ts';
import type { Field, Option } from './field.ts';

let count = 0;

/** A list of which one (`several` false) or any number can be ticked. */
export function tickList(id: string, label: string, options: readonly Option[], several: boolean): Field {
  count += 1;
  const name = `ticks-${count}`;
  const boxes = options.map(option => ({
    option,
    box: element('input', { type: several ? 'checkbox' : 'radio', name, value: option.value }),
  }));
  const trouble = element('p', { class: 'trouble' });
  const list = element(
    'fieldset',
    { class: 'field' },
    element('legend', {}, label),
    ...boxes.map(({ option, box }) => element('label', { class: 'tick' }, box, element('span', {}, option.title))),
    trouble,
  );
  list.addEventListener('change', () => trouble.replaceChildren());
  return {
    id,
    element: list,
    held: () => {
      const ticked = boxes.filter(({ box }) => box.checked).map(({ option }) => option);
      return { value: ticked.map(({ value }) => value).join(','), shown: ticked.map(({ title }) => title).join(', ') };
    },
    focus: () => boxes[0]?.box.focus(),
    complain: text => {
      trouble.textContent = text;
    },
    rest: () => undefined,
  };
}
