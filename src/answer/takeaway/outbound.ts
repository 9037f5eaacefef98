import type { Topology } from '../../decision/topology/topology.ts';
import { subnetsOf } from './items.ts';
import type { Item } from './model.ts';

/** Virtual hubs whose firewall is on the way to the internet of every VNet that is connected to them. */
const isSecured = ({ networks, gateways }: Topology): boolean =>
  networks.some(
    ({ id, kind }) => kind === 'virtual-hub' && gateways.some(each => each.kind === 'firewall' && each.in === id),
  );

/** True where machines stand in a new private subnet that nothing in the plan leads to the internet. */
export const withoutWayOut = (items: readonly Item[], topology: Topology): boolean =>
  !isSecured(topology) &&
  items
    .flatMap(subnetsOf)
    .some(({ name, isPrivate, nat, routes }) => isPrivate && name === 'workload' && nat === null && routes === null);
