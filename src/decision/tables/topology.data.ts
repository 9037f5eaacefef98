import type { Table } from '../table.ts';

const through = [
  'egress',
  'people',
  'site-to-azure',
  'azure-to-site',
  'between-sites',
  'managed-to-site',
  'other-cloud',
  'machine-to-address',
  'machine-to-service',
  'app-to-address',
  'app-to-service',
] as const;
const enteringHub = ['none', 'virtual-wan', 'vpn', 'expressroute', 'expressroute-vpn'] as const;

export const hub: Table = {
  id: 'hub',
  title: 'Whether traffic passes a central firewall',
  leg: 'topology',
  fills: 'hub',
  columns: ['inspection', 'question', 'outbound', 'virtualWan', 'siteLink'],
  rows: [
    {
      id: 'no-inspection',
      when: { inspection: ['no'] },
      value: 'none',
      options: [],
      because: 'Nothing has to pass a central firewall.',
      sources: ['DG-HS'],
    },
    {
      id: 'nothing-to-inspect',
      when: { inspection: ['yes'], question: ['ask-exposure', 'out-of-scope'] },
      value: 'none',
      options: [],
      because: 'There is no design to inspect.',
      sources: ['DG-HS'],
    },
    {
      id: 'not-on-this-path',
      when: {
        inspection: ['yes'],
        question: ['names', 'balance', 'admin', 'entry', 'managed-to-service', 'managed-to-address'],
        outbound: ['no'],
      },
      value: 'none',
      options: [],
      because: 'This traffic does not pass your central firewall.',
      sources: ['DG-HS'],
    },
    {
      id: 'outbound',
      when: {
        inspection: ['yes'],
        question: ['names', 'balance', 'admin', 'entry', 'managed-to-service', 'managed-to-address'],
        outbound: ['yes'],
      },
      value: 'firewall',
      options: ['hub-spoke-firewall'],
      because: 'Outbound traffic must pass a central firewall.',
      sources: ['DG-OUT'],
    },
    {
      id: 'global-reach',
      when: { inspection: ['yes'], question: through, siteLink: ['global-reach'] },
      value: 'none',
      options: [],
      because: 'Traffic between two circuits never enters your hub.',
      sources: ['ERGR'],
    },
    {
      id: 'secured-virtual-hub',
      when: { inspection: ['yes'], question: through, siteLink: enteringHub, virtualWan: ['yes'] },
      value: 'secured-virtual-hub',
      options: ['vwan-secured-hub'],
      because: 'Traffic must pass a central firewall, and the virtual hub holds it.',
      sources: ['DG-VWAN', 'CAF-TOP'],
    },
    {
      id: 'firewall',
      when: { inspection: ['yes'], question: through, siteLink: enteringHub, virtualWan: ['no'] },
      value: 'firewall',
      options: ['hub-spoke-firewall'],
      because: 'Traffic must pass a central firewall, which stands in a hub.',
      sources: ['DG-HS', 'AC-PEER'],
    },
  ],
};

export const hubPeering: Table = {
  id: 'hub-peering',
  title: 'How the spokes and hubs are joined',
  leg: 'vnet-link',
  columns: ['hub', 'overlap', 'joint', 'ipsec', 'span'],
  rows: [
    {
      id: 'no-firewall-hub',
      when: { hub: ['none', 'secured-virtual-hub'] },
      options: [],
      because: 'There is no hub of your own.',
      sources: ['DG-HS'],
    },
    {
      id: 'overlap',
      when: { hub: ['firewall'], overlap: ['yes'] },
      options: [],
      because: 'Overlapping ranges cannot be peered.',
      sources: ['VFAQ'],
    },
    {
      id: 'ipsec',
      when: { hub: ['firewall'], overlap: ['no'], joint: ['joinable-near', 'joinable-far'], ipsec: ['yes'] },
      options: ['vnet-to-vnet-vpn', 'vnet-peering-regional'],
      because:
        'You need inspection and IPsec, so VPN gateways join the firewall hubs and each spoke is peered with the hub of its region.',
      sources: ['AC-PEER', 'CAF-ENC', 'DG-HS'],
    },
    {
      id: 'one-region',
      when: {
        hub: ['firewall'],
        overlap: ['no'],
        joint: ['joinable-near', 'joinable-far'],
        ipsec: ['no'],
        span: ['one'],
      },
      options: ['vnet-peering-regional'],
      because: 'Each spoke is peered with the hub.',
      sources: ['DG-HS'],
    },
    {
      id: 'several-regions',
      when: {
        hub: ['firewall'],
        overlap: ['no'],
        joint: ['joinable-near', 'joinable-far'],
        ipsec: ['no'],
        span: ['two', 'three-or-more'],
      },
      options: ['vnet-peering-regional', 'vnet-peering-global'],
      because: 'Each spoke is peered with the hub of its region, and the hubs with each other.',
      sources: ['DG-HS', 'AC-PEER'],
    },
    {
      id: 'spokes',
      when: {
        hub: ['firewall'],
        overlap: ['no'],
        joint: ['none', 'same-vnet', 'integration', 'two-clouds', 'publish', 'readdress', 'own-endpoint'],
        span: ['one'],
      },
      options: ['vnet-peering-regional'],
      because: 'The VNet of the workload is peered with the hub.',
      sources: ['DG-HS'],
    },
    {
      id: 'spokes-of-regions',
      when: {
        hub: ['firewall'],
        overlap: ['no'],
        joint: ['none', 'same-vnet', 'integration', 'two-clouds', 'publish', 'readdress', 'own-endpoint'],
        span: ['two', 'three-or-more'],
      },
      options: ['vnet-peering-regional', 'vnet-peering-global'],
      because: 'The VNets of the workload are peered with the hub of their region, and the hubs with each other.',
      sources: ['DG-HS', 'AC-PEER'],
    },
  ],
};

