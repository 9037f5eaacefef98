import type { PriceId, ZonedMeter } from '../azure/pricing.ts';
import type { WordId } from '../content/languages.ts';
import type { Condition } from '../decision/decide/condition.ts';
import type { OptionId } from './rows.ts';

/** Ids of what a claim rests on: each is a source of `src/decision/explain/sources.ts`. */
type Sources = readonly string[];

/** What holds of anything that a person may have in mind. */
export interface Proposal {
  /**
   * What English speakers call it, folded: lower case, no accents. Plurals are made from these; typing errors in them
   * are corrected. Empty: nobody asks for it by a name of its own, and other words lead to it.
   */
  readonly saidAs: readonly string[];
  /** Where is written what it is, for who asks "what is …?". */
  readonly meaning: { readonly sources: Sources };
  /** Who takes part from outside Azure: a site with a network of its own, callers on the internet, or nobody. */
  readonly joins: 'site' | 'internet' | null;
  /** True: it carries HTTP only, so that who has it in mind has a web application. */
  readonly isWebOnly: boolean;
}

/** Something retired or advised against, with the verdict that it always gets. */
export interface DiscouragedRow extends Proposal {
  readonly verdict: 'rejected' | 'retired';
  readonly sources: Sources;
}

/** A limit, throughput or SLA of an option, as printed by its sources; the date shown is that of the first one. */
interface LimitRow {
  /** As it stands after the name of the option. */
  readonly label: WordId;
  readonly value: WordId;
  readonly note: WordId | null;
  readonly sources: readonly [string, ...string[]];
  /** It says nothing of an appliance that stands in its place. */
  readonly of?: 'azure-firewall';
}

/** Things that come in several sizes, each of which has a price of its own. */
export type SizedThing =
  | 'vpnGateway'
  | 'expressRouteGateway'
  | 'circuit'
  | 'bastion'
  | 'firewall'
  | 'applicationGateway'
  | 'frontDoor';

/** Whose region a price follows: azureRegion is that of the side in Azure where only one is. */
export type PricePlace = 'sourceRegion' | 'targetRegion' | 'azureRegion';

/** One thing that is billed, and where its price comes from: recorded, by the billing zone of a region, or the size. */
export interface CostLine {
  /** Said with the `place` that the price follows, or the `size`. */
  readonly what: WordId;
  readonly price: PriceId | { readonly meter: ZonedMeter; readonly at: PricePlace } | { readonly size: SizedThing };
  /** How often each GB is billed on its way; once where it is left out. */
  readonly times?: 2;
  /** GB a month up to which the price holds. */
  readonly upTo?: number;
  /** The line tells of another size than that of the design: it is left out where the design has this one itself. */
  readonly otherThan?: { readonly size: SizedThing; readonly of: string };
}

/**
 * What an option costs: a price a line, in words where nothing is billed or nothing is published, or not known. Hours,
 * GB and
 * pieces are left to the reader; what is free says so.
 */
type CostRow = { readonly sources: Sources } & (
  | { readonly lines: readonly CostLine[] }
  | { readonly said: WordId }
  | { readonly isUnknown: true }
);

/** What an option is made of in files that build it; `left:` is what no file builds, whatever the design. */
export type FilePart =
  | 'vnet'
  | 'peering'
  | 'vnet-connection'
  | 'firewall'
  | 'gateway-use'
  | 'vpn-gateway'
  | 'bgp-gateway'
  | 'site-connection'
  | 'bgp-site-connection'
  | 'hub-site-connection'
  | 'point-to-site'
  | 'circuit-gateway'
  | 'circuit-connection'
  | 'wan'
  | 'hub'
  | 'hub-firewall'
  | 'routing-intent'
  | 'private-endpoint'
  | 'bastion'
  | 'nat-gateway'
  | 'zone'
  | 'zone-link'
  | 'resolver'
  | 'vnet-encryption'
  | 'integration-subnet'
  | 'app-integration'
  | 'service-endpoint'
  | 'service-rule'
  | 'left:circuit'
  | 'left:line-encryption'
  | 'left:firewall-rules';

/** Why not, and what would have to be different: two sentences and their sources. */
export interface Why {
  readonly because: WordId;
  readonly wouldFit: WordId;
  readonly sources: Sources;
}

/** A ranked alternative to a headline, shown when the condition holds. */
interface AlternativeRow extends Why {
  readonly option: OptionId;
  readonly when: Condition;
  /** in-design: another placement of what the design may have too; ruled-out: a way out that changes an answer. */
  readonly evenIf?: 'in-design' | 'ruled-out';
}

/** A condition that rules an option out. The last one of an option always holds. */
interface RejectionReason extends Why {
  readonly when: Condition;
  /** The option cannot work then, so it is no alternative either. */
  readonly impossible?: true;
}

/** An option: everything that holds of it. What is said of every option is in `says.ts`. */
export interface OptionRow<Id extends string = string> extends Proposal {
  /** Extend, never rename: clients keep it. */
  readonly id: Id;
  /** What it says as a headline: what to build, to change before, to answer first, or that nothing is to do. */
  readonly role: 'part' | 'change-first' | 'question' | 'none';
  /** True: its hubs are virtual hubs that Microsoft runs. */
  readonly isVirtualWan: boolean;
  /** What it is in other forms too: who asks about it is answered by any of them. */
  readonly forms: readonly OptionId[];
  /** What seems to go where it comes, and is still there in it. */
  readonly holds: readonly OptionId[];
  /** Its latency is the distance, so a published round trip between the regions says more than words. */
  readonly isDistanceBound: boolean;
  /** Where the summary and the compared figures are written. */
  readonly sources: Sources;
  /** Where is written what somebody who chooses between options wants to know beside the figures. */
  readonly card: { readonly sources: Sources };
  readonly limits: readonly LimitRow[];
  /** null: nothing to buy, so that nothing is said of a price. */
  readonly cost: CostRow | null;
  /** What files build of it, and what they leave to the reader; empty: all of it is left. */
  readonly files: readonly FilePart[];
  /** What comes next where this is the headline, in order of rank. */
  readonly alternatives: readonly AlternativeRow[];
  /** What rules it out, in order; the first that holds is said. */
  readonly whyNot: readonly RejectionReason[];
}
