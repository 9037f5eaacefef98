import { type Field, requirementsSchema } from '../../decision/case/requirements.ts';
import { phraseTokens } from '../1-text/tokens.ts';
import type { Read } from '../2-entities/entities.ts';
import { largest, numberOf, wholeNumberOf } from '../2-entities/numbers.ts';
import { readCounts } from '../5-facts/counts.ts';
import type { UnderstandingContext } from '../context.ts';
import type { Finding } from '../finding.ts';
import {
  bareAnswers,
  countFields,
  leadingWords,
  noWords,
  sameWords,
  setFields,
  thousands,
  yesNoFields,
  yesWords,
} from '../languages/answer-rows.ts';
import { politeWords } from '../languages/talk-rows.ts';

const wholeMessage = (phrase: string) => phraseTokens(phrase).join(' ');

const yes = new Set(yesWords.map(wholeMessage));
const no = new Set(noWords.map(wholeMessage));
const same = new Set([...sameWords].map(wholeMessage));

const answers = new Map<string, string | readonly string[]>();
for (const { field, value, phrases } of bareAnswers)
  for (const phrase of phrases) answers.set(`${field} ${wholeMessage(phrase)}`, value);

const longestCountAnswer = 6;

function plainWords(read: Read): readonly string[] {
  return read.message.tokens.filter(token => token.kind !== 'mark').map(token => token.text);
}

function trimmed(words: readonly string[], extra: ReadonlySet<string>): readonly string[] {
  let from = 0;
  let to = words.length;
  while (to - from > 1 && politeWords.has(words[to - 1] ?? '')) to -= 1;
  while (to - from > 1 && (politeWords.has(words[from] ?? '') || extra.has(words[from] ?? ''))) from += 1;
  return words.slice(from, to);
}

const nothingExtra: ReadonlySet<string> = new Set();

/** The count that stands here: "5", "twelve", "5k"; a number below nothing is none. */
function countAt(read: Read, at: number): number | undefined {
  const { tokens } = read.message;
  const [token, next] = tokens.slice(at, at + 2);
  if (token?.joined === true && tokens[at - 1]?.text === '-') return undefined;
  if (token?.kind !== 'number' || next?.joined !== true || !thousands.has(next.text)) return wholeNumberOf(token);
  const count = numberOf(token.text) * 1000;
  return Number.isInteger(count) && count <= largest ? count : undefined;
}

/** The id of a choice, typed as it stands in the data ("allow-listed"). */
function typedValue(field: Field, words: string): string | undefined {
  const value = words.replaceAll(' ', '-');
  return requirementsSchema.safeParse({ [field]: value }).success && value !== 'unknown' ? value : undefined;
}

function answerValue(field: Field, read: Read): Finding['value'] | undefined {
  const words = plainWords(read);
  const forms = [words, trimmed(words, nothingExtra), trimmed(words, leadingWords)].map(form => form.join(' '));
  for (const form of forms) {
    const value = answers.get(`${field} ${form}`);
    if (value !== undefined) return value;
    if (yesNoFields.has(field) && yes.has(form)) return 'yes';
    if (yesNoFields.has(field) && no.has(form)) return 'no';
    if (setFields.has(field) && no.has(form)) return [];
    if (countFields.has(field) && no.has(form)) return 0;
    const typed = typedValue(field, form);
    if (typed !== undefined) return typed;
  }
  if (!countFields.has(field) || words.length > longestCountAnswer) return undefined;
  // "3 regions" where the VNets are asked counts regions: what names its own thing is read as in any message.
  const named = readCounts(read);
  const own = named.flatMap(({ field: of, value }) => (of === field && typeof value === 'number' ? [value] : []));
  if (named.length > 0) return own.length === 0 ? undefined : Math.max(...own);
  const numbers = read.message.tokens.map((_, at) => countAt(read, at)).filter(number => number !== undefined);
  return numbers.length === 1 || numbers.length === 2 ? Math.max(...numbers) : undefined;
}

/** "the same" where one end is known and the other is asked. */
function sameAsKnown(asked: Field, read: Read, known: UnderstandingContext['known']): string | undefined {
  const other =
    asked === 'targetRegion' ? known?.sourceRegion : asked === 'sourceRegion' ? known?.targetRegion : undefined;
  const words = trimmed(plainWords(read), leadingWords).join(' ');
  return other !== undefined && other !== 'unknown' && same.has(words) ? other : undefined;
}

/** A bare answer to the question just asked: "yes", "10", "only admins", "nothing". */
export function readAnswer(read: Read, { asked, known }: UnderstandingContext): Finding | undefined {
  if (asked === undefined || read.message.tokens.length === 0) return undefined;
  const value = sameAsKnown(asked, read, known) ?? answerValue(asked, read);
  return value === undefined
    ? undefined
    : {
        field: asked,
        value,
        from: 0,
        to: read.message.tokens.length,
        fuzzy: false,
        weight: 2,
        by: 'answer',
      };
}
