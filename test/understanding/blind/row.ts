import type { Field } from '../../../src/decision/case/requirements.ts';
import type { Command, SmallTalk } from '../../../src/understanding/understanding.ts';

/** Several values that are right alike; `undefined` among them: leaving the field open is right too. */
export class Any {
  readonly values: readonly unknown[];
  constructor(values: readonly unknown[]) {
    this.values = values;
  }
}

/** Shorthand for a field that more than one value suits. */
export const any = (...values: readonly unknown[]): Any => new Any(values);

/** What else a row holds about a message. */
export interface Besides {
  /** Fields that must stay open. */
  readonly open?: readonly Field[];
  /** Values that a careless reader would take. */
  readonly not?: Readonly<Partial<Record<Field, unknown>>>;
  /** Fields that must be asked, since the words have several readings. */
  readonly ambiguous?: readonly Field[];
  readonly command?: Command;
  readonly smallTalk?: SmallTalk | readonly SmallTalk[];
  /** Any of these questions about the subject. */
  readonly question?: readonly string[];
  /** Any of these pitfalls among the symptoms. */
  readonly symptom?: readonly string[];
  readonly change?: readonly (Field | 'regions')[];
  readonly correction?: boolean;
  readonly asked?: Field;
}

/**
 * A message as people write it, and what it states. Lists of options are read element by element: `a|b` is either,
 * a leading `?` is allowed and not needed.
 */
export interface BlindRow extends Besides {
  readonly text: string;
  readonly says: Readonly<Partial<Record<Field, unknown>>>;
}

/** Shorthand: the message, what it states, what else is to be held. */
export const says = (text: string, stated: BlindRow['says'] = {}, besides: Besides = {}): BlindRow => ({
  text,
  says: stated,
  ...besides,
});

/** Callers and conditions that many rows share. */
export const vm = { sourceType: 'azure-vm' } as const;
export const aks = { sourceType: 'azure-vm', sourceResourceType: 'aks' } as const;
export const app = { sourceType: 'app-service' } as const;
export const onprem = {
  sourceType: 'onprem-site',
  hybrid: any(['datacenter'], ['branch-site'], undefined),
} as const;
export const datacenter = { sourceType: 'onprem-site', hybrid: ['datacenter'] } as const;
export const office = { sourceType: 'onprem-site', hybrid: ['branch-site'] } as const;
export const laptops = { sourceType: 'user-device', hybrid: ['user-devices'] } as const;
export const closed = { exposure: 'none' } as const;
/** Naming a private endpoint may be read as a wish for no exposure. */
export const perhapsClosed = { exposure: any('none', undefined) } as const;
export const perhapsVm = { sourceType: any('azure-vm', undefined), resourceType: any('vm', undefined) } as const;
export const database = { resourceType: any('sql-database', undefined) } as const;
/** From one region to another. */
export const between = (sourceRegion: string, targetRegion: string) => ({ sourceRegion, targetRegion });
