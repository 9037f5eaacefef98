import type { Outgoing } from '../direct-line/activity.ts';
import { element } from '../dom.ts';
import { combobox } from '../fields/combobox.ts';
import type { Field } from '../fields/field.ts';
import { numberField } from '../fields/number-field.ts';
import { tickList } from '../fields/tick-list.ts';
import { inlineNodes, markdownNodes } from '../markdown.ts';
import { isRecord, listOf, recordOf, textOf } from '../read.ts';
import { word } from '../words.ts';
import { type Choice, choiceButtons } from './choices.ts';

type Node = Readonly<Record<string, unknown>>;

function nodesOf(value: unknown): readonly Node[] {
  return listOf(value).filter(isRecord);
}

function isDrawn({ type }: Node): boolean {
  return type === 'TextBlock' || type === 'Input.ChoiceSet' || type === 'Input.Number';
}

/**
 * True: the card holds nothing but texts, lists, number fields and submitting buttons. The page draws such a card by
 * itself, at once; the card library is for richer ones.
 */
export function isLight(content: unknown): boolean {
  const card = recordOf(content);
  return nodesOf(card['body']).every(isDrawn) && nodesOf(card['actions']).every(({ type }) => type === 'Action.Submit');
}

function paragraphsOf(node: Node): HTMLElement[] {
  const text = textOf(node['text']) ?? '';
  if (node['style'] === 'heading') return [element('h2', {}, ...inlineNodes(text))];
  const blocks = markdownNodes(text);
  for (const block of blocks) {
    block.classList.toggle('subtle', node['isSubtle'] === true);
    block.classList.toggle('bold', node['weight'] === 'Bolder');
  }
  return blocks;
}

function fieldOf(node: Node): Field {
  const id = textOf(node['id']) ?? '';
  const label = textOf(node['label']) ?? word('choices');
  if (node['type'] === 'Input.Number') return numberField(id, label);
  const options = nodesOf(node['choices']).map(choice => ({
    title: textOf(choice['title']) ?? '',
    value: textOf(choice['value']) ?? '',
  }));
  const isOpen = node['isMultiSelect'] === true || node['style'] === 'expanded';
  if (isOpen) return tickList(id, label, options, node['isMultiSelect'] === true);
  return combobox(id, { label, options, hint: textOf(node['placeholder']), typed: textOf(node['typed']) });
}

/**
 * What a button says together with the fields: values of what was picked, and words as they were typed for the bot to
 * read. `undefined` where a field has to be looked at first.
 */
function collected(data: Node, title: string, fields: readonly Field[]): Outgoing | undefined {
  const held = fields.map(field => ({ field, ...field.held() }));
  const filled = held.filter(({ shown }) => shown !== '');
  const [only] = fields;
  if (fields.length === 1 && only !== undefined && filled.length === 0) {
    only.complain(word('card-required'));
    only.focus();
    return undefined;
  }
  const picked = filled.flatMap(({ field, value }) => (value === '' ? [] : [[field.id, value]]));
  const words = filled.flatMap(({ field, typed }) => (typed === undefined ? [] : [[field.id, typed]]));
  const typed = words.length === 0 ? {} : { typed: Object.fromEntries(words) };
  const shown = filled.map(({ shown }) => shown).join(', ') || title;
  return { value: { ...data, ...Object.fromEntries(picked), ...typed }, shown };
}

/** How a button looks: as the card says, and as the main one where it sends what the fields hold. */
function lookOf({ style }: Node, sendsFields: boolean): Choice['look'] {
  if (style === 'positive' || sendsFields) return 'main';
  return style === 'destructive' ? 'grave' : undefined;
}

function choiceOf(action: Node, fields: readonly Field[]): Choice {
  const title = textOf(action['title']) ?? '';
  const { data } = action;
  const sendsFields = typeof data !== 'string' && fields.length > 0 && action['associatedInputs'] !== 'none';
  const look = lookOf(action, sendsFields);
  if (typeof data === 'string') return { title, look, say: () => ({ text: data }) };
  return sendsFields
    ? { title, look, say: () => collected(recordOf(data), title, fields) }
    : { title, look, say: () => ({ value: data ?? {}, shown: title }) };
}

/** Draws a light card. */
export function lightCard(content: unknown, press: (outgoing: Outgoing) => void): HTMLElement {
  const card = recordOf(content);
  const fields: Field[] = [];
  const body = nodesOf(card['body']).flatMap(node => {
    if (node['type'] === 'TextBlock') return paragraphsOf(node);
    const field = fieldOf(node);
    fields.push(field);
    return [field.element];
  });
  const choices = nodesOf(card['actions']).map(action => choiceOf(action, fields));
  const send = (outgoing: Outgoing): void => {
    for (const field of fields) field.rest();
    press(outgoing);
  };
  const drawn = element('div', { class: 'card' }, ...body, ...choiceButtons(choices, send));
  drawn.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    drawn.querySelector<HTMLElement>('.choices .main')?.click();
  });
  return drawn;
}