export const gatewayTransit: Table = {
  id: 'gateway-transit',
  title: 'Whether spokes share the gateway of a hub',
  leg: 'topology',
  columns: ['virtualWan', 'vnets', 'siteLink', 'userLink', 'otherCloudLink'],
  rows: [
    {
      id: 'virtual-wan',
      when: { virtualWan: ['yes'] },
      options: [],
      because: 'Virtual hubs route to their spokes by themselves.',
      sources: ['VWAN'],
    },
    {
      id: 'one-vnet',
      when: { virtualWan: ['no'], vnets: ['one'] },
      options: [],
      because: 'The gateway stands in the only VNet.',
      sources: ['DG-FLAT'],
    },
    {
      id: 'site-gateway',
      when: { virtualWan: ['no'], vnets: ['two', 'several'], siteLink: ['vpn', 'expressroute', 'expressroute-vpn'] },
      options: ['gateway-transit'],
      because: 'The gateway stands in a hub, and the other VNets use it over peering.',
      sources: ['GWT', 'DG-HS'],
    },
    {
      id: 'user-gateway',
      when: {
        virtualWan: ['no'],
        vnets: ['two', 'several'],
        siteLink: ['none', 'virtual-wan', 'global-reach'],
        userLink: ['yes'],
      },
      options: ['gateway-transit'],
      because: "People's devices reach the other VNets through the gateway of the hub.",
      sources: ['GWT', 'P2SR'],
    },
    {
      id: 'other-cloud-gateway',
      when: {
        virtualWan: ['no'],
        vnets: ['several'],
        siteLink: ['none', 'virtual-wan', 'global-reach'],
        userLink: ['no'],
        otherCloudLink: ['vpn', 'expressroute'],
      },
      options: ['gateway-transit'],
      because: 'The other VNets reach the other cloud through the gateway of the hub.',
      sources: ['GWT', 'DG-HS'],
    },
    {
      id: 'other-cloud-direct',
      when: {
        virtualWan: ['no'],
        vnets: ['two'],
        siteLink: ['none', 'virtual-wan', 'global-reach'],
        userLink: ['no'],
        otherCloudLink: ['vpn', 'expressroute'],
      },
      options: [],
      because: 'The gateway to the other cloud stands in the VNet that needs it.',
      sources: ['DG-XC'],
    },
    {
      id: 'no-gateway',
      when: {
        virtualWan: ['no'],
        vnets: ['two', 'several'],
        siteLink: ['none', 'virtual-wan', 'global-reach'],
        userLink: ['no'],
        otherCloudLink: ['none', 'virtual-wan'],
      },
      options: [],
      because: 'There is no gateway to share.',
      sources: ['GWT'],
    },
  ],
};

export const routeServer: Table = {
  id: 'route-server',
  title: 'Whether VPN and ExpressRoute sites must reach each other through your hub',
  leg: 'topology',
  columns: ['virtualWan', 'sites', 'siteLink', 'transit'],
  rows: [
    {
      id: 'virtual-wan',
      when: { virtualWan: ['yes'] },
      options: [],
      because: 'Virtual hubs exchange the routes of all gateways.',
      sources: ['VWAN'],
    },
    {
      id: 'one-kind-of-site',
      when: { virtualWan: ['no'], sites: ['none', 'branch', 'datacenter'] },
      options: [],
      because: 'Only one kind of site joins.',
      sources: ['RSV'],
    },
    {
      id: 'tunnels-only',
      when: { virtualWan: ['no'], sites: ['both'], siteLink: ['none', 'virtual-wan', 'vpn', 'global-reach'] },
      options: [],
      because: 'All sites join by VPN, which routes between them with BGP.',
      sources: ['VPNFAQ'],
    },
    {
      id: 'no-transit',
      when: {
        virtualWan: ['no'],
        sites: ['both'],
        siteLink: ['expressroute', 'expressroute-vpn'],
        transit: ['none', 'spoke-to-spoke', 'onprem-to-spokes'],
      },
      options: [],
      because: 'The sites do not have to reach each other.',
      sources: ['RSV'],
    },
    {
      id: 'transit',
      when: {
        virtualWan: ['no'],
        sites: ['both'],
        siteLink: ['expressroute', 'expressroute-vpn'],
        transit: ['any-to-any'],
      },
      options: ['route-server'],
      because:
        'The branch on VPN and the datacenter on ExpressRoute must reach each other, and Azure Route Server exchanges their routes.',
      sources: ['RSV', 'VPNFAQ'],
    },
  ],
};
