import { writeFileSync } from 'node:fs';
import { answerFromFacts, answerFromFactsAndWords } from './answer-of.ts';
import { devCaseLines, estateCases, readConcepts, type Selection, truthOf } from './case-files.ts';
import { type ChatAnswer, type ChatCase, chatAnswer } from './chat.ts';
import { type ChatScore, chatScore } from './chat-score.ts';
import { devAnswer, devTruth, scoreDev } from './dev-score.ts';
import { chatText, figuresText, missesText } from './print-score.ts';
import { type CaseAnswer, type Score, score } from './score.ts';

const { CASES, CASES_LIST, CASES_OUT } = process.env;
const selection: Selection = CASES === 'kept' || CASES === 'all' ? CASES : 'usual';

const cases = estateCases(selection);
const scenarios = selection === 'kept' ? [] : devCaseLines();
const concepts = readConcepts();

function print(title: string, figures: string, ...scores: readonly Score[]): void {
  const lists = CASES_LIST === '1' ? scores.map(missesText).filter(text => text !== '') : [];
  process.stdout.write(`${[`== ${title}`, figures, ...lists].join('\n\n')}\n\n`);
}

/** One conversation after the other: they share a process. */
async function talkedThrough(some: readonly ChatCase[]): Promise<readonly ChatAnswer[]> {
  const answers: ChatAnswer[] = [];
  for (const one of some) answers.push(await chatAnswer(one));
  return answers;
}

const fromFacts = cases.map(answerFromFacts);
const answers = score(cases, fromFacts, concepts);
print(`standing networks, from the facts (${cases.length})`, figuresText(answers), answers);

const withWords = cases.map(answerFromFactsAndWords);
const pointed = score(cases, withWords, concepts);
print(`standing networks, from the facts and the words (${cases.length})`, figuresText(pointed), pointed);

const fromFactsDev = scenarios.map(devAnswer);
const options = scoreDev(scenarios, fromFactsDev);
print(`scenarios, from the facts (${scenarios.length})`, figuresText(options), options);

const told = await talkedThrough(cases.map(given => ({ ...given, truth: truthOf(given) })));
const toldAnswers = score(cases, told, concepts);
const verdicts = new Map(
  cases.flatMap(({ id, expected }) => (expected.verdict === null ? [] : [[id, expected.verdict]])),
);
const course: ChatScore = chatScore(told, verdicts);
print(
  `standing networks, through the chat (${cases.length})`,
  `${figuresText(toldAnswers)}\n\n${chatText(course)}`,
  toldAnswers,
  course,
);

const toldDev = await talkedThrough(
  scenarios.map(given => ({ id: given.id, lang: 'en', text: given.scenario, truth: devTruth(given) })),
);
const toldOptions = scoreDev(scenarios, toldDev);
const toldCourse = chatScore(toldDev, new Map());
print(
  `scenarios, through the chat (${scenarios.length})`,
  `${figuresText(toldOptions)}\n\n${chatText(toldCourse)}`,
  toldOptions,
  toldCourse,
);

if (CASES_OUT !== undefined) {
  const lines = (way: string, some: readonly CaseAnswer[]): readonly string[] =>
    some.map(answer => JSON.stringify({ ...answer, way }));
  const all = [
    ...lines('facts', [...fromFacts, ...fromFactsDev]),
    ...lines('facts and words', withWords),
    ...lines('chat', [...told, ...toldDev]),
  ];
  writeFileSync(CASES_OUT, `${all.join('\n')}\n`);
}
