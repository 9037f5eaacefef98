import { say } from '../../../src/content/index.ts';
import type { OptionId } from '../../../src/options/options.ts';
import type { Box } from './drawn.ts';
import { virtualWan } from './options.ts';
import { against, type Rule } from './rule.ts';
import { type Seen, standsIn } from './seen.ts';

const peerings = ['vnet-peering-regional', 'vnet-peering-global'] as const;
const oneNetwork: readonly OptionId[] = ['same-vnet', 'redesign-addresses'];
const word = (option: OptionId): string => say(undefined, `option.${option}`);

/** Lines between two networks. */
function linesBetween({ drawn, networks }: Seen): Seen['drawn']['lines'] {
  const ids = new Set(networks.map(({ id }) => id));
  return drawn.lines.filter(({ from, to }) => ids.has(from) && ids.has(to));
}

const hasGateway = (seen: Seen, id: string): boolean =>
  [...seen.holding('vpn-gateway'), ...seen.holding('expressroute-gateway')].some(box => box.id === id);

/** A VNet with a gateway, peered with one that has none. */
function drawnTransit(seen: Seen): boolean {
  // Azure Virtual Network Manager makes the peerings of its hubs itself.
  const labels = [...peerings, 'avnm-hub-spoke' as const].map(word);
  const vnets = new Set(seen.vnets.map(({ id }) => id));
  return linesBetween(seen)
    .filter(({ label, sharesGateway }) => sharesGateway && labels.includes(label))
    .filter(({ from, to }) => vnets.has(from) && vnets.has(to))
    .some(({ from, to }) => hasGateway(seen, from) !== hasGateway(seen, to));
}

/** How many peerings are drawn between networks of which both are such. */
export function peeringLines(seen: Seen, test: (box: Box) => boolean): number {
  const ids = new Set(seen.networks.filter(test).map(({ id }) => id));
  const lines = linesBetween(seen).filter(({ from, to }) => ids.has(from) && ids.has(to));
  return lines.filter(({ label }) => peerings.some(option => label === word(option))).length;
}

/** Options that join networks, by what the sentence says. */
const joins = (seen: Seen): readonly OptionId[] => [
  ...seen.hasLeg('vnet-link').filter(option => !oneNetwork.includes(option)),
  ...seen.hasLeg('topology'),
];

/** True where two clouds are built apart, each by files of its own. */
export const isApart = ({ outputs }: Seen): boolean => outputs.leftOut.includes(say(undefined, 'take.left.other-side'));

const inOtherCloud = (['picture.network.target', 'picture.network.remote-hub'] as const).map(id => say(undefined, id));

/** True for a network that the files are for: those of another cloud have files of their own. */
export const isHere = (seen: Seen, { title }: Box): boolean => !isApart(seen) || !inOtherCloud.includes(title);

