import { writeFileSync } from 'node:fs';
import { readOptions } from '../support/command.ts';
import {
  type MeasuredReader,
  measuredReader,
  readerOptions,
  readerUsage,
} from '../understanding/model/measured-reader.ts';
import { ReadingLog } from '../understanding/model/reading-log.ts';
import { answerFromFacts, answerFromFactsAndWords } from './answer-of.ts';
import {
  type DevCase,
  devCaseLines,
  type EstateCase,
  estateCases,
  readConcepts,
  type Selection,
  truthOf,
} from './case-files.ts';
import { type ChatAnswer, type ChatCase, chatAnswer, type SecondReader } from './chat.ts';
import { chatScore } from './chat-score.ts';
import { devAnswer, devTruth, scoreDev } from './dev-score.ts';
import { chatText, figuresText, missesText } from './print-score.ts';
import { type CaseAnswer, type Score, score } from './score.ts';

const usage = `Usage: npm run cases:score -- [options]
Prints how well real questions are answered, by the rules alone, or in the chat with a model beside them too.
CASES=kept or CASES=all chooses the lines, CASES_LIST=1 names who misses what, CASES_OUT=FILE writes every answer.
${readerUsage}`;

type Environment = Readonly<Record<string, string | undefined>>;

/** Answers that came in one way, and how well they did. */
interface Section {
  readonly way: string;
  readonly title: string;
  readonly figures: string;
  readonly answers: readonly CaseAnswer[];
  readonly scores: readonly Score[];
}

/** What is answered. */
interface Cases {
  readonly networks: readonly EstateCase[];
  readonly scenarios: readonly DevCase[];
  readonly concepts: ReturnType<typeof readConcepts>;
}

const casesOf = (selection: Selection): Cases => ({
  networks: estateCases(selection),
  scenarios: selection === 'kept' ? [] : devCaseLines(),
  concepts: readConcepts(),
});

const told = (way: string, title: string, answers: readonly CaseAnswer[], result: Score): Section => ({
  way,
  title: `${title} (${answers.length})`,
  figures: figuresText(result),
  answers,
  scores: [result],
});

/** From the facts alone, and with the words choosing the point. */
function toldSections({ networks, scenarios, concepts }: Cases): readonly Section[] {
  const title = 'standing networks, from the facts';
  const facts = networks.map(answerFromFacts);
  const words = networks.map(answerFromFactsAndWords);
  const dev = scenarios.map(devAnswer);
  return [
    told('facts', title, facts, score(networks, facts, concepts)),
    told('facts and words', `${title} and the words`, words, score(networks, words, concepts)),
    told('facts', 'scenarios, from the facts', dev, scoreDev(scenarios, dev)),
  ];
}

type Verdicts = Parameters<typeof chatScore>[1];

function talked(way: string, title: string, answers: readonly ChatAnswer[], result: Score, right: Verdicts): Section {
  const course = chatScore(answers, right);
  const { figures, ...section } = told(way, title, answers, result);
  return { ...section, figures: `${figures}\n\n${chatText(course)}`, scores: [result, course] };
}

/** The second reader of a conversation in this language. */
type SecondIn = (lang: string) => Partial<SecondReader>;

/** One conversation after the other: they share a process. */
async function talkedThrough(some: readonly ChatCase[], second: SecondIn): Promise<readonly ChatAnswer[]> {
  const answers: ChatAnswer[] = [];
  for (const one of some) answers.push(await chatAnswer(one, second(one.lang)));
  return answers;
}

/** Through the chat; `how` is said of the way. */
async function talkedSections({ networks, scenarios, concepts }: Cases, how: string, second: SecondIn) {
  const through = `through the chat${how}`;
  const verdicts: Verdicts = new Map(
    networks.flatMap(({ id, expected: { verdict } }) => (verdict === null ? [] : [[id, verdict]])),
  );
  const estates = await talkedThrough(
    networks.map(given => ({ ...given, truth: truthOf(given) })),
    second,
  );
  const scenes = await talkedThrough(
    scenarios.map(given => ({ id: given.id, lang: 'en', text: given.scenario, truth: devTruth(given) })),
    second,
  );
  return [
    talked(`chat${how}`, `standing networks, ${through}`, estates, score(networks, estates, concepts), verdicts),
    talked(`chat${how}`, `scenarios, ${through}`, scenes, scoreDev(scenarios, scenes), new Map()),
  ];
}

function sectionText({ title, figures, scores }: Section, areMissesListed: boolean): string {
  const lists = areMissesListed ? scores.map(missesText).filter(text => text !== '') : [];
  return `${[`== ${title}`, figures, ...lists].join('\n\n')}\n\n`;
}

/** In the order of the ways: first what came from the facts. */
function answerLines(sections: readonly Section[]): string {
  const ways = [...new Set(sections.map(({ way }) => way))];
  const lines = ways.flatMap(way =>
    sections
      .filter(one => one.way === way)
      .flatMap(({ answers }) => answers.map(one => JSON.stringify({ ...one, way }))),
  );
  return `${lines.join('\n')}\n`;
}

/** What the person does where the readers differ. */
const ways = [
  [' with a model, where the readers differ neither is chosen', false],
  [' with a model, where the readers differ the right one is chosen', true],
] as const;

/** Through the chat with a model beside the rules, and what it read there. */
async function withModel(cases: Cases, { reader, report }: MeasuredReader) {
  const log = new ReadingLog(reader);
  const sections: Section[] = [];
  for (const [how, choosesRightly] of ways)
    sections.push(...(await talkedSections(cases, how, lang => ({ reader: log.readerFor(lang), choosesRightly }))));
  return { sections, read: `== what the model read\n\n${report()}\n\n${log.text()}\n` };
}

/** What the command prints. */
export async function casesScore(args: readonly string[], environment: Environment): Promise<string> {
  const measured = await measuredReader(readOptions(args, readerOptions, usage), environment, usage);
  const { CASES, CASES_LIST, CASES_OUT } = environment;
  const cases = casesOf(CASES === 'kept' || CASES === 'all' ? CASES : 'usual');
  const alone = [...toldSections(cases), ...(await talkedSections(cases, '', () => ({})))];
  const beside = measured === undefined ? { sections: [], read: '' } : await withModel(cases, measured);
  const sections = [...alone, ...beside.sections];
  if (CASES_OUT !== undefined) writeFileSync(CASES_OUT, answerLines(sections));
  return [...sections.map(section => sectionText(section, CASES_LIST === '1')), beside.read].join('');
}
