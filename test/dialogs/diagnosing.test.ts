import { describe, expect, test } from 'vitest';
import { openTalk } from '../conversations/double.ts';

const last = (talk: ReturnType<typeof openTalk>): string => String(talk.sent.at(-1)?.text ?? '');

const peerings = [
  'Name                PeeringState    UseRemoteGateways',
  '------------------  --------------  -----------------',
  'spoke-to-hub        Disconnected    False',
].join('\n');

const lookup = [
  'Server:  UnKnown',
  'Address:  168.63.129.16',
  '',
  'Non-authoritative answer:',
  'Name:    blob.ams07prdstr02a.store.core.windows.net',
  'Address:  20.60.222.129',
  'Aliases:  contoso.blob.core.windows.net',
  '          contoso.privatelink.blob.core.windows.net',
].join('\n');

const routes = [
  'Source    State    Address Prefix    Next Hop Type    Next Hop IP',
  '--------  -------  ----------------  ---------------  -------------',
  'Default   Active   10.1.0.0/16       VnetLocal',
  'User      Active   0.0.0.0/0         VirtualAppliance  10.0.1.4',
].join('\n');

describe('what tools printed, pasted', () => {
  test('a peering table shows what is wrong at once', async () => {
    const talk = openTalk();
    await talk.type(`${peerings}\n\nwhy is the spoke not reachable any more`);
    expect(last(talk)).toContain('It is this: one of the two peering links was deleted and the other is left over.');
  });

  test('a look-up that gives the public address points to the zone and asks for its links', async () => {
    const talk = openTalk();
    await talk.type(
      `Our storage account has a private endpoint. nslookup from the VM:\n${lookup}\nWhy not the private address?`,
    );
    expect(last(talk)).toContain('Most likely: the privatelink zone is missing, or not linked');
    expect(last(talk)).toContain('az network private-dns link vnet list');
  });

  test('effective routes are taken as evidence, and the text beside them is still read', async () => {
    const talk = openTalk();
    await talk.type(`VMs in the spoke cannot reach the internet since we route through the firewall, why?\n${routes}`);
    expect(last(talk)).toMatch(/You have: .*Route table/);
  });

  test('a table is the answer to a check', async () => {
    const talk = openTalk();
    await talk.type('Hub and spoke are peered and since this morning the spoke does not reach the hub at all. Why?');
    await talk.type(peerings);
    expect(last(talk)).toContain('one of the two peering links was deleted');
  });
});

describe('a check', () => {
  test('is answered by its button, and the causes are weighed anew', async () => {
    const talk = openTalk();
    await talk.type('P2S VPN connects, the hub VMs answer, but the spoke VNets are not reachable from the laptop');
    const value = talk.sent.at(-1)?.value as { choices: readonly { id: string; title: string }[]; card: string };
    const outcomes = value.choices.filter(({ id }) => id.startsWith('check:'));
    expect(outcomes.length).toBeGreaterThan(2);
    expect(outcomes.at(-1)?.title).toBe('I cannot check that');
    await talk.press({ kind: 'answer', id: 'next', choice: outcomes[0]?.id ?? '', card: value.card });
    expect(last(talk)).toMatch(/It is this:|Most likely:/);
  });
});
