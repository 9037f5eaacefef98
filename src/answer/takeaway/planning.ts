import type { Cloud } from '../../azure/regions.ts';
import type { Facts } from '../../decision/case/facts.ts';
import { defined } from '../../decision/defined.ts';
import type { Sizes } from '../../decision/sizes.ts';
import type { Component, Network, NetworkId, Topology } from '../../decision/topology/topology.ts';
import type { OptionId } from '../../options/options.ts';
import type { Item, Scope } from './model.ts';
import type { TakeAwayParameters } from './parameters.ts';
import { inScope, type Scopes } from './scopes.ts';

/** What the parts of a plan are made from. */
export interface Planning {
  readonly topology: Topology;
  readonly facts: Facts;
  readonly has: (option: OptionId) => boolean;
  readonly parameters: TakeAwayParameters;
  /** The cloud that its regions belong to; public where none is named. */
  readonly cloud: Cloud;
  readonly sizes: Sizes;
  /** Ids of the pitfalls that the answer warns of. */
  readonly adviceIds: ReadonlySet<string>;
  /** Ids of the steps of the answer. */
  readonly stepIds: ReadonlySet<string>;
  /** Where what exists is, beside where the files run. */
  readonly scopes: Scopes;
  /** Service tag for a service endpoint of the target; null where the design has none. */
  readonly serviceEndpoint: string | null;
}

const spaceNames: Readonly<Partial<Record<NetworkId, keyof TakeAwayParameters>>> = {
  caller: 'callerSpace',
  target: 'targetSpace',
  hub: 'hubSpace',
  'remote-hub': 'remoteHubSpace',
};

/** The parameter that holds the range of a network. Throws for a managed one: its range is the platform's. */
export const spaceName = (id: NetworkId): keyof TakeAwayParameters => defined(spaceNames[id]);

/** What stands in a network, whether it is built or not. */
export function componentsOf({ id, holds }: Network, { endpoints, gateways }: Topology): ReadonlySet<Component> {
  const inside = [...endpoints, ...gateways].filter(part => part.in === id);
  return new Set<Component>([...holds, ...inside.map(({ kind }) => kind)]);
}

/** What is built in a network; the machines of one that stands are there already. */
export function newIn({ id, holds, standing }: Network, { endpoints, gateways }: Topology): ReadonlySet<Component> {
  const inside = [...endpoints, ...gateways].filter(part => part.in === id && part.standing === 'new');
  return new Set<Component>([...(standing === 'new' ? holds : []), ...inside.map(({ kind }) => kind)]);
}

/** The parameter that holds a text about a network that only the reader knows. */
export function givenOf({ id }: Pick<Network, 'id'>, what: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) + what;
}

/** True for a VNet that stands already. */
export const stands = ({ kind, standing }: Network): boolean => kind === 'vnet' && standing === 'existing';

/** The parameter that holds the name of a network. */
export const nameOf = (network: Network): string => givenOf(network, network.kind === 'vnet' ? 'VnetName' : 'Name');

/** Where a network is: what is built in it or at it is put there, because most of it must be. */
export const scopeOf = (network: Network, { scopes }: Planning): Scope | undefined =>
  network.standing === 'existing' ? scopes.of(network, nameOf(network)) : undefined;

/** What is built in or at a network, where the network is. */
export const atNetwork = (network: Network, planning: Planning, items: readonly Item[]): readonly Item[] =>
  inScope(scopeOf(network, planning), items);

/**
 * The parameter that holds the region of a network. A hub that stands is where it is, whatever region its spokes are
 * in.
 */
export function regionOf({ id, standing }: Network, { networks, links }: Topology): string {
  if (standing === 'existing' && (id === 'hub' || id === 'remote-hub')) return givenOf({ id }, 'Region');
  const meets = links.some(({ from, to }) => from === 'remote-hub' && to === 'target');
  if (id === 'remote-hub') return meets ? 'targetRegion' : 'remoteHubRegion';
  return id !== 'target' && networks.some(other => other.id === 'caller') ? 'callerRegion' : 'targetRegion';
}

/** The parameter that holds the availability zones of the region in that parameter. */
export const zonesOf = (region: string): string => region.replace(/Region$/, 'Zones');

export const vnetId = (id: NetworkId): string => `vnet-${id}`;
