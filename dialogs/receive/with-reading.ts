import type { Requirements } from '../../src/decision/case/requirements.ts';
import { isSameThing } from '../../src/decision/case/same-thing.ts';
import type { Standing } from '../../src/decision/case/stands.ts';

const listed = (stands: Requirements['stands']): readonly Standing[] =>
  stands === undefined || stands === 'unknown' ? [] : stands;

/** What stands, with these things beside it or said closer: nothing that was told of the same thing is lost. */
function withThings(known: Requirements['stands'], things: readonly Standing[]): readonly Standing[] {
  const before = listed(known);
  const kept = before.filter(one => !things.some(thing => isSameThing(one, thing)));
  return [...kept, ...things.map(thing => ({ ...before.find(one => isSameThing(one, thing)), ...thing }))];
}

/** These answers with those of a reading: a list gains its members, and a thing that stands what is told of it. */
export function withReading(known: Requirements, { stands, ...reading }: Requirements): Requirements {
  const isEmpty = stands === undefined || stands === 'unknown' || stands.length === 0;
  const lists = Object.entries(reading).map(([field, value]): readonly [string, unknown] => {
    const before: unknown = Reflect.get(known, field);
    return [field, Array.isArray(value) && Array.isArray(before) ? [...new Set([...before, ...value])] : value];
  });
  return {
    ...known,
    ...Object.fromEntries(lists),
    ...(stands === undefined ? {} : { stands: isEmpty ? stands : withThings(known.stands, stands) }),
  };
}
