import type { RankFeatures } from '../../../src/knowledge/search/rank.ts';
import { pointsOf } from '../../../src/understanding/5-facts/ask/point.ts';
import { readFrame } from '../../../src/understanding/5-facts/ask/read.ts';
import { readEstate } from '../../../src/understanding/5-facts/stands/read.ts';
import { readStages } from '../../../src/understanding/stages.ts';

/** An entry that a message comes close to, with what is looked at. */
export interface Candidate {
  readonly id: string;
  readonly features: RankFeatures;
}

/** The entries that a message comes close to. */
export function candidatesOf(text: string): readonly Candidate[] {
  const { read, clauses, blocks, network, symptom } = readStages(text, {});
  const whole = { from: 0, to: read.message.tokens.length, asked: false };
  const main = clauses.main ?? { kind: 'how' as const, sentence: whole, told: false, marked: false, because: [] };
  const { sentence, named } = readFrame(read, main, readEstate(read, clauses, blocks));
  const { ask: _ask, ...requirements } = network.requirements;
  const ask = { kind: main.kind, about: named };
  return pointsOf(read, sentence, requirements, ask, symptom ?? { seen: [], codes: [] }).map(
    ({ entry: { id }, features }) => ({ id, features }),
  );
}
