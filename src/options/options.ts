import { discouragedRows } from './discouraged.ts';
import type { Proposal } from './option-row.ts';
import { type OptionId, optionRows } from './rows.ts';

export type { OptionId };

/** Things a person may bring up that are retired or discouraged: they get a verdict, never a recommendation. */
export type DiscouragedId = keyof typeof discouragedRows;

export type ProposalId = OptionId | DiscouragedId;

const proposals: Readonly<Record<ProposalId, Proposal>> = { ...optionRows, ...discouragedRows };

/** True for the id of an option: no other id, and nothing discouraged. */
export const isOption = (id: string): id is OptionId => Object.hasOwn(optionRows, id);

const isDiscouraged = (id: string): id is DiscouragedId => Object.hasOwn(discouragedRows, id);

/** Ids of every connectivity option and supporting component that an answer can name. */
export const optionIds: readonly OptionId[] = Object.keys(optionRows).filter(isOption);

export const discouragedIds: readonly DiscouragedId[] = Object.keys(discouragedRows).filter(isDiscouraged);

export const proposalIds: readonly ProposalId[] = [...optionIds, ...discouragedIds];

/** What is said of an option, or of something discouraged, wherever a person may have it in mind. */
export function proposalOf(id: ProposalId): Proposal {
  return proposals[id];
}
