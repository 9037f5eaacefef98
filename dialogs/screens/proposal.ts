import { recommendIn } from '../../src/answer/index.ts';
import { carries } from '../../src/decision/case/stands.ts';
import type { ProposalId } from '../../src/options/options.ts';
import type { Understanding } from '../../src/understanding/understanding.ts';
import type { Patch } from '../questions.ts';
import { note, type Turn, words } from '../turn.ts';
import { optionTitle } from './values.ts';

/** The ids so far and those of this message, without those taken back; null where none is left. */
function united(
  old: readonly ProposalId[] = [],
  more: readonly ProposalId[],
  back: readonly ProposalId[],
): readonly ProposalId[] | null {
  const ids = [...new Set([...old, ...more])].filter(id => !back.includes(id));
  return ids.length === 0 ? null : ids;
}

/** The options that are thought of and are not there already: what stands is no plan, and is never judged as one. */
function planned(turn: Turn, { proposed, requirements }: Understanding): readonly ProposalId[] {
  const known = requirements.stands ?? turn.conversation.requirements.stands ?? [];
  return known === 'unknown' ? proposed : proposed.filter(option => !known.some(one => carries(one, option)));
}

/** Writes down the options that the person has in mind or does not want. True where the message names one. */
export function recordProposal(turn: Turn, understood: Understanding): boolean {
  const { conversation } = turn;
  const { ruledOut } = understood;
  const proposed = planned(turn, understood);
  if (proposed.length + ruledOut.length === 0) return false;
  const before = conversation.requirements;
  const stated: Patch = {
    proposed: united(before.proposed, proposed, ruledOut),
    ruledOut: united(before.ruledOut, ruledOut, proposed),
  };
  turn.dispatch({ kind: 'answers-given', patch: stated, volunteered: [] });
  for (const option of ruledOut) note(turn, 'verdict.ruled-out', { name: optionTitle(conversation.locale, option) });
  return true;
}

/** Says the verdict on the options of this message, for what is known so far. */
export function judgeProposal(turn: Turn, understood: Understanding): void {
  const { conversation } = turn;
  const proposed = planned(turn, understood);
  const { requirements } = understood;
  const { proposed: _, ruledOut: __, ...facts } = requirements;
  const judged = recommendIn(conversation.locale, { ...conversation.requirements, ...facts }).proposedVerdicts;
  for (const { option, verdict, because } of judged.filter(({ option }) => proposed.includes(option))) {
    const name = optionTitle(conversation.locale, option);
    turn.verdicts.push(words(turn, `verdict.${verdict}`, { name, because }));
  }
}
