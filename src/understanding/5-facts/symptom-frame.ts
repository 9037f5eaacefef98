import type { StandingKind } from '../../decision/case/stands.ts';
import { checkOf, type ObservationId, observationsShown } from '../../knowledge/observations/index.ts';
import type { Block } from '../1-text/blocks/block.ts';
import { wordsBetween } from '../1-text/sentences.ts';
import type { Read } from '../2-entities/entities.ts';
import type { Participant } from '../3-phrases/participant.ts';
import type { Clauses } from '../4-clauses/clauses.ts';
import type { Ends } from '../4-clauses/ends.ts';
import { someIn } from '../languages/joined.ts';
import { seenExpressions } from '../languages/seen-words.ts';
import { signsIn } from './stands/evidence.ts';

/** Tokens of the message, end exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What does not work, as the message tells it. */
export interface SymptomFrame {
  /** Where traffic starts that does not arrive, and what it is meant to reach. */
  readonly from?: Stretch;
  readonly to?: Stretch;
  /** What is seen, the names and codes of errors apart. */
  readonly seen: readonly ObservationId[];
  readonly codes: readonly string[];
  /** Parts of the network that are named as working beside it, and those that fail. */
  readonly works: readonly StandingKind[];
  readonly fails: readonly StandingKind[];
}

const stretchOf = (party: Participant | undefined): Stretch | undefined =>
  party === undefined ? undefined : { from: party.thing.from, to: party.thing.to };

const kindsMeant = ({ parts }: Clauses, stance: 'works' | 'fails'): readonly StandingKind[] => [
  ...new Set(parts.filter(part => part.stance === stance).map(({ thing }) => thing.kind)),
];

/** Words of a message that are looked at, which bounds the work on hostile text. */
const longest = 400;

/** What a message says that is seen, in words and in pasted output. */
export function readSeen(read: Read, blocks: readonly Block[]): readonly ObservationId[] {
  const words = wordsBetween(read.message.tokens, 0, Math.min(longest, read.message.tokens.length));
  const { signs } = signsIn(blocks);
  const told = seenExpressions.filter(([, expressions]) => someIn(expressions, words)).map(([id]) => id);
  const looked: readonly ObservationId[] = [
    ...(signs.has('no-name') ? (['name-missing'] as const) : []),
    ...(signs.has('public-address') && !signs.has('private-address') ? (['name-public'] as const) : []),
    ...(signs.has('private-address') ? (['name-private'] as const) : []),
  ];
  const records = blocks
    .flatMap(({ observations }) => observations)
    .flatMap(one => (one.kind === 'record' ? observationsShown(one.properties) : []));
  // What a look-up shows is truer than what is said of it.
  const untrue: ReadonlySet<ObservationId> = new Set(looked.length === 0 ? [] : checkOf('name-lookup').shows);
  return [...new Set([...looked, ...records, ...told.filter(id => !untrue.has(id))])];
}

/** Reads what does not work; undefined where the message tells of nothing of the kind. */
export function readSymptomFrame(
  read: Read,
  clauses: Clauses,
  ends: Ends,
  blocks: readonly Block[],
): SymptomFrame | undefined {
  if (clauses.main?.kind !== 'why-not-working') return undefined;
  const from = stretchOf(ends.sources[0]);
  const to = stretchOf(ends.targets[0]);
  return {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    seen: readSeen(read, blocks),
    codes: signsIn(blocks).codes,
    works: kindsMeant(clauses, 'works'),
    fails: kindsMeant(clauses, 'fails'),
  };
}
