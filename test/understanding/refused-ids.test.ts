import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { understand } from '../../src/understanding/index.ts';
import { openTalk } from '../conversations/double.ts';
import { networkId } from '../support/resource-ids.ts';

const wish = 'VM in West Europe must reach an Azure SQL database in West Europe, private only.';
const cut = '/subscriptions/11111111/resourceGroups/rg-app/providers/Microsoft.Network/virtualNetworks/vnet-app';
const nic = networkId('networkInterfaces', ['nic-app']);
const whole = networkId('virtualNetworks', ['vnet-app']);

describe('an id in a message that names nothing to build on', () => {
  it.each([
    [cut, null],
    [networkId('virtualNetworks/subnets', ['vnet-app']).replace(/\/[^/]*$/, ''), null],
    [nic, 'Microsoft.Network/networkInterfaces'],
  ])('is told, and loses nothing of the rest: %s', (id, type) => {
    const { requirements, refusedIds } = understand(`${wish} Its VNet is ${id}.`);
    expect(refusedIds).toEqual([{ id, type }]);
    expect(requirements).toEqual(understand(wish).requirements);
  });

  it.each([
    `${wish} Its VNet is ${whole}.`,
    `${wish} All of it is in /subscriptions/11111111-2222-3333-4444-555555555555.`,
    `AuthorizationFailed: the client has no authorization over scope '${cut}'`,
    wish,
  ])('is none where it can be used, says where something is, or stands in an error: %s', text => {
    expect(understand(text).refusedIds).toEqual([]);
  });

  it('gets one sentence in a chat, and the rest is taken', async () => {
    const talk = openTalk();
    await talk.type(`${wish} Its VNet is ${cut}.`);
    const said = talk.sent.map(({ text }) => text).join('\n');
    expect(said.split('is cut off').length).toBe(2);
    expect(said).toContain(cut);
    expect(said).toContain('is cut off');
    expect(said).toContain('Target: Azure SQL Database');
  });

  it('is not called a miss where nothing else is said', async () => {
    const talk = openTalk();
    await talk.type(wish);
    const before = talk.sent.length;
    await talk.type(`its VNet is ${nic}`);
    const said = talk.sent
      .slice(before)
      .map(({ text }) => text)
      .join('\n');
    expect(said).toContain('I could not use the id of Microsoft.Network/networkInterfaces');
  });

  it('gets the same sentence on the command line', async () => {
    const { code, out } = await run(['ask', `${wish} Its VNet is ${cut}.`]);
    expect([code, out.includes(`The id ${cut} is cut off`)]).toEqual([0, true]);
  });
});
