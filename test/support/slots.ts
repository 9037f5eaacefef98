import type { Requirements } from '../../src/decision/case/requirements.ts';
import { isOption } from '../../src/options/options.ts';
import { collectionId } from './case-ids.ts';

const resources: Readonly<Record<string, readonly string[]>> = {
  'sql-db': ['sql-database'],
  'sql-mi': ['sql-managed-instance'],
  storage: ['storage-blob', 'storage-file', 'storage-dfs'],
  'cosmos-db': ['cosmos-sql'],
  'web-app': ['app-service'],
  redis: ['redis-managed', 'redis-cache'],
  internet: ['third-party-saas'],
  vnet: ['vm'],
  'on-prem-server': ['onprem-server'],
};

const callers: Readonly<Record<string, string>> = {
  vm: 'azure-vm',
  vnet: 'azure-vm',
  aks: 'azure-vm',
  'app-service': 'app-service',
  functions: 'app-service',
  'on-prem': 'onprem-site',
  'user-device': 'user-device',
  'internet-users': 'internet-client',
};

const hybrids: Readonly<Record<string, readonly string[]>> = {
  none: [],
  'user-devices': ['user-devices'],
  branch: ['branch-site'],
  datacenter: ['datacenter'],
  'many-branches': ['many-branches'],
};

const exposures: Readonly<Record<string, string>> = { none: 'none', restricted: 'allow-listed', public: 'public' };
const buckets: Readonly<Record<string, string>> = { '2 Gbps': 'lt-10g' };

const sorted = (values: readonly string[]) => JSON.stringify([...values].sort());

function names(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

function isOne(found: Requirements, slot: string, value: string): boolean {
  switch (slot) {
    case 'sourceRegion':
      return found.sourceRegion === value;
    case 'targetRegion':
      return found.targetRegion === value;
    case 'sourceType':
      return found.sourceType === callers[value];
    case 'resourceType':
      return found.resourceType !== undefined && (resources[value] ?? [value]).includes(found.resourceType);
    case 'exposure':
      return found.exposure === exposures[value];
    case 'hybrid':
      return Array.isArray(found.hybrid) && sorted(found.hybrid) === sorted(hybrids[value] ?? ['?']);
    case 'sameVnet':
      return found.sameVnet === (value === 'true' ? 'yes' : 'no');
    case 'overlappingAddressSpace':
      return found.addressOverlap === (value === 'true' ? 'yes' : 'no');
    case 'encryptionRequired':
      return ['vm-to-vm-network', 'ipsec-required', 'macsec-required'].includes(found.encryption ?? '');
    case 'transitiveNeeded':
      return found.transitive !== undefined && found.transitive !== 'none';
    case 'bandwidth':
      return found.bandwidth === buckets[value];
    default:
      throw new Error(`No such slot: ${slot}`);
  }
}

/**
 * Whether a slot of the collection has this value in the requirements; a list of a single-valued slot means any of
 * them.
 */
export function slotIs(found: Requirements, slot: string, value: unknown): boolean {
  if (slot === 'otherRegions') {
    return Array.isArray(found.otherRegions) && sorted(found.otherRegions) === sorted(names(value));
  }
  if (slot === 'mentionedOptions' || slot === 'rejectedOptions') {
    const options = (slot === 'mentionedOptions' ? found.proposed : found.ruledOut) ?? [];
    const ids = options.map(option => (isOption(option) ? collectionId(option) : option));
    return names(value).every(id => ids.includes(id));
  }
  return names(value).some(one => isOne(found, slot, one));
}
