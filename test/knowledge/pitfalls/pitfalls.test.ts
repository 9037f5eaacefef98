import { describe, expect, test } from 'vitest';
import { say } from '../../../src/content/index.ts';
import { compile } from '../../../src/decision/decide/compile-condition.ts';
import { sourcesById } from '../../../src/decision/explain/sources.ts';
import { entryById } from '../../../src/knowledge/entries.ts';
import { figuresOf } from '../../../src/knowledge/pitfalls/in-case.ts';
import { entryOfPitfall, pitfallRows } from '../../../src/knowledge/pitfalls/index.ts';
import { pitfallEntries } from '../../../src/knowledge/pitfalls/pitfall-entries.ts';
import type { PitfallRow } from '../../../src/knowledge/pitfalls/pitfall-row.ts';
import { proposalIds } from '../../../src/options/options.ts';
import { type Literal, named, smallestCase, waysToHold } from '../../decision/cases.ts';
import { illegalValues, sentenceFaults } from '../../decision/tables/rows.ts';

const rows: readonly (readonly [string, PitfallRow])[] = pitfallRows.map(row => [row.id, row]);

const conditionsOf = (row: PitfallRow) => (row.solvedBy === undefined ? [row.when] : [row.when, row.solvedBy]);

const literalsOf = (row: PitfallRow): readonly Literal[] =>
  conditionsOf(row).flatMap(condition => waysToHold(condition).flat());

describe('every pitfall', () => {
  test('has an id of its own', () => {
    expect(new Set(pitfallRows.map(({ id }) => id)).size).toBe(pitfallRows.length);
    expect(pitfallRows.length).toBeGreaterThanOrEqual(164);
  });

  test.each(rows)('%s says in full short sentences what goes wrong and what to do', (_id, row) => {
    const figures = figuresOf(smallestCase(waysToHold(row.when)[0] ?? []));
    expect(sentenceFaults(say('en', row.problem, figures))).toEqual([]);
    expect(sentenceFaults(say('en', row.remedy))).toEqual([]);
    expect(row.rank).toBeGreaterThanOrEqual(0);
    expect(row.rank).toBeLessThanOrEqual(100);
  });

  test.each(rows)('%s names known sources', (_id, row) => {
    expect(row.sources.length).toBeGreaterThan(0);
    expect(row.sources.filter(source => !sourcesById.has(source))).toEqual([]);
  });

  test.each(rows)('%s asks only for options and values that exist', (_id, row) => {
    for (const { part } of literalsOf(row)) {
      const pattern =
        'rec' in part ? part.rec : 'opt' in part ? part.opt : 'proposed' in part ? part.proposed : 'p2s-vpn';
      expect(named(pattern, proposalIds)).not.toEqual([]);
      if ('fact' in part) expect(illegalValues(part)).toEqual([]);
    }
  });

  test.each(rows)('%s applies whenever its condition is met, each way', (_id, row) => {
    const applies = compile(row.when);
    for (const way of waysToHold(row.when)) expect([way, applies(smallestCase(way))]).toEqual([way, true]);
  });

  test.each(rows)('%s is silent when nothing was said and nothing is designed', (_id, row) => {
    expect(compile(row.when)(smallestCase([]))).toBe(false);
  });

  test.each(rows)('%s is silent as soon as one part of its condition is missing', (_id, row) => {
    const applies = compile(row.when);
    const way = waysToHold(row.when)[0] ?? [];
    for (const missing of way.filter(({ holds: wanted }) => wanted)) {
      const rest = way.filter(literal => literal !== missing);
      expect([missing, applies(smallestCase(rest))]).toEqual([missing, false]);
    }
  });
});

describe('a pitfall is a point that is shown unasked', () => {
  test('is told to those who ask as well, by an entry of its own or by another', () => {
    const told = pitfallRows.filter(({ id }) => entryById(entryOfPitfall(id) ?? '') === undefined);
    expect(told.map(({ id }) => id)).toEqual([]);
    expect(pitfallRows.filter(({ entry, asked }) => entry !== undefined && asked !== undefined)).toEqual([]);
    expect(entryOfPitfall('no such pitfall')).toBeUndefined();
  });

  test('is found by the words of those who ask where no other entry says it', () => {
    expect(pitfallEntries.length).toBe(pitfallRows.filter(({ asked }) => asked !== undefined).length);
    for (const { asked } of pitfallEntries) expect(asked.length).toBeGreaterThanOrEqual(5);
  });
});
