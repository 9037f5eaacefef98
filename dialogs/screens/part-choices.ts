import { partsBesideRow, partsOf, partTitle, recommendIn } from '../../src/answer/index.ts';
import type { Requirements } from '../../src/decision/index.ts';
import type { Turn } from '../turn.ts';
import type { Choice } from './screen.ts';

interface Found {
  readonly of: Requirements;
  readonly choices: readonly Choice[];
}

/** A turn asks for the same screen several times. */
const foundIn = new WeakMap<Turn, Found>();

function find({ conversation, channel, publicUrl, onOwnPage }: Turn, of: Requirements): readonly Choice[] {
  const { locale } = conversation;
  const options = { locale, channel, publicUrl, onOwnPage };
  const recommendation = recommendIn(locale, of);
  const listed = partsBesideRow(recommendation, options);
  return partsOf(recommendation, options).map(part => ({
    id: `part:${part}`,
    title: partTitle(locale, part),
    effect: { part },
    shown: listed.includes(part) ? 'list' : 'hidden',
  }));
}

/**
 * The parts that the answer given last has, each by its name; what its row of buttons offers is understood and not
 * listed.
 */
export function partChoices(turn: Turn): readonly Choice[] {
  const { requirements, answered: of = requirements } = turn.conversation;
  const found = foundIn.get(turn);
  if (found?.of === of) return found.choices;
  const choices = find(turn, of);
  foundIn.set(turn, { of, choices });
  return choices;
}
