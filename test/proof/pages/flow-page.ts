import { type Question, type QuestionTopic, questionFor, questions, topics } from '../../../dialogs/questions.ts';
import { isWordId, say } from '../../../src/content/index.ts';
import { questionRows } from '../../../src/decision/ask/questions.data.ts';
import { defined } from '../../../src/decision/defined.ts';
import { grid, mermaid, page, quoted } from '../markdown.ts';
import { conditionWords } from './condition-words.ts';
import { stations } from './stations.ts';

/** The English words with this id. */
function words(id: string): string {
  if (!isWordId(id)) throw new Error(`There are no words ${id}.`);
  return say('en', id);
}

const ofTopic = (topic: QuestionTopic): readonly Question[] => questions.filter(question => question.topic === topic);

function turnPart(): string {
  const nodes = stations.map(({ id, title }) => `  ${id}[${quoted(title)}]`);
  const arrows = stations.flatMap(({ id }, index) => {
    const next = stations[index + 1];
    return next === undefined ? [] : [`  ${id} --> ${next.id}`];
  });
  return mermaid(['flowchart TD', ...nodes, ...arrows]);
}

/** Asked of its own accord, or led to. */
const isOnTheWay = ({ id, ledOnly }: Question): boolean =>
  ledOnly === true || questionRows.some(({ field }) => questionFor(field)?.id === id);

/** A question may have the name of its topic, and in a picture a name stands for one thing. */
const partOf = (topic: QuestionTopic): string => `topic-${topic}`;

function topicNodes(topic: QuestionTopic): readonly string[] {
  const nodes = ofTopic(topic)
    .filter(isOnTheWay)
    .map(({ id, ledOnly }) => `    ${id}${ledOnly === true ? '>' : '['}${quoted(words(`short.${id}`))}]`);
  return [`  subgraph ${partOf(topic)}[${quoted(topic)}]`, ...nodes, '  end'];
}

/** Choices that lead to a closer question. */
const led = questions.flatMap(({ id, choices }) =>
  choices.flatMap(({ leads, word }) => (leads === undefined ? [] : [`  ${id} -. ${quoted(words(word))} .-> ${leads}`])),
);

function conversationPart(): string {
  const way = ['wanted', ...topics.map(partOf), 'review', 'answer'];
  const arrows = way.flatMap((id, index) => {
    const next = way[index + 1];
    return next === undefined ? [] : [`  ${id} --> ${next}`];
  });
  return mermaid([
    'flowchart TD',
    '  wanted["What the person wants now"]',
    ...topics.flatMap(topicNodes),
    '  review["The check of the summary"]',
    '  answer["The answer"]',
    ...arrows,
    '  wanted -- "the question needs nothing else" --> answer',
    '  review -- "something is open again" --> wanted',
    '  answer -- "the next message" --> wanted',
    ...led,
  ]);
}

function askedWhen({ id, ledOnly }: Question): string {
  if (ledOnly === true) return 'a choice of another question leads to it';
  const rows = questionRows.filter(({ field }) => questionFor(field)?.id === id);
  return rows.length === 0 ? 'not of its own accord' : rows.map(({ when }) => conditionWords(when)).join('; or ');
}

function topicPart(topic: QuestionTopic): string {
  const rows = ofTopic(topic).map(question => [
    `\`${question.id}\``,
    words(`ask.${question.id}`),
    question.fields.join(', '),
    askedWhen(question),
    question.choices
      .filter(({ hidden }) => hidden !== true)
      .map(({ word }) => words(word))
      .join(' · '),
  ]);
  return `### ${topic}\n\n${grid(['question', 'words', 'fills', 'asked when', 'choices'], rows)}`;
}

const orderPart = (): string =>
  questionRows
    .map(({ field }, index) => `${index + 1}. ${words(`short.${defined(questionFor(field)).id}`)} (\`${field}\`)`)
    .join('\n');

/** The page of the flow: the way of a turn, the topics and their questions. */
export function flowPage(): string {
  return page([
    '# The flow',
    'Written from the data by `test/proof/pages.command.ts`; change the data, not this page. The tables that ' +
      'decide: [tables.md](tables.md).',
    '## The way of a turn',
    'One message of a person, from the channel and back. State is written before anything is sent.',
    turnPart(),
    grid(
      ['station', 'what happens', 'where'],
      stations.map(({ title, does, file }) => [title, does, `\`${file}\``]),
    ),
    '## The topics and their questions',
    'One waterfall dialog a topic (`dialogs/topics`), strung together in `dialogs/advisor.ts`. A question that ' +
      'cannot change the answer is passed in silence. A flag is a closer question, to which a choice leads. ' +
      'Questions that the bot does not ask of its own accord stand in the lists below: an answer that depends on ' +
      'one, answers that contradict each other, or a wish to change something leads to them. What is typed is ' +
      'read at every step, may answer several questions and may change an earlier answer.',
    conversationPart(),
    ...topics.map(topicPart),
    '## What is asked first',
    'Of the details the first that is still open, by `src/decision/ask/questions.data.ts`: those where the ' +
      'usual answer is often wrong and that costs much come first, those to which most people have no answer last.',
    orderPart(),
  ]);
}
