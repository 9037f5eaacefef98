import { table } from './table.ts';

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
const insideQuestions = ['machine-to-address', 'machine-to-service', 'app-to-address', 'app-to-service'] as const;
const fromOutside = [
  'egress',
  'people',
  'site-to-azure',
  'azure-to-site',
  'between-sites',
  'managed-to-site',
  'other-cloud',
] as const;
const joinable = ['joinable-near', 'joinable-far'] as const;
const notJoined = ['none', 'same-vnet', 'integration', 'two-clouds', 'publish', 'readdress', 'own-endpoint'] as const;
const notThroughVirtualHub = ['none', 'vpn', 'expressroute', 'expressroute-vpn', 'global-reach'] as const;
const enteringHub = ['none', 'virtual-wan', 'vpn', 'expressroute', 'expressroute-vpn'] as const;

const notRoutes = [
  'names',
  'balance',
  'admin',
  'entry',
  'ask-exposure',
  'out-of-scope',
  'egress',
  'people',
  'site-to-azure',
  'azure-to-site',
  'between-sites',
  'managed-to-site',
  'other-cloud',
  'managed-to-service',
  'managed-to-address',
  'machine-to-address',
  'machine-to-service',
  'app-to-address',
  'app-to-service',
] as const;

export const hub = table({
  id: 'hub',
  leg: 'topology',
  fills: 'hub',
  columns: ['inspection', 'question', 'outbound', 'virtualWan', 'siteLink', 'joint'],
  rows: [
    {
      id: 'no-inspection',
      when: { inspection: ['no'] },
      value: 'none',
      options: [],
      sources: ['DG-HS'],
    },
    {
      id: 'nothing-to-inspect',
      when: { inspection: ['yes', 'stands'], question: ['ask-exposure', 'out-of-scope'] },
      value: 'none',
      options: [],
      sources: ['DG-HS'],
    },
    {
      id: 'not-on-this-path',
      when: {
        inspection: ['yes', 'stands'],
        question: ['names', 'routes', 'balance', 'admin', 'entry', 'managed-to-service', 'managed-to-address'],
        siteLink: notThroughVirtualHub,
        outbound: ['no'],
      },
      value: 'none',
      options: [],
      sources: ['DG-HS'],
    },
    {
      id: 'sites-in-secured-hub',
      when: {
        inspection: ['yes', 'stands'],
        question: ['names', 'routes', 'balance', 'admin', 'entry', 'managed-to-service', 'managed-to-address'],
        siteLink: ['virtual-wan'],
      },
      value: 'secured-virtual-hub',
      options: ['vwan-secured-hub'],
      sources: ['DG-VWAN', 'CAF-TOP'],
    },
    {
      id: 'outbound',
      when: {
        inspection: ['yes'],
        question: ['names', 'routes', 'balance', 'admin', 'entry', 'managed-to-service', 'managed-to-address'],
        siteLink: notThroughVirtualHub,
        outbound: ['yes'],
      },
      value: 'firewall',
      options: ['hub-spoke-firewall'],
      sources: ['DG-OUT'],
    },
    {
      id: 'outbound-stands',
      when: {
        inspection: ['stands'],
        question: ['names', 'routes', 'balance', 'admin', 'entry', 'managed-to-service', 'managed-to-address'],
        siteLink: notThroughVirtualHub,
        outbound: ['yes'],
        virtualWan: ['no'],
      },
      value: 'firewall',
      options: ['hub-spoke-firewall'],
      sources: ['DG-OUT'],
    },
    {
      id: 'outbound-secured-stands',
      when: {
        inspection: ['stands'],
        question: ['names', 'routes', 'balance', 'admin', 'entry', 'managed-to-service', 'managed-to-address'],
        siteLink: notThroughVirtualHub,
        outbound: ['yes'],
        virtualWan: ['yes'],
      },
      value: 'secured-virtual-hub',
      options: ['vwan-secured-hub'],
      sources: ['DG-OUT', 'DG-VWAN'],
    },
    {
      id: 'beside-the-firewall',
      when: { inspection: ['stands'], question: insideQuestions, joint: notJoined },
      value: 'none',
      options: [],
      sources: ['DG-HS'],
    },
    {
      id: 'secured-hub-stands',
      when: { inspection: ['stands'], question: insideQuestions, joint: joinable, virtualWan: ['yes'] },
      value: 'secured-virtual-hub',
      options: ['vwan-secured-hub'],
      sources: ['DG-VWAN', 'CAF-TOP'],
    },
    {
      id: 'firewall-stands',
      when: { inspection: ['stands'], question: insideQuestions, joint: joinable, virtualWan: ['no'] },
      value: 'firewall',
      options: ['hub-spoke-firewall'],
      sources: ['DG-HS', 'AC-PEER'],
    },
    {
      id: 'circuits-around-the-firewall',
      when: { inspection: ['stands'], question: fromOutside, siteLink: ['global-reach'] },
      value: 'none',
      options: [],
      sources: ['ERGR'],
    },
    {
      id: 'secured-hub-stands-for-sites',
      when: { inspection: ['stands'], question: fromOutside, siteLink: enteringHub, virtualWan: ['yes'] },
      value: 'secured-virtual-hub',
      options: ['vwan-secured-hub'],
      sources: ['DG-VWAN', 'CAF-TOP'],
    },
    {
      id: 'firewall-stands-for-sites',
      when: { inspection: ['stands'], question: fromOutside, siteLink: enteringHub, virtualWan: ['no'] },
      value: 'firewall',
      options: ['hub-spoke-firewall'],
      sources: ['DG-HS', 'AC-PEER'],
    },
    {
      id: 'global-reach',
      when: { inspection: ['yes'], question: through, siteLink: ['global-reach'] },
      value: 'none',
      options: [],
      sources: ['ERGR'],
    },
    {
      id: 'secured-virtual-hub',
      when: { inspection: ['yes'], question: through, siteLink: enteringHub, virtualWan: ['yes'] },
      value: 'secured-virtual-hub',
      options: ['vwan-secured-hub'],
      sources: ['DG-VWAN', 'CAF-TOP'],
    },
    {
      id: 'firewall',
      when: { inspection: ['yes'], question: through, siteLink: enteringHub, virtualWan: ['no'] },
      value: 'firewall',
      options: ['hub-spoke-firewall'],
      sources: ['DG-HS', 'AC-PEER'],
    },
  ],
});

