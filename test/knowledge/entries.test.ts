import { describe, expect, it } from 'vitest';
import { say } from '../../src/content/index.ts';
import { sentence } from '../../src/content/sentence.ts';
import type { Case, Condition } from '../../src/decision/decide/condition.ts';
import { changesOf, isThere } from '../../src/decision/difference/difference.ts';
import { sourcesById } from '../../src/decision/explain/sources.ts';
import { entryFor } from '../../src/knowledge/choose-entry.ts';
import { entries, entryById } from '../../src/knowledge/entries.ts';
import type { Entry, EntryAnswer } from '../../src/knowledge/entry.ts';
import { wordingOf } from '../../src/knowledge/wording/index.ts';
import { emptyCase, smallestCase, waysToHold } from '../decision/cases.ts';
import { recommend } from '../recommended.ts';

const all = entries.map(entry => [entry.id, entry] as const);

/** The cases in which everything holds that an entry and one of its answers ask for. */
function casesOf(entry: Entry, answer: EntryAnswer): readonly Case[] {
  const parts: Condition[] = [entry.when, answer.when].flatMap(condition => condition ?? []);
  return waysToHold({ all: parts.length === 0 ? [{ always: true }] : parts }).map(smallestCase);
}

const askOf = (entry: Entry) => ({ kind: entry.asks[0] ?? 'can', about: entry.about, point: entry.id }) as const;

/** What a sentence for people must not have. */
function faults(sentence: string, longest: number): readonly string[] {
  return [
    ...(sentence.length > longest ? [`${sentence.length} characters`] : []),
    ...(/[!–—]|\s{2}|\b(simply|just do|obviously)\b/.test(sentence) ? ['tone'] : []),
    ...(/[.?]$/.test(sentence) ? [] : ['no end']),
    ...(/^[A-Z0-9]/.test(sentence) ? [] : ['no beginning']),
  ];
}

describe('the points that people ask about', () => {
  it('have names of their own', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.filter(({ id }) => entryById(id)?.id !== id || !/^[a-z0-9-]{3,80}$/.test(id))).toEqual([]);
  });

  it.each(all)('%s is asked in several ways, about something, and sourced', (_, entry) => {
    expect(entry.answers.at(-1)?.when).toBeUndefined();
    expect(entry.asked.length).toBeGreaterThanOrEqual(3);
    expect(new Set(entry.asked).size).toBe(entry.asked.length);
    expect(entry.about.length).toBeGreaterThan(0);
    expect(entry.asks.length).toBeGreaterThan(0);
    expect(entry.sources.length).toBeGreaterThan(0);
    expect(entry.sources.filter(id => !sourcesById.has(id))).toEqual([]);
  });

  it.each(all)('%s is answered in sentences that are short and end', (_, entry) => {
    for (const row of entry.answers) {
      const answer = say('en', row.answer);
      const watch = row.watch.map(id => say('en', id));
      expect([answer, faults(answer, 330)]).toEqual([answer, []]);
      for (const line of watch) expect([line, faults(line, 260)]).toEqual([line, []]);
      expect(watch.length).toBeLessThanOrEqual(4);
      expect(new Set([answer, ...watch]).size).toBe(watch.length + 1);
    }
  });

  it.each(all)('%s says yes where its verdict does, and no where that does', (_, entry) => {
    for (const { answer, verdict } of entry.answers) {
      const said = /^(Yes|No)\b/.exec(say('en', answer))?.[1];
      if (said === 'Yes') expect([answer, verdict]).toEqual([answer, expect.stringMatching(/^yes/)]);
      if (said === 'No') expect([answer, verdict]).toEqual([answer, expect.stringMatching(/^no/)]);
    }
  });

  it.each(all)(
    '%s gives each of its answers in some case, and names what to do with the rest of the network',
    (_, entry) => {
      for (const answer of entry.answers) {
        const given = casesOf(entry, answer).filter(one => entryFor(askOf(entry), one)?.answer === answer);
        expect([answer.answer, given.length > 0]).toEqual([answer.answer, true]);
        expect(new Set(answer.changes.map(({ do: what, what: thing }) => `${what} ${thing}`)).size).toBe(
          answer.changes.length,
        );
      }
    },
  );

  it.each(all.filter(([, { when }]) => when !== undefined))('%s is silent where its case is not given', (_, entry) => {
    const outside = waysToHold(entry.when ?? { always: true }, false).map(smallestCase);
    const { point: _point, ...ask } = askOf(entry);
    const silent = [emptyCase(), ...outside].some(given => entryFor(ask, given)?.entry !== entry);
    expect(silent).toBe(true);
  });

  const examples = entries.flatMap(entry =>
    entry.answers.flatMap(answer => (answer.example === undefined ? [] : [[entry.id, entry, answer] as const])),
  );

  it.each(examples)('%s answers its example', (_, entry, answer) => {
    const { example = {} } = answer;
    const { answer: given } = recommend({ ...example, ask: askOf(entry) });
    expect(given?.sentence).toBe(say('en', answer.answer));
  });
});

describe('what an answer says to do', () => {
  it('keeps what stands instead of adding it again, unless one more is meant', () => {
    const stands = [{ kind: 'bastion' }, { kind: 'private-endpoint', of: 'key-vault' }] as const;
    expect(
      changesOf(
        [
          { do: 'add', what: 'bastion' },
          { do: 'add', what: 'private-endpoint', another: true },
          { do: 'add', what: 'nat-gateway', detail: 'point.snat-port-exhaustion.1.change.1' },
        ],
        stands,
      ),
    ).toEqual([
      { do: 'keep', what: 'bastion', where: null, because: null },
      { do: 'add', what: 'private-endpoint', where: null, because: null },
      { do: 'add', what: 'nat-gateway', where: sentence('point.snat-port-exhaustion.1.change.1'), because: null },
    ]);
  });

  it('takes what is only planned for something that does not stand', () => {
    expect(isThere('bastion', [{ kind: 'bastion', planned: true }])).toBe(false);
  });
});

describe('further ways to put an entry', () => {
  it('belong to entries, and repeat none of their own', () => {
    const worded = entries.map(({ id, asked }) => ({ id, asked, more: wordingOf(id) }));
    expect(worded.filter(({ more }) => more.length > 0).length).toBeGreaterThan(1_400);
    for (const { asked, more } of worded) expect(new Set([...asked, ...more]).size).toBe(asked.length + more.length);
    expect(wordingOf('no such entry')).toEqual([]);
  });

  it('are of at least 1,000 entries over all topics', () => {
    expect(entries.length).toBeGreaterThanOrEqual(1_000);
    expect(entries.filter(({ cause }) => cause !== undefined).length).toBeGreaterThanOrEqual(500);
  });
});
