import { groupName, resourceName } from '../../azure/resource-id.ts';
import { sentence } from '../../content/sentence.ts';
import type { RequirementsProblem } from './problem.ts';
import type { Requirements } from './requirements.ts';
import { type IdProblem, idProblem } from './standing-id.ts';
import { mostStanding, type Standing, standingKindOf } from './stands.ts';

/** What a field of a form, an option of a command line or a part of a link says to stand. */
const givenThings = {
  callerVnet: { kind: 'vnet', in: 'caller' },
  targetVnet: { kind: 'vnet', in: 'target' },
  hubVnet: { kind: 'vnet', in: 'hub' },
  remoteHubVnet: { kind: 'vnet', in: 'remote-hub' },
  virtualHub: { kind: 'vwan', in: 'hub' },
  endpointSubnet: { kind: 'subnet', for: 'endpoints' },
  integrationSubnet: { kind: 'subnet', for: 'integration' },
  vpnGateway: { kind: 'vpn-gateway' },
  expressRouteGateway: { kind: 'expressroute-gateway' },
  zone: { kind: 'private-dns-zone' },
} as const satisfies Readonly<Record<string, Standing>>;

export type GivenName = keyof typeof givenThings;

const isGivenName = (name: string): name is GivenName => Object.hasOwn(givenThings, name);

export const givenNames: readonly GivenName[] = Object.keys(givenThings).filter(isGivenName);

/** True for what says the same of where it is and what it is for. */
function isMeant(one: Standing, row: Standing): boolean {
  return (
    one.kind === row.kind && one.planned !== true && one.in === row.in && (row.for === undefined || one.for === row.for)
  );
}

/** The one thing that a name means: for gateways and zones wherever it is. */
function indexOf(stands: readonly Standing[], name: GivenName): number {
  const row: Standing = givenThings[name];
  const exact = stands.findIndex(one => isMeant(one, row));
  if (exact >= 0 || row.in !== undefined) return exact;
  return stands.findIndex(one => one.kind === row.kind && (row.for === undefined || one.for === row.for));
}

type Identified = Pick<Standing, 'id' | 'name' | 'group'>;

/** Reads a resource id, a name, or a resource group and a name with a slash between them. */
function read(text: string, kind: Standing['kind']): Identified | IdProblem {
  if (text.startsWith('/')) return idProblem(text, standingKindOf(kind).armTypes) ?? { id: text };
  const [name = '', group, ...more] = text.split('/').reverse();
  const isWhole = resourceName.test(name) && (group === undefined || groupName.test(group)) && more.length === 0;
  if (isWhole) return { name, ...(group === undefined ? {} : { group }) };
  return { code: 'invalid-resource-id', message: sentence('problem.name-or-id') };
}

function without({ id: _id, name: _name, group: _group, ...rest }: Standing): Standing {
  return rest;
}

/** True for a thing that says nothing without its name: nobody would know which VNet or subnet it is. */
const saysNothing = (one: Standing): boolean => one.kind === 'vnet' || one.kind === 'subnet';

/** What was said of the thing that a name means, as it is given; undefined where nothing was. */
export function givenText({ stands }: Requirements, name: GivenName): string | undefined {
  if (stands === undefined || stands === 'unknown') return undefined;
  const thing = stands[indexOf(stands, name)];
  if (typeof thing?.id === 'string') return thing.id;
  if (typeof thing?.name !== 'string') return undefined;
  return typeof thing.group === 'string' ? `${thing.group}/${thing.name}` : thing.name;
}

/** What stands with one thing more, said closer, or no longer named. */
function withOne(stands: readonly Standing[], name: GivenName, said: Identified | null): readonly Standing[] {
  const at = indexOf(stands, name);
  const before = stands[at];
  if (before === undefined)
    return said === null ? stands : [...stands, { ...givenThings[name], ...said }].slice(0, mostStanding);
  const now = said === null ? (saysNothing(before) ? [] : [without(before)]) : [{ ...without(before), ...said }];
  return [...stands.slice(0, at), ...now, ...stands.slice(at + 1)];
}

/**
 * Requirements with what was given by name or id: an empty text takes it back. What cannot be read is told, with the
 * name as its path, and changes nothing.
 */
export function withGiven(
  requirements: Requirements,
  given: ReadonlyMap<GivenName, string>,
): { readonly requirements: Requirements; readonly problems: readonly RequirementsProblem[] } {
  let stands = requirements.stands === undefined || requirements.stands === 'unknown' ? [] : requirements.stands;
  const problems: RequirementsProblem[] = [];
  const before = stands;
  for (const [name, text] of given) {
    const said = text.trim() === '' ? null : read(text.trim(), givenThings[name].kind);
    if (said !== null && 'code' in said) problems.push({ path: `/${name}`, ...said });
    else stands = withOne(stands, name, said);
  }
  return { requirements: stands === before ? requirements : { ...requirements, stands }, problems };
}
