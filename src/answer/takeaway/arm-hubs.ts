import { networkVersion } from './api-versions.ts';
import { aroundTenant } from './arm-links.ts';
import { nameInside, plainResource } from './arm-networks.ts';
import type { Item, Plan } from './model.ts';
import { idOf, parameter, partOf, type Resource, symbolOf, type Value } from './tree.ts';

type Of<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

const reference = (id: string): Value => ({ id: idOf(id) });

/** Name of the one line of a site. */
export const siteLine = 'line';

function inside(
  plan: Plan,
  item: { readonly id: string },
  parent: string,
  type: string,
  properties: Readonly<Record<string, Value>>,
  after: readonly string[] = [],
): Resource {
  const part = partOf(parent, {
    symbol: symbolOf(item.id),
    type: `Microsoft.Network/${type}`,
    apiVersion: networkVersion,
    name: nameInside(plan, parent, item.id),
    body: { properties },
  });
  return { ...part, after: after.map(symbolOf) };
}

/** A hub refuses what is asked of it while it takes in a gateway or a firewall. */
const takenInBefore = ({ items }: Plan, hub: string): readonly string[] =>
  items.flatMap(item => ('hub' in item && item.hub === hub && 'region' in item ? [item.id] : []));

const connectionsTo = ({ items }: Plan, hub: string): readonly string[] =>
  items.flatMap(item => (item.kind === 'hub-connection' && item.hub === hub ? [item.id] : []));

/** Azure Virtual WAN as ARM resources. */
export const armHubs = {
  wan: (item: Of<'wan'>) => [
    plainResource(item, 'virtualWans', { properties: { type: 'Standard', allowBranchToBranchTraffic: true } }),
  ],
  hub: (item: Of<'hub'>) => [
    plainResource(item, 'virtualHubs', { properties: { addressPrefix: item.space, virtualWan: reference(item.wan) } }),
  ],
  'hub-connection': (item: Of<'hub-connection'>, plan: Plan) => [
    inside(
      plan,
      item,
      item.hub,
      'virtualHubs/hubVirtualNetworkConnections',
      {
        remoteVirtualNetwork: reference(item.vnet),
        ...(item.secured ? { enableInternetSecurity: true } : {}),
      },
      takenInBefore(plan, item.hub),
    ),
  ],
  'hub-vpn-gateway': (item: Of<'hub-vpn-gateway'>) => [
    plainResource(item, 'vpnGateways', {
      properties: { virtualHub: reference(item.hub), vpnGatewayScaleUnit: item.units },
    }),
  ],
  'vpn-site': (item: Of<'vpn-site'>) => [
    plainResource(item, 'vpnSites', {
      properties: {
        virtualWan: reference(item.wan),
        addressSpace: { addressPrefixes: [item.space] },
        deviceProperties: { deviceVendor: parameter('siteVendor'), linkSpeedInMbps: item.speed },
        vpnSiteLinks: [
          {
            name: siteLine,
            properties: { ipAddress: parameter('siteAddress'), linkProperties: { linkSpeedInMbps: item.speed } },
          },
        ],
      },
    }),
  ],
  'hub-site-connection': (item: Of<'hub-site-connection'>, plan: Plan) => [
    inside(plan, item, item.gateway, 'vpnGateways/vpnConnections', {
      remoteVpnSite: reference(item.site),
      vpnLinkConnections: [
        {
          name: siteLine,
          properties: {
            vpnSiteLink: { id: { expr: 'child-id', of: symbolOf(item.site), type: 'vpnSiteLinks', name: siteLine } },
            vpnConnectionProtocolType: 'IKEv2',
            sharedKey: parameter('sharedKey'),
          },
        },
      ],
    }),
  ],
  'hub-circuit-gateway': (item: Of<'hub-circuit-gateway'>) => [
    plainResource(item, 'expressRouteGateways', {
      properties: { virtualHub: reference(item.hub), autoScaleConfiguration: { bounds: { min: item.units } } },
    }),
  ],
  'hub-circuit-connection': (item: Of<'hub-circuit-connection'>, plan: Plan) => [
    inside(plan, item, item.gateway, 'expressRouteGateways/expressRouteConnections', {
      expressRouteCircuitPeering: {
        id: { expr: 'around', before: '', parameter: item.circuit, after: '/peerings/AzurePrivatePeering' },
      },
    }),
  ],
  'vpn-server': ({ signIn, ...item }: Of<'vpn-server'>) => [
    plainResource(item, 'vpnServerConfigurations', {
      properties: {
        vpnProtocols: ['OpenVPN'],
        vpnAuthenticationTypes: ['AAD'],
        aadAuthenticationParameters: {
          aadTenant: aroundTenant(signIn.login),
          aadAudience: signIn.audience,
          aadIssuer: aroundTenant(signIn.issuer),
        },
      },
    }),
  ],
  'hub-people-gateway': (item: Of<'hub-people-gateway'>) => [
    plainResource(item, 'p2svpnGateways', {
      properties: {
        virtualHub: reference(item.hub),
        vpnServerConfiguration: reference(item.server),
        vpnGatewayScaleUnit: item.units,
        p2SConnectionConfigurations: [
          { name: 'people', properties: { vpnClientAddressPool: { addressPrefixes: [item.clients] } } },
        ],
      },
    }),
  ],
  'hub-firewall': (item: Of<'hub-firewall'>) => [
    plainResource(item, 'azureFirewalls', {
      properties: {
        sku: { name: 'AZFW_Hub', tier: item.tier },
        virtualHub: reference(item.hub),
        hubIPAddresses: { publicIPs: { count: 1 } },
        firewallPolicy: reference(item.policy),
      },
    }),
  ],
  'routing-intent': (item: Of<'routing-intent'>, plan: Plan) => [
    inside(
      plan,
      item,
      item.hub,
      'virtualHubs/routingIntent',
      {
        routingPolicies: [
          { name: 'internet', destinations: ['Internet'], nextHop: idOf(item.firewall) },
          { name: 'private', destinations: ['PrivateTraffic'], nextHop: idOf(item.firewall) },
        ],
      },
      connectionsTo(plan, item.hub),
    ),
  ],
};
