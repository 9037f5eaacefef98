import { z } from 'zod';
import { isControl, type Node } from './card.ts';

const nodeSchema = z.record(z.string(), z.unknown());
const sends = new Set<unknown>(['Action.Submit', 'Action.Execute']);
/** Parts that hold nothing of their own: without anything inside they go too. */
const holders: ReadonlyMap<unknown, string> = new Map([
  ['ActionSet', 'actions'],
  ['ColumnSet', 'columns'],
  ['Container', 'items'],
]);

function isSending(node: Node): boolean {
  const { type } = node;
  return sends.has(type) || (typeof type === 'string' && type.startsWith('Input.')) || isControl(node);
}

function isEmpty(node: Node): boolean {
  const inside = new Map(Object.entries(node)).get(holders.get(node['type']) ?? '');
  return Array.isArray(inside) && inside.length === 0;
}

/** A question stands out while it waits for its answer, and no longer. */
function quiet({ style, weight, ...node }: Node): Node {
  return { ...node, isSubtle: true };
}

function strippedPart(value: unknown): unknown {
  if (Array.isArray(value)) return value.flatMap(item => stripped(item));
  return nodeSchema.safeParse(value).success ? stripped(value)[0] : value;
}

function stripped(value: unknown): readonly unknown[] {
  const parsed = nodeSchema.safeParse(value);
  if (!parsed.success) return [value];
  const node = parsed.data;
  if (isSending(node)) return [];
  const parts = Object.entries(node).map(([key, part]) => [key, strippedPart(part)] as const);
  const kept: Node = Object.fromEntries(parts.filter(([, part]) => part !== undefined));
  if (isEmpty(kept)) return [];
  return [kept['type'] === 'TextBlock' && kept['style'] === 'heading' ? quiet(kept) : kept];
}

/**
 * The card without everything by which it sends something: buttons, fields, rows to press. Every word that it says
 * stays, and so do links and what unfolds. What is no card stays what it is.
 */
export function withoutControls(card: unknown): unknown {
  return stripped(card)[0];
}
