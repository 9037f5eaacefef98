import { describe, expect, test } from 'vitest';
import { makeOutline } from '../../src/answer/make-outline.ts';
import { resourceTypeById } from '../../src/azure/resource-types.ts';
import { parseRequirements, type Requirements } from '../../src/decision/index.ts';
import { ownCases } from '../decision/own-cases.data.ts';
import { workedExamples } from '../decision/worked-examples.data.ts';
import { recommend } from '../recommended.ts';
import { cases } from '../support/cases.ts';

const common = new Set(
  'that with from into your their them they this over only each both have which when where'.split(' '),
);
const grammar = new Set([
  ...common,
  ...'what there nothing through without between would need needs does provisional'.split(' '),
]);

/** Words that tell something, by their beginnings; the names of what is talked about aside. */
function telling(text: string, names: string): ReadonlySet<string> {
  const stems = (some: string): readonly string[] =>
    (some.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.-]{2,}/gu) ?? [])
      .filter(word => !grammar.has(word))
      .map(word => word.slice(0, 5));
  const named = new Set(stems(names));
  return new Set(stems(text).filter(stem => !named.has(stem)));
}

/** Share of the telling words of a reason that the headline has said already. */
function said(headline: string, reason: string, names: string): number {
  const [before, now] = [telling(headline, names), telling(reason, names)];
  return [...now].filter(word => before.has(word)).length / Math.max(1, now.size);
}

function parsed(answers: unknown): Requirements {
  const read = parseRequirements(answers);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.requirements;
}

const every: readonly Requirements[] = [
  ...ownCases.map(one => one.said),
  ...workedExamples.map(({ answers }) => parsed(answers)),
  ...cases.filter((_, index) => index % 11 === 0),
];

describe('nothing is said twice', () => {
  test('by the reason after the headline, in any case', () => {
    const twice = every.flatMap(requirements => {
      const { headline, answer } = recommend(requirements);
      if (headline === null || answer !== null) return [];
      const reason = headline.because.replace(/^If [^:]+: /, '');
      const names = resourceTypeById(requirements.resourceType ?? '')?.nameInSentence ?? '';
      return said(headline.sentence, reason, names) > 0.5 ? [`${headline.sentence} ${reason}`] : [];
    });
    expect([...new Set(twice)]).toEqual([]);
  });

  test('by the name of a part before its description', () => {
    const twice = every.flatMap(requirements =>
      makeOutline(recommend(requirements), undefined, null).parts.flatMap(({ title, details: [what = ''] }) => {
        const words = title.toLowerCase().match(/[a-z]{4,}/g) ?? [];
        const again = words.filter(word => new RegExp(`\\b${word}\\b`, 'i').test(what));
        return words.length > 1 && again.length === words.length ? [`${title}: ${what}`] : [];
      }),
    );
    expect([...new Set(twice)]).toEqual([]);
  });
});
