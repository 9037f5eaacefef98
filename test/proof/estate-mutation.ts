import { type StandingKind, standingKindIds, standingKindOf } from '../../src/decision/case/stands.ts';
import { compile } from '../../src/decision/decide/compile-condition.ts';
import type { Condition } from '../../src/decision/decide/condition.ts';
import { type SettingRow, settingRows } from '../../src/decision/difference/settings.data.ts';
import { type StandingParts, standingParts } from '../../src/decision/topology/standing-parts.data.ts';
import { emptyCase } from '../decision/cases.ts';
import { settingCases } from '../decision/difference/setting-cases.data.ts';
import { seenOf } from './standing-seen.ts';

/** One cell changed, in words, and whether an example notices it. */
export interface EstateMutant {
  readonly change: string;
  readonly isNoticed: () => boolean;
}

/** Puts a value into a cell while something is looked at, and the old one back. */
function withCell<R>(row: object, cell: string, value: unknown, look: () => R): R {
  const before: unknown = Reflect.get(row, cell);
  const had = Object.hasOwn(row, cell);
  Reflect.set(row, cell, value);
  try {
    return look();
  } finally {
    if (had) Reflect.set(row, cell, before);
    else Reflect.deleteProperty(row, cell);
  }
}

/** Every list with one of its members taken out, and with one more. */
function lists(members: readonly string[], all: readonly string[]): readonly (readonly string[])[] {
  return all.map(one => (members.includes(one) ? members.filter(other => other !== one) : [...members, one]));
}

const cells = {
  is: ['expressroute', 's2s-vpn', 'p2s-vpn', 'bastion', 'nat-gateway', 'route-server', 'private-link-service'],
  gateways: ['vpn-gateway', 'expressroute-gateway', 'firewall', 'route-server', 'bastion', 'dns-resolver'],
  endpoints: ['private-link-service', 'service-endpoint', 'integration-subnet'],
  links: ['vnet-peering-regional', 'vnet-peering-global'],
} as const;

/**
 * Links that a kind could carry: a line stands only with the gateway at which it ends, a connection of a hub with the
 * hub.
 */
function linksAt({ gateways = [], links = [] }: StandingParts): readonly string[] {
  const lines = [
    ...(gateways.includes('vpn-gateway') ? ['s2s-vpn', 'p2s-vpn'] : []),
    ...(gateways.includes('expressroute-gateway') ? ['expressroute'] : []),
  ];
  return [...new Set([...links, ...cells.links, ...lines])];
}

function ofKind(kind: StandingKind, seen: string): readonly EstateMutant[] {
  const row = standingKindOf(kind);
  const parts = standingParts[kind];
  const mutant = (from: object, cell: string, value: unknown): EstateMutant => ({
    change: `${kind}: ${cell} = ${String(value)}`,
    isNoticed: () => withCell(from, cell, value, () => seenOf(kind) !== seen),
  });
  return [
    ...lists(row.is, [...new Set([...row.is, ...cells.is])]).map(value => mutant(row, 'is', value)),
    mutant(row, 'feature', row.feature === 'windows-dns-server' ? 'vpn-gateway' : 'windows-dns-server'),
    ...(row.feature === undefined ? [] : [mutant(row, 'feature', undefined)]),
    ...(['gateways', 'endpoints', 'links'] as const).flatMap(cell =>
      lists(parts[cell] ?? [], cell === 'links' ? linksAt(parts) : cells[cell]).map(value =>
        mutant(parts, cell, value),
      ),
    ),
    mutant(parts, 'zones', parts.zones === undefined ? true : undefined),
    mutant(parts, 'hub', parts.hub === undefined ? true : undefined),
    mutant(parts, 'vnet', parts.vnet === undefined ? true : undefined),
  ];
}

/** A condition with each of its parts in turn made to hold always, or turned round. */
function changed(condition: Condition): readonly Condition[] {
  const here: readonly Condition[] = [{ always: true }, { not: condition }];
  const inside = (parts: readonly Condition[], join: (changedParts: readonly Condition[]) => Condition) =>
    parts.flatMap((part, at) =>
      changed(part).map(other => join(parts.map((old, index) => (index === at ? other : old)))),
    );
  if ('all' in condition) return [...here, ...inside(condition.all, all => ({ all }))];
  if ('any' in condition) return [...here, ...inside(condition.any, any => ({ any }))];
  return 'not' in condition ? [...here, ...changed(condition.not).map(not => ({ not }))] : here;
}

function breaksSetting({ id, when, do: what, what: part }: SettingRow): boolean {
  const holds = compile(when);
  const applies = (stands: (typeof settingCases)[number][2], design: (typeof settingCases)[number][3]): boolean =>
    holds({ ...emptyCase(), stands, design: new Set(design) });
  return settingCases
    .filter(([row]) => row === id)
    .some(
      ([, change, stands, design, not]) =>
        change !== `${what} ${part}` ||
        !applies(stands, design) ||
        not.some(([other, otherDesign]) => applies(other, otherDesign)),
    );
}

function ofSetting(row: SettingRow): readonly EstateMutant[] {
  const mutant = (change: string, mutated: SettingRow): EstateMutant => ({
    change: `${row.id}: ${change}`,
    isNoticed: () => breaksSetting(mutated),
  });
  return [
    ...changed(row.when).map(when => mutant(JSON.stringify(when), { ...row, when })),
    mutant('do', { ...row, do: row.do === 'add' ? 'change' : 'add' }),
    mutant('what', { ...row, what: row.what === 'nsg' ? 'udr' : 'nsg' }),
  ];
}

/** Every mutant of what a standing thing is and of what is to be set beside it. */
export function estateMutants(seen: ReadonlyMap<string, string>): readonly EstateMutant[] {
  return [...standingKindIds.flatMap(kind => ofKind(kind, seen.get(kind) ?? '')), ...settingRows.flatMap(ofSetting)];
}
