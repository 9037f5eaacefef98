import type { ReaderWish } from '../../src/understanding/talk/reader-wish.ts';
import { note, type Turn } from '../turn.ts';

/** Lets the model beside the rules read what the person writes from now on, or no more. */
export function switchReader(turn: Turn, { reads }: ReaderWish): void {
  const { reader } = turn;
  if (reader === undefined) {
    note(turn, 'reader.none');
    return;
  }
  turn.dispatch({ kind: 'reader-switched', reads });
  note(turn, reads ? 'reader.on' : 'reader.off', { where: reader.where });
}
