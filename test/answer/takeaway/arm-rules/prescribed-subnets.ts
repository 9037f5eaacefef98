import { at, type Resource } from '../as-arm/resource.ts';
import { itemsOf } from '../read/design.ts';
import { type ArmRule, type Design, ipConfigurations, named, ownName, prop, subnetRange, text } from './rule.ts';

const subnets = ({ of }: Design): readonly Resource[] => of('virtualNetworks/subnets');
const called = (design: Design, name: string): readonly Resource[] =>
  subnets(design).filter(({ id }) => ownName(id) === name);

/** The smallest subnet of a name is larger than this prefix says. */
const tooSmall =
  (name: string, prefix: number) =>
  (design: Design): readonly string[] =>
    called(design, name)
      .filter(each => subnetRange(each).prefix > prefix)
      .map(each => `${each.id} is ${text(each, 'addressPrefix')}`);

/** What stands in a subnet of another name than the one that Azure prescribes. */
const elsewhere =
  (type: string, name: string) =>
  ({ of }: Design): readonly string[] =>
    of(type)
      .filter(each => ipConfigurations(each).some(({ subnet }) => ownName(subnet) !== name))
      .map(({ id }) => `${id} stands elsewhere`);

const without =
  (name: string, ...keys: readonly string[]) =>
  (design: Design): readonly string[] =>
    called(design, name).flatMap(each =>
      keys
        .filter(key => named(each, key) !== '' || itemsOf(prop(each, key)).length > 0)
        .map(key => `${each.id} has ${key}`),
    );

/** Rules about the subnets whose names Azure prescribes. */
export const prescribedSubnetRules: readonly ArmRule[] = [
  {
    id: 'size-of-gateway-subnet',
    otherwise: 'A circuit and a tunnel side by side need /27; what is added later needs the /26 that is advised.',
    source: 'er-gateways',
    find: tooSmall('GatewaySubnet', 26),
  },
  {
    id: 'bare-gateway-subnet',
    otherwise: 'A gateway stops working with a network security group on its subnet; a NAT gateway is refused there.',
    source: 'vpn-settings',
    find: without('GatewaySubnet', 'networkSecurityGroup', 'natGateway', 'delegations'),
  },
  {
    id: 'routes-of-gateway-subnet',
    otherwise: 'A default route on the subnet of gateways cuts them off from what controls them.',
    source: 'vpn-settings',
    find: design =>
      called(design, 'GatewaySubnet').flatMap(each => {
        const table = design.get(named(each, 'routeTable'));
        const routes = table === undefined ? [] : itemsOf(prop(table, 'routes'));
        return routes.some(route => at(route, 'properties', 'addressPrefix') === '0.0.0.0/0')
          ? [`${each.id} has a default route`]
          : [];
      }),
  },
  {
    id: 'size-of-firewall-subnet',
    otherwise: 'Azure Firewall grows into /26.',
    source: 'firewall',
    find: tooSmall('AzureFirewallSubnet', 26),
  },
  {
    id: 'bare-firewall-subnet',
    otherwise: 'Network security groups are switched off on the subnet of Azure Firewall.',
    source: 'firewall',
    find: without('AzureFirewallSubnet', 'networkSecurityGroup', 'delegations'),
  },
  {
    id: 'place-of-firewall',
    otherwise: 'Azure Firewall stands in AzureFirewallSubnet and in no other subnet.',
    source: 'firewall',
    find: elsewhere('azureFirewalls', 'AzureFirewallSubnet'),
  },
  {
    id: 'size-of-bastion-subnet',
    otherwise: 'Azure Bastion needs /26.',
    source: 'bastion-settings',
    find: tooSmall('AzureBastionSubnet', 26),
  },
  {
    id: 'bare-bastion-subnet',
    otherwise: 'User-defined routes are not supported on the subnet of Azure Bastion, nor anything else in it.',
    source: 'bastion',
    find: without('AzureBastionSubnet', 'routeTable', 'natGateway', 'delegations'),
  },
  {
    id: 'group-of-bastion-subnet',
    otherwise: 'NetworkSecurityGroupNotCompliantForAzureBastionSubnet: a group there has the rules that Bastion needs.',
    source: 'bastion',
    find: design =>
      called(design, 'AzureBastionSubnet').flatMap(each => {
        const group = design.get(named(each, 'networkSecurityGroup'));
        return group !== undefined && itemsOf(prop(group, 'securityRules')).length === 0
          ? [`${each.id} has a group without rules`]
          : [];
      }),
  },
  {
    id: 'place-of-bastion',
    otherwise: 'Azure Bastion stands in AzureBastionSubnet and in no other subnet.',
    source: 'bastion-settings',
    find: elsewhere('bastionHosts', 'AzureBastionSubnet'),
  },
  {
    id: 'prescribed-subnets-alone',
    otherwise: 'The subnets of gateways, Azure Firewall and Azure Bastion hold nothing else.',
    source: 'bastion-settings',
    find: design =>
      design.of('privateEndpoints').flatMap(each => {
        const name = ownName(named(each, 'subnet'));
        return /^(GatewaySubnet|AzureBastionSubnet|AzureFirewallSubnet|RouteServerSubnet)$/.test(name)
          ? [`${each.id} stands in ${name}`]
          : [];
      }),
  },
];
