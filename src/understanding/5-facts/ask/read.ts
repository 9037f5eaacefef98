import type { Ask } from '../../../decision/case/ask.ts';
import type { Requirements } from '../../../decision/case/requirements.ts';
import { noPoint } from '../../../knowledge/choose-entry.ts';
import { entries } from '../../../knowledge/entries.ts';
import { isOption, type OptionId } from '../../../options/options.ts';
import { type Sentence, sentencesOf, wordsBetween } from '../../1-text/sentences.ts';
import type { Read } from '../../2-entities/entities.ts';
import type { MainQuestion } from '../../4-clauses/question.ts';
import { criterionPatterns, learningPattern, ofCasePattern } from '../../languages/ask-rows.ts';
import type { Estate } from '../stands/read.ts';
import type { SymptomFrame } from '../symptom-frame.ts';
import { subjectsOf } from './about.ts';
import { type Point, pointOf, type Signs } from './point.ts';
import { isTelling } from './terms.ts';

/** A question, with the ids of the entries that it may mean where none answers it for sure. */
export interface Asked {
  readonly ask: Ask;
  readonly near: readonly string[];
}

/** Questions that a plain wish for a design asks as well. */
const openKinds: ReadonlySet<Ask['kind']> = new Set(['which', 'how']);

/** Questions that no wish for a design is put as: they are asked whatever they name. */
const tellsByItself: ReadonlySet<Ask['kind']> = new Set(['why-not-working', 'limit', 'review']);

/** "Is that allowed?": a question that names nothing is about what stands before it. */
function widened(read: Read, estate: Estate, sentence: Sentence): Sentence {
  const isIn = (at: number) => at >= sentence.from && at < sentence.to;
  const names =
    estate.named.some(({ thing }) => isIn(thing.from)) ||
    read.things.some(({ kind, from }) => isIn(from) && kind === 'option');
  if (names) return sentence;
  const before = sentencesOf(read.message.tokens).findLast(({ to }) => to <= sentence.from);
  return before === undefined ? sentence : { ...sentence, from: before.from };
}

/** "Can I use a VPN for this?": the tables answer it for the case that is told, where nothing stands. */
const isOfCase = ({ message }: Read, { sentence: { from, to } }: MainQuestion): boolean =>
  ofCasePattern.test(wordsBetween(message.tokens, from, to));

/** Most subjects of a question. */
const mostNamed = 6;

const subjectsOfEntry: ReadonlyMap<string, readonly string[]> = new Map(entries.map(({ id, about }) => [id, about]));

/** True where what is known of a point is about two of the options that are compared, and not about one alone. */
const speaksOfSome = (point: string, compared: readonly OptionId[]): boolean =>
  compared.filter(option => subjectsOfEntry.get(point)?.includes(option)).length >= leastCompared;

/** Questions that are by something: options side by side, or a figure. */
const comparing: ReadonlySet<Ask['kind']> = new Set(['compare', 'which', 'limit']);
const longestCompared = 200;
const leastCompared = 2;

const noSigns: Signs = { seen: [], codes: [] };
const longestCode = 80;
const mostCodes = 8;

const none: Point = { point: noPoint, near: [], likely: [] };

/** Words from which on a question says itself what it asks; "Why?" asks about what stands before it. */
const fewWords = 2;

const isTold = ({ message }: Read, { from, to }: Sentence): boolean =>
  message.tokens.slice(from, to).filter(isTelling).length >= fewWords;

const isThere = ({ stands }: Requirements): boolean => Array.isArray(stands) && stands.length > 0;

/** What is seen of what does not work, with the causes that its words point to. */
function symptomOf(frame: SymptomFrame | undefined, likely: Point['likely']): Pick<Ask, 'symptom'> {
  if (frame === undefined) return {};
  const { seen, codes } = frame;
  const capped = codes.filter(code => code.length <= longestCode).slice(0, mostCodes);
  return {
    symptom: { seen, ...(capped.length === 0 ? {} : { codes: capped }), ...(likely.length === 0 ? {} : { likely }) },
  };
}

/** What options are to be compared by, and whether somebody learns. */
export function comparisonOf(read: Read, { kind }: Pick<MainQuestion, 'kind'>): Pick<Ask, 'criteria' | 'learning'> {
  if (!comparing.has(kind)) return {};
  const words = wordsBetween(read.message.tokens, 0, Math.min(longestCompared, read.message.tokens.length));
  const criteria = criterionPatterns.filter(({ pattern }) => pattern.test(words)).map(({ criterion }) => criterion);
  return {
    ...(criteria.length === 0 ? {} : { criteria }),
    ...(learningPattern.test(words) ? { learning: true } : {}),
  };
}

/** The words that ask, and what they are about. */
export function readFrame(
  read: Read,
  main: MainQuestion,
  estate: Estate,
): { readonly sentence: Sentence; readonly named: Ask['about'] } {
  const sentence = widened(read, estate, main.sentence);
  return {
    sentence: isTold(read, main.sentence) ? main.sentence : sentence,
    named: subjectsOf(read, estate, sentence),
  };
}

/**
 * What is asked of what stands; undefined where a wish is put as a question ("how do I get from A to B?"). `before`:
 * what
 * was talked about last: "do I need a second one?" is about that.
 */
export function readAsk(
  read: Read,
  main: MainQuestion,
  estate: Estate,
  requirements: Requirements,
  before: Ask['about'] = [],
  symptom?: SymptomFrame,
  compared?: readonly OptionId[],
): Asked | undefined {
  const { sentence, named: subjects } = readFrame(read, main, estate);
  const named =
    compared === undefined ? subjects : [...compared, ...subjects.filter(id => !isOption(id))].slice(0, mostNamed);
  const stands = isThere(requirements);
  const isPlainWish = openKinds.has(main.kind) && !stands && named.length < 2;
  const about = named.length === 0 ? before : named;
  const ask: Ask = { kind: main.kind, about };
  const found = !stands && isOfCase(read, main) ? none : pointOf(read, sentence, requirements, ask, symptom ?? noSigns);
  const { point, near, likely } = compared === undefined || speaksOfSome(found.point, compared) ? found : none;
  const isComparison = compared !== undefined && main.kind === 'compare';
  if ((isPlainWish || (!main.told && !stands && !isComparison)) && point === noPoint) return undefined;
  const isHeld = compared !== undefined || main.kind === 'which';
  const beside = isHeld && named.filter(isOption).length >= leastCompared ? { sideBySide: true as const } : {};
  const isOpen =
    named.length === 0 && point === noPoint && !tellsByItself.has(main.kind) && (about.length === 0 || !stands);
  return isOpen
    ? undefined
    : { ask: { ...ask, point, ...beside, ...comparisonOf(read, main), ...symptomOf(symptom, likely) }, near };
}
