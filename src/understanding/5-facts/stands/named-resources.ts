import type { Requirements } from '../../../decision/case/requirements.ts';
import { isSameThing } from '../../../decision/case/same-thing.ts';
import { sourceTypeOf } from '../../../decision/case/source-types.ts';
import { mostStanding, type Standing, standingSchema } from '../../../decision/case/stands.ts';
import type { NamedResource } from '../../1-text/names/resource-names.ts';
import { placesInOrder, zonePattern } from '../../languages/name-parts.data.ts';

/** Units between a thing and the resource group that it is said to be in. */
const reach = 80;

type Thing = Exclude<NamedResource, { kind: 'group' }>;

/** The group that was said of a thing: the next one behind it, or the one that the message begins with. */
function groupOf(thing: NamedResource, all: readonly NamedResource[]): string | undefined {
  const at = all.indexOf(thing);
  const behind = all.slice(at + 1).find(({ kind }) => kind === 'group');
  const isNear = behind !== undefined && behind.start - thing.end < reach;
  const first = all[0]?.kind === 'group' ? all[0] : undefined;
  return (isNear ? behind : first)?.name;
}

/** Where a VNet stands that nobody placed: the first is that of the caller, the next that of the target. */
function placesOf(things: readonly Thing[], { sourceType = 'unknown' }: Requirements): readonly (string | undefined)[] {
  const isInAzure = sourceType === 'unknown' || sourceTypeOf(sourceType).inAzure;
  const open: string[] = placesInOrder.ends.slice(isInAzure ? 0 : 1);
  const hubs: string[] = [...placesInOrder.hubs];
  return things.map(thing => {
    if (thing.kind !== 'vnet') return thing.in;
    if (thing.in === 'hub') return hubs.shift() ?? thing.in;
    return thing.in ?? open.shift();
  });
}

/** What the names in a message say to stand. `requirements`: what is known, with what the message states. */
export function standsNamed(named: readonly NamedResource[], requirements: Requirements): readonly Standing[] {
  const things = named.filter((one): one is Thing => one.kind !== 'group');
  const places = placesOf(things, requirements);
  return things.flatMap((thing, index) => {
    const { start: _start, end: _end, in: _in, ...said } = thing;
    const place = places[index];
    const group = thing.id === undefined ? groupOf(thing, named) : undefined;
    const whole = standingSchema.safeParse({
      ...said,
      ...(place === undefined ? {} : { in: place }),
      ...(group === undefined ? {} : { group }),
    });
    return whole.success ? [whole.data] : [];
  });
}

/** A zone that stands, with the name that the message has for it. */
export function withZoneName(
  stands: readonly Standing[],
  text: string,
  named: readonly NamedResource[],
): readonly Standing[] {
  const match = zonePattern.exec(text);
  if (match === null) return stands;
  const zone = {
    kind: 'private-dns-zone',
    name: match[0],
    start: match.index,
    end: match.index + match[0].length,
  } as const;
  const group = groupOf(
    zone,
    [...named, zone].toSorted((one, other) => one.start - other.start),
  );
  return stands.map(one =>
    one.kind === 'private-dns-zone' && one.name === undefined && one.id === undefined
      ? { ...one, name: zone.name, ...(group === undefined ? {} : { group }) }
      : one,
  );
}

/** What stands, with what was named of it said closer, and what was only named beside it. */
export function withNamed(stands: readonly Standing[], named: readonly Standing[]): readonly Standing[] {
  const closer = stands.map(one => {
    const same = named.find(other => isSameThing(one, other));
    return same === undefined ? one : { ...one, ...same };
  });
  const fresh = named.filter(one => !stands.some(other => isSameThing(one, other)));
  return [...closer, ...fresh].slice(0, mostStanding);
}
