import { parseRequirements, type Requirements } from '../../src/decision/index.ts';
import type { OptionId } from '../../src/options/options.ts';

/** Short facts of a scenario, in the names of the collection it comes from. */
export interface CaseFacts {
  readonly sameVnet?: boolean;
  readonly regions?: readonly (string | null)[];
  readonly tenants?: string;
  readonly resourceType?: string;
  readonly sourceType?: string;
  readonly exposure?: string;
  readonly hybrid?: string;
  readonly bandwidth?: string;
  readonly encryptionRequired?: boolean;
  readonly overlappingAddressSpace?: boolean;
  readonly transitiveNeeded?: boolean;
  readonly otherNotes?: string;
}

/** What the collection calls an option; it has no name for any other. */
const optionIds: Readonly<Partial<Record<OptionId, string>>> = {
  'same-vnet': 'same-vnet',
  'vnet-peering-regional': 'vnet-peering',
  'vnet-peering-global': 'global-vnet-peering',
  'subnet-peering': 'vnet-peering',
  'avnm-mesh': 'vnet-manager',
  'avnm-hub-spoke': 'vnet-manager',
  'vnet-to-vnet-vpn': 'vnet-to-vnet-vpn',
  'hub-spoke-firewall': 'hub-spoke-firewall',
  'gateway-transit': 'gateway-transit',
  'route-server': 'route-server',
  'vwan-standard': 'virtual-wan',
  'vwan-secured-hub': 'virtual-wan',
  'vwan-basic': 'virtual-wan',
  's2s-vpn': 's2s-vpn',
  'p2s-vpn': 'p2s-vpn',
  expressroute: 'expressroute',
  'expressroute-direct': 'expressroute-direct',
  'expressroute-vpn-failover': 'expressroute-vpn-failover',
  'expressroute-encrypted': 'expressroute',
  'expressroute-global-reach': 'expressroute-global-reach',
  'expressroute-fastpath': 'expressroute',
  'private-endpoint': 'private-endpoint',
  'private-endpoint-from-onprem': 'private-endpoint',
  'private-endpoint-cross-tenant': 'private-endpoint',
  'service-endpoint': 'service-endpoint',
  'private-link-service': 'private-link-service',
  'vnet-integration': 'vnet-integration',
  bastion: 'bastion',
  'nat-gateway': 'nat-gateway',
  'front-door': 'front-door',
  'app-gateway-waf': 'application-gateway',
  'public-load-balancer': 'load-balancer',
  'internal-app-gateway': 'application-gateway',
  'internal-load-balancer': 'load-balancer',
  'global-load-balancer': 'load-balancer',
  'traffic-manager': 'traffic-manager',
};

const resources: Readonly<Record<string, string>> = {
  vm: 'vm',
  vnet: 'vm',
  'sql-db': 'sql-database',
  'sql-mi': 'sql-managed-instance',
  storage: 'storage-blob',
  'web-app': 'app-service',
  'on-prem-server': 'onprem-server',
  'on-prem-network': 'onprem-server',
  internet: 'third-party-saas',
  'load-balancer': 'internal-load-balancer',
  'cosmos-db': 'cosmos-sql',
};

const sources: Readonly<Record<string, string>> = {
  vm: 'azure-vm',
  vnet: 'azure-vm',
  aks: 'azure-vm',
  functions: 'app-service',
  'app-service': 'app-service',
  'on-prem': 'onprem-site',
  'user-device': 'user-device',
  'internet-users': 'internet-client',
};

const exposures: Readonly<Record<string, string>> = { none: 'none', restricted: 'allow-listed', public: 'public' };

const outside: Readonly<Record<string, readonly string[]>> = {
  none: [],
  'user-devices': ['user-devices'],
  branch: ['branch-site'],
  datacenter: ['datacenter'],
  'many-branches': ['many-branches'],
};

function named<V>(name: string | undefined, words: Readonly<Record<string, V>>): V | undefined {
  return name === undefined ? undefined : words[name];
}

function placesOf(facts: CaseFacts): Record<string, unknown> {
  const regions = facts.regions ?? [];
  const [first, second, ...others] = regions;
  const known = (names: readonly (string | null | undefined)[]): string[] =>
    names.filter(name => typeof name === 'string');
  if (sources[facts.sourceType ?? ''] === 'internet-client') {
    const rest = known(regions.slice(1));
    return {
      targetRegion: first ?? undefined,
      otherRegions: rest,
      ...(regions.length > 1 ? { regionCount: regions.length } : {}),
    };
  }
  const apart = regions.length > 1 ? 'no' : 'yes';
  const together = regions.length === 0 ? {} : { sameRegion: apart };
  const count = regions.length > 2 ? { regionCount: regions.length } : {};
  return {
    sourceRegion: first ?? undefined,
    targetRegion: second ?? undefined,
    otherRegions: known(others),
    ...together,
    ...count,
  };
}

/** The option in the names of the collection. */
export function collectionId(option: OptionId): string {
  return optionIds[option] ?? 'other';
}

/** The requirements that a scenario states. */
export function requirementsOf(facts: CaseFacts, stated: Requirements): Requirements {
  const transit = facts.hybrid === 'branch' ? 'onprem-to-spokes' : 'spoke-to-spoke';
  const told = {
    ...placesOf(facts),
    sameVnet: facts.sameVnet === undefined ? undefined : facts.sameVnet ? 'yes' : 'no',
    resourceType: named(facts.resourceType, resources) ?? facts.resourceType,
    sourceType: named(facts.sourceType, sources),
    exposure: named(facts.exposure, exposures),
    hybrid: named(facts.hybrid, outside),
    encryption: facts.encryptionRequired === true ? 'ipsec-required' : undefined,
    addressOverlap: facts.overlappingAddressSpace === true ? 'yes' : undefined,
    transitive: facts.transitiveNeeded === true ? transit : undefined,
    sameTenant: facts.tenants === 'different' ? 'no' : undefined,
    bandwidth: facts.bandwidth,
    ...stated,
  };
  const parsed = parseRequirements(JSON.parse(JSON.stringify(told)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.requirements;
}
