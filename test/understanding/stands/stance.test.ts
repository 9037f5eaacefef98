import { describe, expect, it } from 'vitest';
import type { StandingKind } from '../../../src/decision/case/stands.ts';
import type { Stance } from '../../../src/understanding/4-clauses/stance.ts';
import { understand } from '../../../src/understanding/index.ts';

const stanceOf = (text: string, kind: StandingKind) => understand(text).named.find(one => one.kind === kind)?.stance;

interface Row {
  readonly stance: Stance;
  readonly sentences: readonly (readonly [StandingKind, string])[];
}

const rows: readonly Row[] = [
  {
    stance: 'stands',
    sentences: [
      ['expressroute-circuit', 'We have ExpressRoute to our datacenter. Can the new spoke use it?'],
      ['expressroute-circuit', 'Our ExpressRoute has been live since 2023. Is a second one needed?'],
      ['expressroute-circuit', 'Can our hub with ExpressRoute be reached by the office in Lyon?'],
      ['vpn-gateway', 'The branches come in through the VPN gateway. Can they reach a second VNet too?'],
      ['vpn-gateway', 'VpnGw2AZ in the hub, 12 spokes. Do the spokes need gateways of their own?'],
      ['vpn-gateway', 'We already run a VPN gateway'],
      ['hub-firewall', 'Hub with Azure Firewall and two spokes. How do the spokes reach each other?'],
      ['hub-firewall', 'Everything sits behind Azure Firewall. May a NAT gateway go beside it?'],
      ['vwan', 'We migrated to Virtual WAN last year. Can a branch use P2S?'],
      ['peering', 'The spokes are peered with the hub. Is that traffic encrypted?'],
      ['peering', 'Does traffic between the peered spokes pass the hub?'],
      [
        'private-endpoint',
        'Our storage account has a private endpoint in the hub. Why do clients still get the public address?',
      ],
      ['private-endpoint', 'the private endpoint of the SQL server is approved, still timeouts'],
      ['dns-resolver', 'DNS Private Resolver is deployed. Are zone links still needed?'],
      ['p2s', 'Users come in by P2S. Can they reach a peered VNet?'],
      ['nva', 'Two FortiGates in the hub VNet inspect everything. Is Route Server useful?'],
      ['bastion', 'Bastion is in the hub. Can it reach VMs in the spokes?'],
      ['hub-firewall', 'Im Hub läuft eine Azure Firewall. Brauchen wir noch NSGs?'],
      ['vpn-gateway', 'Wir haben ein VPN-Gateway im Hub. Kann der Spoke es mitbenutzen?'],
      ['expressroute-circuit', 'Nous avons ExpressRoute vers notre datacenter. Peut-on ajouter un VPN ?'],
      [
        'private-endpoint',
        'Tenemos un punto de conexión privado para la base de datos. ¿Por qué no resuelve el nombre?',
      ],
      ['vpn-gateway', 'Temos um gateway de VPN no hub. Os spokes podem usá-lo?'],
      ['expressroute-circuit', 'ExpressRoute回線があります。VPNも必要ですか。'],
    ],
  },
  {
    stance: 'wanted',
    sentences: [
      ['vwan', 'Management wants Virtual WAN now. What has to happen first?'],
      ['hub-firewall', 'We would like an Azure Firewall in the hub. What does it change for the spokes?'],
      ['vpn-gateway', 'Hub with ExpressRoute. A VPN gateway should come in for two branches. Same subnet?'],
      ['private-endpoint', 'We want to add a private endpoint for the vault'],
      ['expressroute-circuit', 'Wir wollen ExpressRoute bestellen'],
      ['vpn-gateway', 'Nous voulons une passerelle VPN'],
      ['front-door', 'Queremos Front Door delante de la web'],
    ],
  },
  {
    stance: 'absent',
    sentences: [
      ['vpn-gateway', 'No VPN today, four developers at home. Is Bastion enough?'],
      ['hub-firewall', 'Hub without firewall, 8 spokes peered. Can they reach each other?'],
      ['private-endpoint', "We don't have a private endpoint. Is a service endpoint enough?"],
      ['vpn-gateway', 'Wir haben kein VPN. Reicht Bastion?'],
      ['hub-firewall', 'Hub sans pare-feu, deux spokes. Peuvent-ils communiquer ?'],
      ['expressroute-circuit', 'We refuse to pay for ExpressRoute, a VPN is fine. Which gateway?'],
      ['nva', 'Azure Firewall instead of an NVA. What does it cost us in features?'],
      ['expressroute-circuit', 'Sin ExpressRoute. ¿Hace falta una VPN?'],
    ],
  },
  {
    stance: 'planned',
    sentences: [
      ['hub-firewall', 'Azure Firewall is planned in the hub. Does it need a route table?'],
      ['nat-gateway', 'A NAT gateway is planned for the spoke. Do the VMs keep their addresses?'],
    ],
  },
  {
    stance: 'asked',
    sentences: [
      ['route-server', 'Do we need a Route Server for that?'],
      ['nat-gateway', 'Twelve spokes on one hub. Can one NAT gateway serve them all?'],
      ['private-endpoint', 'Our web app has one endpoint for production. Does staging need another private endpoint?'],
      ['load-balancer', 'Can the cross-region tier of a load balancer be internal?'],
      ['peering', 'Is traffic over peering encrypted?'],
      ['peering', 'Can peered VNets overlap?'],
      ['vpn-gateway', 'Can AWS reach a private endpoint over a VPN?'],
      ['hub-firewall', 'Brauchen wir eine Azure Firewall?'],
      ['vpn-gateway', '¿Necesitamos una puerta de enlace VPN?'],
    ],
  },
];

describe.each(rows)('a thing is read as $stance', ({ stance, sentences }) => {
  it.each(sentences)('%s: %s', (kind, text) => {
    expect(stanceOf(text, kind)).toBe(stance);
  });
});

describe('what stands', () => {
  it.each([
    ['VM in East US, SQL Database in Japan East, private endpoint please'],
    ['connect a web app to Azure SQL over a private endpoint'],
    ['two VNets should be peered'],
    ['The office has a FortiGate and needs a VM in Central US'],
    ['we cannot use peering'],
    ['How much does a VPN gateway cost?'],
  ])('is not told by a wish: %s', text => {
    expect(understand(text).requirements.stands).toBeUndefined();
  });

  it('is nothing where the message says so', () => {
    expect(understand('Nothing in Azure yet, 40 shops. Hub VNet or Virtual WAN?').requirements.stands).toEqual([]);
    expect(understand('nothing', { asked: 'stands' }).requirements.stands).toEqual([]);
  });

  it('is what a bare answer names where it was asked for', () => {
    expect(understand('a VPN gateway and Azure Firewall', { asked: 'stands' }).requirements.stands).toEqual([
      { kind: 'vpn-gateway' },
      { kind: 'hub-firewall', type: 'azure-firewall' },
    ]);
  });

  it('adds to what was told before', () => {
    const known = { stands: [{ kind: 'vpn-gateway', in: 'hub' }] } as const;
    expect(understand('We also have ExpressRoute with Microsoft peering', { known }).requirements.stands).toEqual([
      { kind: 'vpn-gateway', in: 'hub' },
      { kind: 'expressroute-circuit', peerings: 'microsoft' },
    ]);
  });
});
