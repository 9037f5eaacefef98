import { say } from '../../content/index.ts';
import { existingTypes, withoutUnnamed } from './existing.ts';
import type { Given, Item, Parameter } from './model.ts';
import { thingOf } from './service-rules.ts';

/** Where something stands, as the words of a parameter say it. */
export type Place = 'caller' | 'target' | 'hub' | 'remote-hub';

interface Known {
  /** Where the thing with this id stands; null where it stands for all, like a zone. */
  readonly placeOf: (id: string) => Place | null;
}

/** Parameters for what only the reader knows of the things that exist: names, free ranges, the address of a firewall. */
export function existingParameters(
  locale: string | undefined,
  items: readonly Item[],
  { placeOf }: Known,
): readonly Parameter[] {
  const text = (id: string, about: string, value: string | null = null): Parameter => ({
    id,
    about,
    type: 'text',
    value,
  });
  const from = (given: Given, about: string): readonly Parameter[] =>
    typeof given === 'string' ? [] : [text(given.parameter, about)];
  const named = (id: string, thing: string): string => {
    const place = placeOf(id);
    return place === null
      ? say(locale, 'take.param.name', { thing })
      : say(locale, 'take.param.name-at', { thing, place: say(locale, `take.place.${place}`) });
  };
  const parameters = withoutUnnamed(items).flatMap((item): readonly Parameter[] => {
    if (item.kind === 'existing')
      return [text(item.name, named(item.id, say(locale, existingTypes[item.of].word)), item.known)];
    if (item.kind === 'existing-service')
      return [text(item.name, say(locale, 'take.param.name', { thing: say(locale, thingOf(item)) }))];
    if (item.kind === 'route-table')
      return item.routes.flatMap(({ name, range, nextHop }) => [
        ...from(range, say(locale, 'take.param.route', { name })),
        ...from(nextHop, say(locale, 'take.param.next-hop')),
      ]);
    if (item.kind !== 'subnet' || typeof item.subnet.range === 'string') return [];
    const { name, range } = item.subnet;
    return [text(range.parameter, say(locale, 'take.param.subnet', { name, count: String(2 ** (32 - range.prefix)) }))];
  });
  return [...new Map(parameters.map(parameter => [parameter.id, parameter])).values()];
}
