import { clashesIn, tooLittle } from '../../src/answer/index.ts';
import { isWordId } from '../../src/content/index.ts';
import type { Field } from '../../src/decision/case/requirements.ts';
import { recommend } from '../../src/decision/index.ts';
import type { Contradiction } from '../../src/decision/said.ts';
import { questionFor } from '../questions.ts';
import { type Turn, words } from '../turn.ts';
import { changeChoices, command } from './choices.ts';
import type { Choice, Screen } from './screen.ts';
import { summaryRows } from './summary.ts';

/** The check before the answer: everything that is known, each row with its change. */
export function reviewScreen(turn: Turn): Screen {
  const confirm: Choice = {
    id: 'confirm',
    title: words(turn, 'choice.confirm'),
    effect: { confirm: true },
    shown: 'button',
    as: 'yes',
  };
  return {
    id: 'review',
    topic: 'review',
    ask: words(turn, 'ask.review'),
    example: words(turn, 'example.screen.review'),
    facts: summaryRows(turn),
    choices: [confirm, command(turn, 'start-over'), ...changeChoices(turn)],
    several: false,
  };
}

/** What to ask where neither who calls nor what is reached is known, most useful first; empty where one of them is. */
export function missingFrom(turn: Turn): readonly Field[] {
  const { headline, missing } = recommend(turn.conversation.requirements);
  return headline === null ? missing : [];
}

/** Instead of the check, where too little is known for an answer: the questions that help, each one press away. */
export function missingScreen(turn: Turn): Screen {
  const missing = missingFrom(turn);
  const helpful = missing.flatMap((field): readonly Choice[] => {
    const question = questionFor(field);
    const word = `choice.missing.${field}`;
    if (question === undefined || !isWordId(word)) return [];
    return [{ id: `ask:${question.id}`, title: words(turn, word), effect: { change: question.id }, shown: 'button' }];
  });
  const unlisted = changeChoices(turn).map((choice): Choice => ({ ...choice, shown: 'hidden' }));
  return {
    id: 'missing',
    topic: 'missing',
    ask: words(turn, 'ask.missing', { ...tooLittle(turn.conversation.locale, missing) }),
    example: words(turn, 'example.screen.missing'),
    facts: [],
    choices: [...helpful, command(turn, 'form'), command(turn, 'start-over'), ...unlisted],
    several: false,
  };
}

/** "What did I say?": the same rows at any time. */
export function summaryScreen(turn: Turn): Screen {
  return {
    id: 'summary',
    topic: 'summary',
    ask: words(turn, 'ask.summary'),
    example: words(turn, 'example.screen.summary'),
    facts: summaryRows(turn),
    choices: [{ ...command(turn, 'continue'), as: 'yes' }, command(turn, 'start-over'), ...changeChoices(turn)],
    several: false,
  };
}

/** After "cancel": nothing is lost, and the way back is one press. */
export function pausedScreen(turn: Turn): Screen {
  return {
    id: 'paused',
    topic: 'paused',
    ask: words(turn, 'ask.paused'),
    example: words(turn, 'example.screen.paused'),
    facts: [],
    choices: [command(turn, 'continue'), command(turn, 'start-over'), command(turn, 'forget')],
    several: false,
  };
}

/** Answers that cannot hold together, with the ways out. */
export function contradictionScreen(turn: Turn, { id, text, waysOut }: Contradiction): Screen {
  return {
    id: `contradiction:${id}`,
    topic: 'contradiction',
    ask: words(turn, 'ask.contradiction', { text }),
    example: words(turn, 'example.screen.contradiction'),
    facts: [],
    choices: waysOut.map(
      (way, index): Choice => ({ id: `way-${index + 1}`, title: way.text, effect: { set: way.set }, shown: 'button' }),
    ),
    several: false,
  };
}

/** The first contradiction of what is known. */
export function contradictionOf({ conversation: { locale, requirements } }: Turn): Contradiction | undefined {
  return clashesIn(locale, requirements)[0];
}

/** All four topics on one card; what is left open there is asked afterwards. */
export function formScreen(turn: Turn): Screen {
  const leave: Choice = { ...command(turn, 'continue'), title: words(turn, 'card.form-leave') };
  return {
    id: 'form',
    topic: 'form',
    ask: words(turn, turn.kept.size === 0 ? 'ask.form' : 'ask.form.again'),
    example: words(turn, 'example.screen.form'),
    facts: [],
    choices: [leave],
    several: false,
  };
}
