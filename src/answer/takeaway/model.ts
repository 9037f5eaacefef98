import type { Cloud } from '../../azure/regions.ts';
import type { AttachmentItem } from './model-attachments.ts';
import type { HubItem } from './model-hubs.ts';
import type { LinkItem } from './model-links.ts';
import type { ExistingKind, Given, Home, Parameter, Scope } from './model-values.ts';

export type { ExistingKind, Given, Home, Parameter, Scope } from './model-values.ts';

/** A subnet of a network; the ids name other items of the plan. */
export interface Subnet {
  readonly name: string;
  /**
   * In an existing VNet nobody here knows what is free: whoever runs the file gives a range of that prefix or shorter.
   */
  readonly range: string | { readonly parameter: string; readonly prefix: number };
  readonly nsg: string | null;
  readonly nat: string | null;
  readonly routes: string | null;
  readonly delegation: string | null;
  readonly serviceEndpoint: string | null;
  /** True: its machines reach the internet by what is built for it alone, never by an address that Azure lends them. */
  readonly isPrivate: boolean;
  /** True: network security groups apply to private endpoints in it. */
  readonly endpointPolicies: boolean;
}

/** Names of subnets that Azure prescribes. */
export const prescribedSubnets = ['GatewaySubnet', 'AzureBastionSubnet', 'AzureFirewallSubnet'] as const;

/**
 * One resource of the design, or a reference to one that exists. `region` is the id of a parameter; every `id` is
 * unique
 * and says what it is. Without a scope it is in the resource group that the files run in.
 */
export type Item = { readonly scope?: Scope | undefined } & ItemBody;

type ItemBody =
  | {
      /** Is not created. */
      readonly kind: 'existing';
      readonly id: string;
      readonly of: ExistingKind;
      /** The parameter that holds its name. */
      readonly name: string;
      /** Its name, where it was said or follows: what the parameter is until the reader fills it in. */
      readonly known?: string | undefined;
    }
  /**
   * A subnet that stands in an existing VNet: other items call it by `name`, as Azure prescribes or as its parameter
   * holds.
   */
  | {
      readonly kind: 'existing-subnet';
      readonly id: string;
      readonly vnet: string;
      readonly name: string;
      readonly held?: { readonly parameter: string; readonly known: string } | undefined;
    }
  /** A new subnet in an existing VNet; those of a new VNet stand in its item. */
  | { readonly kind: 'subnet'; readonly id: string; readonly vnet: string; readonly subnet: Subnet }
  | { readonly kind: 'nsg'; readonly id: string; readonly region: string }
  | {
      readonly kind: 'vnet';
      readonly id: string;
      readonly region: string;
      readonly space: string;
      readonly encrypted: boolean;
      readonly subnets: readonly Subnet[];
    }
  | {
      readonly kind: 'peering';
      readonly id: string;
      readonly from: string;
      readonly to: string;
      readonly forwarded: boolean;
      readonly offersGateway: boolean;
      /** The gateways that are used across it, which must exist first. */
      readonly usesGateways: readonly string[];
      /** The peering back that offers them, which must exist first, too; null where none is used. */
      readonly offeredBy: string | null;
    }
  | {
      readonly kind: 'public-ip';
      readonly id: string;
      readonly region: string;
      readonly sku: 'Standard' | 'StandardV2';
      /** The parameter that holds its availability zones; null: none are stated. */
      readonly zones: string | null;
    }
  | {
      readonly kind: 'nat-gateway';
      readonly id: string;
      readonly region: string;
      readonly ip: string;
      readonly sku: 'Standard' | 'StandardV2';
      /** Why it is no StandardV2, or that nobody knows yet whether its region has one; null where all is well. */
      readonly doubt: 'delegated' | 'region' | 'unnamed' | null;
    }
  | {
      readonly kind: 'route-table';
      readonly id: string;
      readonly region: string;
      /** `nextHop`: `Internet`, or the private address of Azure Firewall. */
      readonly routes: readonly { readonly name: string; readonly range: Given; readonly nextHop: Given }[];
    }
  | {
      /** The name of a target that is published as a service, with the address of the endpoint of it. */
      readonly kind: 'zone-record';
      readonly id: string;
      readonly zone: string;
      readonly endpoint: string;
    }
  | LinkItem
  | {
      readonly kind: 'bastion';
      readonly id: string;
      readonly region: string;
      readonly vnet: string;
      readonly ip: string;
      readonly sku: string;
    }
  | { readonly kind: 'firewall-policy'; readonly id: string; readonly region: string; readonly tier: string }
  | {
      readonly kind: 'firewall';
      readonly id: string;
      readonly region: string;
      readonly vnet: string;
      readonly ip: string;
      readonly policy: string;
      readonly tier: string;
    }
  | {
      readonly kind: 'resolver';
      readonly id: string;
      readonly region: string;
      readonly vnet: string;
      readonly subnet: string;
    }
  | { readonly kind: 'zone'; readonly id: string; readonly name: string }
  | {
      readonly kind: 'zone-link';
      readonly id: string;
      readonly zone: string;
      readonly vnet: string;
      readonly registers: boolean;
    }
  | {
      readonly kind: 'private-endpoint';
      readonly id: string;
      readonly region: string;
      readonly vnet: string;
      readonly subnet: string;
      readonly group: string | null;
      readonly zones: readonly string[];
      /** True: its network interface has a name, by which its address is found. */
      readonly isNamed: boolean;
      /** True: a request that the owner of the target approves; false: approved by the rights of who runs the file. */
      readonly manual: boolean;
    }
  | HubItem
  | AttachmentItem;

export type ItemKind = Item['kind'];

/** Everything that a design needs, before it is written in one language or another. */
export interface Plan {
  readonly title: string;
  readonly ruleVersion: string;
  /** Where it runs, as far as that follows from what exists. */
  readonly home: Home;
  /** The cloud that its regions belong to; public where none is named. */
  readonly cloud: Cloud;
  readonly parameters: readonly Parameter[];
  /** In an order in which each item comes after what it names. */
  readonly items: readonly Item[];
  /** What nobody said yet and the design rests on, one sentence each. */
  readonly assumed: readonly string[];
  /** What the files leave to the reader, one sentence each. */
  readonly leftOut: readonly string[];
  /** What to look at once it is built. */
  readonly hints: readonly string[];
}
