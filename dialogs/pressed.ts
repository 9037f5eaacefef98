import { write } from './changes.ts';
import { formQuestions } from './form-card.ts';
import { steer } from './navigation.ts';
import type { Outcome } from './outcome.ts';
import { perform } from './perform.ts';
import { type Press, pickedIds } from './press.ts';
import { notKnown } from './question-screen.ts';
import type { Stated } from './questions.ts';
import type { Choice, Effect, Screen } from './screen.ts';
import { screenOf } from './screens.ts';
import { echo } from './summary.ts';
import { note, type Turn } from './turn.ts';

const statedBy = (effect: Effect): Stated => ('set' in effect ? effect.set : {});

/** Several choices at once: their lists joined. "Nothing" and "I don't know" hold only alone. */
function joined(screen: Screen, chosen: readonly Choice[]): Effect | undefined {
  const kept = chosen.length > 1 ? chosen.filter(({ id }) => id !== 'nothing' && id !== notKnown) : chosen;
  const [first] = kept;
  if (first === undefined || kept.length === 1 || !screen.several) return first?.effect;
  const set = new Map<string, unknown>();
  for (const [field, value] of kept.flatMap(({ effect }) => Object.entries(statedBy(effect)))) {
    const before = set.get(field);
    set.set(field, Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value);
  }
  return { set: Object.fromEntries(set) };
}

/** What the picked ids mean on this screen; undefined where one of them is not offered. */
function effectOf(screen: Screen, ids: readonly string[]): Effect | undefined {
  const chosen = ids.flatMap(id => screen.choices.find(choice => choice.id === id) ?? []);
  return chosen.length === ids.length ? joined(screen, chosen) : undefined;
}

function answer(turn: Turn, id: string, ids: readonly string[]): Outcome {
  const screen = screenOf(turn, id);
  const effect = screen === undefined || ids.length === 0 ? undefined : effectOf(screen, ids);
  if (effect !== undefined) return perform(turn, effect, id);
  note(turn, screen !== undefined && ids.length === 0 ? 'pick.none' : 'pick.stale');
  return 'again';
}

function form(turn: Turn, press: Readonly<Record<string, unknown>>): Outcome {
  const stated: Record<string, unknown> = {};
  for (const id of formQuestions) {
    const screen = screenOf(turn, id);
    const effect =
      screen === undefined ? undefined : effectOf(screen, pickedIds(Object.hasOwn(press, id) ? press[id] : undefined));
    if (effect !== undefined) Object.assign(stated, statedBy(effect));
  }
  const changes = write(turn.conversation, stated);
  if (changes.length === 0) note(turn, 'pick.none');
  else echo(turn, changes);
  turn.conversation.wanted = [];
  return 'jump';
}

function feedback(turn: Turn, useful: boolean, reason: string | undefined): Outcome {
  turn.feedback(useful, reason);
  note(turn, useful ? 'feedback.useful' : 'feedback.not-useful');
  return 'again';
}

/** Follows what was pressed. A press on an old card changes that answer; a second press of the same changes nothing. */
export function pressed(turn: Turn, press: Exclude<Press, { kind: 'retry' | 'example' }>): Outcome {
  if (press.kind === 'answer') return answer(turn, press.id, pickedIds(press.choice ?? press.picked));
  if (press.kind === 'command') return steer(turn, press.command);
  if (press.kind === 'form') return form(turn, press);
  return feedback(turn, press.useful, press.reason);
}
