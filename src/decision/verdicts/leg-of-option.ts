import type { OptionId } from '../../options/options.ts';
import type { LegChoice } from '../recommendation.ts';
import { tables } from '../tables/index.ts';

const legs: ReadonlyMap<OptionId, LegChoice['leg']> = new Map(
  tables.flatMap(({ leg, rows }) =>
    leg === undefined ? [] : rows.flatMap(({ options = [] }) => options.map(option => [option, leg] as const)),
  ),
);

/** The part of a design that an option is; undefined for what is no part of one. */
export function legOfOption(option: OptionId): LegChoice['leg'] | undefined {
  return legs.get(option);
}
