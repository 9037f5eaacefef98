import type { OptionId } from '../../../src/options/options.ts';
import type { Box } from './drawn.ts';
import { isStated } from './endpoints.ts';
import { peeringLines } from './networks.ts';
import { circuits } from './options.ts';
import { against, type Rule } from './rule.ts';
import { isFor, type Seen, standsIn } from './seen.ts';

/** What somebody can say is there already: what a file would build for it, and a step that says to build it. */
interface Standing {
  readonly feature: string;
  readonly created: (seen: Seen) => number;
  /** How many the design needs in all: one of them is there. */
  readonly needed: (seen: Seen) => number;
  readonly step: RegExp | null;
}

const created =
  (kind: string) =>
  ({ written }: Seen): number =>
    written?.standing.filter(each => each.kind === kind && !each.existing).length ?? 0;

/** Gateways and firewalls that are built where somebody may have one: in a VNet, or in a virtual hub that stands. */
const createdGateway =
  (kind: string) =>
  (seen: Seen): number => {
    const newHubs = standsIn(seen)('vwan-hub-connection') ? [] : (seen.written?.hubs.map(({ id }) => id) ?? []);
    const inHubs = seen.written?.standing.filter(each => each.kind === kind && newHubs.includes(each.at)) ?? [];
    return created(kind)(seen) - inHubs.length;
  };

const inVpn: readonly OptionId[] = ['s2s-vpn', 'p2s-vpn', 'expressroute-vpn-failover', 'vnet-to-vnet-vpn'];

/** True where every kind of gateway that the design needs is there. */
const allGateways = (stands: (feature: string) => boolean, { has }: Seen): boolean =>
  (!has(...circuits) || stands('expressroute-gateway')) && (!has(...inVpn) || stands('vpn-gateway'));

/** True where two VNets are joined by a gateway in each: one that stands leaves the other to be built. */
const joinsByGateways = ({ has, hasLeg }: Seen): boolean =>
  has('vnet-to-vnet-vpn') || hasLeg('vnet-link').some(option => option === 's2s-vpn' || circuits.includes(option));

const isBuilt = ({ title, stands }: Box): boolean => /hub/i.test(title) && !stands;

const isBuiltHub = ({ networks }: Seen, symbol: string): boolean =>
  networks.some(box => isBuilt(box) && isFor(symbol, box));

const rows: readonly Standing[] = [
  {
    feature: 'vpn-gateway',
    created: createdGateway('vpn-gateway'),
    needed: seen => (joinsByGateways(seen) ? 2 : 1),
    step: /deploy the gateway in it/,
  },
  {
    feature: 'expressroute-gateway',
    created: createdGateway('expressroute-gateway'),
    needed: seen => (joinsByGateways(seen) ? 2 : 1),
    step: /deploy the gateway in it/,
  },
  {
    feature: 'azure-firewall',
    created: createdGateway('firewall'),
    needed: seen => Math.max(1, seen.networks.filter(({ title }) => /hub/i.test(title)).length),
    step: /^Create the hub VNet .*deploy Azure Firewall/,
  },
  {
    feature: 'dns-private-resolver',
    created: created('dns-resolver'),
    needed: () => 1,
    step: null,
  },
  {
    feature: 'vwan-hub-connection',
    created: ({ written }) => written?.hubs.filter(({ existing }) => !existing).length ?? 0,
    needed: seen => Math.max(1, seen.networks.filter(({ kind }) => kind === 'virtual-hub').length),
    step: /^Create Azure Virtual WAN/,
  },
  {
    feature: 'vnet-peering',
    // A hub that is built brings peerings of its own, which nobody has.
    created: seen =>
      seen.written?.peerings.filter(({ from, to }) => !isBuiltHub(seen, from) && !isBuiltHub(seen, to)).length ?? 0,
    needed: seen =>
      2 *
      Math.max(
        1,
        peeringLines(seen, box => !isBuilt(box)),
      ),
    step: /^Create the peering/,
  },
  {
    feature: 'private-link-service',
    created: () => 0,
    needed: () => 1,
    step: /create Private Link Service/,
  },
];

/** The peerings of a hub that stands are those that are meant; any other is to be built. */
const isHubSaid = ({ outputs }: Seen): boolean =>
  Array.isArray(outputs.said.stands) && outputs.said.stands.some(one => one.in === 'hub');

/**
 * True for a step that is about something else of the kind: other gateways, or the firewall or peerings of another hub.
 */
const isForOthers = (seen: Seen, feature: string, stands: (feature: string) => boolean): boolean =>
  (feature === 'azure-firewall' && seen.holding('firewall').length > 1) ||
  (feature === 'vnet-peering' && (seen.networks.some(isBuilt) || isHubSaid(seen))) ||
  (feature.endsWith('-gateway') && (!allGateways(stands, seen) || joinsByGateways(seen)));

export const standingRules: readonly Rule[] = [
  {
    id: 'exists-and-created',
    because: 'Somebody who has it would build and pay a second one, or the files fail on the name.',
    find: seen => {
      const stands = standsIn(seen);
      const endpoints = created('private-endpoint')(seen);
      const vpn = seen.written?.connections.filter(({ kind }) => kind === 'Vnet2Vnet').length ?? 0;
      return [
        ...rows
          .filter(row => stands(row.feature) && row.created(seen) > 0 && row.created(seen) >= row.needed(seen))
          .flatMap(row => against(true, `they have ${row.feature}`, `the files create ${row.created(seen)}`)),
        ...against(isStated(seen) && endpoints > 0, 'they have the private endpoint', 'the files create one'),
        ...against(
          seen.outputs.said.existingVpnBetweenVnets === 'yes' && vpn > 0,
          'they have the VPN between the VNets',
          'the files create it',
        ),
      ];
    },
  },
  {
    id: 'exists-and-told-to-create',
    because: 'A step says to create what they said that they have.',
    find: seen => {
      const stands = standsIn(seen);
      const { steps } = seen.outputs.recommendation;
      const told = rows.flatMap(({ feature, step }) =>
        stands(feature) && step !== null && !isForOthers(seen, feature, stands)
          ? steps.filter(({ text }) => step.test(text)).map(({ text }) => [`they have ${feature}`, text] as const)
          : [],
      );
      const endpoint = steps.filter(({ text }) => isStated(seen) && /^Create the private endpoint/.test(text));
      const vpn = steps.filter(
        ({ text }) => seen.outputs.said.existingVpnBetweenVnets === 'yes' && /^Create the VNet-to-VNet/.test(text),
      );
      const hubs = seen.networks.filter(({ kind }) => kind === 'virtual-hub');
      const allStand = hubs.length > 0 && hubs.every(box => box.stands);
      const hubSteps = steps.filter(({ text }) => allStand && /^Create Azure Virtual WAN/.test(text));
      return [
        ...hubSteps.flatMap(({ text }) => against(true, 'the hub is drawn as existing', `a step says "${text}"`)),
        ...told.flatMap(([said, text]) => against(true, said, `a step says "${text}"`)),
        ...endpoint.flatMap(({ text }) => against(true, 'they have the private endpoint', `a step says "${text}"`)),
        ...vpn.flatMap(({ text }) => against(true, 'they have the VPN between the VNets', `a step says "${text}"`)),
      ];
    },
  },
];
