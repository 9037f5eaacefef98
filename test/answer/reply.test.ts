import { describe, expect, test } from 'vitest';
import { answerDocument, encodeAnswers, renderAnswer, standsLine } from '../../src/answer/index.ts';
import { makeOutline } from '../../src/answer/make-outline.ts';
import { run } from '../../src/cli/run.ts';
import type { AskKind } from '../../src/decision/case/ask.ts';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import { recommend as decide, parseRequirements } from '../../src/decision/index.ts';
import type { Recommendation } from '../../src/decision/said.ts';
import { designAnswer } from '../../src/decision/verdicts/design-answer.ts';
import { entries } from '../../src/knowledge/entries.ts';
import { ownCases } from '../decision/own-cases.data.ts';
import { workedExamples } from '../decision/worked-examples.data.ts';
import { recommend } from '../recommended.ts';
import { cases } from '../support/cases.ts';
import { inEnglish } from '../support/in-english.ts';
import { mcpClient } from '../support/mcp-client.ts';
import { wordsBeforeFolds } from '../support/words-before-folds.ts';
import { nodesOf, textsOf } from './card-nodes.ts';

const outlineOf = (requirements: Requirements) => makeOutline(recommend(requirements), undefined, null);

function parsed(answers: unknown): Requirements {
  const read = parseRequirements(answers);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.requirements;
}

const median = (counts: readonly number[]): number =>
  counts.toSorted((one, other) => one - other)[Math.floor(counts.length / 2)] ?? 0;

/** The example of each answer that is known, asked as each kind of question that it answers. */
const asked = entries.flatMap(({ id, about, asks, answers }) =>
  answers.flatMap(({ example }) =>
    example === undefined
      ? []
      : asks.map(kind => ({ kind, requirements: { ...example, ask: { kind, about: about.slice(0, 1), point: id } } })),
  ),
);
const closed: readonly AskKind[] = ['can', 'needed', 'review'];

const client = mcpClient();

const fastPath: Requirements = {
  stands: [
    { kind: 'expressroute-gateway', sku: 'ErGw1AZ', in: 'hub' },
    { kind: 'expressroute-circuit' },
    { kind: 'peering', count: 2 },
  ],
  ask: { kind: 'can', about: ['expressroute-fastpath'], point: 'er-fastpath-gateway-sku' },
};

/** The reply to it with words made by hand, for tests of how it is told rather than of what is known. */
const resized: Recommendation = {
  ...recommend(fastPath),
  answer: {
    verdict: 'yes',
    about: ['expressroute-fastpath'],
    sentence: 'FastPath needs ErGw3AZ, or ErGwScale with 10 scale units. Your gateway can be resized in place.',
    details: ['The gateway stays.'],
    point: 'made-by-hand',
    sure: true,
    sources: [],
    diagnosis: null,
    comparison: null,
  },
  changes: [
    { do: 'change', what: 'gateway-sku', where: 'of the ExpressRoute gateway to ErGw3AZ', because: null },
    { do: 'add', what: 'expressroute-fastpath', where: 'on the connection, after the resize', because: null },
    { do: 'keep', what: 'expressroute', where: null, because: null },
    { do: 'change', what: 'udr', where: 'the ranges of the spokes to the firewall', because: null },
    { do: 'keep', what: 'vnet-peering-global', where: null, because: null },
  ],
};

describe('before anything is unfolded there are', () => {
  test('at most 150 words in the median of designs', () => {
    const examples = workedExamples.map(({ answers }) => wordsBeforeFolds(outlineOf(parsed(answers))));
    expect(median(examples)).toBeLessThanOrEqual(150);
    expect(median(ownCases.map(({ said }) => wordsBeforeFolds(outlineOf(said))))).toBeLessThanOrEqual(150);
  });

  test('at most 150 words in the median of the whole space of answers', () => {
    const counts = cases.filter((_, index) => index % 37 === 0).map(said => wordsBeforeFolds(outlineOf(said)));
    expect(counts.length).toBeGreaterThan(30);
    expect(median(counts)).toBeLessThanOrEqual(150);
  });

  test('at most 90 words in the median of questions with a yes or a no, and never many more', () => {
    const counts = asked
      .filter(({ kind }) => closed.includes(kind))
      .map(({ requirements }) => wordsBeforeFolds(outlineOf(requirements)));
    expect(counts.length).toBeGreaterThan(20);
    expect(median(counts)).toBeLessThanOrEqual(90);
    expect(Math.max(...counts)).toBeLessThanOrEqual(140);
  });

  test('at most 150 words in the median of other questions', () => {
    const counts = asked
      .filter(({ kind }) => !closed.includes(kind))
      .map(({ requirements }) => wordsBeforeFolds(outlineOf(requirements)));
    expect(median(counts)).toBeLessThanOrEqual(150);
  });

  test('at most four changes, three questions and three things to watch out for', () => {
    const cases = [
      ...workedExamples.map(({ answers }) => parsed(answers)),
      ...asked.map(({ requirements }) => requirements),
    ];
    const crowded = cases.filter(requirements => {
      const { parts, depends, watch } = outlineOf(requirements);
      const changes = recommend(requirements).changes.length === 0 ? 0 : parts.length;
      return changes > 4 || depends.length > 3 || watch.length > 3;
    });
    expect(crowded).toEqual([]);
  });
});

