import { recommendIn } from '../../src/answer/index.ts';
import type { Field } from '../../src/decision/case/requirements.ts';
import { understand, whyNotOf } from '../../src/understanding/index.ts';
import type { Understanding } from '../../src/understanding/understanding.ts';
import { optionTitle } from '../screens/values.ts';
import { note, type Turn } from '../turn.ts';
import type { Outcome } from './outcome.ts';

/** What says more than the name of an option. */
const saysMore: readonly Field[] = ['sourceRegion', 'targetRegion', 'sourceType', 'resourceType', 'stands', 'ask'];

const isName = ({ requirements, words, ambiguous }: Understanding): boolean =>
  words.accounted === words.content &&
  ambiguous.length === 0 &&
  saysMore.every(field => requirements[field] === undefined);

/**
 * Follows "why not ExpressRoute?" after an answer: what speaks against it in this case. Nothing is taken down, as a
 * mere
 * question is no plan. Undefined where there is no case, and where the words say more than the name of an option.
 */
export function applyWhyNot(turn: Turn, text: string): Outcome | undefined {
  const { answered, locale } = turn.conversation;
  const named = answered === undefined ? undefined : whyNotOf(text);
  if (answered === undefined || named === undefined) return undefined;
  const { ask: _, ...facts } = answered;
  const said = understand(named, { known: facts });
  if (said.proposed.length === 0 || !isName(said)) return undefined;
  const { headline, proposedVerdicts } = recommendIn(locale, { ...facts, proposed: said.proposed });
  if (headline === null || proposedVerdicts.length === 0) return undefined;
  for (const { option, verdict, because } of proposedVerdicts)
    note(turn, `verdict.${verdict}`, { name: optionTitle(locale, option), because });
  return 'again';
}
