import { describe, expect, it } from 'vitest';
import { questionFor, questions } from '../../dialogs/questions.ts';
import { en } from '../../src/content/en/index.ts';
import { answersOf } from '../../src/decision/ask/possible-values.ts';
import { fields } from '../../src/decision/case/requirements.ts';
import { parseRequirements } from '../../src/decision/index.ts';

/** Answers that are only ever volunteered. */
const volunteered = ['sourceResourceType', 'mentionsPairedRegion', 'ask', 'mustUse', 'proposed', 'ruledOut'];
const words = new Map<string, string>(Object.entries(en));

describe('the questions', () => {
  it('ask for every answer that is not only volunteered', () => {
    expect(fields.filter(field => questionFor(field) === undefined)).toEqual(volunteered);
  });

  it(
    'have a choice for every answer of a few, a new kind of caller or standing thing too, but for what only ' +
      'follows from words',
    () => {
      const places = ['sourceRegion', 'targetRegion', 'resourceType', 'otherRegions'];
      const worded = fields.filter(field => !places.includes(field) && questionFor(field) !== undefined);
      const open = worded.flatMap(field =>
        answersOf(field).flatMap(({ [field]: answer }) => {
          const choices = questionFor(field)?.choices ?? [];
          const chosen = choices.flatMap(({ set }): readonly unknown[] => [set?.[field]].flat());
          const parts: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
          return parts
            .filter(part => typeof part === 'string' && !chosen.some(one => one === part))
            .map(part => `${field} ${part}`);
        }),
      );
      expect([...new Set(open)]).toEqual(['goal exchange-routes', 'targetProtocol auto']);
    },
  );

  it('have ids of their own', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it.each(questions.map(question => [question.id, question] as const))(
    '%s offers choices that are legal',
    (_, { choices }) => {
      expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
      for (const { set, leads } of choices) {
        expect([set, leads].filter(part => part !== undefined)).toHaveLength(1);
        const stated = Object.fromEntries(Object.entries(set ?? {}).filter(([, value]) => value !== null));
        expect(parseRequirements(stated)).toMatchObject({ ok: true });
        if (leads !== undefined) expect(questions.map(({ id }) => id)).toContain(leads);
      }
    },
  );
});

describe.each(questions.map(({ id, choices }) => [id, choices] as const))('the words of %s', (id, choices) => {
  const text = (kind: string) => words.get(`${kind}.${id}`) ?? '';

  it('ask in at most 300 characters, and end with the question', () => {
    expect(text('ask').length).toBeLessThanOrEqual(300);
    expect(text('ask')).toMatch(/\?$/u);
  });

  it('give an example and a reason', () => {
    expect(text('example')).toMatch(/^For example .*\.$/u);
    expect(text('why')).toMatch(/\.$/u);
    expect(text('short').length).toBeLessThanOrEqual(30);
  });

  it('fit on buttons', () => {
    for (const { word } of choices) expect(words.get(word)?.length, word).toBeLessThanOrEqual(20);
  });
});
