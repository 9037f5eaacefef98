import { readFrame } from '../../../src/understanding/5-facts/ask/read.ts';
import { pointsOf } from '../../../src/understanding/5-facts/ask/point.ts';
import type { RankFeatures } from '../../../src/understanding/5-facts/ask/rank.ts';
import { readEstate } from '../../../src/understanding/5-facts/stands/read.ts';
import { readStages } from '../../../src/understanding/stages.ts';

/** An entry that a message comes close to, with what is looked at. */
export interface Candidate {
  readonly id: string;
  readonly features: RankFeatures;
}

/** The entries that a message comes close to. `left`: a way to put one of them that is looked away from. */
export function candidatesOf(
  text: string,
  left?: { readonly id: string; readonly phrase: number },
): readonly Candidate[] {
  const { read, clauses, blocks, network } = readStages(text, {});
  const whole = { from: 0, to: read.message.tokens.length, asked: false };
  const main = clauses.main ?? { kind: 'how' as const, sentence: whole, told: false, marked: false, because: [] };
  const { sentence, named } = readFrame(read, main, readEstate(read, clauses, blocks));
  const { ask: _ask, ...requirements } = network.requirements;
  const ask = { kind: main.kind, about: named };
  return pointsOf(read, sentence, requirements, ask, left).map(({ entry: { id }, features }) => ({ id, features }));
}
