import { describe, expect, test } from 'vitest';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import { entries } from '../../src/knowledge/entries.ts';
import { smallestCase, waysToHold } from '../decision/cases.ts';
import { recommend } from '../recommended.ts';
import { anyEstate } from '../support/any-estate.ts';
import { answerInvariants } from './answer-invariants.ts';
import { estateInvariants } from './estate-invariants.ts';
import { extent } from './extent.ts';
import { seeded } from './mutation.ts';
import { type Replied, repliedTo } from './replied.ts';

const invariants = [...estateInvariants, ...answerInvariants];

/** What breaks an invariant in these cases: how many times, and one of them. */
function brokenIn(replies: Iterable<Replied>): readonly string[] {
  const found = new Map<string, { cases: number; readonly example: string }>();
  for (const replied of replies)
    for (const { id, broken } of invariants) {
      const [what] = broken(replied);
      const known = found.get(id);
      if (known !== undefined && what !== undefined) known.cases += 1;
      else if (what !== undefined) found.set(id, { cases: 1, example: `${what} in ${JSON.stringify(replied.said)}` });
    }
  return [...found].map(([id, { cases, example }]) => `${id}, ${cases} cases: ${example}`);
}

/** One in so many is decided twice. */
const again = 10;

function* anybodyAsks(count: number): Generator<Replied> {
  const draw = seeded(20_261_129);
  for (let index = 0; index < count; index += 1) {
    const replied = repliedTo(anyEstate(draw));
    if (index % again === 0) expect(JSON.stringify(recommend(replied.said))).toBe(JSON.stringify(replied.reply));
    yield replied;
  }
}

/** Every point as it is asked, in each case in which it has an answer of its own. */
function* everyPoint(oneIn: number): Generator<Replied> {
  let index = 0;
  for (const { id: point, about, asks, answers, when: inside } of entries)
    for (const { when, example = {} } of answers) {
      const conditions = [inside, when].flatMap(condition => condition ?? []);
      for (const way of conditions.length === 0 ? [[]] : waysToHold({ all: conditions }))
        for (const kind of asks) {
          index += 1;
          const { stands } = smallestCase(way);
          const said: Requirements = { ...example, stands: [...stands], ask: { kind, about, point } };
          if (index % oneIn === 0) yield repliedTo(said);
        }
    }
}

describe('a question about a network that stands', () => {
  test('is replied to within every invariant, whoever asks and whatever stands', () => {
    expect(brokenIn(anybodyAsks(extent(500, 20_000)))).toEqual([]);
  });

  test('is replied to within every invariant at every point that is known, in each of its cases', () => {
    expect(brokenIn(everyPoint(extent(7, 1)))).toEqual([]);
  });
});
