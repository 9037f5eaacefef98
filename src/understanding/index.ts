import { resourceTypeById } from '../azure/resource-types.ts';
import type { Requirements } from '../decision/case/requirements.ts';
import type { Message } from './1-text/tokens.ts';
import type { Entity, Read } from './2-entities/entities.ts';
import { regionTitle } from './2-entities/lexicon.ts';
import { isCorrection } from './4-clauses/corrections.ts';
import type { MainQuestion } from './4-clauses/question.ts';
import { optionsNamed } from './5-facts/ask/compared.ts';
import type { Facts } from './5-facts/read.ts';
import type { Network } from './5-facts/stands/network.ts';
import type { SymptomFrame } from './5-facts/symptom-frame.ts';
import type { Accounting } from './6-context/accounting.ts';
import type { UnderstandingContext } from './context.ts';
import type { Doubt, Finding } from './finding.ts';
import { readStages, spanOf } from './stages.ts';
import { type Trace, toTrace } from './trace.ts';
import type {
  Ambiguity,
  AskedQuestion,
  Mention,
  NamedPart,
  Symptom,
  Understand,
  Understanding,
} from './understanding.ts';

export { prepare } from './5-facts/ask/point.ts';
export { readCheckAnswer } from './6-context/check-answer.ts';
export { answerPartNamed } from './talk/answer-parts.ts';
export { volumeCosted, volumeNamed } from './talk/data-volume.ts';
export { isForgetWish } from './talk/forget-wish.ts';
export { languageWishOf } from './talk/language-wish.ts';
export { readerWishOf } from './talk/reader-wish.ts';
export { answerTo } from './talk/subject-questions.ts';
export { whyNotOf } from './talk/why-not.ts';
export { writtenLanguage } from './talk/written-language.ts';
export type { Trace } from './trace.ts';
export type * from './understanding.ts';

const toMention = (message: Message, finding: Finding): Mention => ({
  field: finding.field,
  value: finding.value,
  span: spanOf(message, finding.from, finding.to),
  certainty: finding.fuzzy ? 'fuzzy' : 'exact',
  ...(finding.megabits === undefined ? {} : { megabits: finding.megabits }),
});

const titleOf = (id: string) => resourceTypeById(id)?.displayName ?? regionTitle(id);

const toAmbiguity = (message: Message, doubt: Doubt): Ambiguity => ({
  field: doubt.field,
  span: spanOf(message, doubt.from, doubt.to),
  candidates: doubt.candidates.map(value => ({ value, title: titleOf(value) })),
});

/** The further targets of a wish; a question about things is no wish, and what stands already is not wanted. */
function wished({ otherTargets }: Facts, { resourceType, ask, stands }: Requirements): Understanding['otherTargets'] {
  if (resourceType === undefined || ask !== undefined) return [];
  const there = stands === undefined || stands === 'unknown' ? [] : stands;
  const isThere = (type: string): boolean =>
    there.some(
      ({ kind, of }) => kind === type || of === type || (kind === 'storage-account' && /^storage-/.test(type)),
    );
  return otherTargets.map(({ target }) => target).filter(target => !isThere(String(target.resourceType)));
}

/** What pasted output shows to stand and the words do not name. */
function shownParts(text: string, { named, shown }: Network): readonly NamedPart[] {
  return shown
    .filter(({ thing }) => !named.some(one => one.thing.kind === thing.kind))
    .map(({ thing, block: { start, end } }) => ({
      kind: thing.kind,
      stance: 'stands',
      span: { start, end, text: text.slice(start, end) },
    }));
}

const toQuestion = (message: Message, { kind, sentence }: MainQuestion): AskedQuestion => ({
  kind,
  span: spanOf(message, sentence.from, sentence.to),
});

/** Services that a wish names and no fact was made of; what a question names is looked up, not taken down. */
function leftAside(read: Read, { asks }: Network, { doubts }: Facts, { unread }: Accounting): readonly Entity[] {
  if (asks || doubts.length > 0) return [];
  return read.things.filter(
    ({ kind, from, to }) => kind === 'resource' && unread.some(one => one.from < to && from < one.to),
  );
}

const toSymptom = (message: Message, { from, to, ...rest }: SymptomFrame): Symptom => ({
  ...(from === undefined ? {} : { from: spanOf(message, from.from, from.to) }),
  ...(to === undefined ? {} : { to: spanOf(message, to.from, to.to) }),
  ...rest,
});

/**
 * Reads a message: what it states, what is unclear, and whether it steers the conversation. Pure: the same text and
 * context give the same result. Of a longer text the first `textLimit` UTF-16 units are looked at.
 */
export const understand: Understand = (text, context = {}): Understanding => {
  const {
    message,
    read,
    clauses,
    command,
    change,
    smallTalk,
    question,
    facts,
    findings,
    network,
    refused,
    words,
    symptom,
  } = readStages(text, context);
  const { requirements } = network;
  const answered = new Set<string>(Object.keys(requirements));
  return {
    requirements,
    mentions: findings.filter(finding => answered.has(finding.field)).map(finding => toMention(message, finding)),
    ambiguous: facts.doubts.filter(doubt => !answered.has(doubt.field)).map(doubt => toAmbiguity(message, doubt)),
    named: [
      ...network.named.map(({ thing, stance }) => ({
        kind: thing.kind,
        stance,
        span: spanOf(message, thing.from, thing.to),
      })),
      ...shownParts(text, network),
    ],
    leftAside: leftAside(read, network, facts, words).map(({ from, to }) => spanOf(message, from, to)),
    refusedIds: refused.map(({ id, type }) => ({ id, type })),
    words: { ...words, unread: words.unread.map(({ from, to }) => spanOf(message, from, to)) },
    ...(clauses.main === undefined ? {} : { main: toQuestion(message, clauses.main) }),
    ...(symptom === undefined ? {} : { symptom: toSymptom(message, symptom) }),
    ...(command === undefined ? {} : { command }),
    ...(command === 'learn' ? { learns: optionsNamed(read, clauses) } : {}),
    ...(change === undefined ? {} : { change }),
    ...(smallTalk === undefined || answered.size > 0 ? {} : { smallTalk }),
    ...(question === undefined ? {} : { question: question.id }),
    symptoms: facts.symptoms,
    proposed: requirements.proposed ?? [],
    ruledOut: requirements.ruledOut ?? [],
    otherTargets: wished(facts, requirements),
    asks: network.asks,
    nearPoints: network.near,
    correction: isCorrection(read, answered.size > 0),
  };
};

/** What each stage found in a message, and what spoke for it: how the understanding of the same text came about. */
export const traceOf = (text: string, context: UnderstandingContext = {}): Trace => toTrace(readStages(text, context));
