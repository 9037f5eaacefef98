import { defined } from '../defined.ts';
import { factColumns } from '../tables/columns.data.ts';
import { columnValues, type FactColumn, type Situation } from '../tables/columns.ts';
import { columnIds, positionOf } from './compile.ts';

const columns = Object.keys(factColumns).filter((id): id is FactColumn => Object.hasOwn(factColumns, id));
const places = columns.map(positionOf);
const codes = columns.map(id => new Map(columnValues[id].map((value, code) => [value, code])));

/**
 * The situation as one code for each column, with room for what the tables fill in. A situation lists its columns in
 * the order of their declaration, which spares looking each one up by name.
 */
export function boardOf(situation: Situation): Uint8Array {
  const board = new Uint8Array(columnIds.length);
  Object.values(situation).forEach((value, index) => {
    board[defined(places[index])] = defined(codes[index]?.get(value));
  });
  return board;
}
