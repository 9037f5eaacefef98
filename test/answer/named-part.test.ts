import { describe, expect, test } from 'vitest';
import { namedPart, namedParts, partsOf, partTitle } from '../../src/answer/index.ts';
import { makeOutline } from '../../src/answer/make-outline.ts';
import { type sectionIds, waysOn } from '../../src/answer/outline.ts';
import { type AnswerPartId, cannotParts, type NamedPart } from '../../src/answer/parts/part-ids.ts';
import { say } from '../../src/content/index.ts';
import type { Requirements } from '../../src/decision/index.ts';
import { answerPartNamed, understand } from '../../src/understanding/index.ts';
import { recommend } from '../recommended.ts';

const wish: Requirements = {
  sourceType: 'azure-vm',
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  resourceType: 'sql-database',
  exposure: 'none',
  hybrid: [],
};
const publicUrl = 'https://advisor.example';
const stands: Requirements = { stands: [{ kind: 'peering' }] };

const design = recommend(wish);
const point = recommend({
  ...stands,
  ask: { kind: 'can', about: ['vnet-peering-global'], point: 'ip-overlap-peering' },
});
const diagnosis = recommend(
  understand('We have a private endpoint for storage, and nslookup shows the public address. Why does it not work?')
    .requirements,
);
const comparison = recommend({
  ...wish,
  ask: { kind: 'compare', about: ['vnet-peering-global', 's2s-vpn'], point: 'none', sideBySide: true },
});
const unsure = recommend({ ...stands, ask: { kind: 'can', about: ['bastion'], point: 'none' } });
const answers = { design, point, diagnosis, comparison, unsure };

const told = (answer: keyof typeof answers, part: NamedPart) => namedPart(answers[answer], part, { publicUrl });
const everywhere = namedParts.flatMap(part => Object.keys(answers).map(answer => ({ part, answer })));

const isOfAnswer = (part: NamedPart): part is AnswerPartId => !cannotParts.some(one => one === part);
const ofAnswers = namedParts.filter(isOfAnswer);
const called = (part: AnswerPartId): string => say('en', `named.${part}.called`);

/** The part that a section is asked for by. */
const partOfSection: Readonly<Record<(typeof sectionIds)[number], NamedPart>> = {
  changes: 'changes',
  why: 'why',
  'why-not': 'why-not',
  pitfalls: 'pitfalls',
  'what-if': 'what-if',
  figures: 'cost',
  'take-away': 'steps',
  sources: 'sources',
};

describe('a part of an answer', () => {
  test.each(everywhere)('$part of the $answer has a reply', ({ part, answer }) => {
    const found = Object.entries(answers).find(([name]) => name === answer)?.[1] ?? design;
    const reply = namedPart(found, part, { publicUrl });
    expect(reply.trim().length).toBeGreaterThan(10);
    expect(reply).not.toMatch(/undefined|null|\{\w+\}/u);
  });

  test('has a title of its own, and is named by it', () => {
    const titles = namedParts.map(part => partTitle('en', part));
    expect(new Set(titles).size).toBe(titles.length);
  });

  test.each(ofAnswers)('%s is understood by the name that it is offered under', part => {
    expect(answerPartNamed(called(part))).toBe(part);
  });

  test('is there for each section that an answer has', () => {
    for (const answer of Object.values(answers)) {
      const had = partsOf(answer, { publicUrl });
      const { sections } = makeOutline(answer, 'en', null);
      for (const { id } of sections) expect(had).toContain(partOfSection[id]);
    }
  });

  test.each(Object.entries(answers))(
    'that the %s has not is said to be missing, with others that it has',
    (_, answer) => {
      const had = partsOf(answer, { publicUrl });
      const calls = ofAnswers.map(called);
      for (const part of namedParts.filter(one => !had.includes(one))) {
        const reply = namedPart(answer, part, { publicUrl });
        const offered = calls.filter(call => new RegExp(`(about: |, )${call}[,.]`, 'u').test(reply));
        expect(offered.length, `${part}: ${reply}`).toBeGreaterThan(had.length > 2 ? 1 : 0);
        for (const call of offered) expect(had).toContain(answerPartNamed(call));
      }
    },
  );

  test.each(waysOn.filter(way => way !== 'change' && way !== 'print'))('%s is a way on and can be asked for', way => {
    expect([...namedParts]).toContain(way);
  });
});

