import type { Requirements } from '../../../src/decision/case/requirements.ts';
import type { OptionId } from '../../../src/options/options.ts';
import { type Outputs, outputsOf } from '../one-plan-outputs.ts';

function outputs(requirements: Requirements): Outputs {
  const found = outputsOf(requirements);
  if (found === null) throw new Error('There is no recommendation.');
  return found;
}

const drawn = (from: Outputs, change: (mermaid: string) => string): Outputs => {
  const { picture } = from;
  if (picture === null) throw new Error('There is no picture.');
  const mermaid = change(picture.mermaid);
  if (mermaid === picture.mermaid) throw new Error('Nothing was changed.');
  return { ...from, picture: { ...picture, mermaid } };
};

const built = (from: Outputs, change: (bicep: string) => string): Outputs => {
  const { files } = from;
  if (files === null) throw new Error('There are no files.');
  const bicep = change(files.bicep);
  if (bicep === files.bicep) throw new Error('Nothing was changed.');
  return { ...from, files: { ...files, bicep } };
};

/** A Bicep file without the resource of a name. */
const without =
  (id: string) =>
  (bicep: string): string =>
    bicep.replace(new RegExp(`^resource ${id} [\\s\\S]*?^\\}\\n`, 'm'), '');

const stepped = (from: Outputs, text: string): Outputs => ({
  ...from,
  recommendation: {
    ...from.recommendation,
    steps: [...from.recommendation.steps, { id: 'added', text }],
  },
});

const headlineOf = (option: OptionId): NonNullable<Outputs['recommendation']['headline']> => ({
  option,
  name: '',
  sentence: '',
  because: '',
  rule: '',
});

/** The same with one more part in the design. */
const saying = (from: Outputs, option: OptionId, what: string): Outputs => ({
  ...from,
  recommendation: {
    ...from.recommendation,
    legs: [...from.recommendation.legs, { leg: 'service-access', option, rule: '', what, because: '', sources: [] }],
  },
});

const database: Requirements = {
  sourceType: 'azure-vm',
  sourceRegion: 'eastus',
  targetRegion: 'japaneast',
  resourceType: 'sql-database',
  hybrid: [],
  exposure: 'none',
};
const joined = outputs(database);
const beside = outputs({ ...database, existingPrivateEndpoint: 'none' });
const vpn = outputs({ ...database, resourceType: 'vm', encryption: 'ipsec-required' });
const hub = outputs({ ...database, resourceType: 'vm', vnetCount: 4, inspection: 'central-firewall' });
const site = outputs({
  sourceType: 'onprem-site',
  targetRegion: 'japaneast',
  resourceType: 'vm',
  hybrid: ['datacenter'],
  transitive: 'onprem-to-spokes',
});

const failover = outputs({
  sourceType: 'onprem-site',
  targetRegion: 'japaneast',
  resourceType: 'vm',
  hybrid: ['datacenter'],
  transitive: 'onprem-to-spokes',
  linkFailover: 'vpn',
});
const people = outputs({ sourceType: 'user-device', targetRegion: 'japaneast', resourceType: 'vm', hybrid: [] });
const front = outputs({
  sourceType: 'internet-client',
  targetRegion: 'japaneast',
  resourceType: 'app-service',
  exposure: 'public',
  regionCount: 2,
  hybrid: [],
});

const managed = outputs({
  sourceType: 'azure-paas-other',
  sourceRegion: 'eastus',
  targetRegion: 'eastus',
  resourceType: 'sql-database',
  exposure: 'none',
});
const joinedAlready = outputs({ ...database, existingFeatures: ['vnet-peering'] });
const hubStands = outputs({ ...database, resourceType: 'vm', existingFeatures: ['vwan-hub-connection'] });
const inWan = outputs({
  sourceType: 'user-device',
  targetRegion: 'japaneast',
  resourceType: 'vm',
  hybrid: ['many-branches', 'datacenter'],
  expressRouteCircuits: 2,
});
const besideGateway = outputs({
  sourceType: 'azure-vm',
  targetRegion: 'japaneast',
  resourceType: 'vm',
  hybrid: ['many-branches'],
  existingFeatures: ['vpn-gateway'],
});
const integrated = outputs({
  sourceType: 'app-service',
  sourceRegion: 'eastus',
  targetRegion: 'eastus',
  resourceType: 'vm',
  exposure: 'none',
});
const administrators = outputs({ resourceType: 'vm', targetRegion: 'eastus', goal: 'admin-access' });
const listed = outputs({ ...database, exposure: 'allow-listed' });
const sharedThere = outputs({
  resourceType: 'app-service',
  targetRegion: 'westeurope',
  hybrid: ['user-devices'],
  existingFeatures: ['vnet-peering'],
});
const twoClouds = outputs({ ...database, targetRegion: 'usgovvirginia', sameCloud: 'no' });
const spread = outputs({ sourceType: 'other-cloud', resourceType: 'vm', goal: 'balance-load' });
const namesAlone = outputs({ ...database, resourceType: 'vm', goal: 'resolve-names' });
const renumbered = outputs({
  ...database,
  targetRegion: 'eastus',
  resourceType: 'vm',
  initiator: 'both',
  addressOverlap: 'yes',
});
const published = outputs({ ...database, resourceType: 'vm', sameTenant: 'no', otherTenantKind: 'another-company' });
const firewallStands = outputs({
  ...database,
  targetRegion: 'eastus',
  resourceType: 'vm',
  vnetCount: 4,
  inspection: 'central-firewall',
  existingFeatures: ['azure-firewall'],
});

