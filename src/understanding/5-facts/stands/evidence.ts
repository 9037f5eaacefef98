import { type Standing, type StandingKind, standingSchema } from '../../../decision/case/stands.ts';
import type { Block, Observation } from '../../1-text/blocks/block.ts';
import { attributeOfProperty, kindOfProperty, kindOfResourceType, kindOfValue, shownByCode } from './evidence.data.ts';

/** A thing that pasted output shows to stand, and the block that shows it. */
export interface Shown {
  readonly thing: Standing;
  readonly block: Block;
}

type Properties = Extract<Observation, { readonly kind: 'record' }>['properties'];

function kindsOf(properties: Properties): readonly StandingKind[] {
  const type = (properties.get('type') ?? '').toLowerCase();
  const byType = kindOfResourceType.find(([end]) => type.endsWith(`/${end}`))?.[1];
  if (byType !== undefined) return [byType];
  const byValue = kindOfValue.filter(({ property, value }) => value.test(properties.get(property) ?? ''));
  if (byValue.length > 0) return byValue.map(({ kind }) => kind);
  const byProperty = kindOfProperty.find(([property]) => properties.has(property))?.[1];
  return byProperty === undefined ? [] : [byProperty];
}

function thingOf(kind: StandingKind, properties: Properties): Standing {
  const said = new Map<string, string | boolean>();
  for (const row of attributeOfProperty) {
    const value = row.kind === kind ? properties.get(row.property) : undefined;
    if (value === undefined || said.has(row.attribute) || !row.matches.test(value)) continue;
    const written = row.lower === true ? value.toLowerCase() : value;
    said.set(row.attribute, typeof row.value === 'string' ? row.value.replace('$value', written) : row.value);
  }
  const whole = standingSchema.safeParse({ kind, ...Object.fromEntries(said) });
  return whole.success ? whole.data : { kind };
}

const privateLink = /\.privatelink\./i;

function shownBy(observation: Observation): readonly Standing[] {
  if (observation.kind === 'record')
    return kindsOf(observation.properties).map(kind => thingOf(kind, observation.properties));
  if (observation.kind === 'error')
    return shownByCode.flatMap(({ code, kind, attributes }) =>
      kind !== undefined && code.test(observation.code) ? [{ kind, ...attributes }] : [],
    );
  const isEndpoint = observation.kind === 'address' && privateLink.test(observation.name) && observation.isPrivate;
  return isEndpoint ? [{ kind: 'private-endpoint' }] : [];
}

/**
 * What the blocks of a message show to stand, each kind once: the first of several, with what the others tell beside
 * it.
 */
export function shownIn(blocks: readonly Block[]): readonly Shown[] {
  const shown = new Map<StandingKind, Shown>();
  for (const block of blocks)
    for (const thing of block.observations.flatMap(shownBy)) {
      const before = shown.get(thing.kind);
      shown.set(thing.kind, { thing: { ...thing, ...before?.thing }, block: before?.block ?? block });
    }
  return [...shown.values()];
}

/** What is seen in pasted output, in words that questions are put in. */
export type Sign = 'public-address' | 'private-address' | 'no-name' | 'error';

/** The signs that the blocks of a message show, and the codes of errors. */
export function signsIn(blocks: readonly Block[]): {
  readonly signs: ReadonlySet<Sign>;
  readonly codes: readonly string[];
} {
  const signs = new Set<Sign>();
  const codes = new Set<string>();
  for (const { observations } of blocks)
    for (const one of observations) {
      if (one.kind === 'address') signs.add(one.isPrivate ? 'private-address' : 'public-address');
      if (one.kind === 'no-name') signs.add('no-name');
      if (one.kind === 'error') {
        signs.add('error');
        codes.add(one.code);
      }
    }
  return { signs, codes: [...codes] };
}

/** True where a tool says that address ranges overlap. */
export function showsOverlap(blocks: readonly Block[]): boolean {
  return signsIn(blocks).codes.some(code => shownByCode.some(row => row.overlap === true && row.code.test(code)));
}
