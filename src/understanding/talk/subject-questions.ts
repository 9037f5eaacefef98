import { type Field, fields } from '../../decision/case/requirements.ts';
import { proposalIds, proposalOf } from '../../options/options.ts';
import { optionMeaning } from '../../options/says.ts';
import type { Read } from '../2-entities/entities.ts';
import { finder, withAddresses } from '../2-entities/find.ts';
import {
  comparisonWords,
  fieldGlossary,
  type Meaning,
  meaningPatterns,
  type QuestionRow,
  questionOpeners,
  questionRows,
} from '../languages/question-rows.ts';

/** A question found in a message; the tokens it takes (end exclusive) state no facts. */
export interface FoundQuestion {
  readonly id: string;
  /** True for "what is …?". */
  readonly meaning: boolean;
  readonly from: number;
  readonly to: number;
}

const meaningOf = (id: string) => `what-is-${id}`;

const peeringNames = '(<#option:vnet-peering-regional>|<#option:.peering>)';
const vpnNames = '(<#option:s2s-vpn>|<#option:.vpn>)';

function nameOfOption(id: string): string {
  if (id === 'vnet-peering-regional') return peeringNames;
  return id === 's2s-vpn' ? vpnNames : `<#option:${id}>`;
}

const asked = (name: string) => meaningPatterns.map(pattern => pattern.replace('{name}', name));

const fieldRows = fields.map((field: Field): QuestionRow => {
  const { names, text, sources } = fieldGlossary[field];
  return { id: meaningOf(field), patterns: asked(`(${names.join('|')})`), text, sources };
});

const optionRows = proposalIds.map(
  (id): QuestionRow => ({
    id: meaningOf(id),
    patterns: asked(nameOfOption(id)),
    text: optionMeaning(id),
    sources: proposalOf(id).meaning.sources,
  }),
);

/** Every question that has an answer, the closest readings first. */
export const questions: readonly QuestionRow[] = [...questionRows, ...optionRows, ...fieldRows];

const answers: ReadonlyMap<string, QuestionRow> = new Map(questions.map(row => [row.id, row]));

/** The short answer to a question about the subject; undefined for an id that is not known. */
export function answerTo(id: string): Meaning | undefined {
  const row = answers.get(id);
  return row === undefined ? undefined : { text: row.text, sources: row.sources };
}

/** Whether the mark is asked for by the pattern or only usual; people leave it out. */
const withoutMark = (pattern: string) => pattern.replace(/ \?$/, '');

const rank = new Map(questions.map((row, index) => [row.id, index < questionRows.length ? 0 : 1]));
const findQuestions = finder(questions.map(row => ({ id: row.id, patterns: row.patterns.map(withoutMark) })));

const mostFillers = 3;

/** A question ends with its mark, or the sentence begins like one. */
function isAsked(read: Read, from: number, to: number): boolean {
  const { tokens } = read.message;
  if (tokens.slice(from, to).some(token => comparisonWords.has(token.text))) return true;
  for (let at = to - 1; at < tokens.length; at += 1) {
    const text = tokens[at]?.text;
    if (text === '?') return true;
    if (text === '.') break;
  }
  for (let at = from; at >= Math.max(0, from - mostFillers); at -= 1) {
    const starts = at === 0 || tokens[at - 1]?.text === '.' || tokens[at - 1]?.text === ',';
    if (starts && questionOpeners.has(tokens[at]?.text ?? '')) return true;
  }
  return false;
}

/** The question about the subject that the message asks, if it asks one. */
export function readQuestion(read: Read): FoundQuestion | undefined {
  const hits = findQuestions(withAddresses(read)).filter(hit => isAsked(read, hit.from, hit.to));
  const ranked = [...hits].sort(
    (a, b) => (rank.get(a.row.id) ?? 1) - (rank.get(b.row.id) ?? 1) || b.to - b.from - (a.to - a.from),
  );
  const best = ranked[0];
  return best === undefined
    ? undefined
    : { id: best.row.id, meaning: rank.get(best.row.id) === 1, from: best.from, to: best.to };
}
