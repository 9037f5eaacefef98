import { drawings, element, icon } from '../dom.ts';
import { word } from '../words.ts';
import type { Field, Option } from './field.ts';
import { framed } from './framed.ts';
import { heldIn } from './held.ts';
import { Listbox } from './listbox.ts';
import { type Names, namesFrom } from './match.ts';

let count = 0;

/** What a key does to the list; false: nothing, so the key goes on its way. */
const keys = new Map<string, (list: Listbox) => boolean>([
  [
    'ArrowDown',
    list => {
      list.move(1);
      return true;
    },
  ],
  [
    'ArrowUp',
    list => {
      list.move(-1);
      return true;
    },
  ],
  [
    'Escape',
    list => {
      const wasOpen = list.isOpen;
      list.close();
      return wasOpen;
    },
  ],
  ['Enter', list => list.pick()],
]);

function wire(input: HTMLInputElement, list: Listbox): void {
  input.addEventListener('input', () => list.open());
  input.addEventListener('click', () => (list.isOpen ? list.close() : list.open()));
  input.addEventListener('blur', () => list.close());
  input.addEventListener('keydown', event => {
    if (event.isComposing || keys.get(event.key)?.(list) !== true) return;
    event.preventDefault();
    event.stopPropagation();
  });
}

/** Lists longer than this are searched by other names as well. */
const shortList = 12;

let names: Promise<Names> | undefined;

/** Other names of what stands in long lists, asked for once; none where they do not come. */
function otherNames(): Promise<Names> {
  names ??= import('./names.ts').then(
    loaded => namesFrom(loaded.names),
    () => {
      names = undefined;
      return new Map();
    },
  );
  return names;
}

/** What a list is made of: the words that stand in it at first may be there already. */
export interface ListParts {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly typed?: string | undefined;
  readonly options: readonly Option[];
}

/** A text field with a list that narrows as one types (WAI-ARIA: editable combobox with list autocomplete). */
export function combobox(id: string, { label, hint, typed, options }: ListParts): Field {
  count += 1;
  const input = element('input', {
    id: `pick-${count}`,
    role: 'combobox',
    autocomplete: 'off',
    placeholder: hint,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
  });
  input.value = typed ?? '';
  let picked: Option | undefined;
  const status = element('p', { class: 'no-match', role: 'status' });
  const list = new Listbox(input, label, options, {
    picked: option => {
      picked = option;
      input.value = option.title;
      list.close();
      input.focus();
    },
    found: isFound => {
      status.textContent = isFound ? '' : word('no-match');
    },
  });
  wire(input, list);
  if (options.length > shortList) {
    input.addEventListener('focus', () => otherNames().then(loaded => list.know(loaded)), { once: true });
  } else list.know(new Map());
  const box = element('div', { class: 'combobox' }, input, icon(drawings.unfold), list.element);
  return {
    ...framed(id, label, input, box, status),
    held: () => heldIn(input.value, picked),
    rest: () => {
      list.close();
      status.textContent = '';
    },
  };
}
