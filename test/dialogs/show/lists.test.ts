import { describe, expect, it } from 'vitest';
import { type QuestionId, questionById } from '../../../dialogs/questions.ts';
import { choiceListOf } from '../../../dialogs/screens/choice-list.ts';
import { regions } from '../../../src/azure/regions.ts';
import { resourceTypes } from '../../../src/azure/resource-types.ts';
import { say } from '../../../src/content/index.ts';
import { understand } from '../../../src/understanding/index.ts';
import { openTalk } from '../../conversations/double.ts';
import { questionOf } from '../../conversations/seen.ts';
import { at, buttonsOf, inputsOf, summary } from '../asking.ts';

describe('a list', () => {
  it.each<[QuestionId, string, readonly string[]]>([
    ['sourceRegion', 'Region', regions.map(({ name }) => name)],
    ['targetRegion', 'Region', regions.map(({ name }) => name)],
    ['resourceType', 'Target', resourceTypes.map(({ id }) => id)],
  ])('of %s is called %s and holds all that there is, each once', async (id, label, all) => {
    const [list] = inputsOf((await at(id)).shown);
    expect(list?.label).toBe(label);
    expect(list?.choices?.map(({ value }) => value).toSorted()).toEqual(all.toSorted());
  });

  it('begins with what stands on buttons beside it', async () => {
    const { shown } = await at('resourceType');
    const first =
      inputsOf(shown)[0]
        ?.choices?.slice(0, 4)
        .map(({ title }) => title) ?? [];
    expect(first).toEqual(['Virtual machine', 'Azure SQL Database', 'Blob storage', 'App Service']);
    expect(buttonsOf(shown)).toEqual(expect.arrayContaining(first));
  });

  it('after the answer is called by what it takes', async () => {
    const talk = openTalk();
    await talk.press({ kind: 'form', sourceRegion: 'eastus', targetRegion: 'japaneast', resourceType: 'sql-database' });
    await talk.press({ kind: 'form', sourceType: 'azure-vm', exposure: 'none', hybrid: 'nothing' });
    for (const word of ["I don't know", 'yes']) await talk.type(word);
    const [shown] = await talk.type('hello');
    expect(questionOf(shown)?.id).toBe('next');
    expect(inputsOf(shown).map(({ label }) => label)).toEqual([say('en', 'card.pick-next')]);
  });

  it.each(['sourceRegion', 'targetRegion', 'resourceType'] as const)(
    'of %s has no title in which the understanding reads another answer',
    id => {
      const question = questionById(id);
      for (const { id: value, title } of question === undefined ? [] : choiceListOf(question)) {
        const read = understand(title, { asked: id }).requirements[id];
        expect([value, undefined], title).toContain(read);
      }
    },
  );
});

describe('a count', () => {
  it.each<[QuestionId, string, readonly string[]]>([
    ['vnetCount', 'Number of VNets', ['Use this', '3 to 5', '6 to 10', '11 to 50', 'More than 50', "I don't know"]],
    ['siteCount', 'Number of sites', ['Use this', '2 to 5', '6 to 10', '11 to 30', 'More than 30', "I don't know"]],
    ['regionCount', 'Number of regions', ['Use this', '1', '2', '3', '4 or more', "I don't know"]],
  ])('%s has a number field called %s, and ranges as buttons', async (id, label, buttons) => {
    const { shown } = await at(id);
    expect(inputsOf(shown)).toMatchObject([{ type: 'Input.Number', label }]);
    expect(buttonsOf(shown)).toEqual(buttons);
  });

  it.each<[string, object]>([
    ['as a number, as Teams sends it', { count: 3 }],
    ['in digits', { count: '3' }],
    ['as typed on the page', { typed: { count: '3' } }],
    ['in a word', { typed: { count: 'three' } }],
  ])('of 3 is 3: %s', async (_, value) => {
    const { talk } = await at('vnetCount');
    await talk.press({ kind: 'answer', id: 'vnetCount', ...value });
    expect(await summary(talk)).toContain('Number of VNets: 3\n');
  });

  it.each([2.5, -3.5, 1e21, '', 'many'])('%s is asked again', async count => {
    const { talk } = await at('vnetCount');
    const [reply] = await talk.press({ kind: 'answer', id: 'vnetCount', count });
    expect(questionOf(reply)?.id).toBe('vnetCount');
    expect(await summary(talk)).not.toContain('Number of VNets');
  });

  it('beyond all that anybody has is not understood', async () => {
    const { talk } = await at('vnetCount');
    const [reply] = await talk.type('200000');
    expect(reply?.text).toContain('I did not understand that.');
  });
});

describe('words typed into a list', () => {
  it.each<[QuestionId, string, string]>([
    ['resourceType', 'Azure SQL', 'Target: Azure SQL Database'],
    ['resourceType', 'App Service', 'Target: App Service'],
    ['resourceType', 'virtual machine', 'Target: Virtual machine'],
    ['resourceType', 'sql', 'Target: Azure SQL Database'],
    ['resourceType', 'web app', 'Target: App Service'],
    ['sourceRegion', 'texas', 'Starts in: South Central US'],
    ['sourceRegion', 'arizona', 'Starts in: West US 3'],
    ['sourceRegion', 'virginia', 'Starts in: East US'],
    ['otherRegions', 'tokyo', 'Other regions: Japan East'],
  ])('of %s are read at its question: %s', async (id, picked, line) => {
    const { talk } = await at(id);
    await talk.press({ kind: 'answer', id, typed: { picked } });
    expect(await summary(talk)).toContain(line);
  });

  it('are read too where a client sends them in the place of a value', async () => {
    const { talk } = await at('targetRegion');
    await talk.press({ kind: 'answer', id: 'targetRegion', picked: 'Paris, please' });
    expect(await summary(talk)).toContain('Target in: France Central');
  });

  it('of an earlier card answer the question of that card, and the one that waits goes on waiting', async () => {
    const talk = openTalk();
    await talk.type('East US');
    const [reply] = await talk.press({ kind: 'answer', id: 'sourceRegion', typed: { picked: 'virginia' } });
    expect(questionOf(reply)?.id).toBe('targetRegion');
    const [changed] = await talk.press({ kind: 'answer', id: 'sourceRegion', typed: { picked: 'tokyo' } });
    expect(changed?.text).toContain('Starts in: East US → Japan East');
    expect(questionOf(changed)?.id).toBe('targetRegion');
  });

  it('that nobody understands bring the question of their card again, with its own example', async () => {
    const talk = openTalk();
    await talk.type('East US');
    const [reply] = await talk.press({ kind: 'answer', id: 'sourceRegion', typed: { picked: 'atlantis' } });
    expect(reply?.text).toContain('I did not understand that.');
    expect(questionOf(reply)?.id).toBe('sourceRegion');
  });

  it('that are empty change nothing', async () => {
    const { talk } = await at('targetRegion');
    const [reply] = await talk.press({ kind: 'answer', id: 'targetRegion', typed: { picked: ' ' } });
    expect(reply?.text).toContain('Nothing was chosen yet');
  });
});
