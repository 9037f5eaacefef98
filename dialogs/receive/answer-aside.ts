import { causesOf, inCaseOrGenerally } from '../../src/answer/index.ts';
import { answerTo } from '../../src/understanding/index.ts';
import type { Understanding } from '../../src/understanding/understanding.ts';
import { judgeProposal, recordProposal } from '../screens/proposal.ts';
import type { Turn } from '../turn.ts';

function symptoms(turn: Turn, ids: readonly string[]): boolean {
  const causes = causesOf(turn.conversation.locale, ids);
  turn.notes.push(...causes);
  return causes.length > 0;
}

function question(turn: Turn, { question: id, requirements: said }: Understanding): boolean {
  const answer = id === undefined ? undefined : answerTo(id);
  if (answer === undefined) return false;
  const { locale, requirements } = turn.conversation;
  turn.notes.push(...inCaseOrGenerally(locale, id ?? '', { ...requirements, ...said }, answer));
  return true;
}

/** True where the message states something beside the options that it names. */
function statesFacts({ requirements, proposed, ruledOut }: Understanding): boolean {
  const lists = Number(proposed.length > 0) + Number(ruledOut.length > 0);
  return Object.keys(requirements).length > lists;
}

/**
 * Answers what was asked along the way: a question on the subject, a symptom, or else the verdict on the person's own
 * plan. An option in a mere question ("is peering encrypted?") is no plan. True where something was answered.
 */
export function answerAside(turn: Turn, understood: Understanding): boolean {
  const answered = question(turn, understood);
  const traced = symptoms(turn, understood.symptoms);
  if (traced || (answered && !statesFacts(understood))) return true;
  const planned = recordProposal(turn, understood);
  if (planned && !answered) judgeProposal(turn, understood);
  return answered || planned;
}
