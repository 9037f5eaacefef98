import { type QuestionId, questionById } from '../questions.ts';
import { choiceListOf } from '../screens/choice-list.ts';
import { notKnown } from '../screens/question-screen.ts';
import { type Turn, words } from '../turn.ts';
import { button, card, choiceSet, type InputChoice, inputButton, type Node, paragraph } from './card.ts';

/** What the form asks: the four topics. */
export const formQuestions = [
  'sourceRegion',
  'targetRegion',
  'resourceType',
  'sourceType',
  'exposure',
  'hybrid',
] as const satisfies readonly QuestionId[];

function choicesOf(turn: Turn, id: QuestionId): readonly InputChoice[] {
  const question = questionById(id);
  if (question === undefined) return [];
  const stated = question.choices.filter(({ leads, hidden }) => leads === undefined || hidden === true);
  return [
    ...stated.map(row => ({ value: row.id, title: words(turn, row.word) })),
    ...choiceListOf(question).map(choice => ({ value: choice.id, title: choice.title })),
    ...(stated.some(row => row.id === notKnown) ? [] : [{ value: notKnown, title: words(turn, 'choice.unknown') }]),
  ];
}

function input(turn: Turn, id: QuestionId): Node {
  const several = questionById(id)?.kind === 'several';
  const set = choiceSet(id, words(turn, `ask.${id}`), choicesOf(turn, id), several, words(turn, 'card.type'));
  const kept = turn.kept.get(id);
  return kept === undefined || !turn.onOwnPage ? set : { ...set, typed: kept };
}

/**
 * All four topics on one card; every field may be left empty, and what is then still open is asked. Where words in some
 * fields did not answer them, those alone, with these words still in them on the own page.
 */
export function formCard(turn: Turn, instance: string, text: string): Node {
  const asked = turn.kept.size === 0 ? formQuestions : formQuestions.filter(id => turn.kept.has(id));
  const inputs = asked.map(id => input(turn, id));
  const actions = [
    inputButton(words(turn, 'card.form-done'), { kind: 'form', card: instance }),
    button(words(turn, 'card.form-leave'), { kind: 'command', command: 'continue', card: instance }),
  ];
  return card(
    [
      ...turn.notes.map(note => paragraph(note)),
      paragraph(words(turn, turn.kept.size === 0 ? 'ask.form' : 'ask.form.again'), {
        weight: 'Bolder',
        style: 'heading',
      }),
      ...inputs,
    ],
    actions,
    text,
    turn.conversation.locale,
  );
}
