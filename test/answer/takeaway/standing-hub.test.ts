import { describe, expect, test } from 'vitest';
import { takeAway } from '../../../src/answer/takeaway/index.ts';
import type { Requirements } from '../../../src/decision/index.ts';
import { recommend } from '../../recommended.ts';
import { filesOf } from './files.ts';

const shared: Requirements = {
  hybrid: ['branch-site'],
  transitive: 'onprem-to-spokes',
  stands: [{ kind: 'vpn-gateway', in: 'hub' }],
};

describe('a hub that stands', () => {
  test('has a region of its own: nobody said that its spokes are in it', () => {
    const files = filesOf(takeAway(recommend(shared)));
    expect(files?.bicep).toMatch(/^param hubRegion string$/m);
    expect(files?.bicep).toMatch(/^resource to_site [\s\S]*?^ {2}location: hubRegion$/m);
    expect(files?.arm).toMatch(
      /format\('\{0\}-to-site', parameters\('prefix'\)\)\]",\s+"location": "\[parameters\('hubRegion'\)\]"/,
    );
    expect(files?.terraform).toMatch(
      /^resource "azurerm_virtual_network_gateway_connection" "to_site" \{[\s\S]*?\blocation += var\.hub_region$/m,
    );
    expect(files?.cli).toMatch(/^az network vpn-connection create [^#]*?--location "\$\{HUB_REGION\}"/m);
    expect(files?.bicep).toMatch(/^resource vnet_target [\s\S]*?^ {2}location: targetRegion$/m);
  });

  test('a new hub is in the region of its spokes', () => {
    const { stands: _, ...nothing } = shared;
    expect(filesOf(takeAway(recommend(nothing)))?.bicep).not.toContain('hubRegion');
  });

  test('the resource group is created in a region that the script knows', () => {
    const id = '/subscriptions/11111111-1111-1111-1111-111111111111/resourceGroups/rg-hub/providers/Microsoft.Network';
    const stands = [
      { kind: 'vnet', in: 'hub', id: `${id}/virtualNetworks/hub` },
      { kind: 'vpn-gateway', in: 'hub', id: `${id}/virtualNetworkGateways/gw` },
    ] as const;
    const script = filesOf(takeAway(recommend({ ...shared, stands })))?.cli ?? '';
    const [, region = ''] = /^az group create[^#]*?--location "\$\{(\w+)\}"/m.exec(script) ?? [];
    expect(script).toMatch(new RegExp(`^${region}=`, 'm'));
  });
});
