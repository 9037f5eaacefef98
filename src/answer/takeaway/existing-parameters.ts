import { say } from '../../content/index.ts';
import { existingTypes, withoutUnnamed } from './existing.ts';
import type { Given, Item, Parameter } from './model.ts';
import { thingOf } from './service-rules.ts';

/** Where something stands, as the words of a parameter say it. */
export type Place = 'caller' | 'target' | 'hub' | 'remote-hub' | 'dns-servers';

interface Known {
  /** Where the thing with this id stands; null where it stands for all, like a zone. */
  readonly placeOf: (id: string) => Place | null;
}

/** The parameters for where something is that is not where the files run. */
const scopeParameters = ({ scope }: Item): readonly Parameter[] =>
  scope === undefined ? [] : [scope.group, ...(scope.subscription === null ? [] : [scope.subscription])];

/**
 * Parameters for what only the reader knows of the things that exist: names, free ranges, the address of a firewall.
 */
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
    typeof given === 'string' ? [] : [text(given.parameter, about, given.known ?? null)];
  const named = ({ id, scope }: Item, thing: string): string => {
    const place = placeOf(id);
    // What is elsewhere has a parameter for its group beside it.
    const own =
      place === null ? thing : say(locale, 'take.thing.at', { thing, place: say(locale, `take.place.${place}`) });
    return say(locale, scope === undefined ? 'take.param.name' : 'take.param.name-there', { thing: own });
  };
  const parameters = withoutUnnamed(items).flatMap((item): readonly Parameter[] => {
    if (item.kind === 'existing') {
      const thing = named(item, say(locale, existingTypes[item.of].word));
      return [text(item.name, thing, item.known), ...scopeParameters(item)];
    }
    if (item.kind === 'existing-service') {
      const thing = named(item, say(locale, thingOf(item)));
      return [text(item.name, thing, item.known), ...scopeParameters(item)];
    }
    if (item.kind === 'existing-subnet' && item.held !== undefined)
      return [text(item.held.parameter, say(locale, 'take.param.subnet-name', { name: item.name }), item.held.known)];
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
