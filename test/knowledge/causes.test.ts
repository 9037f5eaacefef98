import { describe, expect, it } from 'vitest';
import { say } from '../../src/content/index.ts';
import { entries } from '../../src/knowledge/entries.ts';
import type { Cause } from '../../src/knowledge/entry.ts';
import { checkIds, checkOf, observationIds, observationOf } from '../../src/knowledge/observations/index.ts';
import { casesOfCauses } from './causes/index.ts';

const causes = entries.flatMap(({ id, cause }) => (cause === undefined ? [] : [[id, cause] as const]));

const repeated = (list: readonly string[]): readonly string[] => list.filter((id, at) => list.indexOf(id) !== at);

describe('what makes an entry a cause', () => {
  it.each(causes)('%s has something that points to it and a step that tells', (_, cause: Cause) => {
    const { shows } = checkOf(cause.check);
    const points = shows.filter(id => cause.seen.includes(id));
    expect(points.length, 'what the check shows and that points to it').toBeGreaterThan(0);
    expect(shows.length - points.length, 'what the check shows and that does not').toBeGreaterThan(0);
    expect(cause.seen.filter(id => cause.works.includes(id))).toEqual([]);
    expect(repeated([...cause.seen, ...cause.works])).toEqual([]);
  });

  it.each(causes)('%s says what is wrong and how to mend it', (_, { title, fix }) => {
    expect(say('en', title)).toMatch(/^[\p{Ll}A-Z0-9].{10,140}[^.]$/u);
    const mends = say('en', fix);
    expect(mends).toMatch(/^[A-Z].{10,300}\.$/);
    expect(mends).not.toMatch(/[!–—]|\s{2}|\b(simply|obviously)\b/);
  });

  it('has a message in which it comes first and one in which it is absent', () => {
    const cased = new Set(casesOfCauses.map(({ cause }) => cause));
    expect(causes.map(([id]) => id).filter(id => !cased.has(id))).toEqual([]);
    expect(casesOfCauses.map(({ cause }) => cause).filter(id => !causes.some(([one]) => one === id))).toEqual([]);
    expect(repeated(casesOfCauses.map(({ cause }) => cause))).toEqual([]);
  });
});

describe('what is seen and checked', () => {
  it('is said in few words that follow "If it shows"', () => {
    const titles = observationIds.map(id => say('en', observationOf(id).title));
    for (const title of titles) expect(title).toMatch(/^.{3,80}[^.]$/);
    expect(repeated(titles)).toEqual([]);
  });

  it('is told apart by steps that are sentences, each of use to some cause', () => {
    const used = new Set<string>(causes.map(([, { check }]) => check));
    for (const id of checkIds) {
      const { step, shows } = checkOf(id);
      expect(say('en', step)).toMatch(/^[A-Z].{10,200}[^.]$/);
      expect(shows.length).toBeGreaterThan(1);
      expect([id, used.has(id)]).toEqual([id, true]);
    }
  });
});
