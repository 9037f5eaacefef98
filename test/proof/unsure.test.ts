import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerClause } from '../../src/answer/answer-clause.ts';
import {
  answerDocument,
  answerPaths,
  encodeAnswers,
  pictureOf,
  renderAnswer,
  takeAway,
} from '../../src/answer/index.ts';
import { run } from '../../src/cli/run.ts';
import { type Field, fields, type Requirements } from '../../src/decision/case/requirements.ts';
import { evaluate } from '../../src/decision/decide/evaluate.ts';
import { textsOf } from '../answer/card-nodes.ts';
import { compare, recommend, whatIf } from '../recommended.ts';
import { anyRequirements } from '../support/any-requirements.ts';
import { mcpClient } from '../support/mcp-client.ts';
import { extent } from './extent.ts';
import { openAnswers } from './open-answers.ts';

const client = mcpClient();

const picked = (requirements: Requirements, wanted: (field: Field) => boolean): Requirements =>
  Object.fromEntries(
    Object.entries(requirements).filter(([name]) => fields.some(field => field === name && wanted(field))),
  );

/** A few answers, as people begin with. */
const fewAnswers: fc.Arbitrary<Requirements> = fc
  .tuple(anyRequirements, fc.subarray([...fields], { maxLength: 14 }))
  .map(([requirements, said]) => picked(requirements, field => said.includes(field)));

/** Answers that can tell who calls or what is reached. One region of two tells neither. */
const telling: readonly Field[] = [
  ...(['resourceType', 'sourceType', 'sourceResourceType', 'goal', 'hybrid', 'exposure', 'sameVnet'] as const),
  ...([
    'vnetCount',
    'transitive',
    'proposed',
    'linkFailover',
    'expressRouteType',
    'adminAccess',
    'targetRegion',
  ] as const),
];

/** Anything but who calls and what is reached; what would tell it is left open, or met with "I don't know". */
const nothingTold: fc.Arbitrary<Requirements> = fc
  .tuple(fewAnswers, fc.subarray(telling.filter(field => field !== 'proposed')))
  .map(([requirements, unknown]) => ({
    // A question about a point is answered whoever calls.
    ...picked(requirements, field => !telling.includes(field) && field !== 'ask'),
    ...Object.fromEntries(unknown.map(field => [field, 'unknown'])),
  }));

/** The command line that states these answers: each of several by itself, things and questions as they are. */
const commandLine = (requirements: Requirements): readonly string[] => [
  'recommend',
  ...[...new URLSearchParams(encodeAnswers(requirements))].flatMap(([field, value]) => {
    const each = field === 'stands' || field === 'ask' ? [value] : value.split(',');
    return each.flatMap(one => ['--answer', `${field}=${one}`]);
  }),
];

const documentOf = (path: (typeof answerPaths)[number], requirements: Requirements): string =>
  String(answerDocument(path, encodeAnswers(requirements)).body);

const toolText = async (requirements: Requirements): Promise<string> =>
  JSON.stringify(await client.callTool({ name: 'recommend', arguments: { requirements, detail: 'full' } }));

/** The answer in every form in which it is read. */
async function formsOf(requirements: Requirements): Promise<Readonly<Record<string, string>>> {
  const { text, card, speak } = renderAnswer(recommend(requirements));
  const { out, err } = await run(commandLine(requirements));
  return {
    text,
    card: textsOf(card).join('\n'),
    markdown: documentOf('/answer.md', requirements),
    page: documentOf('/answer', requirements),
    commandLine: out + err,
    tool: await toolText(requirements),
    speak,
  };
}

