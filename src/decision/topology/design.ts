import type { OptionId } from '../../options/options.ts';
import type { Facts } from '../case/facts.ts';
import type { Decision } from '../decide/decide.ts';
import { defined } from '../defined.ts';
import { tableColumns } from '../tables/columns.data.ts';
import type { TableColumn } from '../tables/columns.ts';
import { tableFilling } from '../tables/filling.ts';
import { tables } from '../tables/index.ts';

type DecidedValue<C extends TableColumn> = (typeof tableColumns)[C][number];

/** A decided case, as far as it says what stands where. */
export interface Design {
  readonly facts: Facts;
  readonly headline: OptionId;
  /** True where one of these options is part of the design. */
  readonly has: (...options: readonly OptionId[]) => boolean;
  /** Those of these options that are part of the design, in the order given. */
  readonly wanting: (...options: readonly OptionId[]) => readonly OptionId[];
  /** Those of these options that this table put into the design, in the order given. */
  readonly chosenBy: (table: string, ...options: readonly OptionId[]) => readonly OptionId[];
  /** What the table that fills a column decided. */
  readonly value: <C extends TableColumn>(column: C) => DecidedValue<C>;
}

const places: ReadonlyMap<string, number> = new Map(tables.map(({ id }, index) => [id, index]));

/** The design of a decided case. */
export function designOf(facts: Facts, decision: Decision): Design {
  const wanting: Design['wanting'] = (...options) => options.filter(option => decision.design.has(option));
  return {
    facts,
    headline: decision.headline,
    has: (...options) => options.some(option => decision.design.has(option)),
    wanting,
    chosenBy: (table, ...options) => {
      const { row } = defined(decision.decided[defined(places.get(table))]);
      return options.filter(option => row.options?.includes(option) === true);
    },
    value: column => {
      const legal: readonly DecidedValue<typeof column>[] = tableColumns[column];
      const { row } = defined(decision.decided[defined(tableFilling.get(column))]);
      return defined(legal.find(value => value === row.value));
    },
  };
}
