import { describe, expect, it } from 'vitest';
import type { SubjectId } from '../../../src/decision/case/ask.ts';
import { understand } from '../../../src/understanding/index.ts';

const rows: readonly (readonly [SubjectId, string])[] = [
  ['gateway-transit', 'Our hub has a VPN gateway. How do the spokes use the hub gateway?'],
  ['p2s-vpn', 'Our users dial in with the Azure VPN client. Does the VPN need a second gateway?'],
  ['s2s-vpn', 'Two branches come in over site-to-site tunnels. Does the VPN gateway survive an update?'],
  ['expressroute', 'ExpressRoute is live. Can a second subscription use the circuit?'],
  ['expressroute-global-reach', 'Two ExpressRoute circuits. Is Global Reach offered in Japan?'],
  ['expressroute-fastpath', 'ErGw3AZ in the hub. Does FastPath reach the peered spokes?'],
  ['private-endpoint', 'Our vault has a private endpoint. Does it follow a failover?'],
  ['private-dns-zone', 'Private endpoints in three spokes. Must the private DNS zone be linked to each?'],
  ['dns-private-resolver', 'We run a DNS Private Resolver in the hub. How many rulesets can it have?'],
  ['vnet-peering-global', 'VNets in West Europe and East US are peered. Is the peering encrypted?'],
  ['vnet-peering-regional', 'Two VNets in West Europe are peered. Is the peering encrypted?'],
  ['vwan-secured-hub', 'Virtual WAN with a firewall in the hub. Does the hub firewall see branch traffic?'],
  ['hub-spoke-firewall', 'Hub with Azure Firewall. Does the firewall see traffic between spokes?'],
  ['hub-spoke-firewall', 'A FortiGate pair inspects everything in our hub. Can the NVA be active-active?'],
  ['front-door-classic', 'We still run Front Door (classic). When does classic Front Door end?'],
  [
    'internal-load-balancer',
    'VMs sit behind an internal load balancer. Does the internal load balancer give them internet?',
  ],
  ['nat-gateway', 'Hub with 8 peered spokes. Can one NAT gateway serve them all?'],
  ['nsg', 'Our hub has a VPN gateway. May an NSG be put on it?'],
  ['gateway-subnet', 'ExpressRoute is live. Is a /29 enough for GatewaySubnet?'],
  ['p2s-vpn', 'Unsere Benutzer wählen sich per P2S ein. Kann das P2S auf zwei Gateways laufen?'],
  ['private-endpoint', 'Nous avons un point de terminaison privé. Le point de terminaison privé est-il chiffré ?'],
  ['nat-gateway', 'Tenemos un hub con spokes. ¿Puede una NAT Gateway servir a todos?'],
];

describe('what a question is about', () => {
  it.each(rows)('%s comes first: %s', (subject, text) => {
    expect(understand(text).requirements.ask?.about[0]).toBe(subject);
  });

  it('names a private endpoint that a site reaches as the option that it is', () => {
    const { ask } = understand(
      'On-premises servers resolve our private endpoint to a public address. What must be added to the private ' +
        'endpoint?',
    ).requirements;
    expect(ask?.about).toContain('private-endpoint-from-onprem');
  });

  it('leaves out what is not there', () => {
    const { ask } = understand('No ExpressRoute, a hub with Azure Firewall. Does the firewall do NAT?').requirements;
    expect(ask?.about).not.toContain('expressroute');
  });
});
