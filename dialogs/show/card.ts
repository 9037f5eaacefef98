import { tagOf } from '../../src/content/index.ts';

/** A node of an Adaptive Card 1.5. */
export type Node = Readonly<Record<string, unknown>>;

/** What a card sends back when it is pressed. */
export type Press = Node & { readonly kind: string };

/** A paragraph that wraps on every screen. */
export function paragraph(text: string, look: Node = {}): Node {
  return { type: 'TextBlock', text, wrap: true, ...look };
}

/** How a button looks: the one that leads on, one that takes something away, or like all others. */
export type ButtonStyle = 'positive' | 'destructive' | 'default';

/** A button that sends what it says, without the inputs beside it. */
export function button(title: string, data: Press, style: ButtonStyle = 'default'): Node {
  return { ...inputButton(title, data, style), associatedInputs: 'none' };
}

/** A button that sends the inputs beside it. */
export function inputButton(title: string, data: Press, style: ButtonStyle = 'positive'): Node {
  return { type: 'Action.Submit', title, data, ...(style === 'default' ? {} : { style }) };
}

const controlMark = 'control-';

/** The id of a part that is nothing but a button in other clothes; each once on a card. */
export function controlId(name: string): string {
  return controlMark + name;
}

/** True for a part whose words are those of a button. */
export function isControl({ id }: Node): boolean {
  return typeof id === 'string' && id.startsWith(controlMark);
}

export interface InputChoice {
  readonly title: string;
  readonly value: string;
}

/** Lists longer than this are searched by typing. */
const shortList = 12;

/** A list to pick from: with type-ahead where it is long (`hint` stands in it), open where several may hold. */
export function choiceSet(
  id: string,
  label: string,
  choices: readonly InputChoice[],
  several: boolean,
  hint: string,
): Node {
  const single = { style: choices.length > shortList ? 'filtered' : 'compact', placeholder: hint };
  const style = several ? { isMultiSelect: true, style: 'expanded' } : single;
  return { type: 'Input.ChoiceSet', id, label, choices, wrap: true, ...style };
}

/** A field for a whole number. */
export function numberField(id: string, label: string): Node {
  return { type: 'Input.Number', id, label, min: 0 };
}

/** A whole card. `fallback` is what a client that cannot draw it shows. */
export function card(
  body: readonly Node[],
  actions: readonly Node[],
  fallback: string,
  locale: string | undefined,
): Node {
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    lang: tagOf(locale),
    fallbackText: fallback,
    body,
    actions,
  };
}
