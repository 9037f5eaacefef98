import { pitfallRows } from '../src/decision/pitfalls/index.ts';
import type { SourceId } from '../src/decision/recommendation.ts';
import { sourcesOf } from '../src/decision/sources.ts';
import { answerTo } from '../src/understanding/index.ts';
import type { Understanding } from '../src/understanding/understanding.ts';
import { judgePlan, takePlan } from './plan.ts';
import { type Turn, words } from './turn.ts';

/** Most pitfalls that a symptom is answered with. */
const mostPitfalls = 2;

/** Where the claim comes from, as a link at its end. */
function sourced(turn: Turn, ids: readonly SourceId[]): string {
  const [source] = sourcesOf(ids);
  if (source === undefined) return '';
  return ` ${words(turn, 'source', { title: source.title.replace(/[[\]]/gu, ''), url: source.url })}`;
}

function symptoms(turn: Turn, ids: readonly string[]): boolean {
  const found = ids.flatMap(id => pitfallRows.find(row => row.id === id) ?? []).slice(0, mostPitfalls);
  for (const { problem, remedy, sources } of found) {
    turn.notes.push(`${words(turn, 'symptom', { problem, remedy })}${sourced(turn, sources)}`);
  }
  return found.length > 0;
}

function question(turn: Turn, id: string | undefined): boolean {
  const answer = id === undefined ? undefined : answerTo(id);
  if (answer === undefined) return false;
  turn.notes.push(`${answer.text}${sourced(turn, answer.sources)}`);
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
export function explain(turn: Turn, understood: Understanding): boolean {
  const answered = question(turn, understood.question);
  const traced = symptoms(turn, understood.symptoms);
  if (traced || (answered && !statesFacts(understood))) return true;
  const planned = takePlan(turn, understood);
  if (planned && !answered) judgePlan(turn, understood);
  return answered || planned;
}