/** A second network that is peered with that of the caller. */
const second = '  hub["Hub VNet"]\n  caller <-->|"VNet peering"| hub\n';

/** Outputs that agree, each by what they are. */
export const agreeing: readonly (readonly [string, Outputs])[] = [
  ['a database behind a peering', joined],
  ['an endpoint beside the caller', beside],
  ['two VNets joined by VPN', vpn],
  ['a firewall in a hub of each region', hub],
  ['a site that comes in by a hub', site],
  ['a circuit with a VPN that takes over', failover],
  ['people who come in by VPN', people],
  ['an app behind a global front end', front],
  ['a network that the platform manages', managed],
  ['a peering that stands', joinedAlready],
  ['a virtual hub that stands', hubStands],
  ['people and sites who come in by Virtual WAN', inWan],
  ['an app that is integrated into the VNet of its target', integrated],
  ['administrators who come by Azure Bastion', administrators],
  ['an allow list for some on the internet', listed],
  ['a gateway that is shared over a peering that stands', sharedThere],
  ['two clouds of which one holds the zone', twoClouds],
  ['machines that a load balancer serves', spread],
  ['names alone', namesAlone],
  ['ranges that must change first', renumbered],
  ['a service that another company publishes', published],
  ['a firewall that stands', firewallStands],
  ['a virtual hub beside a VPN gateway that stands', besideGateway],
];

const outside = { ...joined, facts: { ...joined.facts, sourceType: 'internet-client' } };

