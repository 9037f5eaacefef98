import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requirementsProblemSchema } from '../../src/decision/case/problem.ts';
import { openQuestions, parseRequirements, type Requirements } from '../../src/decision/index.ts';
import { comparisonSchema } from '../../src/decision/recommendation/comparison.ts';
import { openQuestionSchema } from '../../src/decision/recommendation/question.ts';
import { listOf } from '../../src/decision/recommendation/shapes.ts';
import { recommendationSchema } from '../../src/decision/recommendation.ts';
import { compare, recommend } from '../recommended.ts';
import { anyRequirements } from '../support/any-requirements.ts';
import { workedExamples } from './worked-examples.data.ts';

const examples: readonly Requirements[] = workedExamples.map(({ answers }) => {
  const parsed = parseRequirements(answers);
  if (!parsed.ok) throw new Error('an example is not legal');
  return parsed.requirements;
});

/** A schema drops what it does not declare: what comes out as it went in is declared to the last field. */
const expectDeclared = (schema: { parse: (value: unknown) => unknown }, value: unknown): void =>
  expect(schema.parse(value)).toStrictEqual(value);

describe('the schema of a recommendation', () => {
  it('declares every field of every recommendation', () => {
    for (const example of examples) expectDeclared(recommendationSchema, recommend(example));
    fc.assert(
      fc.property(anyRequirements, given => {
        expectDeclared(recommendationSchema, recommend(given));
      }),
      { numRuns: 200 },
    );
  });

  it.each<[string, Requirements]>([
    ['is what too little is known for', {}],
    ['contradicts itself', { sameRegion: 'yes', sourceRegion: 'eastus', targetRegion: 'japaneast' }],
    [
      'brings up something that has pitfalls of its own',
      { sourceType: 'azure-vm', proposed: ['vpn-gateway-as-router', 's2s-vpn'] },
    ],
  ])('declares every field where the case %s', (_case, given) => {
    expectDeclared(recommendationSchema, recommend(given));
  });

  it('notices a field that nobody declared, however deep', () => {
    const { sources, ...rest } = recommend({ sourceType: 'azure-vm', resourceType: 'vm' });
    const more = { ...rest, sources: sources.map(source => ({ ...source, author: 'somebody' })) };
    expect(() => expectDeclared(recommendationSchema, more)).toThrow();
  });
});

it('the comparison, the open questions and the problems are declared as well', () => {
  for (const example of examples) {
    expectDeclared(listOf(comparisonSchema), compare(example));
    expectDeclared(listOf(openQuestionSchema), openQuestions(example));
  }
  const wrong = parseRequirements({ exposure: 'some', colour: 'blue', vnetCount: -1, hybrid: ['moon'] });
  expectDeclared(listOf(requirementsProblemSchema), wrong.ok ? [] : wrong.problems);
  expect(wrong.ok).toBe(false);
});
