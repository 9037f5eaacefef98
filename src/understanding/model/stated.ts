import type { FactField } from '../../decision/case/requirements.ts';
import { tokenise } from '../1-text/tokens.ts';
import { wholeNumberOf } from '../2-entities/numbers.ts';
import type { Span } from '../understood-text.ts';
import { holdsSeveral, isValueOf, type ModelAnswer, type OfferedFact } from './answer-schema.ts';
import type { Taker } from './taker.ts';

interface Shown {
  readonly field: FactField;
  readonly value: string | number;
  readonly span: Span;
}

const otherScript = /[^\P{L}\p{Script=Latin}]/u;

/**
 * False where the words hold another number, or none: it was then worked out and not copied. One thing needs no number,
 * and the number words of other scripts are not known.
 */
export function isCopied(count: number, { text }: Span): boolean {
  const numbers = tokenise(text).tokens.flatMap(token => wholeNumberOf(token) ?? []);
  return numbers.length > 0 ? numbers.includes(count) : count === 1 || otherScript.test(text);
}

function shown(taker: Taker, { field, value, quote }: OfferedFact): readonly Shown[] {
  if (!isValueOf(field, value)) return taker.drop('outside') ?? [];
  const span = taker.span(quote);
  if (span === undefined) return [];
  if (typeof value === 'number' && !isCopied(value, span)) return taker.drop('contradiction') ?? [];
  return [{ field, value, span }];
}

const wishing: ReadonlySet<FactField> = new Set<FactField>(['proposed', 'mustUse']);

/** Without the options that are wished for and ruled out in one. */
function withoutOpposites(taker: Taker, facts: readonly Shown[]): readonly Shown[] {
  const valuesOf = (isOf: (field: FactField) => boolean): ReadonlySet<unknown> =>
    new Set(facts.filter(({ field }) => isOf(field)).map(({ value }) => value));
  const wished = valuesOf(field => wishing.has(field));
  const both = [...valuesOf(field => field === 'ruledOut')].filter(value => wished.has(value));
  for (const _ of both) taker.drop('contradiction');
  return facts.filter(({ field, value }) => !(both.includes(value) && (wishing.has(field) || field === 'ruledOut')));
}

/** What is stated of one field; undefined where two things are said of it that cannot both be. */
function statedOf(taker: Taker, field: FactField, facts: readonly Shown[]): unknown {
  const values = [...new Set(facts.map(({ value }) => value))];
  if (holdsSeveral(field)) return values;
  return values.length === 1 ? values[0] : taker.drop('contradiction');
}

/** The facts of an answer that hold, by field. */
export function statedIn(taker: Taker, answer: ModelAnswer): ReadonlyMap<FactField, unknown> {
  const { places, services, options, choices, counts, nothingOutside } = answer;
  const all: readonly OfferedFact[] = [...places, ...services, ...options, ...choices, ...counts];
  const facts = withoutOpposites(
    taker,
    all.flatMap(fact => shown(taker, fact)),
  );
  const outside = nothingOutside === null ? undefined : taker.span(nothingOutside);
  const stated = new Map<FactField, unknown>();
  for (const field of new Set(facts.map(fact => fact.field))) {
    const said = facts.filter(fact => fact.field === field);
    const value = field === 'hybrid' && outside !== undefined ? undefined : statedOf(taker, field, said);
    if (value === undefined) continue;
    stated.set(field, value);
    for (const { span } of said.slice(0, 1)) taker.spans.set(field, span);
  }
  if (outside === undefined) return stated;
  // Nothing outside, and something outside.
  if (facts.some(({ field }) => field === 'hybrid')) taker.drop('contradiction');
  else {
    stated.set('hybrid', []);
    taker.spans.set('hybrid', outside);
  }
  return stated;
}