/** Outputs that agree but for one thing: what it is, the kind of contradiction, the outputs. */
export const broken: readonly (readonly [string, string, Outputs])[] = [
  ['a VNet for a caller on the internet', 'caller-network-invented', outside],
  ['a VM for a caller on the internet', 'caller-drawn-as-another', outside],
  ['a caller on the internet who is not drawn', 'outsider-missing', outside],
  [
    'no VNet of the caller',
    'caller-network-missing',
    drawn(joined, text => text.replaceAll('VNet of the caller', 'Hub VNet')),
  ],
  ['another site than was said', 'outsider-invented', drawn(site, text => text.replace('Datacenter', 'Branch office'))],
  [
    'a peering that is not drawn',
    'one-network-for-two',
    drawn(joined, text => text.replace(/^ *caller <-->.*\n/m, '')),
  ],
  ['a network that nothing reaches', 'network-alone', drawn(joined, text => text.replace(/^ *caller <-->.*\n/m, ''))],
  [
    'no line to what is to be reached',
    'no-way-to-the-target',
    drawn(joined, text => text.replace(/^ *target -->.*\n/m, '')),
  ],
  [
    'a peering of another kind',
    'link-of-another-kind',
    drawn(joined, text => text.replace('"Global VNet peering"', '"VNet peering"')),
  ],
  ['a peering with no way back', 'link-not-built', built(joined, without('peer_target_to_caller'))],
  ['a VPN of one direction', 'link-not-built', built(vpn, without('vpn_target_to_caller'))],
  [
    'a spoke that does not use the gateway',
    'gateway-transit',
    built(site, text => text.replace('useRemoteGateways: true', 'useRemoteGateways: false')),
  ],
  ['a hub with no gateway', 'gateway-transit', drawn(site, text => text.replace('<br/>VPN gateway', ''))],
  ['one network for gateway transit', 'gateway-transit', drawn(site, text => text.replace(/^ *hub <-->.*\n/m, ''))],
  [
    'a hub in one of two regions',
    'hub-not-in-each-region',
    drawn(hub, text => text.replace('Second hub VNet', 'VNet of the target')),
  ],
  ['a VNet of the caller elsewhere', 'region-of-another', drawn(joined, text => text.replace('East US', 'West US'))],
  ['a VNet that is drawn and not built', 'files-and-picture-differ', built(joined, without('vnet_target'))],
  [
    'a VNet built in another region',
    'files-and-picture-differ',
    built(joined, text => text.replace("'japaneast'", "'japanwest'")),
  ],
  [
    'an endpoint on the other side',
    'endpoint-place',
    drawn(joined, text =>
      text.replace('target<br/>Private endpoint', 'target').replace('Calling VM', 'Calling VM<br/>Private endpoint'),
    ),
  ],
  ['an endpoint in another region', 'endpoint-region', drawn(joined, text => text.replace('Japan East', 'Japan West'))],
  [
    'two endpoints',
    'endpoint-count',
    drawn(joined, text => text.replace('Calling VM', 'Calling VM<br/>Private endpoint')),
  ],
  ['an endpoint that no file builds', 'endpoint-count', built(joined, without('endpoint'))],
  [
    'an endpoint that is built on the other side',
    'endpoint-in-another-network',
    built(joined, text => text.replace(/vnet_target(?=\.id\}\/subnets\/endpoints)/, 'vnet_caller')),
  ],
  [
    'an endpoint of ours in a managed network',
    'endpoint-managed',
    stepped(joined, 'Create the managed private endpoint in the calling service.'),
  ],
  ['a zone that is not drawn', 'zone-drawn', drawn(joined, text => text.replace(/^ *dns.*\n/gm, ''))],
  [
    'a zone of another name',
    'zone-name',
    drawn(joined, text => text.replace('privatelink.database', 'privatelink.blob')),
  ],
  [
    'a zone that is built by another name',
    'zone-name',
    built(joined, text => text.replace('privatelink.database', 'privatelink.blob')),
  ],
  ['a VNet without the zone', 'zone-links', drawn(joined, text => text.replace('  dns -.- caller\n', ''))],
  ['a VNet that no file links', 'zone-links', built(joined, without('link_1_caller'))],
  ['a zone that no file builds', 'zone-built', built(joined, without('zone_1'))],
  [
    'a gateway that no part wants',
    'gateway-count',
    drawn(joined, text => text.replace('Calling VM', 'Calling VM<br/>VPN gateway')),
  ],
  ['a gateway too few', 'gateway-count', drawn(vpn, text => text.replace('<br/>VPN gateway', ''))],
  ['a gateway that is drawn and not built', 'gateway-built-as-drawn', built(vpn, without('vpngw_target'))],
  ['a gateway that nothing uses', 'gateway-idle', built(site, without('to_site'))],
  ['a line that no file builds', 'line-not-built', built(site, without('to_site'))],
  ['a firewall that is not drawn', 'part-not-drawn', drawn(hub, text => text.replaceAll('<br/>Azure Firewall', ''))],
  [
    'a Bastion that nobody speaks of',
    'part-unsaid',
    drawn(hub, text => text.replace('Hub VNet', 'Hub VNet<br/>Azure Bastion')),
  ],
  [
    'a firewall that is neither built nor left',
    'part-not-built',
    built(hub, text => without('fw_remote_hub')(without('fw_hub')(text))),
  ],
  [
    'something left that is no part',
    'left-and-built',
    { ...hub, leftOut: ['Azure Bastion: build it by its own documentation.'] },
  ],
  [
    'a firewall in another network',
    'part-in-another-network',
    built(hub, text => text.replace(/vnet_hub(?=\.id\}\/subnets\/AzureFirewallSubnet)/, 'vnet_caller')),
  ],
  [
    'a peering that they have',
    'exists-and-created',
    { ...joined, facts: { ...joined.facts, existingFeatures: ['vnet-peering'] } },
  ],
  [
    'an endpoint that they have',
    'exists-and-created',
    { ...joined, said: { ...joined.said, existingPrivateEndpoint: 'in-other-vnet' } },
  ],
  [
    'a peering that they have and are told to create',
    'exists-and-told-to-create',
    { ...joined, facts: { ...joined.facts, existingFeatures: ['vnet-peering'] } },
  ],
  [
    'a step about a Bastion that is no part',
    'step-of-nothing',
    stepped(joined, 'Deploy Azure Bastion in an AzureBastionSubnet.'),
  ],
  [
    'a part that no step speaks of',
    'part-without-a-step',
    { ...joined, recommendation: { ...joined.recommendation, steps: [] } },
  ],
  [
    'a machine with public access to disable',
    'public-access-of-a-machine',
    stepped(vpn, 'Disable public network access on the target VM once the private endpoint answers.'),
  ],
  [
    'words that lack a line',
    'picture-in-words',
    drawn(joined, text => `${text}  caller -->|"Private Link"| target_service\n`),
  ],
  ['a peering of networks that nothing joins', 'link-invented', drawn(beside, text => `${text}${second}`)],
  [
    'a new VNet for one that is there',
    'nothing-new-is-new',
    {
      ...joined,
      recommendation: { ...joined.recommendation, headline: headlineOf('same-vnet') },
    },
  ],
  [
    'VPN and ExpressRoute in two networks',
    'gateways-apart',
    drawn(failover, text =>
      text.replace('<br/>ExpressRoute gateway', '').replace(/VNet of the target/, '$&<br/>ExpressRoute gateway'),
    ),
  ],
  [
    'people whom no gateway lets in',
    'people-without-a-gateway',
    built(people, text => text.replace('vpnClientConfiguration', 'x')),
  ],
  [
    'a front end that is not drawn',
    'global-front-end',
    drawn(front, text => text.replace('front["Azure Front Door', 'front["Something')),
  ],
  [
    'a Bastion beside the hub',
    'bastion-beside-the-hub',
    drawn(hub, text => text.replace('Calling VM', 'Calling VM<br/>Azure Bastion')),
  ],
  [
    'a machine that is integrated',
    'integration-of-what-cannot',
    saying(joined, 'vnet-integration', 'VNet integration of the VM with a delegated subnet in its region.'),
  ],
  [
    'two circuits of which one is built',
    'circuits-told-and-built',
    stepped(failover, 'Order two circuits in two peering locations, so that one may fail.'),
  ],
  [
    'an endpoint that exists for what is only published now',
    'endpoint-step-in-two-minds',
    stepped(
      saying(joined, 'private-link-service', 'Private Link Service.'),
      'Use the private endpoint of the target VM that exists.',
    ),
  ],
  [
    'Global Reach that ends in a VNet',
    'global-reach-into-a-network',
    drawn(site, text => text.replace(/"Site-to-site VPN[^"]*"(?=\|)/, '"ExpressRoute Global Reach"')),
  ],
  ['a gateway of a virtual hub that no site is joined to', 'hub-line-missing', built(inWan, without('to_site'))],
  [
    'people who come to a virtual hub and are left out in silence',
    'people-without-a-gateway',
    built(inWan, without('people_hub')),
  ],
  [
    'a managed endpoint in a VNet',
    'endpoint-managed',
    drawn(managed, text => text.replace('Managed network of the caller', 'VNet of the caller')),
  ],
  [
    'a VNet that stands and is drawn as new',
    'files-and-picture-differ',
    drawn(joinedAlready, text => text.replace('VNet of the caller (existing)', 'VNet of the caller')),
  ],
  [
    'a VNet that is new and is drawn as existing',
    'files-and-picture-differ',
    drawn(joined, text => text.replace('VNet of the caller', 'VNet of the caller (existing)')),
  ],
  [
    'a gateway that is new and is drawn as existing',
    'gateway-built-as-drawn',
    drawn(site, text => text.replace('VPN gateway', 'VPN gateway (existing)')),
  ],
  [
    'an app with no subnet in the VNet of its target',
    'caller-network-missing',
    drawn(integrated, text => text.replace('<br/>Integration subnet', '')),
  ],
  [
    'a shared gateway that the picture does not speak of',
    'gateway-transit',
    drawn(sharedThere, text => text.replaceAll(', gateway shared', '')),
  ],
  [
    'a shared gateway that nobody is told to set',
    'gateway-transit',
    { ...sharedThere, leftOut: sharedThere.leftOut.filter(text => !/Gateway transit/.test(text)) },
  ],
  [
    'a peering inside a region that crosses regions',
    'link-of-another-kind',
    drawn(site, text => text.replaceAll('"VNet peering, gateway shared"', '"Global VNet peering, gateway shared"')),
  ],
  [
    'a zone that the words link to another network',
    'picture-in-words',
    drawn(joined, text => text.replace('  dns -.- caller\n', '')),
  ],
  [
    'a zone of another cloud in no VNet',
    'zone-links',
    drawn(twoClouds, text => text.replace('  dns -.- target\n', '')),
  ],
  [
    'a Bicep file that lacks the gateway of a hub',
    'gateway-built-as-drawn',
    built(inWan, text => without('people_hub')(without('vpngw_hub')(text))),
  ],
  [
    'a peering with a plain gateway that lets forwarded traffic in',
    'forwarded-told-and-built',
    built(site, text => text.replaceAll('allowForwardedTraffic: false', 'allowForwardedTraffic: true')),
  ],
  ['a Bicep file that lacks an endpoint', 'languages-differ', built(joined, without('endpoint'))],
];
