import { resourceTypeById } from '../azure/resource-types.ts';
import type { Field, Requirements } from '../decision/case/requirements.ts';
import { cutBlocks, shownSigns } from './1-text/blocks/cut.ts';
import { type Message, tokenise } from './1-text/tokens.ts';
import { type Read, readThings } from './2-entities/entities.ts';
import { putTyposRight } from './2-entities/known-words.ts';
import { regionTitle } from './2-entities/lexicon.ts';
import { readClauses } from './4-clauses/clauses.ts';
import { addToKnown, isCorrection, weighCorrections } from './4-clauses/corrections.ts';
import type { MainQuestion } from './4-clauses/question.ts';
import { readMustUse } from './5-facts/options/must-use.ts';
import type { NamedOption } from './5-facts/options/read.ts';
import { type Facts, readFacts } from './5-facts/read.ts';
import { type Network, readNetwork } from './5-facts/stands/network.ts';
import { accountFor } from './6-context/accounting.ts';
import { readAnswer } from './6-context/asked.ts';
import { settle, toRequirements } from './6-context/merge.ts';
import type { Doubt, Finding } from './finding.ts';
import { readChange, readCommand } from './talk/commands.ts';
import { isPlaceInPassing, readSmallTalk } from './talk/small-talk.ts';
import { type FoundQuestion, readQuestion } from './talk/subject-questions.ts';
import type { Ambiguity, AskedQuestion, Mention, NamedPart, Span, Understand, Understanding } from './understanding.ts';

export { prepare } from './5-facts/ask/point.ts';
export { answerPartNamed } from './talk/answer-parts.ts';
export { answerTo } from './talk/subject-questions.ts';
export type * from './understanding.ts';

function spanOf(message: Message, from: number, to: number): Span {
  const start = message.tokens[from]?.start ?? 0;
  const end = message.tokens[Math.max(from, to - 1)]?.end ?? start;
  return { start, end, text: message.original.slice(start, end) };
}

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

function optionFindings(read: Read, options: readonly NamedOption[]): readonly Finding[] {
  const mustUse = readMustUse(read, options);
  const findings: Finding[] = mustUse === undefined ? [] : [mustUse];
  for (const field of ['proposed', 'ruledOut'] as const) {
    const named = options.filter(({ refused, inMind }) => inMind && refused === (field === 'ruledOut'));
    const first = named[0];
    const last = named.at(-1);
    if (first === undefined || last === undefined) continue;
    const value = [...new Set(named.flatMap(option => option.ids))];
    findings.push({ field, value, from: first.from, to: last.to, fuzzy: false, weight: 1, by: 'options' });
  }
  return findings;
}

const nothing: Facts = { findings: [], doubts: [], options: [], symptoms: [], otherTargets: [] };

/** "would P2S work from a VM to another VNet?" asks about the subject and tells of the case: these fields are told. */
const caseFields: ReadonlySet<Field> = new Set([
  'sourceType',
  'sourceResourceType',
  'sourceRegion',
  'targetRegion',
  'otherRegions',
  'resourceType',
  'sameRegion',
  'sameVnet',
  'sameTenant',
  'sameSubscription',
  'hybrid',
  'bandwidth',
  'siteCount',
  'callerPlan',
] satisfies readonly Field[]);

/** What lies inside a question about the subject is asked, not stated. */
function outside(question: FoundQuestion | undefined, facts: Facts): Facts {
  if (question === undefined) return facts;
  const stated = (part: { readonly field: Field; readonly from: number; readonly to: number }) =>
    part.from >= question.to || part.to <= question.from || (!question.meaning && caseFields.has(part.field));
  return { ...facts, findings: facts.findings.filter(stated), doubts: facts.doubts.filter(stated) };
}

const placeFields: ReadonlySet<Field> = new Set([
  'sourceRegion',
  'targetRegion',
  'otherRegions',
] satisfies readonly Field[]);

/** Places in talk about something else state nothing. */
function withoutPassingPlaces(read: Read, facts: Facts): Facts {
  const onlyPlaces = [...facts.findings, ...facts.doubts].every(({ field }) => placeFields.has(field));
  return onlyPlaces && facts.options.length === 0 && isPlaceInPassing(read) ? nothing : facts;
}

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

/**
 * Reads a message: what it states, what is unclear, and whether it steers the conversation. Pure: the same text and
 * context give the same result. Of a longer text the first `textLimit` UTF-16 units are looked at.
 */
export const understand: Understand = (text, context = {}): Understanding => {
  const { prose, blocks } = cutBlocks(text);
  const shown = shownSigns(blocks);
  const message = { ...putTyposRight(tokenise(prose)), original: text };
  const read = readThings(message);
  const clauses = readClauses(read, context.asked === 'stands', shown);
  const isPlaceAsked = context.asked !== undefined && placeFields.has(context.asked);
  const answer = readAnswer(read, context);
  const smallTalk =
    answer === undefined
      ? (readSmallTalk(read, isPlaceAsked) ?? (clauses.isElsewhere ? 'off-topic' : undefined))
      : undefined;
  const command = answer === undefined && smallTalk !== 'hostile' ? readCommand(read) : undefined;
  const silent = command !== undefined || smallTalk === 'hostile' || smallTalk === 'off-topic';
  const change = silent ? undefined : readChange(read);
  const question = silent ? undefined : readQuestion(read);
  const setting = { asked: context.asked, known: context.known };
  const told = () => outside(question, readFacts(read, clauses, setting));
  const facts = silent ? nothing : isPlaceAsked ? told() : withoutPassingPlaces(read, told());
  const stated =
    answer === undefined ? facts.findings : [...facts.findings.filter(({ field }) => field === answer.field), answer];
  const findings = settle(
    addToKnown(read, weighCorrections(read, [...stated, ...optionFindings(read, facts.options)]), context.known),
  );
  const oneByOne = toRequirements(findings);
  const network: Network =
    silent || answer !== undefined
      ? { requirements: oneByOne, named: [], shown: [], asks: false, near: [] }
      : readNetwork(read, oneByOne, context, question, clauses, blocks, facts.symptoms.length > 0);
  const { requirements } = network;
  const answered = new Set<string>(Object.keys(requirements));
  const words = accountFor(read, {
    facts: [
      ...findings.filter(finding => answered.has(finding.field)),
      ...facts.doubts,
      ...facts.options,
      ...facts.otherTargets,
      ...network.named.map(({ thing }) => thing),
      ...(question === undefined ? [] : [question]),
    ],
    asks: network.asks,
    whole: answer !== undefined || command !== undefined || change !== undefined || smallTalk !== undefined,
  });
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
    words: { ...words, unread: words.unread.map(({ from, to }) => spanOf(message, from, to)) },
    ...(clauses.main === undefined ? {} : { main: toQuestion(message, clauses.main) }),
    ...(command === undefined ? {} : { command }),
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