describe('the verdict', () => {
  test.each(asked.map(({ kind, requirements }) => [kind, requirements.ask.point, requirements] as const))(
    'on "%s" about %s is said once, or not at all',
    (kind, _, requirements) => {
      const { badge, lead } = outlineOf(requirements);
      const begins = /^(yes|no|not needed|it depends)\b/i.exec(lead);
      if (begins !== null || !closed.includes(kind)) expect(badge).toBeNull();
    },
  );

  test('stands before a sentence that does not begin with it', () => {
    const { badge, lead, because } = makeOutline(resized, undefined, null);
    expect([badge, lead]).toEqual(['Yes', 'FastPath needs ErGw3AZ, or ErGwScale with 10 scale units.']);
    expect(because).toBe('Your gateway can be resized in place.');
  });

  test('on a question that a design answers with no names the design next', () => {
    const design = decide({
      sourceType: 'azure-vm',
      sourceRegion: 'eastus',
      targetRegion: 'japaneast',
      resourceType: 'vm',
      exposure: 'none',
      hybrid: [],
      addressOverlap: 'no',
      vnetCount: 2,
      proposed: ['p2s-vpn'],
    });
    const ask = { kind: 'can', about: ['p2s-vpn'] } as const;
    const requirements = { ...design.requirements, ask };
    const asked = inEnglish({ ...design, requirements, answer: designAnswer(ask, design, () => new Set()) });
    const { lead, because, verdicts } = makeOutline(asked, undefined, null);
    expect([lead.startsWith('No.'), verdicts]).toEqual([true, []]);
    expect(because).toMatch(/use global VNet peering/i);
  });
});

describe('what to do', () => {
  test('is told as what to keep, what to change and what to add, each with what exactly', () => {
    const { parts, partsTitle } = makeOutline(resized, undefined, null);
    expect(partsTitle).toBe('Do this');
    expect(parts.map(({ title, details }) => [title, ...details].join(' '))).toEqual([
      'Keep Azure ExpressRoute, Global VNet peering',
      'Change gateway SKU of the ExpressRoute gateway to ErGw3AZ',
      'Add ExpressRoute FastPath on the connection, after the resize',
      'Change route table: the ranges of the spokes to the firewall',
    ]);
  });

  test('names each part of a design once', () => {
    const twice = workedExamples.flatMap(({ answers }) =>
      outlineOf(parsed(answers)).parts.filter(({ title, details: [first = ''] }) =>
        first
          .replace(/^(an?|the) /i, '')
          .toLowerCase()
          .startsWith(title.toLowerCase()),
      ),
    );
    expect(twice).toEqual([]);
  });

  test('does not give the first reason twice', () => {
    const twice = workedExamples.filter(({ answers }) => {
      const { because, sections } = outlineOf(parsed(answers));
      return sections.find(({ id }) => id === 'why')?.lines.some(({ title }) => title === because);
    });
    expect(twice.map(({ id }) => id)).toEqual([]);
  });
});

