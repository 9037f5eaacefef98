import { writeFileSync } from 'node:fs';
import { readOptions } from '../support/command.ts';
import { measuredReader, readerOptions, readerUsage } from '../understanding/model/measured-reader.ts';
import { ReadingLog } from '../understanding/model/reading-log.ts';
import { answerFromFacts, answerFromFactsAndWords } from './answer-of.ts';
import { devCaseLines, estateCases, readConcepts, type Selection, truthOf } from './case-files.ts';
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

/** The questions and scenarios of a selection, each answered without a conversation or in one. */
function casesOf(selection: Selection) {
  const cases = estateCases(selection);
  const scenarios = selection === 'kept' ? [] : devCaseLines();
  const concepts = readConcepts();
  const verdicts = new Map(
    cases.flatMap(({ id, expected }) => (expected.verdict === null ? [] : [[id, expected.verdict]])),
  );

  function told(way: string, title: string, answers: readonly CaseAnswer[], result: Score): Section {
    return { way, title, figures: figuresText(result), answers, scores: [result] };
  }

  function talked(way: string, title: string, answers: readonly ChatAnswer[], result: Score, right: typeof verdicts) {
    const course = chatScore(answers, right);
    const figures = `${figuresText(result)}\n\n${chatText(course)}`;
    return { way, title, figures, answers, scores: [result, course] };
  }

  const estates: readonly ChatCase[] = cases.map(given => ({ ...given, truth: truthOf(given) }));
  const scenes: readonly ChatCase[] = scenarios.map(given => ({
    id: given.id,
    lang: 'en',
    text: given.scenario,
    truth: devTruth(given),
  }));

  return {
    /** From the facts alone, and with the words choosing the point. */
    told(): readonly Section[] {
      const [facts, words] = [cases.map(answerFromFacts), cases.map(answerFromFactsAndWords)];
      const dev = scenarios.map(devAnswer);
      const networks = 'standing networks, from the facts';
      return [
        told('facts', `${networks} (${cases.length})`, facts, score(cases, facts, concepts)),
        told('facts and words', `${networks} and the words (${cases.length})`, words, score(cases, words, concepts)),
        told('facts', `scenarios, from the facts (${scenarios.length})`, dev, scoreDev(scenarios, dev)),
      ];
    },
    /** Through the chat. `how` is said of the way, `second` gives the reader of a language. */
    async talked(how: string, second: (lang: string) => Partial<SecondReader>): Promise<readonly Section[]> {
      const way = `chat${how}`;
      const through = `through the chat${how}`;
      const networks = await talkedThrough(estates, second);
      const scenery = await talkedThrough(scenes, second);
      return [
        talked(
          way,
          `standing networks, ${through} (${cases.length})`,
          networks,
          score(cases, networks, concepts),
          verdicts,
        ),
        talked(way, `scenarios, ${through} (${scenarios.length})`, scenery, scoreDev(scenarios, scenery), new Map()),
      ];
    },
  };
}

/** One conversation after the other: they share a process. */
async function talkedThrough(
  some: readonly ChatCase[],
  second: (lang: string) => Partial<SecondReader>,
): Promise<readonly ChatAnswer[]> {
  const answers: ChatAnswer[] = [];
  for (const one of some) answers.push(await chatAnswer(one, second(one.lang)));
  return answers;
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

/** What the command prints. */
export async function casesScore(args: readonly string[], environment: Environment): Promise<string> {
  const measured = await measuredReader(readOptions(args, readerOptions, usage), environment, usage);
  const { CASES, CASES_LIST, CASES_OUT } = environment;
  const cases = casesOf(CASES === 'kept' || CASES === 'all' ? CASES : 'usual');
  const sections = [...cases.told(), ...(await cases.talked('', () => ({})))];
  const log = measured === undefined ? undefined : new ReadingLog(measured.reader);
  if (log !== undefined)
    for (const [how, choosesRightly] of [
      [' with a model, where the readers differ neither is chosen', false],
      [' with a model, where the readers differ the right one is chosen', true],
    ] as const)
      sections.push(...(await cases.talked(how, lang => ({ reader: log.readerFor(lang), choosesRightly }))));
  if (CASES_OUT !== undefined) writeFileSync(CASES_OUT, answerLines(sections));
  const read = log === undefined ? [] : [`== what the model read\n\n${measured?.report()}\n\n${log.text()}\n`];
  return [...sections.map(section => sectionText(section, CASES_LIST === '1')), ...read].join('');
}