export const hubPeering = table({
  id: 'hub-peering',
  leg: 'vnet-link',
  columns: ['hub', 'overlap', 'joint', 'ipsec', 'span'],
  rows: [
    {
      id: 'no-firewall-hub',
      when: { hub: ['none', 'secured-virtual-hub'] },
      options: [],
      sources: ['DG-HS'],
    },
    {
      id: 'overlap',
      when: { hub: ['firewall'], overlap: ['yes'] },
      options: [],
      sources: ['VFAQ'],
    },
    {
      id: 'ipsec',
      when: { hub: ['firewall'], overlap: ['no'], joint: ['joinable-near', 'joinable-far'], ipsec: ['yes'] },
      options: ['vnet-to-vnet-vpn', 'vnet-peering-regional'],
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
      sources: ['DG-HS'],
    },
    {
      id: 'spokes-of-regions',
      when: {
        hub: ['firewall'],
        overlap: ['no'],
        joint: ['none', 'same-vnet', 'integration', 'publish', 'readdress', 'own-endpoint'],
        span: ['two', 'three-or-more'],
      },
      options: ['vnet-peering-regional', 'vnet-peering-global'],
      sources: ['DG-HS', 'AC-PEER'],
    },
    {
      id: 'spokes-of-clouds',
      when: { hub: ['firewall'], overlap: ['no'], joint: ['two-clouds'], span: ['two', 'three-or-more'] },
      options: ['vnet-peering-regional'],
      sources: ['DG-HS', 'MPEER'],
    },
  ],
});

export const gatewayTransit = table({
  id: 'gateway-transit',
  leg: 'topology',
  columns: ['virtualWan', 'vnets', 'siteLink', 'userLink', 'otherCloudLink'],
  rows: [
    {
      id: 'virtual-wan',
      when: { virtualWan: ['yes'] },
      options: [],
      sources: ['VWAN'],
    },
    {
      id: 'one-vnet',
      when: { virtualWan: ['no'], vnets: ['one'] },
      options: [],
      sources: ['DG-FLAT'],
    },
    {
      id: 'site-gateway',
      when: { virtualWan: ['no'], vnets: ['two', 'several'], siteLink: ['vpn', 'expressroute', 'expressroute-vpn'] },
      options: ['gateway-transit'],
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
      sources: ['GWT'],
    },
  ],
});

export const routeServer = table({
  id: 'route-server',
  leg: 'topology',
  columns: ['question', 'joins', 'siteLink', 'transit', 'standingGateways'],
  rows: [
    {
      id: 'appliances',
      when: { question: ['routes'] },
      options: ['route-server'],
      sources: ['RS', 'RSV'],
    },
    {
      id: 'virtual-wan',
      when: { question: notRoutes, joins: ['virtual-wan', 'secured-virtual-wan'] },
      options: [],
      sources: ['VWAN'],
    },
    {
      id: 'one-kind-of-site',
      when: { question: notRoutes, joins: ['nobody', 'people', 'branch', 'datacenter'] },
      options: [],
      sources: ['RSV'],
    },
    {
      id: 'tunnels-only',
      when: { question: notRoutes, joins: ['both'], siteLink: ['none', 'virtual-wan', 'vpn', 'global-reach'] },
      options: [],
      sources: ['VPNFAQ'],
    },
    {
      id: 'no-transit',
      when: {
        question: notRoutes,
        joins: ['both'],
        siteLink: ['expressroute', 'expressroute-vpn'],
        transit: ['none', 'spoke-to-spoke', 'onprem-to-spokes'],
      },
      options: [],
      sources: ['RSV'],
    },
    {
      id: 'transit',
      when: {
        question: notRoutes,
        joins: ['both'],
        siteLink: ['expressroute', 'expressroute-vpn'],
        transit: ['any-to-any'],
      },
      options: ['route-server'],
      sources: ['RSV', 'VPNFAQ'],
    },
    {
      id: 'alike',
      when: {
        question: notRoutes,
        joins: ['two-sites'],
        siteLink: ['none', 'virtual-wan', 'vpn', 'expressroute', 'global-reach'],
      },
      options: [],
      sources: ['RSV'],
    },
    {
      id: 'backup-only',
      when: {
        question: notRoutes,
        joins: ['two-sites'],
        siteLink: ['expressroute-vpn'],
        standingGateways: ['none', 'vpn'],
      },
      options: [],
      sources: ['RSV'],
    },
    {
      id: 'line-and-tunnel',
      when: {
        question: notRoutes,
        joins: ['two-sites'],
        siteLink: ['expressroute-vpn'],
        standingGateways: ['expressroute', 'both'],
      },
      options: ['route-server'],
      sources: ['RSV', 'VPNFAQ'],
    },
  ],
});