describe('an answer without a new design', () => {
  const query = encodeAnswers(fastPath);
  const page = String(answerDocument('/answer', query).body);
  const record = String(answerDocument('/answer.md', query).body);
  const { text, card, speak } = renderAnswer(recommend(fastPath), { onOwnPage: true });

  test('begins the same way in every form', async () => {
    const { lead, badge } = outlineOf(fastPath);
    const bold = `**${badge === null ? '' : `${badge}. `}${lead}**`;
    const { out, code } = await run(
      ['recommend', '--answer', 'ask=can:expressroute-fastpath:er-fastpath-gateway-sku'].concat(
        '--answer',
        `stands=${JSON.stringify(fastPath.stands)}`,
      ),
    );
    const told = JSON.stringify(await client.callTool({ name: 'recommend', arguments: { requirements: fastPath } }));
    expect(code).toBe(0);
    for (const form of [text, record, out, told]) expect(form).toContain(bold);
    expect(`**${speak}`.startsWith(bold.slice(0, -2))).toBe(true);
    expect(page).toContain(`<h1>${lead}</h1>`);
    expect(textsOf(card).slice(0, badge === null ? 2 : 3)).toEqual([
      'You have: ExpressRoute gateway (ErGw1AZ, hub), ExpressRoute circuit, 2 peerings.',
      ...(badge === null ? [] : [badge]),
      lead,
    ]);
  });

  test('has no picture, no files and no comparison, and leads where it can', () => {
    expect(page).not.toMatch(/<svg|id="files"|id="comparison"/);
    expect(nodesOf(card).filter(({ type }) => type === 'Image')).toEqual([]);
    expect(outlineOf(fastPath).ways).toEqual(['share', 'print', 'change']);
  });

  test('opens again by its link', () => {
    const share = /href="(\/answer\?[^"]*)" data-without-script>/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    // The way to another language keeps the address as it came.
    const said = (body: unknown): string => String(body).replace(/<nav class="languages".*?<\/nav>/u, '');
    expect(said(answerDocument('/answer', share.split('?')[1] ?? '').body)).toBe(said(page));
  });

  test('is said to be missing where nothing known answers the question, with ways on', async () => {
    const unsure: Requirements = {
      stands: [{ kind: 'vpn-gateway' }],
      ask: { kind: 'can', about: ['front-door'], point: 'none' },
    };
    const { lead, because, parts, watch } = outlineOf(unsure);
    expect(lead).toMatch(/^I have no sure answer/);
    expect(because).toMatch(/^What I know of it: a global HTTP entry/);
    expect([parts, watch]).toEqual([[], []]);
    const presses = nodesOf(renderAnswer(recommend(unsure)).card).map(({ data }) => data);
    expect(presses).toContainEqual({ kind: 'answer', id: 'next', choice: 'design' });
    const shown = String(answerDocument('/answer', encodeAnswers(unsure)).body);
    expect(shown).toContain('href="/answer?stands=');
    const { code, out } = await run([
      'recommend',
      '--answer',
      'stands=vpn-gateway',
      '--answer',
      'ask=can:front-door:none',
    ]);
    expect([code, out.includes('I have no sure answer')]).toEqual([1, true]);
  });
});

describe('what stands in one line', () => {
  test.each<readonly [string, Requirements, string | null]>([
    ['nothing', { resourceType: 'vm' }, null],
    ['nothing yet', { stands: [] }, null],
    [
      'a gateway and peerings',
      {
        stands: [
          { kind: 'vpn-gateway', in: 'hub' },
          { kind: 'peering', count: 2 },
        ],
      },
      'You have: VPN gateway (hub), 2 peerings.',
    ],
    [
      'one kind said twice',
      {
        stands: [
          { kind: 'private-endpoint', of: 'key-vault' },
          { kind: 'private-endpoint', of: 'sql-database' },
        ],
      },
      'You have: 2 private endpoints (Key Vault, Azure SQL Database).',
    ],
    [
      'a place by its name',
      { stands: [{ kind: 'hub-firewall', in: 'vhub' }] },
      'You have: Hub firewall (virtual hub).',
    ],
    [
      'what somebody named',
      { stands: [{ kind: 'vpn-gateway', in: 'vnet-prod' }] },
      'You have: VPN gateway (vnet-prod).',
    ],
    ['an older answer', { existingFeatures: ['vpn-gateway'] }, 'You have: VPN gateway.'],
    ['something planned', { stands: [{ kind: 'bastion', planned: true }] }, 'You have: Bastion (planned).'],
  ])('tells %s', (_, requirements, line) => {
    expect(standsLine(undefined, requirements)).toBe(line);
  });

  test('names six things at most, in 25 words at most', () => {
    const kinds = [
      ...(['vwan', 'vwan-hub-connection', 'hub-firewall', 'custom-dns', 'onprem-default-route'] as const),
      ...(['onprem-vpn-device', 'vnet-to-vnet-connection', 'private-endpoint', 'udr'] as const),
    ];
    const line = standsLine(undefined, { stands: kinds.map(kind => ({ kind, name: 'n' })) }) ?? '';
    expect(line).toMatch(/, and \d more\.$/);
    expect(line.split(' ').length).toBeLessThanOrEqual(25);
  });
});
