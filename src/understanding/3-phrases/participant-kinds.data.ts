// What is known of whoever takes part beside Azure resources. What they are called stands with the languages.
import type { hybridNeeds } from '../../decision/case/requirements.ts';
import type { SourceType } from '../../decision/case/source-types.ts';
import type { ParticipantKind } from '../languages/names.ts';

/** Needs of whoever takes part from outside Azure. */
export type HybridNeed = (typeof hybridNeeds)[number];

/** What is known of a kind of participant, whatever it is called. */
export interface ParticipantRow {
  /** As which kind of caller it starts traffic; null where its name alone does not say. */
  readonly sourceType: SourceType | null;
  /** As what it takes part from outside Azure; null where it does not count as that. */
  readonly need: HybridNeed | null;
  /** What it says of sites of our own: one of them, many, or that there is any; null: it is none. */
  readonly site: 'one' | 'many' | 'any' | null;
}

/** Kinds of participants; `person` says nothing alone. */
export const participantRows = {
  device: { sourceType: 'user-device', need: 'user-devices', site: null },
  branch: { sourceType: 'onprem-site', need: 'branch-site', site: 'one' },
  branches: { sourceType: 'onprem-site', need: 'many-branches', site: 'many' },
  datacenter: { sourceType: 'onprem-site', need: 'datacenter', site: 'one' },
  onprem: { sourceType: 'onprem-site', need: 'datacenter', site: 'any' },
  visitor: { sourceType: 'internet-client', need: null, site: null },
  othercloud: { sourceType: 'other-cloud', need: null, site: null },
  vnet: { sourceType: null, need: null, site: null },
  internet: { sourceType: null, need: null, site: null },
  person: { sourceType: null, need: null, site: null },
  place: { sourceType: null, need: null, site: null },
} as const satisfies Readonly<Record<ParticipantKind, ParticipantRow>>;
