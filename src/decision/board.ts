import { factColumns } from './columns.data.ts';
import { columnValues, type FactColumn, type Situation } from './columns.ts';
import { columnIds, positionOf } from './compile.ts';

const columns = Object.keys(factColumns).filter((id): id is FactColumn => id in factColumns);
const encoders = columns.map(id => ({
  at: positionOf(id),
  id,
  codes: new Map(columnValues[id].map((value, code) => [value, code])),
}));

/** The situation as one code for each column, with room for what the tables fill in. */
export function boardOf(situation: Situation): Uint8Array {
  const board = new Uint8Array(columnIds.length);
  for (const { at, id, codes } of encoders) board[at] = codes.get(situation[id]) ?? 0;
  return board;
}
