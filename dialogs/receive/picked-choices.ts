import type { Patch } from '../questions.ts';
import { notKnown } from '../screens/question-screen.ts';
import type { Choice, Effect, Screen } from '../screens/screen.ts';

/** The answers that a choice writes down. */
export const statedBy = (effect: Effect): Patch => ('set' in effect ? effect.set : {});

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
export function effectOf(screen: Screen, ids: readonly string[]): Effect | undefined {
  const chosen = ids.flatMap(id => screen.choices.find(choice => choice.id === id) ?? []);
  return chosen.length === ids.length ? joined(screen, chosen) : undefined;
}
