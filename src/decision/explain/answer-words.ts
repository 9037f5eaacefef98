import { regionByName } from '../../azure/regions.ts';
import { resourceTypeById } from '../../azure/resource-types.ts';
import type { Field, Requirements } from '../case/requirements.ts';
import type { AnswerRef } from '../recommendation.ts';

function one(value: unknown): string {
  const text = String(value);
  return regionByName(text)?.displayName ?? resourceTypeById(text)?.displayName ?? text;
}

const isStanding = (value: unknown): value is { readonly kind: string } =>
  typeof value === 'object' && value !== null && 'kind' in value;

function worded(value: unknown): string {
  if (!Array.isArray(value)) return one(value);
  // The order in which things were named says nothing.
  if (value.some(isStanding)) return [...new Set(value.filter(isStanding).map(({ kind }) => kind))].sort().join(', ');
  return value.length === 0 ? 'none' : value.map(one).join(', ');
}

/** The answers that were given to these questions, with the words for them. */
export function answersTo(fields: Iterable<Field>, requirements: Requirements): readonly AnswerRef[] {
  const answers: AnswerRef[] = [];
  for (const field of fields) {
    const value = requirements[field];
    if (value !== undefined && value !== 'unknown') answers.push({ field, value: worded(value) });
  }
  return answers;
}
