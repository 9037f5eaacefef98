import type { StandingKind } from '../../../src/decision/case/stands.ts';
import type { OptionId } from '../../../src/options/options.ts';
import { isHere } from './networks.ts';
import { circuits, virtualWan } from './options.ts';
import { against, type Rule } from './rule.ts';
import { isFor, type Seen } from './seen.ts';

const lines: readonly OptionId[] = ['s2s-vpn', 'expressroute-vpn-failover'];

/** True where the sentence joins two VNets by a VPN or a circuit, so that each has a gateway. */
const inBoth = (seen: Seen, ...options: readonly OptionId[]): boolean =>
  seen.hasLeg('vnet-link').some(option => options.includes(option));

interface Wanted {
  readonly least: number;
  readonly most: number;
}

/** How many networks have a VPN gateway by what the answer says. */
function vpnWanted(seen: Seen): Wanted {
  const { has, hybrid, caller } = seen;
  const outside = hybrid.length > 0 || !caller.inAzure || seen.fact('reach') === 'hybrid';
  const entry = has('p2s-vpn', ...lines) && !inBoth(seen, 's2s-vpn');
  const entered = has(...virtualWan) && outside;
  const pair = has('vnet-to-vnet-vpn') || inBoth(seen, 's2s-vpn');
  if (pair) return { least: 2, most: 3 };
  return entry ? { least: 1, most: 1 } : { least: 0, most: entered ? 1 : 0 };
}

function circuitWanted(seen: Seen): Wanted {
  if (inBoth(seen, ...circuits)) return { least: 2, most: 2 };
  // Virtual WAN joins a datacenter by whichever line was said: its hub takes both.
  const most = seen.has(...virtualWan) && seen.hybrid.includes('datacenter') ? 1 : 0;
  return seen.has(...circuits) ? { least: 1, most: 1 } : { least: 0, most };
}

const kinds = [
  ['vpn-gateway', vpnWanted],
  ['expressroute-gateway', circuitWanted],
] as const;

const spoken = ({ least, most }: Wanted): string => (least === most ? String(least) : `${least} to ${most}`);

export const gatewayRules: readonly Rule[] = [
  {
    id: 'gateway-count',
    because:
      'A gateway is what the line ends in and costs by the hour: none joins nothing, one too many is paid for nothing.',
    find: seen =>
      kinds.flatMap(([kind, wantedIn]) => {
        const wanted = wantedIn(seen);
        const drawn = seen.holding(kind).length;
        return against(
          drawn < wanted.least || drawn > wanted.most,
          `${spoken(wanted)} networks with ${kind}`,
          `the picture has ${drawn}`,
        );
      }),
  },
  {
    id: 'gateway-built-as-drawn',
    because: 'Files that build other gateways than the picture shows join other networks.',
    find: seen =>
      kinds.flatMap(([kind]) => {
        if (seen.written === null) return [];
        const drawn = seen.holdingNew(kind).filter(box => isHere(seen, box));
        const standing = seen.written.standing.filter(each => each.kind === kind && !each.existing);
        const built = standing.map(({ at }) => at);
        return against(
          built.length !== drawn.length || built.some(at => !drawn.some(box => isFor(at, box))),
          `${kind} is drawn as new in ${drawn.map(({ id }) => id).join(', ') || 'no network'}`,
          `the files build it in ${built.join(', ') || 'none'}`,
        );
      }),
  },
  {
    id: 'gateways-apart',
    because: 'People, sites and circuits come in through one network, or what enters by one cannot reach the rest.',
    find: seen => {
      if (!seen.has('p2s-vpn', ...lines) || !seen.has(...circuits) || seen.has('vnet-to-vnet-vpn')) return [];
      if (inBoth(seen, 's2s-vpn', ...circuits)) return [];
      const vpn = seen.holding('vpn-gateway').map(({ id }) => id);
      const circuit = seen.holding('expressroute-gateway').map(({ id }) => id);
      return against(
        vpn.length > 0 && circuit.length > 0 && !circuit.some(id => vpn.includes(id)),
        'VPN and ExpressRoute end in one network',
        `the picture has ${vpn.join(', ')} and ${circuit.join(', ')}`,
      );
    },
  },
  {
    id: 'gateway-idle',
    because: 'A gateway with no line, no people and no other VNet is paid and serves nobody.',
    find: ({ written }) => {
      const used = new Set([
        ...(written?.connections.flatMap(({ gateways }) => gateways) ?? []),
        ...(written?.forPeople ?? []),
      ]);
      const idle = written?.standing.filter(
        ({ id, kind, at }) =>
          kind.endsWith('-gateway') &&
          /^(vpn|expressroute)/.test(kind) &&
          !used.has(id) &&
          !written.hubs.some(hub => hub.id === at),
      );
      return (idle ?? []).flatMap(({ id }) => against(true, `the files build ${id}`, 'nothing in them uses it'));
    },
  },
  {
    id: 'people-without-a-gateway',
    because: 'People come in by a gateway of their own: a gateway for sites lets no device in.',
    find: seen => {
      const { written, hybrid, has, outputs } = seen;
      if (written === null) return [];
      const people = has('p2s-vpn') || (has(...virtualWan) && hybrid.includes('user-devices'));
      const told = outputs.leftOut.some(text => /people|devices of people|point-to-site/i.test(text));
      return against(
        people && written.forPeople.length === 0 && !told && seen.fact('userVpnStands') !== 'yes',
        'people come in by VPN',
        'the files let none in',
      );
    },
  },
  {
    id: 'line-not-built',
    because: 'The answer joins a site and the files have no connection to it.',
    find: seen => {
      const { written, has, outputs } = seen;
      if (written === null) return [];
      const { stands } = outputs.said;
      const isThere = (thing: StandingKind): boolean =>
        Array.isArray(stands) && stands.some(({ kind, planned }) => kind === thing && planned !== true);
      const of = (kind: string): number => written.connections.filter(each => each.kind === kind).length;
      return [
        ...against(
          has(...lines) && of('IPsec') === 0 && !isThere('s2s-tunnel'),
          'a VPN line joins a site',
          'the files have no connection',
        ),
        ...against(
          has(...circuits) && of('ExpressRoute') === 0 && !isThere('expressroute-circuit'),
          'a circuit joins a site',
          'the files have no connection',
        ),
        ...against(!has(...lines) && of('IPsec') > 0, 'no VPN line is a part', 'the files have one'),
        ...against(!has(...circuits) && of('ExpressRoute') > 0, 'no circuit is a part', 'the files have one'),
      ].filter(() => !has(...virtualWan));
    },
  },
  {
    id: 'hub-line-missing',
    because: 'A gateway in a virtual hub joins nobody without a line, a site or people.',
    find: ({ written }) => {
      const idle = written?.standing.filter(
        ({ id, kind, existing, at }) =>
          !existing &&
          /^(vpn|expressroute)-gateway$/.test(kind) &&
          written.hubs.some(hub => hub.id === at) &&
          !written.joined.includes(id),
      );
      return (idle ?? []).flatMap(({ id }) => against(true, `the files build ${id} in a hub`, 'nothing joins it'));
    },
  },
];
