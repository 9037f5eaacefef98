import type { Cloud } from '../regions/index.ts';

/** How traffic gets to a target privately: an address in a VNet, a private endpoint, a link out of Azure, or not. */
export type Reach = 'nic' | 'private-endpoint' | 'hybrid' | 'public';

/** Ports of which more is to be said than their numbers: the words are found by this. */
export type PortsPhrase =
  | 'of-your-application'
  | 'application'
  | 'of-its-ingress'
  | 'by-balancer-or-ingress'
  | 'of-its-vendor'
  | 'by-vendor'
  | 'published'
  | 'behind-balancer'
  | 'machine'
  | 'https-or-direct-mode'
  | 'https-and-direct-mode'
  | 'shortpath'
  | 'management'
  | 'relay'
  | 'relay-by-endpoint'
  | 'smb-nfs'
  | 'smb-or-nfs'
  | 'sql-proxy-redirect'
  | 'managed-instance'
  | 'managed-instance-redirect'
  | 'postgresql';

/** Ports by number, with the protocol where that is its name in every language; or what they are called. */
export type Ports = PortsPhrase | `${number}${string}`;

/** A word with several readings: people say it and may mean any of these types. */
export type GeneralWord = 'database' | 'sql-server' | 'app' | 'function';

/** What English speakers call it, and product names that every language uses. */
interface TypeNames {
  /** Official and short names beside `displayName`. */
  readonly aliases: readonly string[];
  /** What people write for it; typing errors in these words are corrected. Plurals are made from them. */
  readonly saidAs: readonly string[];
  /** Words that are nearly always this type: taken as it, marked as a guess, and shown back. */
  readonly guessedFrom: readonly string[];
  /** Words of which it is one reading, with its position among the readings offered: the type most often meant is 1. */
  readonly readingOf: Readonly<Partial<Record<GeneralWord, number>>>;
}

/** How it is reached in a VNet, and what it is there. */
interface TypeInNetwork {
  readonly privateReach: 'in-vnet' | 'private-endpoint' | 'both' | 'vnet-injection' | 'hybrid' | 'public';
  readonly defaultReach: Reach;
  /** True: whether the resource is injected or reached by a private endpoint must be asked. */
  readonly askNetworkingMode: boolean;
  /** True: that mode is set when it is created. Source: `MYSQL`. */
  readonly isModeFixed: boolean;
  /** What an address of it in a VNet belongs to; with-endpoint: a service that offers private endpoints, too. */
  readonly atAddress: 'machine' | 'load-balanced' | 'with-endpoint';
  /** True: it may stand behind a Basic load balancer, which global peering does not reach. Source: `VFAQ`. */
  readonly mayUseBasicBalancer: boolean;
  /** True: machines that people can log on to by RDP or SSH. */
  readonly isMachine: boolean;
  /** True: an app on an App Service plan. */
  readonly isApp: boolean;
  /** True: offered beside the type as which it is decided, since people take it for something else. */
  readonly isOfferedApart: boolean;
  readonly typicalPorts: Ports;
  /** Ports that one way in needs open, where that is not the whole of `typicalPorts`. */
  readonly portsByReach: Readonly<Partial<Record<Reach, Ports>>>;
}

/** Its private endpoints, and its names in DNS. */
interface TypeBehindEndpoint {
  readonly supportsPrivateEndpoint: boolean;
  /** True: it takes a certain tier of the service. Source: Azure Private Link availability. */
  readonly endpointNeedsTier: boolean;
  readonly privateEndpointGroupIds: readonly string[];
  /** null: the DNS document lists no zone for that cloud. */
  readonly privateDnsZones: Readonly<Record<Cloud, readonly string[] | null>>;
  readonly recordNamesNotSeparateZones: Readonly<Partial<Record<Cloud, readonly string[]>>> | null;
  /** True: its name is in public DNS and leads to its address in the VNet. Source: `sqlMi`. */
  readonly nameInPublicDns: boolean;
  /** True: in a VNet it is deployed with its private DNS zone, which is linked to that VNet. */
  readonly deployedWithZone: boolean;
}

/** Its public endpoint, and what admits callers to that. */
interface TypeInPublic {
  readonly publicEntryKind: 'web' | 'compute' | 'paas-public-endpoint' | 'none';
  /** False: it has no public network access that a switch of its own closes. */
  readonly closesPublicAccess: boolean;
  /** Service tag to enable on the subnet, with its condition in brackets; null: no service endpoint. */
  readonly serviceEndpoint: string | null;
  /**
   * Where its service endpoint works: from any region of one tenant; from its own region only; from other tenants, too;
   * part: for a part of the service only. Source: `VFAQ`.
   */
  readonly serviceEndpointScope: 'one-tenant' | 'one-region' | 'any-tenant' | 'part';
  /** True: all or part of it is reached at a logical SQL server, with the firewall and the service endpoint of that. */
  readonly onSqlServer: boolean;
  readonly networkSecurityPerimeter: 'ga' | 'preview' | null;
}

/** Its part in what people say and wish. */
interface TypeAsEnd {
  /**
   * Where its calls come from: a VNet of yours, an app that integrates with one, a network of the platform that can be
   * peered or cannot, an agent of yours (a data gateway or integration runtime) that calls for it, or your own site.
   */
  readonly asCaller: 'in-your-vnet' | 'integrates' | 'managed-peerable' | 'managed' | 'agent' | 'at-your-site';
  /** True: it only answers, and starts no traffic of its own. */
  readonly onlyAnswers: boolean;
  /** False: named beside another target it is none of its own, since it carries or publishes, or is outside Azure. */
  readonly isListedTarget: boolean;
  /** False: an endpoint that is named near it leads to something else. */
  readonly isBehindEndpoint: boolean;
}

/** All that is said of one resource type. */
export interface ResourceTypeRow extends TypeNames, TypeInNetwork, TypeBehindEndpoint, TypeInPublic, TypeAsEnd {
  readonly id: string;
  readonly displayName: string;
  readonly category: string;
  /** null: it is no resource of Azure. */
  readonly armType: string | null;
  /** What may run on a machine of yours and call in its place; absent: nothing. */
  readonly agent?: 'data-gateway' | 'integration-runtime';
  /**
   * What it is called as a caller, where it is not called as the resource: as its kind of caller, or by another name.
   */
  readonly nameAsCaller?: 'of-its-kind' | 'power-bi-gateway';
  readonly notes: string;
}
