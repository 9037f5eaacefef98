import { recommend } from '../src/decision/index.ts';
import type { ProposalId } from '../src/decision/options.ts';
import { pitfallRows } from '../src/decision/pitfalls/index.ts';
import type { SourceId } from '../src/decision/recommendation.ts';
import { sourcesOf } from '../src/decision/sources.ts';
import { answerTo } from '../src/understanding/index.ts';
import type { Understanding } from '../src/understanding/understanding.ts';
import { write } from './changes.ts';
import { note, type Turn, words } from './turn.ts';
import { optionTitle } from './values.ts';

/** Most pitfalls that a symptom is answered with. */
const mostPitfalls = 2;

/** Where the claim comes from, as a link at its end. */
function sourced(turn: Turn, ids: readonly SourceId[]): string {
  const [source] = sourcesOf(ids);
  if (source === undefined) return '';
  return ` ${words(turn, 'source', { title: source.title.replace(/[[\]]/gu, ''), url: source.url })}`;
}

function plans(turn: Turn, { proposed, ruledOut, requirements }: Understanding): boolean {
  const { conversation } = turn;
  if (proposed.length + ruledOut.length === 0) return false;
  const before = conversation.requirements;
  const unite = (
    old: readonly ProposalId[] = [],
    more: readonly ProposalId[],
    not: readonly ProposalId[],
  ): ProposalId[] => [...new Set([...old, ...more])].filter(id => !not.includes(id));
  const kept = {
    proposed: unite(before.proposed, proposed, ruledOut),
    ruledOut: unite(before.ruledOut, ruledOut, proposed),
  };
  write(conversation, Object.fromEntries(Object.entries(kept).filter(([, ids]) => ids.length > 0)));
  const { proposed: _, ruledOut: __, ...facts } = requirements;
  const judged = recommend({ ...conversation.requirements, ...facts }).proposedVerdicts;
  for (const { option, verdict, because } of judged.filter(({ option }) => proposed.includes(option))) {
    const name = optionTitle(conversation.locale, option);
    turn.verdicts.push(words(turn, `verdict.${verdict}`, { name, because }));
  }
  for (const option of ruledOut) note(turn, 'verdict.ruled-out', { name: optionTitle(conversation.locale, option) });
  return true;
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

/** Answers what was asked along the way: a question on the subject, a symptom, the person's own plan. True where something was. */
export function explain(turn: Turn, understood: Understanding): boolean {
  const answered = question(turn, understood.question);
  const traced = symptoms(turn, understood.symptoms);
  const judged = plans(turn, understood);
  return answered || traced || judged;
}
