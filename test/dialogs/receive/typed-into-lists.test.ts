import { describe, expect, it } from 'vitest';
import type { QuestionId } from '../../../dialogs/questions.ts';
import { formQuestions } from '../../../dialogs/show/form-card.ts';
import { questionOf } from '../../conversations/seen.ts';
import { at, summary } from '../asking.ts';

type Row = readonly [asked: QuestionId, typed: string, line: string];

/** What is typed where, and the line that is taken down for it. */
const taken: readonly Row[] = [
  ['sourceRegion', 'virginia', 'Starts in: East US'],
  ['sourceRegion', 'us gov virginia', 'Starts in: US Gov Virginia'],
  ['sourceRegion', 'East US 2', 'Starts in: East US 2'],
  ['targetRegion', 'osaka', 'Target in: Japan West'],
  ['resourceType', 'Azure SQL', 'Target: Azure SQL Database'],
  ['resourceType', 'App Service', 'Target: App Service'],
  ['resourceType', 'managed instance', 'Target: Azure SQL Managed Instance'],
  ['resourceType', 'virtual machine', 'Target: Virtual machine'],
  ['sourceType', 'laptop', "Traffic starts from: A person's device"],
  ['otherRegions', 'virginia', 'Other regions: East US'],
  ['vnetCount', '3', 'Number of VNets: 3'],
  ['vnetCount', '4', 'Number of VNets: 4'],
  ['vnetCount', 'a dozen', 'Number of VNets: 12'],
  ['vnetCount', '1 hub and 3 spokes', 'Number of VNets: 4'],
  ['vnetCount', '3 regions', 'Number of regions: 3'],
  ['siteCount', '7', 'Number of sites: 7'],
  ['regionCount', '5', 'Number of regions: 5'],
  ['onpremPrefixes', '5k', 'On-premises prefixes: 5,000'],
  ['onpremPrefixes', '2', 'On-premises prefixes: 2'],
  ['privateEndpointCount', '1,500', 'Private endpoints: 1,500'],
  ['bandwidth', '2 Gbit/s', 'Bandwidth: Up to 10 Gbps'],
  ['bandwidth', '10g', 'Bandwidth: 10 Gbps or more'],
  ['bandwidth', '500 mbit', 'Bandwidth: Up to 1 Gbps'],
];

/** What is typed where, and the readings that are asked back. */
const askedBack: readonly Row[] = [
  ['sourceRegion', 'japan', 'Japan East or Japan West'],
  ['sourceRegion', 'US', 'Central US, East US, East US 2, South Central US, West US 2 or West US 3'],
  ['sourceRegion', 'gov', 'US Gov Arizona, US Gov Texas or US Gov Virginia'],
  ['targetRegion', 'us', 'Central US, East US, East US 2, South Central US, West US 2 or West US 3'],
  ['otherRegions', 'japan', 'Japan East or Japan West'],
  [
    'resourceType',
    'sql server',
    'Azure SQL Database, Azure SQL Managed Instance, On-premises server / database or SQL Server on Azure VM',
  ],
  ['resourceType', 'files', 'Azure NetApp Files or Storage - Azure Files'],
  ['resourceType', 'queue', 'Service Bus or Storage - Queue'],
  ['resourceType', 'search', 'Azure AI Search'],
  ['bandwidth', '3', 'Under 100 Mbps or Up to 10 Gbps'],
  ['bandwidth', '2', 'Under 100 Mbps or Up to 10 Gbps'],
  ['bandwidth', '500', 'Up to 1 Gbps or 10 Gbps or more'],
];

/** What says nothing there: neither a place in the list nor a part of any name. */
const unread: readonly (readonly [QuestionId, string])[] = [
  ['sourceRegion', '3'],
  ['targetRegion', '3'],
  ['resourceType', '3'],
  ['resourceType', 'it'],
  ['hybrid', '3'],
  ['stands', '3'],
  ['otherRegions', '1'],
  ['bandwidth', '-3'],
  ['vnetCount', '-3'],
  ['vnetCount', '2.5'],
];

const isInForm = (id: QuestionId): boolean => formQuestions.some(one => one === id);
const inList = (id: QuestionId, words: string) => ({ kind: 'answer', id, typed: { picked: words } });
const inForm = (id: QuestionId, words: string) => ({ kind: 'form', typed: { [id]: words } });

describe.each([
  ['a list', inList, () => true],
  ['the form', inForm, isInForm],
] as const)('typed into %s', (_, press, fits) => {
  it.each(taken.filter(([id]) => fits(id)))('at %s, "%s" is taken as %s', async (id, words, line) => {
    const { talk } = await at(id);
    await talk.press(press(id, words));
    expect((await summary(talk)).split('\n')).toContain(`- ${line}`);
  });

  it.each(askedBack.filter(([id]) => fits(id)))('at %s, "%s" is asked back: %s', async (id, words, readings) => {
    const { talk } = await at(id);
    const replies = await talk.press(press(id, words));
    expect(replies.at(-1)?.text).toContain(`is it ${readings}?`);
    expect(questionOf(replies.at(-1))?.id).toBe(id);
  });

  it.each(unread.filter(([id]) => fits(id)))('at %s, "%s" states nothing', async (id, words) => {
    const { talk } = await at(id);
    const replies = await talk.press(press(id, words));
    expect(replies.at(-1)?.text).toMatch(/I did not understand that|I could not read what you wrote here/u);
    expect(await summary(talk)).toContain('You have not told me anything yet.');
  });
});

describe('a reading asked back', () => {
  it('is answered by its place among the readings, its name, or yes where it is the only one', async () => {
    for (const [words, answer, line] of [
      ['files', '2', 'Target: Storage - Azure Files'],
      ['files', 'Azure NetApp Files', 'Target: Azure NetApp Files'],
      ['search', 'yes', 'Target: Azure AI Search'],
    ] as const) {
      const { talk } = await at('resourceType');
      await talk.press(inList('resourceType', words));
      await talk.type(answer);
      expect(await summary(talk)).toContain(line);
    }
  });

  it('is asked once: who says the same again is not understood, and finds the ways out', async () => {
    const { talk } = await at('resourceType');
    await talk.type('files');
    expect((await talk.type('files'))[0]?.text).toContain('I did not understand that.');
  });
});

describe('a bandwidth', () => {
  it.each([
    ['2 Gbit/s', '2 Gbps (Up to 10 Gbps)'],
    ['2,5 gig', '2.5 Gbps (Up to 10 Gbps)'],
    ['half a gigabit', 'Up to 1 Gbps'],
    ['0.5 gig', '500 Mbps (Up to 1 Gbps)'],
    ['50 megs', '50 Mbps (Under 100 Mbps)'],
    ['20 gig', '20 Gbps (10 Gbps or more)'],
  ])('of %s is told back as %s', async (words, told) => {
    const { talk } = await at('bandwidth');
    expect((await talk.type(words))[0]?.text).toContain(`Bandwidth: ${told}.`);
  });

  it('without a unit is asked, and says why', async () => {
    const { talk } = await at('bandwidth');
    expect((await talk.type('about 3'))[0]?.text).toContain('Without a unit, 3 can mean 3 Mbps or 3 Gbps.');
    await talk.type('3 gbps');
    expect(await summary(talk)).toContain('Bandwidth: Up to 10 Gbps');
  });
});
