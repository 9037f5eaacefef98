import { type NamedPart, namedPart, partsOf, recommendIn, volumeCost } from '../../src/answer/index.ts';
import type { Requirements } from '../../src/decision/index.ts';
import type { Recommendation } from '../../src/decision/said.ts';
import { compareScreen, compareScreenId } from '../screens/compare-screen.ts';
import { note, type Turn } from '../turn.ts';
import type { Outcome } from './outcome.ts';

type Options = NonNullable<Parameters<typeof partsOf>[1]>;

interface Telling {
  readonly of: Recommendation;
  /** True: of the design, not of the answer given last. */
  readonly isCase: boolean;
}

/** Lets the person pick what to hold the recommended option against; undefined where there is no case to do it for. */
function pickOther(turn: Turn): Outcome | undefined {
  if (compareScreen(turn) === undefined) return undefined;
  turn.dispatch({ kind: 'questions-wanted', questions: [{ id: compareScreenId }] });
  return 'jump';
}

/**
 * What the part is told of: the answer given last, or else the design for the case behind the question that it
 * answered,
 * where that alone has it.
 */
function tellingOf(answered: Requirements, part: NamedPart, options: Options): Telling {
  const { ask, ...facts } = answered;
  const given = recommendIn(options.locale, answered);
  if (ask === undefined || partsOf(given, options).some(one => one === part)) return { of: given, isCase: false };
  const design = recommendIn(options.locale, facts);
  const hasIt = design.headline !== null && partsOf(design, options).some(one => one === part);
  return hasIt ? { of: design, isCase: true } : { of: given, isCase: false };
}

/** Tells one part of the answer that was given last. */
export function tellPart(turn: Turn, part: NamedPart): Outcome {
  const picking = part === 'compare-two' ? pickOther(turn) : undefined;
  if (picking !== undefined) return picking;
  const { channel, publicUrl, onOwnPage, conversation } = turn;
  const { locale, requirements, answered = requirements } = conversation;
  const options = { locale, channel, publicUrl, onOwnPage };
  const { of, isCase } = tellingOf(answered, part, options);
  if (isCase) note(turn, 'named.of-case');
  turn.notes.push(namedPart(of, part, options));
  return 'again';
}

/** Tells what so much data costs in a month, in gigabytes, and the figures that it comes from. */
export function tellCostOf(turn: Turn, gigabytes: number): Outcome {
  const { locale, requirements, answered = requirements } = turn.conversation;
  turn.notes.push(volumeCost(locale, recommendIn(locale, answered), gigabytes));
  return tellPart(turn, 'cost');
}