describe('what is told of an answer', () => {
  test('is how long each option takes', () => {
    expect(told('design', 'time')).toMatch(/Private endpoint: Minutes|Global VNet peering: Minutes/u);
  });

  test('is what encrypts each option that is compared', () => {
    expect(told('comparison', 'encryption')).toContain('Site-to-site VPN: IPsec/IKE, always.');
  });

  test('is how much goes through, with the published limits and without the prices', () => {
    expect(told('design', 'limits')).toContain('throughput:');
    expect(told('design', 'limits')).not.toContain('cost in a month');
  });

  test('is what stands where, a sentence a link', () => {
    expect(told('design', 'picture')).toMatch(/joined by|leads to/u);
    expect(told('design', 'picture')).toContain('[on the page of this answer]');
  });

  test('is what was assumed', () => {
    expect(told('design', 'assumptions')).toContain('I assumed');
  });

  test('is the check of a diagnosis, and of nothing else', () => {
    expect(partsOf(diagnosis)).toContain('check');
    expect(partsOf(design)).not.toContain('check');
    expect(told('design', 'check')).toContain('There is nothing to check');
  });

  test.each([
    ['bicep', 'network.bicep', '/answer.bicep?'],
    ['terraform', 'network.tf', '/answer.tf?'],
    ['cli', 'network.sh', '/answer.sh?'],
    ['arm', 'network.json', '/answer.json?'],
  ] as const)('is the file of %s by the address that downloads it', (part, name, address) => {
    expect(told('design', part)).toContain(`[${name}](${publicUrl}${address}`);
    expect(told('design', 'files')).toContain(`${publicUrl}${address}`);
    expect(told('point', part)).toContain('there is no design yet');
  });

  test('is the file itself where no address is known, one at a time, and never more than a message holds', () => {
    expect(namedPart(design, 'files')).toContain('- Bicep: network.bicep');
    expect(namedPart(design, 'files')).toContain('Name one, and I write it here.');
    expect(namedPart(design, 'bicep')).toMatch(/^```bicep\n[\s\S]*resource [\s\S]*\n```$/u);
    const arm = namedPart(design, 'arm');
    expect(arm.startsWith('```json') || arm.includes('too long for a message')).toBe(true);
  });

  test('is every folded section in short, with the page', () => {
    const reply = told('design', 'rest');
    for (const { title } of makeOutline(design, 'en', null).sections) expect(reply).toContain(`- ${title} (`);
    expect(reply).toContain('[on the page of this answer]');
  });
});

describe('what cannot be had', () => {
  test.each([
    ['deploy', 'cannot deploy anything', 'the files, the steps, the link'],
    ['access', 'What you paste I do read', 'the steps'],
    ['human', 'Azure support', 'the rest'],
  ] as const)('%s is said kindly, with what can be had', (part, cannot, can) => {
    expect(told('design', part)).toContain(cannot);
    expect(told('design', part)).toContain(can);
  });

  test('is no part that an answer has', () => {
    for (const answer of Object.values(answers)) {
      expect(partsOf(answer, { publicUrl }).filter(part => cannotParts.some(one => one === part))).toEqual([]);
    }
  });

  test('for a person comes with the link to hand over', () => {
    expect(told('design', 'human')).toContain('Hand over [the link to this answer](https://advisor.example/');
    expect(namedPart(design, 'human')).not.toContain('Hand over');
  });
});
