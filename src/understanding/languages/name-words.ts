// Words that tell a name from an everyday word, and who or what a name means, in every language.
import type { StandingKind } from '../../decision/case/stands.ts';
import { nameWords as de } from './de/name-words.data.ts';
import { nameWords as en } from './en/name-words.data.ts';
import { nameWords as es } from './es/name-words.data.ts';
import { nameWords as fr } from './fr/name-words.data.ts';
import { nameWords as ja } from './ja/name-words.data.ts';
import { mergeSome, type SomeNames } from './merge-names.ts';
import { nameWords as pt } from './pt/name-words.data.ts';

/** What the words of one language do; folded. */
export interface NameWords {
  /** Names that are also everyday words: taken only where they are written in capitals. */
  readonly capitalsOnly: readonly string[];
  /** Short names of regions that are everyday words: taken in capitals, or where only a place can stand. */
  readonly codesLikeWords: readonly string[];
  /** Words before a place. */
  readonly beforePlaces: readonly string[];
  /** Words too common to be the name of a place when they stand alone. */
  readonly commonWords: readonly string[];
  /** Aliases of regions in the facts that are everyday words or mean something else in a network team. */
  readonly misleadingPlaces: readonly string[];
  /** Names of resource types in the facts that mean something else in a sentence. */
  readonly misleadingResources: readonly string[];
  /** Words worth putting right when mistyped, beside the names of places, resources and options. */
  readonly worthCorrecting: readonly string[];
  /** Words of people who dial in, near those people. */
  readonly remoteWords: readonly string[];
  /** Words of people on the internet. */
  readonly publicWords: readonly string[];
  /** Words before things of one kind that stand at both ends: "both machines". */
  readonly pairWords: readonly string[];
  /** Words between the members of a list that say nothing: "and also". */
  readonly listFillers: readonly string[];
  /** Words that a network is numbered by: "vnet1". */
  readonly networkWords: readonly string[];
  /** After "peering": a place of a provider, no peering of VNets. */
  readonly peeringSites: readonly string[];
  /** Before "route": every subnet's own, no table of routes. */
  readonly defaultWords: readonly string[];
  /** Before "zone": no zone of names. */
  readonly otherZones: readonly string[];
  /** What words after "zone" begin with where it is no zone of names. */
  readonly redundancy: readonly string[];
  /** Short for domain controllers, and for datacenters. */
  readonly controllerWords: readonly string[];
  /** Words of a site, before a box that stands there. */
  readonly onPremisesWords: readonly string[];
  /** Phrases that only sound like a thing of a network: "Event Hub", "payment gateway". Plurals are made from these. */
  readonly otherThings: readonly string[];
  /** "gateway": of VPN or of ExpressRoute, as the rest of the message says. */
  readonly bareGateways: readonly string[];
  /** Around "gateway": one of something else. */
  readonly otherGateways: readonly string[];
  /** After "gateway": a part or a setting of it. */
  readonly gatewayParts: readonly string[];
  /** Words of a message that speaks of VPN, and of ExpressRoute. */
  readonly vpnWords: readonly string[];
  readonly circuitWords: readonly string[];
  /** Words of a Virtual WAN, whose hubs are no VNets. */
  readonly wanWords: readonly string[];
  /** "hub": a VNet, beside words of a Virtual WAN perhaps none. */
  readonly bareHubs: readonly string[];
  /** "VNet connection": one to a virtual hub, beside words of a Virtual WAN. */
  readonly bareConnections: readonly string[];
  /** Words of a message that speaks of Kubernetes, where "cluster" alone is one of it. */
  readonly kubernetesWords: readonly string[];
  readonly bareClusters: readonly string[];
  /** Around "storage": no storage account. */
  readonly otherStorage: readonly string[];
  /** After "IPsec": a setting of a tunnel. */
  readonly tunnelParts: readonly string[];
  /** Between a box and the part of Azure it stands in: "in our hub". */
  readonly insideWords: readonly string[];
  /** After the name of a box: it is a machine in Azure. */
  readonly machineWords: readonly string[];
  /** Words that a route leads with: "default route to". */
  readonly routeLeads: readonly string[];
  /** What a route "to" leads to where it is one of a route table. */
  readonly routeHops: readonly string[];
  /** Between a thing and its name: "the spoke is called app-weu". */
  readonly namingWords: readonly string[];
  /** What people call a VNet or a subnet before its name. */
  readonly vnetNouns: readonly string[];
  readonly subnetNouns: readonly string[];
  /** Names of a standing thing that count in capitals only, by its kind. */
  readonly standingInCapitals: SomeNames<StandingKind>;
}

const packs: readonly Partial<NameWords>[] = [en, de, fr, es, pt, ja];

type Lists = Exclude<keyof NameWords, 'standingInCapitals'>;

/** The words of every language for one purpose. */
export function nameWords(purpose: Lists): ReadonlySet<string> {
  return new Set(packs.flatMap(pack => pack[purpose] ?? []));
}

/** Names of a standing thing that count in capitals only, by its kind. */
export const standingInCapitals: SomeNames<StandingKind> = mergeSome<StandingKind>(
  packs.map(pack => pack.standingInCapitals),
);
