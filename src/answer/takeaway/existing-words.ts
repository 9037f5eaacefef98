import { say } from '../../content/index.ts';
import type { Facts } from '../../decision/case/facts.ts';
import { sourceTypeOf } from '../../decision/case/source-types.ts';
import type { Network, Topology } from '../../decision/topology/topology.ts';
import { standsInGroup } from './existing.ts';
import type { Home, Item } from './model.ts';

/** Where to run the files, where something that they name is in that resource group. */
export function whereToRun(locale: string | undefined, items: readonly Item[], home: Home): readonly string[] {
  if (!standsInGroup(items)) return [];
  const { group, subscription } = home;
  if (group === null) return [say(locale, 'take.hint.have')];
  return [
    subscription === null
      ? say(locale, 'take.hint.home', { group })
      : say(locale, 'take.hint.home-in', { group, subscription }),
  ];
}

/** True where a machine that has an address of its own is in the network: it cannot move to another. */
const holdsMachine = ({ kind, holds }: Network, { sourceType }: Facts): boolean =>
  kind === 'vnet' &&
  ((holds.includes('caller') && sourceTypeOf(sourceType).network === 'vnet') || holds.includes('resource'));

/** How the files come to use the VNet that a machine is in, where they build a new one for it. */
export function ownNetworkHint(locale: string | undefined, { networks }: Topology, facts: Facts): readonly string[] {
  const isNew = networks.some(network => network.standing === 'new' && holdsMachine(network, facts));
  return isNew ? [say(locale, 'take.hint.own-vnet')] : [];
}

/**
 * The networks that stand and whose traffic is to pass a firewall in a hub VNet: their subnets are not written over.
 */
export function leftThere(locale: string | undefined, { networks, links, gateways }: Topology): readonly string[] {
  const inspected = new Set(
    gateways.flatMap(({ kind, in: where }) =>
      kind === 'firewall' && networks.some(({ id, kind: of }) => id === where && of === 'vnet') ? [where] : [],
    ),
  );
  const reaches = ({ id }: Network): boolean =>
    !inspected.has(id) &&
    links.some(
      ({ from, to }) =>
        [from, to].includes(id) && inspected.size > 0 && [...inspected].some(hub => [from, to].includes(hub)),
    );
  return networks.flatMap(network => {
    if (network.kind !== 'vnet' || network.standing !== 'existing' || !reaches(network)) return [];
    const place = network.id === 'caller' ? 'take.place.caller' : 'take.place.target';
    const vnet =
      network.name ??
      say(locale, 'take.thing.at', { thing: say(locale, 'take.thing.vnet'), place: say(locale, place) });
    return [say(locale, 'take.left.routes', { vnet })];
  });
}
