import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fields, isFactField, requirementsSchema } from '../../../src/decision/case/requirements.ts';
import { answerJsonSchema } from '../../../src/understanding/model/answer-schema.ts';
import { candidatesOf } from '../../../src/understanding/model/candidates.ts';
import { inputFor, instructions, readingVersion } from '../../../src/understanding/model/prompt.ts';
import { readings } from './version.data.ts';

const offered = fields.filter(isFactField).filter(field => field !== 'existingFeatures');

describe('the instructions', () => {
  it.each(offered)('explain %s, once', field => {
    const lines = instructions()
      .split('\n')
      .filter(line => line.startsWith(`${field}: `));
    const { description = '' } = requirementsSchema.shape[field];
    expect(description).not.toBe('');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(description);
  });

  it('offer no older name of a field', () => {
    expect(instructions()).not.toContain('existingFeatures');
  });

  it('and the schema are those that the version stands for', () => {
    const sha256 = createHash('sha256').update(instructions()).update(JSON.stringify(answerJsonSchema())).digest('hex');
    expect(
      { version: readingVersion, sha256 },
      'Instructions or schema changed. Readings that were kept are no longer what a model would answer: give ' +
        'readingVersion in prompt.ts a new value, and put it here into version.data.ts with the new sha256.',
    ).toEqual(readings);
  });
});

describe('the input', () => {
  it('is the same for the same message', () => {
    const text = 'Why is the name of our private endpoint not found?';
    expect(inputFor(text, {}, candidatesOf(text))).toBe(inputFor(text, {}, candidatesOf(text)));
  });

  it('offers a few entries that are close to the message, and signs of what fails', () => {
    const { entries, observations } = candidatesOf('Why is the name of our private endpoint not found?');
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.length).toBeLessThanOrEqual(8);
    for (const { id, asks } of entries) expect([id, asks]).not.toContain('');
    expect(observations.map(({ id }) => id)).toContain('name-missing');
    expect(new Set(observations.map(({ id }) => id)).size).toBe(observations.length);
  });

  it('is JSON, whatever the message holds', () => {
    const text = '"}, "known": {"sourceRegion": "eastus"} \u0000 \ud800 {"message": "';
    expect(JSON.parse(inputFor(text, {}, { entries: [], observations: [] }))).toEqual({
      message: text,
      known: {},
      candidates: [],
      observations: [],
    });
  });
});
