interface Node extends Readonly<Record<string, unknown>> {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly id?: unknown;
  readonly wrap?: unknown;
  readonly isVisible?: unknown;
  readonly title?: unknown;
  readonly url?: unknown;
  readonly altText?: unknown;
  readonly data?: unknown;
  readonly actions?: unknown;
  readonly targetElements?: readonly string[];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object inside a card, in the order of the card. */
export function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesOf)] : [];
}

/** Every text that a person reads in a card. */
export function textsOf(value: unknown): readonly string[] {
  return nodesOf(value)
    .filter(node => node.type === 'TextBlock' || node.type === 'TextRun')
    .map(node => String(node.text));
}

/** Every action of a card: buttons and presses on a row. */
export function actionsOf(value: unknown): readonly Node[] {
  return nodesOf(value).filter(node => String(node.type).startsWith('Action.'));
}