describe('where neither who calls nor what is reached is known', () => {
  test('there is no headline, and every form says what would help', async () => {
    await fc.assert(
      fc.asyncProperty(nothingTold, async requirements => {
        const recommendation = recommend(requirements);
        expect(recommendation).toMatchObject({ status: 'needs-answer', headline: null, legs: [], provisional: null });
        expect(recommendation.missing[0]).toBe('resourceType');
        expect([compare(requirements), whatIf(requirements)]).toEqual([[], []]);
        const asPage = Object.keys(requirements).length > 0;
        const forms = Object.entries(await formsOf(requirements));
        const silent = forms.filter(([, said]) => !said.includes('I know too little for one answer.'));
        expect(silent.map(([form]) => form)).toEqual(asPage ? [] : ['page']);
      }),
      { numRuns: extent(15, 400) },
    );
  });

  test('nothing is drawn and no file is written', async () => {
    await fc.assert(
      fc.asyncProperty(nothingTold, async requirements => {
        const recommendation = recommend(requirements);
        expect(pictureOf(recommendation)).toBeNull();
        expect(takeAway(recommendation)).toMatchObject({ ok: true, files: [] });
        const given = answerPaths.filter(path => answerDocument(path, encodeAnswers(requirements)).status === 200);
        expect(given).toEqual(['/answer', '/compare', '/answer.css', '/answer.md']);
        expect(await run(commandLine(requirements))).toMatchObject({ code: 1, out: '' });
      }),
      { numRuns: extent(15, 400) },
    );
  });
});

/** The open questions to which another answer, all else as it is, leads to another headline. */
function turning(requirements: Requirements): readonly Field[] {
  const headline = (said: Requirements): string => evaluate(said).decision.headline;
  const now = headline(requirements);
  return openAnswers(requirements).flatMap(([field, answers]) =>
    answers.some(answer => headline({ ...requirements, ...answer }) !== now) ? [field] : [],
  );
}

describe('a headline that an open question can turn', () => {
  test('is provisional on exactly these questions, and no other is', () => {
    fc.assert(
      fc.property(fewAnswers, requirements => {
        const { status, provisional, answer } = recommend(requirements);
        // What is known about a point holds whatever else is open.
        const isKnown = (answer?.point ?? null) !== null;
        const expected = status === 'recommended' && !isKnown ? turning(requirements) : [];
        expect([...(provisional?.on ?? [])].sort()).toEqual([...expected].sort());
      }),
      { numRuns: extent(60, 1_000) },
    );
  });

  test('says so in every form, with what it depends on, and a certain one in none', async () => {
    await fc.assert(
      fc.asyncProperty(fewAnswers, async requirements => {
        const { provisional, headline } = recommend(requirements);
        fc.pre(headline !== null && Object.keys(requirements).length > 0);
        const forms = Object.entries(await formsOf(requirements));
        const marked = forms.filter(
          ([form, said]) => said.includes('Provisional: ') && (form === 'speak' || said.includes('It depends on')),
        );
        expect(marked).toHaveLength(provisional === null ? 0 : forms.length);
      }),
      { numRuns: extent(8, 120) },
    );
  });

  test('gives no reason that it could take away without its condition', () => {
    fc.assert(
      fc.property(fewAnswers, requirements => {
        const { provisional, headline, reasons } = recommend(requirements);
        if (provisional !== null) expect(headline?.because).toMatch(/^If /);
        for (const { text, assumed } of reasons) expect(text.startsWith('If ')).toBe(assumed.length > 0);
      }),
      { numRuns: extent(60, 1_000) },
    );
  });
});

describe('"You said"', () => {
  test('names only what was said', () => {
    fc.assert(
      fc.property(fewAnswers, requirements => {
        const clauses = fields.flatMap(field => {
          const value = requirements[field];
          return value === undefined || value === 'unknown' ? [] : answerClause('en', field, value);
        });
        const { text } = renderAnswer(recommend(requirements));
        const named = [...text.matchAll(/You said: (.*?)\.(?: \[|$)/gm)].flatMap(([, list = '']) => list.split('; '));
        expect(named.filter(one => !clauses.includes(one))).toEqual([]);
      }),
      { numRuns: extent(25, 500) },
    );
  });
});
