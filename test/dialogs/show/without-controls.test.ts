import { describe, expect, it } from 'vitest';
import { controlId } from '../../../dialogs/show/card.ts';
import { withoutControls } from '../../../dialogs/show/without-controls.ts';

const words = { type: 'TextBlock', text: 'Words', wrap: true };
const submit = { type: 'Action.Submit', title: 'Press', data: { kind: 'answer' } };
const link = { type: 'Action.OpenUrl', title: 'View in browser', url: 'https://example.org' };
const unfold = { type: 'Action.ToggleVisibility', title: 'Why', targetElements: ['why'] };
const field = { type: 'Input.ChoiceSet', id: 'picked', label: 'Type to find it', choices: [] };
const column = (items: readonly object[], rest: object = {}) => ({ type: 'Column', width: 'auto', items, ...rest });

describe('a card without its controls', () => {
  it.each<[string, readonly object[], readonly object[]]>([
    ['loses a button', [words, { type: 'ActionSet', actions: [submit] }], [words]],
    [
      'keeps links and what unfolds',
      [{ type: 'ActionSet', actions: [submit, link, unfold] }],
      [{ type: 'ActionSet', actions: [link, unfold] }],
    ],
    ['loses a field with its label', [words, field], [words]],
    [
      'loses what is drawn as a row but is a button, and keeps the row',
      [
        {
          type: 'ColumnSet',
          selectAction: submit,
          columns: [column([words]), column([words], { id: controlId('x') })],
        },
      ],
      [{ type: 'ColumnSet', columns: [column([words])] }],
    ],
    ['loses a box that held controls alone', [{ type: 'Container', items: [field] }, words], [words]],
    [
      'keeps a row that leads somewhere',
      [{ type: 'Container', selectAction: unfold, items: [words] }],
      [{ type: 'Container', selectAction: unfold, items: [words] }],
    ],
    ['asks no longer in bold', [{ ...words, weight: 'Bolder', style: 'heading' }], [{ ...words, isSubtle: true }]],
    [
      'keeps facts',
      [{ type: 'FactSet', facts: [{ title: 'a', value: 'b' }] }],
      [{ type: 'FactSet', facts: [{ title: 'a', value: 'b' }] }],
    ],
  ])('%s', (_, body, left) => {
    const card = { type: 'AdaptiveCard', version: '1.5', lang: 'en', fallbackText: 'Words', body, actions: [submit] };
    expect(withoutControls(card)).toEqual({ ...card, body: left, actions: [] });
  });

  it.each([[undefined], [null], ['words'], [7]])('%j stays what it is', value => {
    expect(withoutControls(value)).toBe(value);
  });
});
