import { describe, expect, it } from 'vitest';
import { cutBlocks } from '../../src/understanding/1-text/blocks/cut.ts';
import { understand } from '../../src/understanding/index.ts';

const formats = (text: string) => cutBlocks(text).blocks.map(({ format }) => format);

const peerings = [
  'Name    AllowForwardedTraffic  AllowGatewayTransit  UseRemoteGateways  PeeringState  ProvisioningState',
  '------  ---------------------  -------------------  -----------------  ------------  -----------------',
  'to-hub  True                   False                True               Disconnected  Succeeded',
].join('\n');

const routes = [
  'Source   State   Address Prefix   Next Hop Type     Next Hop IP',
  'Default  Active  10.1.0.0/16      VnetLocal',
  'User     Active  0.0.0.0/0        VirtualAppliance  10.0.1.4',
].join('\n');

const json = ['{', '  "name": "to-hub",', '  "peeringState": "Initiated",', '  "useRemoteGateways": true', '}'].join(
  '\n',
);

describe('pasted output', () => {
  it.each([
    ['a table of az', peerings, ['table']],
    ['effective routes', routes, ['routes']],
    ['JSON of az', json, ['json']],
    [
      'a look-up',
      "nslookup x.vault.azure.net\nServer:  dc01\nAddress:  10.1.0.4\n\n*** dc01 can't find x: Non-existent domain",
      ['lookup'],
    ],
    ['dig', '$ dig +short a.b.c\n10.0.0.4', ['lookup']],
    ['an error of ARM', 'Code: VnetAddressSpacesOverlap\nMessage: Cannot peer', ['error']],
    ['an error of Terraform', '│ Error: creating Peering: StatusCode=400 -- Code="RemotePeeringIsDisconnected"', []],
    ['settings', 'allowGatewayTransit: true\nuseRemoteGateways: false', ['settings']],
  ])('is cut out: %s', (_title, text, expected) => {
    const found = formats(`why does it not work?\n${text}\nplease help`);
    expect(found.slice(0, expected.length)).toEqual(expected);
    expect(found.length).toBeGreaterThan(0);
  });

  it.each([
    ['VM: East US\nSQL: Japan East'],
    ['App Service in West Europe\nreads from Cosmos DB in North Europe'],
    ['Hi,\n\nour hub has a VPN gateway.\nCan the spokes use it?\n\nThanks'],
  ])('what a person writes in lines is none: %s', text => {
    expect(formats(text)).toEqual([]);
  });

  it('keeps every place of the message', () => {
    const text = `the spoke is cut off\n${peerings}\nwhat now?`;
    expect(cutBlocks(text).prose).toHaveLength(text.length);
  });

  it('tells what stands, and its words state nothing', () => {
    const { requirements } = understand(`the spoke cannot reach on-prem:\n\n${peerings}`);
    expect(requirements.stands).toContainEqual(
      expect.objectContaining({ kind: 'peering', state: 'disconnected', useRemoteGateway: true }),
    );
    expect(understand(`the VM is cut off:\n\n${routes}`).requirements.addressOverlap).toBeUndefined();
    expect(understand(`why does it not come up?\n${json}`).requirements.stands).toContainEqual(
      expect.objectContaining({ kind: 'peering', state: 'initiated' }),
    );
  });

  it('of a tool that refuses ranges says that they overlap', () => {
    const text = 'cannot peer:\n{\n "error": {\n  "code": "VnetAddressSpacesOverlap",\n  "message": "x"\n }\n}';
    expect(understand(text).requirements.addressOverlap).toBe('yes');
  });
});
