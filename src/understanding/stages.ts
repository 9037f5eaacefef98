import type { Field } from '../decision/case/requirements.ts';
import type { Block } from './1-text/blocks/block.ts';
import { cutBlocks, shownSigns } from './1-text/blocks/cut.ts';
import { type RefusedId, refusedIds } from './1-text/names/refused-ids.ts';
import { resourcesNamed, withoutNames } from './1-text/names/resource-names.ts';
import { type Message, tokenise } from './1-text/tokens.ts';
import { type Read, readThings } from './2-entities/entities.ts';
import { putTyposRight } from './2-entities/known-words.ts';
import { type Clauses, readClauses } from './4-clauses/clauses.ts';
import { addToKnown, weighCorrections } from './4-clauses/corrections.ts';
import { askingCompared, readCompared } from './5-facts/ask/compared.ts';
import { readMustUse } from './5-facts/options/must-use.ts';
import type { NamedOption } from './5-facts/options/read.ts';
import { type Facts, readFacts } from './5-facts/read.ts';
import { showsOverlap } from './5-facts/stands/evidence.ts';
import { type Network, readNetwork, withResources } from './5-facts/stands/network.ts';
import { statedFacts } from './5-facts/stated-facts.ts';
import { readSymptomFrame, type SymptomFrame } from './5-facts/symptom-frame.ts';
import { readSymptoms } from './5-facts/symptoms.ts';
import { asSymptom, causeTold, isSeen, namesError } from './5-facts/told-symptom.ts';
import { type Accounting, accountFor } from './6-context/accounting.ts';
import { readAnswer } from './6-context/asked.ts';
import { settle, toRequirements } from './6-context/merge.ts';
import type { UnderstandingContext } from './context.ts';
import type { Finding } from './finding.ts';
import { readChange, readCommand } from './talk/commands.ts';
import { isPlaceInPassing, readSmallTalk } from './talk/small-talk.ts';
import { type FoundQuestion, readQuestion } from './talk/subject-questions.ts';
import type { Change, Command, SmallTalk } from './talk-kinds.ts';
import type { Span } from './understood-text.ts';

/** What every stage found in a message; what it means and how it came about are both told of this. */
export interface Stages {
  readonly message: Message;
  readonly blocks: readonly Block[];
  readonly read: Read;
  readonly clauses: Clauses;
  readonly command: Command | undefined;
  readonly change: Change | undefined;
  readonly smallTalk: SmallTalk | undefined;
  /** The question about the subject itself. */
  readonly question: FoundQuestion | undefined;
  readonly facts: Facts;
  /**
   * What was found and is not stated: it stands in a question, is named in passing, or beside the answer to what was
   * asked.
   */
  readonly aside: readonly Finding[];
  /** Every finding that can hold, those that compete for one field among them. */
  readonly candidates: readonly Finding[];
  /** One finding a field. */
  readonly findings: readonly Finding[];
  readonly network: Network;
  /** Ids of networks from which nothing could be taken. */
  readonly refused: readonly RefusedId[];
  readonly words: Accounting;
  /** What does not work. */
  readonly symptom: SymptomFrame | undefined;
}

/** Where tokens stand in the text as it was written. */
export function spanOf(message: Message, from: number, to: number): Span {
  const start = message.tokens[from]?.start ?? 0;
  const end = message.tokens[Math.max(from, to - 1)]?.end ?? start;
  return { start, end, text: message.original.slice(start, end) };
}

/** A tool that says that ranges overlap has compared them. */
function shownOverlap(blocks: readonly Block[]): readonly Finding[] {
  if (!showsOverlap(blocks)) return [];
  return [{ field: 'addressOverlap', value: 'yes', from: 0, to: 1, fuzzy: false, weight: 1, by: 'ranges' }];
}

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

const nothing: Facts = {
  findings: [],
  aside: [],
  doubts: [],
  options: [],
  symptoms: [],
  otherTargets: [],
  ends: { sources: [], targets: [], open: [], reached: [], people: [] },
};

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

/** Reads a message, stage by stage. Each stage is read once. */
export function readStages(text: string, context: UnderstandingContext): Stages {
  const { prose: typed, blocks } = cutBlocks(text);
  const named = resourcesNamed(typed);
  const refused = refusedIds(typed);
  const prose = withoutNames(typed, [...named, ...refused]);
  const shown = shownSigns(blocks);
  const message = { ...putTyposRight(tokenise(prose)), original: text };
  const read = readThings(message);
  const clauses = asSymptom(
    readClauses(read, context.asked === 'stands', shown),
    read,
    context.diagnosing === true || namesError(message.original),
    causeTold(readSymptoms(read).pitfalls) !== undefined,
  );
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
  const all = silent ? nothing : readFacts(read, clauses, setting);
  const compared = silent || answer !== undefined ? undefined : readCompared(read, clauses, all.options);
  const told = statedFacts(all, question, compared);
  const facts = silent || isPlaceAsked ? told : withoutPassingPlaces(read, told);
  const stated =
    answer === undefined ? facts.findings : [...facts.findings.filter(({ field }) => field === answer.field), answer];
  const candidates = addToKnown(
    read,
    weighCorrections(read, [...shownOverlap(blocks), ...stated, ...optionFindings(read, facts.options)]),
    context.known,
  );
  const findings = settle(candidates);
  const oneByOne = toRequirements(findings);
  const symptom = silent ? undefined : readSymptomFrame(read, clauses, facts.ends, blocks);
  const plain: Network =
    silent || answer !== undefined
      ? { requirements: oneByOne, named: [], shown: [], asks: false, near: [] }
      : readNetwork(read, oneByOne, context, {
          question,
          compared,
          clauses: compared === undefined ? clauses : askingCompared(clauses, compared),
          blocks,
          hasCauses: facts.symptoms.length > 0,
          told: causeTold(facts.symptoms),
          symptom,
        });
  const naming = { named, text: typed, isMarked: clauses.main?.marked === true, known: context.known };
  const network = silent || isSeen(symptom) ? plain : withResources(plain, naming);
  const answered = new Set<string>(Object.keys(network.requirements));
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
  const aside = [...all.aside, ...all.findings.filter(finding => !stated.includes(finding))];
  return {
    message,
    blocks,
    read,
    clauses,
    command,
    change,
    smallTalk,
    question,
    facts,
    aside,
    candidates,
    findings,
    network,
    // An id in what a tool says of a failure is no offer to use it.
    refused: silent || isSeen(symptom) || facts.symptoms.length > 0 ? [] : refused,
    words,
    symptom,
  };
}
