import type { Sentence } from '../1-text/sentences.ts';
import { wordsBetween } from '../1-text/sentences.ts';
import type { Read } from '../2-entities/entities.ts';
import { workloads } from '../2-entities/standing-kinds.data.ts';
import type { Thing } from '../2-entities/things.ts';
import { nothingYet } from '../languages/estate-words.ts';
import { someIn } from '../languages/joined.ts';
import { isAskedOrFails, type MainQuestion, readMainQuestion } from './question.ts';
import { type JudgedStance, type Stance, stanceOf } from './stance.ts';

/** A part of a network that is named, with the sentence that names it and how it is meant. */
export interface MeantPart {
  readonly thing: Thing;
  readonly sentence: Sentence;
  /** How this mention is meant, and what spoke for it. */
  readonly judged: JudgedStance;
  /** How the message means the thing, however often it names it. */
  readonly stance: Stance;
}

/** What the clauses of a message tell: what it asks, and how the things that it names are meant. */
export interface Clauses {
  readonly main: MainQuestion | undefined;
  readonly parts: readonly MeantPart[];
  /** The message says that nothing is there yet. */
  readonly nothing: boolean;
  /** The message asks something about a network, so that what it describes stands. */
  readonly describes: boolean;
  /** The message is about something else than networks. */
  readonly isElsewhere: boolean;
}

const standing: ReadonlySet<Stance> = new Set(['stands', 'works', 'fails']);

/** True for a thing that is there. */
export const isThere = (stance: Stance): boolean => standing.has(stance);

function* judgedParts(read: Read, describes: boolean): Generator<Omit<MeantPart, 'stance'>> {
  let next = 0;
  for (const thing of read.parts) {
    while (next < read.sentences.length - 1 && (read.sentences[next]?.to ?? 0) <= thing.from) next += 1;
    const sentence = read.sentences[next];
    if (sentence === undefined) continue;
    const judged = stanceOf(read.message.tokens, read.shaped, thing, sentence, { describes });
    yield { thing, sentence, judged };
  }
}

/** One stance a kind: that which most speaks for over all its mentions. */
function stanceOfKind(parts: readonly Omit<MeantPart, 'stance'>[], kind: Thing['kind']): Stance {
  const sums = new Map<Stance, number>();
  for (const { thing, judged } of parts)
    if (thing.kind === kind) sums.set(judged.stance, (sums.get(judged.stance) ?? 0) + judged.likelihood);
  const [first] = [...sums].sort((one, other) => other[1] - one[1]);
  return first?.[0] ?? 'mentioned';
}

const denied: ReadonlySet<Stance> = new Set(['absent', 'refused', 'planned']);

/** Where nothing is there yet, nothing stands; what is named in an answer to "What is there?" stands. */
function settled(stance: Stance, nothing: boolean, answers: boolean): Stance {
  if (nothing) return isThere(stance) ? 'wanted' : stance;
  return answers && !denied.has(stance) ? 'stands' : stance;
}

/** True where a part of a network stands that more than a workload is. */
export const tellsOfNetwork = ({ parts }: Pick<Clauses, 'parts'>): boolean =>
  parts.some(({ thing, stance }) => isThere(stance) && !workloads.has(thing.kind));

/** Reads the clauses of a message. `isAsked`: it answers the question what stands; `shown`: what was pasted. */
export function readClauses(read: Read, isAsked: boolean, shown: readonly string[]): Clauses {
  const { tokens } = read.message;
  const { main, isElsewhere } = readMainQuestion(
    tokens,
    read.shaped,
    shown,
    read.sentences,
    read.things.some(({ kind, value }) => kind === 'resource' || (kind === 'option' && !value.startsWith('.'))),
  );
  const describes = main !== undefined || isAsked;
  const nothing = someIn(nothingYet, wordsBetween(tokens, 0, tokens.length));
  const parts = [...judgedParts(read, isAsked || isAskedOrFails(tokens, read.sentences))];
  const stances = new Map(parts.map(({ thing }) => [thing.kind, stanceOfKind(parts, thing.kind)]));
  return {
    main,
    parts: parts.map(part => ({
      ...part,
      stance: settled(stances.get(part.thing.kind) ?? part.judged.stance, nothing, isAsked && main === undefined),
    })),
    nothing,
    describes,
    isElsewhere,
  };
}
