import type { Component, Network, SubnetPurpose } from '../../decision/topology/topology.ts';
import { carve, parseRange, type Range } from './cidr.ts';
import { newIn, type Planning, spaceName, stands } from './planning.ts';

/** A subnet that a VNet may need. */
export interface SubnetPlan {
  readonly name: SubnetPurpose;
  readonly prefix: number;
  /** What needs it. */
  readonly for: readonly Component[];
  readonly delegation?: string;
}

/** The subnets that a VNet may need, the largest first so that they fit without gaps. */
export const subnetPlans: readonly SubnetPlan[] = [
  { name: 'workload', prefix: 24, for: ['caller', 'resource'] },
  { name: 'endpoints', prefix: 24, for: ['private-endpoint'] },
  { name: 'AzureFirewallSubnet', prefix: 26, for: ['firewall'] },
  { name: 'AzureBastionSubnet', prefix: 26, for: ['bastion'] },
  { name: 'integration', prefix: 26, for: ['integration-subnet'], delegation: 'Microsoft.Web/serverFarms' },
  { name: 'GatewaySubnet', prefix: 26, for: ['vpn-gateway', 'expressroute-gateway'] },
  { name: 'resolver', prefix: 28, for: ['dns-resolver'], delegation: 'Microsoft.Network/dnsResolvers' },
];

/** The subnets of a new VNet, each with its range; undefined where they do not fit. */
export function carved(
  network: Network,
  { topology, parameters }: Pick<Planning, 'topology' | 'parameters'>,
): readonly (readonly [SubnetPlan, Range])[] | undefined {
  const components = newIn(network, topology);
  const needed = subnetPlans.filter(plan => plan.for.some(one => components.has(one)));
  const space = parseRange(parameters[spaceName(network.id)]);
  const ranges =
    space === undefined
      ? undefined
      : carve(
          space,
          needed.map(plan => plan.prefix),
        );
  return ranges?.flatMap((range, index) => {
    const plan = needed[index];
    return plan === undefined ? [] : [[plan, range] as const];
  });
}

/** True where the range of a VNet is large enough for the subnets of the design. */
export function fits(network: Network, planning: Planning): boolean {
  return network.kind !== 'vnet' || stands(network) || carved(network, planning) !== undefined;
}
