import type { OptionId } from '../../../src/options/options.ts';
import { against, type Rule } from './rule.ts';
import type { Seen } from './seen.ts';

/** Words of a step that speak of a thing, and what the design must have for it. */
const spoken: readonly (readonly [RegExp, (seen: Seen) => boolean])[] = [
  [/^Create the peering|^Check that the peering/, ({ has }) => has('vnet-peering-regional', 'vnet-peering-global')],
  [/AzureFirewallSubnet|address of the firewall/, ({ has }) => has('hub-spoke-firewall')],
  [/firewall in each virtual hub/, ({ has }) => has('vwan-secured-hub')],
  [/with a virtual hub in each region/, seen => seen.networks.some(({ kind }) => kind === 'virtual-hub')],
  [/allow gateway transit on the hub side/, ({ has }) => has('gateway-transit')],
  [/named GatewaySubnet/, seen => seen.holding('vpn-gateway').length + seen.holding('expressroute-gateway').length > 0],
  [/local network gateway/, ({ has }) => has('s2s-vpn', 'expressroute-vpn-failover')],
  [/VPN client package/, ({ has }) => has('p2s-vpn')],
  [/AzureBastionSubnet/, ({ has }) => has('bastion')],
  [/NAT gateway/, ({ has }) => has('nat-gateway')],
  [/Give DNS Private Resolver/, ({ has }) => has('dns-private-resolver')],
  [/private DNS zone/, ({ has }) => has('private-dns-zone')],
  [/^Deploy Application Gateway/, ({ has }) => has('app-gateway-waf')],
  [/Create Azure Front Door/, ({ has }) => has('front-door')],
  [/delegated subnet/, ({ has }) => has('vnet-integration')],
  [/create Private Link Service/, ({ has }) => has('private-link-service')],
  [/RouteServerSubnet|Deploy Azure Route Server/, ({ has }) => has('route-server')],
  [/register the private endpoint/, ({ has }) => has('private-endpoint', 'private-endpoint-from-onprem')],
];

/** What a design has that must be told how to do. */
const needed: readonly (readonly [OptionId, RegExp])[] = [
  ['bastion', /Bastion/],
  ['nat-gateway', /NAT gateway/],
  ['private-dns-zone', /private DNS zone/],
  ['dns-private-resolver', /DNS Private Resolver/],
  ['gateway-transit', /gateway transit/],
  ['hub-spoke-firewall', /Azure Firewall|address of the firewall/],
  ['s2s-vpn', /IPsec connection/],
  ['p2s-vpn', /VPN client/],
  ['private-endpoint', /private endpoint/],
  ['private-endpoint-from-onprem', /private endpoint/],
  ['private-endpoint-cross-tenant', /approve/],
  ['private-link-service', /Private Link Service/],
];

export const stepRules: readonly Rule[] = [
  {
    id: 'step-of-nothing',
    because: 'Somebody would look for, or build, a thing that the design does not have.',
    find: seen =>
      seen.outputs.recommendation.steps.flatMap(({ text }) =>
        spoken
          .filter(([words, has]) => words.test(text) && !has(seen))
          .flatMap(() => against(true, `a step says "${text}"`, 'the design has no such thing')),
      ),
  },
  {
    id: 'part-without-a-step',
    because: 'A part of the answer that no step speaks of is forgotten.',
    find: seen => {
      const { steps, changes } = seen.outputs.recommendation;
      const texts = steps.map(({ text }) => text);
      // What is told to be kept needs no step.
      const kept = new Set<string>(changes.filter(change => change.do === 'keep').map(({ what }) => what));
      return needed
        .filter(([option, words]) => seen.has(option) && !kept.has(option) && !texts.some(text => words.test(text)))
        .flatMap(([option]) => against(true, `${option} is a part`, 'no step speaks of it'));
    },
  },
  {
    id: 'endpoint-step-in-two-minds',
    because: 'Nobody said that an endpoint exists for what is published here, yet a step says to use it.',
    find: seen => {
      const published = seen.has('private-link-service') && seen.outputs.said.existingPrivateEndpoint === undefined;
      const steps = seen.outputs.recommendation.steps.filter(({ text }) =>
        /^Use the private endpoint .* that exists/.test(text),
      );
      return published
        ? steps.flatMap(({ text }) => against(true, `a step says "${text}"`, 'the service is only published now'))
        : [];
    },
  },
  {
    id: 'public-access-of-a-machine',
    because: 'A machine has no public network access to disable: only a platform service has.',
    find: seen => {
      const steps = seen.outputs.recommendation.steps.filter(({ text }) => /^Disable public network access/.test(text));
      return seen.fact('reach') === 'nic'
        ? steps.flatMap(({ text }) => against(true, `a step says "${text}"`, 'the target is no platform service'))
        : [];
    },
  },
  {
    id: 'integration-of-what-cannot',
    because: 'A machine has no VNet integration: the sentence means the app that is reached, as the step says.',
    find: seen => {
      const leg = seen.outputs.recommendation.legs.find(({ option }) => option === 'vnet-integration');
      const says = /^VNet integration of (?:the VM|the caller|people|your site|the other cloud|callers)/.test(
        leg?.what ?? '',
      );
      return against(says && seen.caller.network !== 'integration', `"${leg?.what}"`, 'only an app can be integrated');
    },
  },
  {
    id: 'forwarded-told-and-built',
    because:
      'A peering that drops what the firewall sends on carries nothing; one that lets it in for nobody is a door.',
    find: ({ outputs, written }) => {
      const told = outputs.recommendation.steps.some(({ text }) => /^Allow forwarded traffic/.test(text));
      const built = written?.peerings.some(({ forwarded }) => forwarded) === true;
      const peered = (written?.peerings.length ?? 0) > 0;
      return [
        ...against(told && peered && !built, 'a step allows forwarded traffic', 'no peering of the files does'),
        ...against(built && !told, 'a peering of the files allows forwarded traffic', 'no step says so'),
      ];
    },
  },
  {
    id: 'circuits-told-and-built',
    because: 'The step orders two circuits so that one may fail, and the files speak of one.',
    find: ({ outputs, written }) => {
      const two = outputs.recommendation.steps.filter(({ text }) => /^Order two circuits/.test(text));
      const one = (written?.connections.filter(({ kind }) => kind === 'ExpressRoute').length ?? 0) === 1;
      const told = outputs.leftOut.some(text => /second .*circuit|other .*circuit|two .*circuits/i.test(text));
      return two.flatMap(({ text }) => against(one && !told, `a step says "${text}"`, 'the files connect one'));
    },
  },
];
