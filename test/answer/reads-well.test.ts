import { describe, expect, test } from 'vitest';
import { answerClause } from '../../src/answer/answer-clause.ts';
import { makeOutline } from '../../src/answer/make-outline.ts';
import { type Line, type Outline, titled } from '../../src/answer/outline.ts';
import { recommendIn } from '../../src/answer/spoken.ts';
import { say } from '../../src/content/index.ts';
import { parseRequirements, type Requirements } from '../../src/decision/index.ts';
import { ownCases } from '../decision/own-cases.data.ts';
import { workedExamples } from '../decision/worked-examples.data.ts';
import { cases } from '../support/cases.ts';

function parsed(answers: unknown): Requirements {
  const read = parseRequirements(answers);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.requirements;
}

const every: readonly Requirements[] = [
  ...ownCases.map(one => one.said),
  ...workedExamples.map(({ answers }) => parsed(answers)),
  ...cases.filter((_, index) => index % 23 === 0),
];

const lineText = ({ title, details, runsOn }: Line): string => titled(title, details, runsOn);

const linesOf = ({ sections }: Outline, id: string): readonly string[] =>
  sections.filter(section => section.id === id).flatMap(({ lines }) => lines.map(lineText));

/** What is read of an answer, but for pitfalls: their remedies have a label of their own. */
const shown = (outline: Outline): readonly string[] => [
  outline.lead,
  outline.because ?? '',
  ...outline.parts.map(lineText),
  ...['changes', 'why', 'why-not', 'what-if', 'figures'].flatMap(id => linesOf(outline, id)),
];

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?]) /u);

describe.each(['en', 'de'])('what is read of an answer in %s', locale => {
  const outlines = every.map(requirements => makeOutline(recommendIn(locale, requirements), locale, null));

  test('has one colon in a sentence at most', () => {
    const sentences = outlines.flatMap(shown).flatMap(sentencesOf);
    expect(sentences.length).toBeGreaterThan(0);
    expect([...new Set(sentences.filter(one => one.split(/: /u).length > 2))]).toEqual([]);
  });

  test('never says a condition again that the reason before it stands under', () => {
    const word = say(locale, 'because.if', { first: '', because: '' }).split(' ')[0] ?? '';
    const conditionOf = (line: string): string =>
      line.startsWith(`${word} `) ? line.slice(0, line.indexOf(': ')) : '';
    const again = outlines.flatMap(outline =>
      linesOf(outline, 'why').filter((line, index, all) => {
        const before = conditionOf(all[index - 1] ?? '');
        return before !== '' && [': ', ' and ', ' und '].some(next => line.startsWith(before + next));
      }),
    );
    expect(again).toEqual([]);
  });
});

test('the German words have a genitive', () => {
  const texts = every.flatMap(requirements => shown(makeOutline(recommendIn('de', requirements), 'de', null)));
  expect(texts.filter(text => /VNet des Aufrufers|VNet der VM/u.test(text)).length).toBeGreaterThan(0);
  expect(texts.filter(text => /\b(?:VNet|Firewall|Subnetz) (?:von (?:der|dem|den)|vom) /u.test(text))).toEqual([]);
});

test.each<readonly [string, Parameters<typeof answerClause>[1], Parameters<typeof answerClause>[2], string]>([
  ['en', 'sourceType', 'azure-vm', 'traffic starts from a VM or AKS'],
  ['en', 'resourceType', 'sql-database', 'the target is Azure SQL Database'],
  ['en', 'resourceType', 'aks', 'the target is the AKS cluster'],
  ['en', 'sourceRegion', 'eastus', 'it starts in East US'],
  ['en', 'hybrid', ['datacenter', 'user-devices'], "outside Azure you have a datacenter and people's devices"],
  ['en', 'hybrid', [], 'nothing outside Azure takes part'],
  ['en', 'vnetCount', 1, 'one VNet takes part'],
  ['en', 'vnetCount', 12, '12 VNets take part'],
  ['en', 'stands', [{ kind: 'vpn-gateway' }, { kind: 'vpn-gateway' }], 'you have VPN gateway'],
  ['en', 'ipv6', 'yes', 'IPv6 (Yes)'],
  ['de', 'sourceType', 'azure-vm', 'der Verkehr geht von einer VM oder AKS aus'],
  ['de', 'hybrid', ['many-branches'], 'außerhalb von Azure gibt es viele Zweigstellen'],
])('in %s the answer %s = %j goes into a sentence', (locale, field, value, clause) => {
  expect(answerClause(locale, field, value)).toBe(clause);
});
