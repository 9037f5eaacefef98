import { resourceTypeIds } from '../../src/azure/resource-types.ts';
import { type Ask, askKinds, subjectIds } from '../../src/decision/case/ask.ts';
import type { Requirements } from '../../src/decision/case/requirements.ts';
import type { StandingAttribute } from '../../src/decision/case/standing-attributes.data.ts';
import { attributesOf, type Standing, standingKindIds, standingSchema } from '../../src/decision/case/stands.ts';
import type { Condition } from '../../src/decision/decide/condition.ts';
import { defined } from '../../src/decision/defined.ts';
import { settingRows } from '../../src/decision/difference/settings.data.ts';
import { entries } from '../../src/knowledge/entries.ts';
import { optionIds, proposalIds } from '../../src/options/options.ts';
import { anybody } from '../decision/anybody.ts';
import { idOfKind } from './resource-ids.ts';

/** Gives a number below its argument. */
export type Draw = (below: number) => number;

type Said = string | number | boolean | readonly string[];

/** What people say of most things. */
const usual: Readonly<Partial<Record<StandingAttribute, readonly Said[]>>> = {
  name: ['vnet-hub', 'the old one', '名前'],
  range: ['10.0.0.0/16', ['10.0.0.0/16', '10.1.0.0/16']],
  in: ['hub', 'spoke', 'vhub', 'caller', 'target', '10.0.0.0/16'],
  of: resourceTypeIds,
  count: [0, 1, 2, 5, 100_000],
  planned: [true, false],
  secured: [true, false],
  sku: ['Basic', 'Standard', 'Premium', 'VpnGw1AZ', 'ErGw1AZ', 'classic'],
  type: ['azure-firewall', 'windows', 'domain-controllers', 'internal', 'policy-based'],
  scope: ['regional', 'global'],
  scheme: ['internal', 'public'],
  state: ['connected', 'initiated', 'disconnected', 'pending', 'approved'],
  linkedTo: [['hub'], ['hub', 'spoke']],
};

/** Comparisons with what stands in a condition. */
function standingIn(condition: Condition): readonly Extract<Condition, { stands: unknown }>[] {
  if ('stands' in condition) return [condition];
  if ('not' in condition) return standingIn(condition.not);
  if ('all' in condition) return condition.all.flatMap(standingIn);
  return 'any' in condition ? condition.any.flatMap(standingIn) : [];
}

/** The values that conditions tell apart, by kind and attribute. */
function toldApart(): ReadonlyMap<string, readonly Said[]> {
  const conditions = [
    ...settingRows.map(({ when }) => when),
    ...entries.flatMap(({ when, answers }) => [when, ...answers.map(answer => answer.when)]),
  ].flatMap(condition => (condition === undefined ? [] : standingIn(condition)));
  const found = new Map<string, Set<Said>>();
  for (const { stands: kind, with: said = {} } of conditions)
    for (const [attribute, value] of Object.entries(said)) {
      const key = `${kind} ${attribute}`;
      const values = found.get(key) ?? new Set<Said>();
      found.set(key, values);
      for (const one of Array.isArray(value) ? value : [value]) values.add(one);
    }
  return new Map([...found].map(([key, values]) => [key, [...values]]));
}

const told = toldApart();

const pick = <V>(values: readonly V[], draw: Draw): V => defined(values[draw(values.length)]);

/** Something that stands, of any kind, with about a third of what can be said of it. */
export function anyStanding(draw: Draw): Standing {
  const kind = pick(standingKindIds, draw);
  const said = attributesOf(kind).flatMap(attribute => {
    if (draw(3) > 0) return [];
    const likely = attribute === 'id' ? [idOfKind(kind)] : (usual[attribute] ?? ['yes', 2, true]);
    const values = [...(told.get(`${kind} ${attribute}`) ?? []), ...likely];
    return [[attribute, pick(values, draw)] as const];
  });
  return standingSchema.parse({ kind, ...Object.fromEntries(said) });
}

/** What stands: nothing, one to five things, or "I don't know". */
export function anyStands(draw: Draw): Requirements['stands'] {
  const count = draw(8);
  if (count === 7) return 'unknown';
  return Array.from({ length: Math.min(count, 5) }, () => anyStanding(draw));
}

const points = [...entries.map(({ id }) => id), 'none', 'a-point-of-another-release'];

/** A question of any kind about up to three subjects; its point is one that is known, none, or left out. */
export function anyAsk(draw: Draw): Ask {
  const kind = pick(askKinds, draw);
  const about = [...new Set(Array.from({ length: draw(4) }, () => pick(subjectIds, draw)))];
  return draw(2) > 0 ? { kind, about } : { kind, about, point: pick(points, draw) };
}

function someOf<V>(values: readonly V[], draw: Draw): readonly V[] {
  return [...new Set(Array.from({ length: 1 + draw(2) }, () => pick(values, draw)))];
}

/** Limits that somebody may set: about every fourth of them. */
function anyLimits(draw: Draw): Requirements {
  return {
    ...(draw(4) === 0 ? { mustUse: someOf(optionIds, draw) } : {}),
    ...(draw(4) === 0 ? { ruledOut: someOf(proposalIds, draw) } : {}),
  };
}

/** Somebody who has a network, or none, and asks something, or nothing; everything else as anybody answers. */
export function anyEstate(draw: Draw): Requirements {
  const stands = draw(6) > 0 ? { stands: anyStands(draw) } : {};
  const ask = draw(8) > 0 ? { ask: anyAsk(draw) } : {};
  return { ...anybody(draw), ...stands, ...ask, ...anyLimits(draw) };
}
