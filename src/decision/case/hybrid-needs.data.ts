// Who may take part from outside Azure, beside callers on the internet and other clouds.

export interface HybridNeedRow {
  /** The kind of its site, a network of its own with address ranges that must be routed; null: it has none. */
  readonly site: 'branch' | 'datacenter' | null;
  /** How many sites it stands for at least. */
  readonly sites: number;
}

export const hybridNeedRows = {
  'user-devices': { site: null, sites: 0 },
  'branch-site': { site: 'branch', sites: 1 },
  datacenter: { site: 'datacenter', sites: 1 },
  'many-branches': { site: 'branch', sites: 31 },
} as const satisfies Readonly<Record<string, HybridNeedRow>>;
