import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { takeAway } from '../../../src/answer/index.ts';
import { carve, overlaps, parseRange, rangeText } from '../../../src/answer/takeaway/cidr.ts';
import { recommend } from '../../recommended.ts';
import { designNamed, recommendationFor } from '../../support/designs.ts';
import { awkwardText } from './awkward-text.ts';
import { bicepFile } from './bicep-file.ts';
import { armOf, filesOf } from './files.ts';
import { shellLines } from './shell-words.ts';

const design = designNamed('a database behind a peering');
const built = (input: unknown) => takeAway(recommendationFor(design), input);
const codes = (input: unknown) => {
  const result = built(input);
  return result.ok ? [] : result.problems.map(({ path, code }) => `${path} ${code}`);
};

describe('the names and ranges of the files', () => {
  test.each([
    ['overlap', { callerSpace: '10.0.0.0/8', targetSpace: '10.1.0.0/16' }, '/targetSpace ranges-overlap'],
    ['are too small', { targetSpace: '10.20.0.0/28' }, '/targetSpace range-too-small'],
    ['are no ranges', { callerSpace: '10.0.0.1/16' }, '/callerSpace invalid-parameter'],
    ['begin with what no resource allows', { prefix: '1; rm -rf /' }, '/prefix invalid-parameter'],
    ['are unknown', { colour: 'red' }, '/ invalid-parameter'],
  ])('are refused where they %s', (_, input, problem) => {
    expect(codes(input)).toEqual([problem]);
  });

  test('are no ranges that were said to stand, where none is given', () => {
    const stands = [
      { kind: 'vnet', in: 'hub', range: '10.10.0.0/22' },
      { kind: 'vnet', in: 'remote-hub', range: ['10.20.0.0/22', '10.30.128.0/20'] },
    ] as const;
    const recommendation = recommend({ ...design.requirements, stands });
    const text = filesOf(takeAway(recommendation))?.bicep ?? '';
    expect(text).toContain("'10.40.0.0/16'");
    expect(text).not.toMatch(/10\.[123]0\.0\.0\/16/);
  });

  test('stand in every file', () => {
    const files = filesOf(built({ prefix: 'shop', callerSpace: '10.77.0.0/16' }));
    for (const text of Object.values(files ?? {}))
      expect([text.includes('shop'), text.includes('10.77.0.0/24')]).toEqual([true, true]);
  });

  test('may overlap where Private Link alone joins two networks', () => {
    const published = designNamed('overlapping ranges');
    const result = takeAway(recommendationFor(published), {
      callerSpace: '10.0.0.0/16',
      targetSpace: '10.0.0.0/16',
    });
    expect(result.ok).toBe(true);
  });

  test('reach every file but Terraform as the same text, whatever a resource id holds', () => {
    fc.assert(
      fc.property(awkwardText, targetResourceId => {
        const files = filesOf(built({ targetResourceId }));
        if (files === undefined) throw new Error('There are no files.');
        const words = shellLines(files.cli).flat();
        expect(words.find(word => word.text.startsWith('TARGET_RESOURCE_ID='))?.text).toBe(
          `TARGET_RESOURCE_ID=${targetResourceId}`,
        );
        expect(bicepFile(files.bicep).parameters.get('targetResourceId')).toBe(targetResourceId);
        const stated = Object.entries(armOf(files.arm).parameters).find(([id]) => id === 'targetResourceId')?.[1]
          .defaultValue;
        expect(String(stated).replace(/^\[(?=\[)/, '')).toBe(targetResourceId);
      }),
      { numRuns: 25 },
    );
  });
});

describe('ranges', () => {
  test.each(['10.0.0.0/8', '0.0.0.0/0', '255.255.255.255/32', '172.16.0.0/12'])('%s reads back as it was', text => {
    const range = parseRange(text);
    expect(range === undefined ? undefined : rangeText(range)).toBe(text);
  });

  test.each(['10.0.0.1/8', '10.0.0.0/33', '256.0.0.0/8', '10.0.0/8', 'ten', '10.0.0.0'])('%s is none', text => {
    expect(parseRange(text)).toBeUndefined();
  });

  test('that are cut from one never overlap and never leave it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 20, max: 28 }), { maxLength: 6 }), prefixes => {
        const space = { first: 10 * 2 ** 24, prefix: 16 };
        const parts = carve(space, prefixes) ?? [];
        for (const part of parts) expect(overlaps(part, space)).toBe(true);
        parts.forEach((part, index) => {
          for (const other of parts.slice(index + 1)) expect(overlaps(part, other)).toBe(false);
        });
      }),
    );
  });
});
