import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { requirementsSchema } from '../../../src/decision/case/requirements.ts';
import {
  answerJsonSchema,
  answerSchema,
  holdsSeveral,
  isValueOf,
  traits,
} from '../../../src/understanding/model/answer-schema.ts';
import { answerWith, question, thing } from './answers.ts';

type Part = Readonly<Record<string, unknown>>;

const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null;

/** The schemas inside a schema, itself among them, each with how deep its objects are. */
function parts(schema: unknown, depth = 0): readonly { readonly part: Part; readonly depth: number }[] {
  if (!isPart(schema)) return [];
  const { properties, items, anyOf } = schema;
  const inner = isPart(properties) ? depth + 1 : depth;
  return [
    { part: schema, depth: inner },
    ...(isPart(properties) ? Object.values(properties).flatMap(one => parts(one, inner)) : []),
    ...parts(items, inner),
    ...(Array.isArray(anyOf) ? anyOf.flatMap(one => parts(one, inner)) : []),
  ];
}

const all = parts(answerJsonSchema());
const objects = all.filter(({ part }) => part['type'] === 'object');
const enums = all.flatMap(({ part }) => (Array.isArray(part['enum']) ? [part['enum'].map(String)] : []));

/**
 * Source: learn.microsoft.com/azure/ai-foundry/openai/how-to/structured-outputs, the narrower of its limits and
 * OpenAI's.
 */
const limits = { properties: 100, levels: 5, enumValues: 1_000, longEnum: 250, longEnumText: 15_000, text: 120_000 };
const keywords = ['type', 'properties', 'required', 'additionalProperties', 'items', 'enum', 'anyOf', 'description'];

describe('the JSON schema of an answer keeps to what structured outputs take', () => {
  it('with every property required and no other allowed', () => {
    expect(objects.length).toBeGreaterThan(8);
    for (const { part } of objects) {
      expect(part['required']).toEqual(Object.keys(part['properties'] ?? {}));
      expect(part['additionalProperties']).toBe(false);
    }
  });

  it('with an object at its root', () => {
    expect(answerJsonSchema()).toMatchObject({ type: 'object' });
    expect(answerJsonSchema()).not.toHaveProperty('anyOf');
  });

  it('without any other keyword', () => {
    expect([...new Set(all.flatMap(({ part }) => Object.keys(part)))].filter(one => !keywords.includes(one))).toEqual(
      [],
    );
  });

  it('in number and depth', () => {
    const names = objects.flatMap(({ part }) => Object.keys(part['properties'] ?? {}));
    expect(names.length).toBeLessThanOrEqual(limits.properties);
    expect(Math.max(...all.map(({ depth }) => depth))).toBeLessThanOrEqual(limits.levels);
    expect(enums.flat().length).toBeLessThanOrEqual(limits.enumValues);
    for (const values of enums.filter(({ length }) => length > limits.longEnum))
      expect(values.join('').length).toBeLessThanOrEqual(limits.longEnumText);
    expect([...names, ...enums.flat()].join('').length).toBeLessThanOrEqual(limits.text);
  });

  it('with no value twice in a set', () => {
    for (const values of enums) expect(new Set(values).size).toBe(values.length);
  });

  it('and says what the schema of the service says', () => {
    const isValid = new Ajv({ strict: false }).compile(answerJsonSchema());
    const said = { ask: question('can', 'can we', { about: ['bastion'] }), stands: [thing('bastion', 'Bastion')] };
    for (const answer of [answerWith(), answerWith(said)]) {
      expect(isValid(answer)).toBe(true);
      expect(answerSchema.safeParse(answer).success).toBe(true);
    }
    for (const answer of [{}, answerWith({ more: 1 }), answerWith({ entry: 5 }), answerWith({ stands: [{}] })]) {
      expect(isValid(answer)).toBe(false);
      expect(answerSchema.safeParse(answer).success).toBe(false);
    }
  });

  it('and is made once', () => {
    expect(answerJsonSchema()).toBe(answerJsonSchema());
  });
});

describe('the closed sets', () => {
  it('are those of the requirements', () => {
    expect(isValueOf('exposure', 'none')).toBe(true);
    expect(isValueOf('exposure', 'unknown')).toBe(false);
    expect(isValueOf('exposure', 1)).toBe(false);
    expect(isValueOf('siteCount', 1)).toBe(true);
    expect(isValueOf('siteCount', 1.5)).toBe(false);
    expect(isValueOf('siteCount', 'unknown')).toBe(false);
    expect(isValueOf('existingFeatures', 'vpn-gateway')).toBe(false);
    expect(isValueOf('mustUse', 'vpn-non-az-sku')).toBe(false);
  });

  it('hold several values where the requirements do', () => {
    const several = ['otherRegions', 'hybrid', 'proposed', 'ruledOut', 'mustUse'] as const;
    for (const field of several) expect(holdsSeveral(field)).toBe(true);
    for (const field of ['exposure', 'siteCount', 'sourceRegion'] as const) expect(holdsSeveral(field)).toBe(false);
    for (const field of several) expect(requirementsSchema.shape[field].safeParse([]).success).toBe(true);
  });

  it('name no outcome of the decision, and no trait that copies words', () => {
    for (const outcome of ['ask-exposure', 'out-of-scope']) expect(enums.flat()).not.toContain(outcome);
    expect([...traits.values()].filter(({ value }) => String(value).includes('$'))).toEqual([]);
  });
});
