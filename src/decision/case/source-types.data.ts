// What can start the traffic. A row of this table is all that a new kind of caller needs beside its rows in the tables.
import type { HybridNeed } from './hybrid-needs.ts';

/** Who takes part from outside Azure. */
export type OutsideParty = 'internet' | 'user-devices' | 'branch-site' | 'datacenter' | 'many-branches' | 'other-cloud';

export interface SourceTypeRow {
  readonly inAzure: boolean;
  /**
   * Its network in Azure: a VNet it stands in, one it reaches into by VNet integration, one that the platform manages,
   * or none.
   */
  readonly network: 'vnet' | 'integration' | 'managed' | null;
  /** True: a network of its own outside Azure, with address ranges that must be routed. */
  readonly isSite: boolean;
  /** As whom it takes part from outside; null in Azure. */
  readonly party: OutsideParty | null;
  /** What takes part outside Azure where it calls: people's devices, or a site of this kind unless one is named. */
  readonly brings: HybridNeed | null;
}

export const sourceTypeRows = {
  'azure-vm': { inAzure: true, network: 'vnet', isSite: false, party: null, brings: null },
  'app-service': { inAzure: true, network: 'integration', isSite: false, party: null, brings: null },
  'azure-paas-other': { inAzure: true, network: 'managed', isSite: false, party: null, brings: null },
  'user-device': { inAzure: false, network: null, isSite: false, party: 'user-devices', brings: 'user-devices' },
  'onprem-site': { inAzure: false, network: null, isSite: true, party: 'branch-site', brings: 'datacenter' },
  'internet-client': { inAzure: false, network: null, isSite: false, party: 'internet', brings: null },
  'other-cloud': { inAzure: false, network: null, isSite: true, party: 'other-cloud', brings: null },
} as const satisfies Readonly<Record<string, SourceTypeRow>>;
