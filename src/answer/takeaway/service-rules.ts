import type { WordId } from '../../content/index.ts';
import type { Format } from './formats.ts';
import type { Item } from './model.ts';
import { type RuledType, serviceRules } from './service-rules.data.ts';

/** True for a type of service whose rule some file can set. */
export const isRuledType = (type: string | null): type is RuledType =>
  type !== null && Object.hasOwn(serviceRules, type);

const rowOf = (type: RuledType): { readonly thing: WordId; readonly formats: readonly Format[] } => serviceRules[type];

/** What a service that is referred to is called. */
export const thingOf = ({ type }: Extract<Item, { kind: 'existing-service' }>): WordId =>
  type === 'Microsoft.Web/sites' ? 'take.thing.app' : rowOf(type).thing;

/** The items of a plan that a language can write: all but the rules of services that only other languages set. */
export const itemsIn = (items: readonly Item[], format: Format): readonly Item[] =>
  items.filter(item => item.kind !== 'service-rule' || rowOf(item.of).formats.includes(format));
