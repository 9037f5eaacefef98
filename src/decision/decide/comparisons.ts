import type { Comparison, Condition } from './condition.ts';

/** Every comparison of a fact in the condition, however deep. */
export function comparisonsIn(condition: Condition): readonly Comparison[] {
  if ('fact' in condition) return [condition];
  if ('not' in condition) return comparisonsIn(condition.not);
  if ('all' in condition) return condition.all.flatMap(comparisonsIn);
  return 'any' in condition ? condition.any.flatMap(comparisonsIn) : [];
}
