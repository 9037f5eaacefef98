import type { Command } from '../../src/understanding/understanding.ts';
import { same } from '../memory/changes.ts';
import { openOf } from '../memory/open.ts';
import { questionById } from '../questions.ts';
import { reasonScreenId } from '../reasons.ts';
import { summaryLine, summaryRows } from '../screens/summary.ts';
import { optionTitle, valueTitle } from '../screens/values.ts';
import { note, type Turn, words } from '../turn.ts';
import { putQuestion } from './learner.ts';
import type { Outcome } from './outcome.ts';

type Steer = (turn: Turn) => Outcome;

const say =
  (id: 'help.text' | 'examples.text'): Steer =>
  turn => {
    note(turn, id);
    return 'again';
  };

function ask(turn: Turn, id: string): Outcome {
  turn.dispatch({ kind: 'questions-wanted', questions: [{ id }] });
  return 'jump';
}

/** One question back, as often as wanted; nothing is taken back until another answer is given. */
function back(
  turn: Turn,
  said: 'back.now' | 'undo.back' = 'back.now',
  none: 'back.first' | 'undo.nothing' = 'back.first',
): Outcome {
  const { trail, asked, requirements, locale } = turn.conversation;
  const here = asked === undefined ? -1 : trail.indexOf(asked.id);
  const question = questionById((here === -1 ? trail.at(-1) : trail[here - 1]) ?? '');
  if (question === undefined) {
    note(turn, none);
    return 'again';
  }
  const [field] = question.fields;
  const value = field === undefined ? '' : valueTitle(locale, field, requirements[field]);
  note(turn, said, { what: words(turn, `short.${question.id}`), value });
  return ask(turn, question.id);
}

function startOver(turn: Turn): Outcome {
  turn.dispatch({ kind: 'started-over' });
  note(turn, turn.conversation.undo === undefined ? 'start-over.empty' : 'start-over.done');
  return 'jump';
}

/**
 * Brings back what was known before the last change or the last start over; once more, and it is undone again. Where
 * answers were only added, the last of them can be given anew.
 */
function undo(turn: Turn): Outcome {
  if (turn.conversation.undo === undefined) return back(turn, 'undo.back', 'undo.nothing');
  turn.dispatch({ kind: 'undone' });
  const { answered, requirements } = turn.conversation;
  if (answered !== undefined && same(answered, requirements)) turn.dispatch({ kind: 'answer-wanted-again' });
  note(turn, 'undo.done', { what: summaryLine(summaryRows(turn)) });
  return 'jump';
}

function cancel(turn: Turn): Outcome {
  const { asked, trail } = turn.conversation;
  const changing = asked !== undefined && trail.includes(asked.id);
  turn.dispatch({ kind: changing ? 'change-cancelled' : 'paused' });
  if (changing) note(turn, 'cancel.change');
  return 'jump';
}

function why(turn: Turn): Outcome {
  const { asked, requirements, locale } = turn.conversation;
  const question = questionById(asked?.id ?? '');
  if (question === undefined) {
    note(turn, asked?.id === reasonScreenId ? 'why.not-useful' : 'why.other');
    return 'again';
  }
  const separates = openOf(requirements).find(({ id }) => id === question.id)?.separates ?? [];
  const list = separates.map(option => optionTitle(locale, option)).join(', ');
  note(turn, `why.${question.id}`);
  if (separates.length > 1) note(turn, 'why.separates', { list });
  return 'again';
}

function whatDidISay(turn: Turn): Outcome {
  const rows = summaryRows(turn);
  if (rows.length === 0) {
    note(turn, 'said.nothing');
    return 'again';
  }
  return ask(turn, 'summary');
}

function dontKnow(turn: Turn): Outcome {
  note(turn, 'unknown.nothing-asked');
  return 'again';
}

const form: Steer = turn => ask(turn, 'form');

function goOn(turn: Turn): Outcome {
  turn.dispatch({ kind: 'continued' });
  return 'jump';
}

function repeat(turn: Turn): Outcome {
  if (turn.conversation.asked?.id !== 'next') return 'again';
  turn.dispatch({ kind: 'answer-wanted-again' });
  return 'jump';
}

function forget(turn: Turn): Outcome {
  turn.feedback.forgetWords((turn.conversation.votes ?? []).map(({ row }) => row));
  turn.forget();
  note(turn, 'forget.done');
  return 'quiet';
}

const steers: Readonly<Record<Exclude<Command, 'yes' | 'no'> | 'forget', Steer>> = {
  back: turn => back(turn),
  'start-over': startOver,
  undo,
  cancel,
  help: say('help.text'),
  why,
  'what-did-i-say': whatDidISay,
  'dont-know': dontKnow,
  repeat,
  examples: say('examples.text'),
  form,
  learn: turn => putQuestion(turn, []),
  continue: goOn,
  forget,
};

/** Follows a word that steers the conversation. */
export function applyCommand(turn: Turn, command: Command | 'forget'): Outcome {
  if (command === 'yes' || command === 'no') return 'again';
  return steers[command](turn);
}