export const networkRules: readonly Rule[] = [
  {
    id: 'one-network-for-two',
    because: 'The sentence joins two networks: with one drawn there is nothing to join.',
    find: seen => {
      const links = seen.hasLeg('vnet-link').filter(option => !oneNetwork.includes(option));
      const between = linesBetween(seen);
      return links.flatMap(option =>
        against(
          seen.networks.length < 2 || between.length === 0,
          `${option} joins two networks`,
          'the picture does not',
        ),
      );
    },
  },
  {
    id: 'link-of-another-kind',
    because: 'Peering, global peering and a VPN are built, paid and limited differently.',
    find: seen => {
      const lines = linesBetween(seen);
      const labels = new Set(lines.map(({ label }) => label));
      if (labels.size === 0) return [];
      const wanted = ([...peerings, 'vnet-to-vnet-vpn'] as const).filter(option => seen.has(option));
      const missing = wanted.filter(option => !labels.has(word(option)));
      const unsaid = seen.has('hub-spoke-firewall', 'gateway-transit', 'route-server', 'avnm-hub-spoke', 'avnm-mesh')
        ? []
        : peerings.filter(option => !seen.has(option) && labels.has(word(option)));
      const regionOf = (id: string): string | null => seen.networks.find(box => box.id === id)?.region ?? null;
      const unknown = say(undefined, 'picture.region.unknown');
      const off = lines.filter(({ from, to, label }) => {
        const [one, other] = [regionOf(from), regionOf(to)];
        if (one === unknown || other === unknown) return false;
        return label === word(one === other ? 'vnet-peering-global' : 'vnet-peering-regional');
      });
      const shown = `the picture joins the networks by ${[...labels].join(', ')}`;
      return [
        ...[...missing, ...unsaid].flatMap(option =>
          against(true, missing.includes(option) ? `${option} is a part` : `${option} is no part`, shown),
        ),
        ...off.flatMap(({ from, to, label }) =>
          against(true, `${from} is in ${regionOf(from)} and ${to} in ${regionOf(to)}`, `${label} joins them`),
        ),
      ];
    },
  },
  {
    id: 'link-not-built',
    because: 'Whoever runs the files has two networks that do not reach each other.',
    find: seen => {
      const { written, has } = seen;
      if (written === null || isApart(seen)) return [];
      const pairs = new Set(written.peerings.map(({ from, to }) => `${from} ${to}`));
      const oneWay = written.peerings.filter(({ from, to }) => !pairs.has(`${to} ${from}`));
      const stands = standsIn(seen);
      const vpn = written.connections.filter(({ kind }) => kind === 'Vnet2Vnet');
      return [
        ...against(
          has(...peerings) && pairs.size === 0 && !stands('vnet-peering'),
          'peering is a part',
          'the files have none',
        ),
        ...oneWay.flatMap(({ from, to }) => against(true, `${from} peers with ${to}`, 'the files lack the way back')),
        ...against(
          has('vnet-to-vnet-vpn') && vpn.length < 2 && seen.outputs.said.existingVpnBetweenVnets !== 'yes',
          'a VPN joins the VNets',
          'the files do not connect them',
        ),
        ...against(
          has(...virtualWan) &&
            seen.vnets.length > 0 &&
            written.hubConnections.length === 0 &&
            !stands('vwan-hub-connection'),
          'Virtual WAN joins the VNets',
          'the files connect none to a hub',
        ),
      ];
    },
  },
  {
    id: 'gateway-transit',
    because:
      'Gateway transit is a hub with a gateway and a spoke that uses it over peering: with one network there is none.',
    find: seen => {
      if (!seen.has('gateway-transit')) return [];
      const offers = seen.written?.peerings.filter(({ offersGateway }) => offersGateway) ?? [];
      const built = offers.some(({ from, to }) =>
        seen.written?.peerings.some(back => back.from === to && back.to === from && back.usesGateway),
      );
      // The settings of a peering that stands are theirs to change: the files must tell them to.
      const told =
        seen.outputs.leftOut.includes(say(undefined, 'take.left.gateway-use')) ||
        (seen.isLeft('avnm-hub-spoke') && seen.isLeft('gateway-transit'));
      return [
        ...against(!drawnTransit(seen), 'a spoke uses the gateway of a hub', 'the picture has no such pair'),
        ...against(
          seen.written !== null && !built && !told && !isApart(seen),
          'a spoke uses the gateway of a hub',
          'the files have no such pair',
        ),
      ];
    },
  },
  {
    id: 'global-reach-into-a-network',
    because: 'Global Reach joins the circuits of two sites: it ends in no VNet.',
    find: ({ drawn, networks }) =>
      drawn.lines
        .filter(({ label }) => label === word('expressroute-global-reach'))
        .flatMap(({ from, to }) =>
          networks
            .filter(({ id }) => id === from || id === to)
            .flatMap(({ title }) => against(true, 'Global Reach joins circuits', `the picture leads it into ${title}`)),
        ),
  },
  {
    id: 'link-invented',
    because: 'A link that no part of the answer speaks of would be built and paid.',
    find: seen =>
      linesBetween(seen).flatMap(({ label, from, to }) =>
        against(
          joins(seen).length === 0 && !seen.has(...virtualWan) && label !== say(undefined, 'picture.by.private-link'),
          'nothing joins networks',
          `${from} and ${to} are joined by ${label}`,
        ),
      ),
  },
  {
    id: 'hub-not-in-each-region',
    because: 'A hub in each region is what the answer says: with one, the traffic of the other region has none.',
    find: seen => {
      const each = seen.outputs.recommendation.legs.filter(({ what }) => /hub.* in each region/.test(what));
      if (each.length === 0 || seen.fact('sameRegion') !== 'no') return [];
      // Virtual WAN stays in one cloud, as its step says: the region in the other takes no part in it.
      if (isApart(seen) && seen.has(...virtualWan)) return [];
      const hubs = seen.networks.filter(({ title }) => /hub/i.test(title));
      const ends = seen.callerBoxes.length > 0 && seen.vnets.length > 1;
      return against(ends && hubs.length < 2, 'a hub in each of two regions', `the picture has ${hubs.length}`);
    },
  },
];
