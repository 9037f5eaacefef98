import type { Field, Requirements } from '../../src/decision/case/requirements.ts';
import { recommend } from '../../src/decision/index.ts';
import type { UnderstandingContext } from '../../src/understanding/context.ts';
import { type Both, bothRead, type Differing } from '../../src/understanding/model/both.ts';
import type { Understanding } from '../../src/understanding/understanding.ts';
import { merged, without } from '../memory/answers.ts';
import { type Change, changesBetween, same } from '../memory/changes.ts';
import { readingTitles } from '../screens/readings-screen.ts';
import { changeLine } from '../screens/summary.ts';
import { note, type Turn } from '../turn.ts';
import { patchOf } from './record-facts.ts';
import { withReading } from './with-reading.ts';

/** What was read in a message, and by whom. */
export interface TwiceRead extends Both {
  /** Version of what the model was asked by; undefined where the rules read alone. */
  readonly version?: string;
  /** What the model alone stated. */
  readonly byModel?: readonly Field[];
}

/** Words up to which a reply to the question asked says nothing else. */
const mostOfReply = 6;

/**
 * True for words that steer, greet or do no more than answer the question asked: the rules read them, and nobody else.
 */
function isPlain({ command, change, smallTalk, requirements, words, asks }: Understanding, asked?: Field): boolean {
  if (command !== undefined || change !== undefined || smallTalk !== undefined) return true;
  return !asks && asked !== undefined && requirements[asked] !== undefined && words.content <= mostOfReply;
}

/** What a person is told for these answers, without what they were made from; undefined where it is nothing yet. */
function toldFor(requirements: Requirements): unknown {
  const { requirements: _, facts, assumptions, ...design } = recommend(requirements);
  const { status, answer, changes, headline } = design;
  // A question about what stands is answered by what is to be changed: nothing new is drawn.
  if (status === 'answered') return { answer, changes };
  return headline === null && answer === null ? undefined : design;
}

/** True where the two readings lead to different answers, or to none yet: otherwise it is not worth a question. */
function isWorthAsking(known: Requirements, { rules, model }: Differing): boolean {
  const after = (reading: Requirements): Requirements =>
    merged(known, patchOf({ requirements: withReading(known, reading), correction: true }, known));
  const [one, other] = [after(rules), after(model)];
  if (same(one, other)) return false;
  const [first, second] = [toldFor(one), toldFor(other)];
  return first === undefined || second === undefined || !same(first, second);
}

/** Where the readings need no question, or none can be put in words, that of the rules is taken. */
function settled(turn: Turn, both: Both): Both {
  const { understanding } = both;
  const known = merged(turn.conversation.requirements, patchOf(understanding, turn.conversation.requirements));
  const isOpen = (one: Differing): boolean => readingTitles(turn, one) !== undefined && isWorthAsking(known, one);
  const differing = both.differing.filter(isOpen);
  const taken = both.differing.filter(one => !differing.includes(one)).map(({ rules }) => rules);
  const requirements = taken.reduce(withReading, understanding.requirements);
  return { ...both, understanding: { ...understanding, requirements }, differing };
}

/** What the rules alone read. */
export const readByRules = (understanding: Understanding): TwiceRead => ({ understanding, single: [], differing: [] });

/** A message as the rules read it, and beside them, where the operator has one and the person wants it, a model. */
export async function readTwice(
  turn: Turn,
  text: string,
  rules: Understanding,
  context: UnderstandingContext,
): Promise<TwiceRead> {
  const alone = readByRules(rules);
  const { reader, conversation } = turn;
  if (reader === undefined || conversation.rulesOnly === true || isPlain(rules, context.asked)) return alone;
  if (conversation.readerTold !== reader.where) {
    turn.dispatch({ kind: 'reader-told', where: reader.where });
    note(turn, 'welcome.reader', { host: reader.where });
  }
  const reading = await reader.read(text, context);
  if (reading === undefined) return alone;
  const both = settled(turn, bothRead(rules, reading));
  const { requirements } = both.understanding;
  const byModel = both.single.filter(field => !same(requirements[field], rules.requirements[field]));
  return { ...both, version: reading.version, byModel };
}

/**
 * Says what of an answer given at once rests on the words of the model alone, as no summary comes before it: what the
 * answer would be another one without.
 */
function sayByModel(turn: Turn, changes: readonly Change[], byModel: readonly Field[]): void {
  const { requirements } = turn.conversation;
  const told = toldFor(requirements);
  const decides = ({ field }: Change): boolean =>
    field !== 'ask' && byModel.includes(field) && !same(told, toldFor(without(requirements, [field])));
  const what = changeLine(turn, changes.filter(decides));
  if (what !== '') note(turn, 'said.single', { what });
}

/**
 * Keeps which answers one reader alone stated, and what is to be asked because two read it differently. `atOnce`: the
 * answer follows without a summary.
 */
export function keepReadings(turn: Turn, before: Requirements, twice: TwiceRead, atOnce: boolean): void {
  const { understanding, single, differing, version, byModel = [] } = twice;
  const changes = changesBetween(before, turn.conversation.requirements);
  const isSaid = Object.keys(understanding.requirements).length > 0;
  if (version === undefined) {
    if (isSaid && turn.conversation.differing !== undefined) turn.dispatch({ kind: 'readings-left', differing: [] });
    return;
  }
  const isChanged = (field: Field): boolean => changes.some(one => one.field === field);
  if (isSaid || differing.length > 0)
    turn.dispatch({ kind: 'read-by-two', version, single: single.filter(isChanged), differing });
  if (atOnce) sayByModel(turn, changes, byModel);
}
