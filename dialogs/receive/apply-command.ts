import type { Command } from '../../src/understanding/understanding.ts';
import { freshConversation } from '../memory/conversation.ts';
import { openOf } from '../memory/open.ts';
import { questionById } from '../questions.ts';
import { summaryLine, summaryRows } from '../screens/summary.ts';
import { optionTitle, valueTitle } from '../screens/values.ts';
import { note, type Turn, words } from '../turn.ts';
import type { Outcome } from './outcome.ts';

type Steer = (turn: Turn) => Outcome;

const say =
  (id: 'help.text' | 'examples.text'): Steer =>
  turn => {
    note(turn, id);
    return 'again';
  };

/** One question back, as often as wanted; nothing is taken back until another answer is given. */
function back(turn: Turn): Outcome {
  const { conversation } = turn;
  const { trail, asked, requirements, locale } = conversation;
  const here = asked === undefined ? -1 : trail.indexOf(asked.id);
  const question = questionById((here === -1 ? trail.at(-1) : trail[here - 1]) ?? '');
  if (question === undefined) {
    note(turn, 'back.first');
    return 'again';
  }
  const [field] = question.fields;
  const value = field === undefined ? '' : valueTitle(locale, field, requirements[field]);
  note(turn, 'back.now', { what: words(turn, `short.${question.id}`), value });
  conversation.paused = false;
  conversation.wanted = [{ id: question.id }];
  return 'jump';
}

function startOver(turn: Turn): Outcome {
  const { conversation } = turn;
  const { requirements, trail } = conversation;
  const undo = trail.length === 0 ? conversation.undo : { requirements, trail };
  const { welcomed, locale, cards } = conversation;
  for (const key of ['asked', 'answered', 'undo'] as const) delete conversation[key];
  Object.assign(conversation, freshConversation(), { welcomed, cards }, locale === undefined ? {} : { locale });
  if (undo !== undefined) conversation.undo = undo;
  note(turn, undo === undefined ? 'start-over.empty' : 'start-over.done');
  return 'jump';
}

/** Brings back what was known before the last change or the last start over; once more, and it is undone again. */
function undo(turn: Turn): Outcome {
  const { conversation } = turn;
  const { undo: before, requirements, trail } = conversation;
  if (before === undefined) {
    note(turn, 'undo.nothing');
    return 'again';
  }
  conversation.undo = { requirements, trail };
  conversation.requirements = before.requirements;
  conversation.trail = before.trail;
  conversation.wanted = [];
  conversation.paused = false;
  note(turn, 'undo.done', { what: summaryLine(summaryRows(turn)) });
  return 'jump';
}

function cancel(turn: Turn): Outcome {
  const { conversation } = turn;
  const changing = conversation.asked !== undefined && conversation.trail.includes(conversation.asked.id);
  conversation.wanted = [];
  if (changing) note(turn, 'cancel.change');
  else conversation.paused = true;
  return 'jump';
}

function why(turn: Turn): Outcome {
  const { asked, requirements, locale } = turn.conversation;
  const question = questionById(asked?.id ?? '');
  if (question === undefined) {
    note(turn, 'why.other');
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
  turn.conversation.paused = false;
  turn.conversation.wanted = [{ id: 'summary' }];
  return 'jump';
}

function dontKnow(turn: Turn): Outcome {
  note(turn, 'unknown.nothing-asked');
  return 'again';
}

function form(turn: Turn): Outcome {
  turn.conversation.paused = false;
  turn.conversation.wanted = [{ id: 'form' }];
  return 'jump';
}

function goOn(turn: Turn): Outcome {
  turn.conversation.paused = false;
  turn.conversation.wanted = [];
  return 'jump';
}

function repeat(turn: Turn): Outcome {
  const { conversation } = turn;
  if (conversation.asked?.id !== 'next') return 'again';
  delete conversation.answered;
  return 'jump';
}

function forget(turn: Turn): Outcome {
  turn.forget();
  note(turn, 'forget.done');
  return 'quiet';
}

const steers: Readonly<Record<Exclude<Command, 'yes' | 'no'> | 'forget', Steer>> = {
  back,
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
  continue: goOn,
  forget,
};

/** Follows a word that steers the conversation. */
export function applyCommand(turn: Turn, command: Command | 'forget'): Outcome {
  if (command === 'yes' || command === 'no') return 'again';
  return steers[command](turn);
}
