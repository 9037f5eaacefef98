import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, contradictions, recommend, whatIf } from '../../src/decision/index.ts';
import { anyRequirements } from '../support/any-requirements.ts';

/** What is data whatever the language: answers, facts, the drawing of the networks, titles of documents. */
const data = new Set([
  'requirements',
  'facts',
  'topology',
  'sources',
  'set',
  'answers',
  'assumed',
  'values',
  'command',
]);

/** The strings that read like a sentence. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /\S \S/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return Object.entries(value).flatMap(([key, inner]) => (data.has(key) ? [] : textsIn(inner)));
}

test('the decision gives sentences to be said, and no text', () => {
  fc.assert(
    fc.property(anyRequirements, requirements => {
      const given = [recommend, compare, whatIf, contradictions].map(decide => decide(requirements));
      expect(textsIn(given)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
