import { type NamedPart, namedPart } from '../../src/answer/index.ts';
import { recommend } from '../../src/decision/index.ts';
import type { Turn } from '../turn.ts';
import type { Outcome } from './outcome.ts';

/** Tells one part of the answer that was given last. */
export function tellPart(turn: Turn, part: NamedPart): Outcome {
  const { channel, publicUrl, onOwnPage, conversation } = turn;
  const { locale, requirements, answered = requirements } = conversation;
  turn.notes.push(namedPart(recommend(answered), part, { locale, channel, publicUrl, onOwnPage }));
  return 'again';
}
