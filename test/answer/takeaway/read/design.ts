/** Zones as a file states them: a list, or 'asked' where whoever runs the file must give them. */
export type Zones = readonly string[] | 'asked';

export interface Address {
  readonly id: string;
  /** Name of its region; null where whoever runs the file must give it. */
  readonly region: string | null;
  readonly zones: Zones;
}

export interface Gateway {
  readonly id: string;
  readonly type: string;
  readonly sku: string;
  readonly generation: string | null;
  readonly vnet: string;
  /** Ids of its addresses. */
  readonly addresses: readonly string[];
  readonly activeActive: boolean;
  /** True: the devices of people come in here. */
  readonly people: boolean;
  readonly bgp: boolean;
  /** True where a number of an autonomous system stands or is asked for. */
  readonly asn: boolean;
}

export interface Vnet {
  readonly id: string;
  /** Null where the VNet exists and gets no more than subnets. */
  readonly space: string | null;
  /** Those that are created; the range is null where whoever runs the file must give it. */
  readonly subnets: readonly { readonly name: string; readonly range: string | null }[];
}

/** What a file builds, as far as rules about gateways ask, whatever language it is written in. Ids: `ip_vpngw_hub`. */
export interface DesignInFile {
  readonly addresses: readonly Address[];
  /** Ids of the addresses that anything else uses. */
  readonly used: readonly string[];
  readonly gateways: readonly Gateway[];
  readonly vnets: readonly Vnet[];
  /** Ranges that no VNet has: of sites, virtual hubs and the devices of people. */
  readonly outside: readonly string[];
  /** The sites: true where BGP runs with a number and an address of the device. */
  readonly siteBgp: readonly boolean[];
  /** The connections to sites: true where BGP is switched on. */
  readonly siteConnectionBgp: readonly boolean[];
  /** The private endpoints: whether each is a request, and whether it has words for the owner. */
  readonly endpoints: readonly { readonly manual: boolean; readonly message: boolean }[];
}

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object; of anything else none. */
export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};

/** The items of a list; of anything else none. */
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The texts of a list. */
export const textsOf = (value: unknown): readonly string[] => itemsOf(value).map(String);

/** A text, or null for anything else. */
export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
