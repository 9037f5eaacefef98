import { element } from '../dom.ts';
import { word } from '../words.ts';

interface Row {
  readonly cell: HTMLElement;
  readonly value: string;
}

/** The rows of a summary by the label in their first column, with what stands in the second. */
function rowsIn(message: HTMLElement): ReadonlyMap<string, Row> {
  const rows = [...message.querySelectorAll('.ac-columnSet')].flatMap(row => {
    const [label, cell] = row.querySelectorAll<HTMLElement>('.ac-textBlock');
    if (label === undefined || cell === undefined) return [];
    // A mark that was set before is no part of the value.
    cell.dataset['value'] ??= cell.textContent;
    return [[label.textContent, { cell, value: cell.dataset['value'] }] as const];
  });
  return new Map(rows);
}

/** Marks the rows of a summary that were otherwise in the newest one of those before it. */
export function markChanged(message: HTMLElement, before: readonly HTMLElement[]): void {
  const now = rowsIn(message);
  const last = now.size === 0 ? undefined : before.map(rowsIn).findLast(({ size }) => size > 0);
  const changed = [...now].filter(([label, { value }]) => (last?.get(label)?.value ?? value) !== value);
  // Where most of it is new it is another case.
  if (changed.length * 2 > now.size) return;
  for (const [, { cell }] of changed) cell.append(' ', element('em', { class: 'altered' }, word('changed')));
}
