import { regionNames } from '../../../src/azure/regions.ts';
import { resourceTypeIds } from '../../../src/azure/resource-types.ts';
import type { FactId } from '../../../src/decision/case/facts.ts';
import { requirementsSchema } from '../../../src/decision/case/requirements.ts';
import type { Condition } from '../../../src/decision/decide/condition.ts';

const yesNo = ['yes', 'no', 'unknown'];

/** The values of facts that are not answers. */
const derived: Readonly<Record<string, readonly string[]>> = {
  sourceCloud: ['public', 'usgov', 'china'],
  cloud: ['public', 'usgov', 'china'],
  reach: ['nic', 'private-endpoint', 'hybrid', 'public'],
  zoneDocumented: yesNo,
  serviceEndpointExists: yesNo,
  publicEntryKind: ['web', 'compute', 'paas-public-endpoint', 'none'],
  securityPerimeter: ['ga', 'preview', 'none'],
  latencyKnown: yesNo,
  targetHasZones: yesNo,
  targetAccessRestricted: yesNo,
  sourceAccessRestricted: yesNo,
  sameErGeopoliticalRegion: yesNo,
  peRegion: regionNames,
  wantsVwan: yesNo,
  expressRouteNeeded: yesNo,
  saidSameVnet: yesNo,
  userVpnStands: yesNo,
  firewallStands: yesNo,
};

const counts: ReadonlySet<string> = new Set(['latencyMs']);

function legal(fact: FactId, value: string | number): boolean {
  const known = derived[fact];
  if (known !== undefined) return known.includes(String(value));
  if (counts.has(fact)) return typeof value === 'number';
  const schema = Object.entries(requirementsSchema.shape).find(([field]) => field === fact)?.[1];
  if (schema === undefined) return false;
  const takesSets = schema.safeParse([]).success;
  return schema.safeParse(value).success || (takesSets && (value === 'none' || schema.safeParse([value]).success));
}

/** The values in a comparison that the fact can never have. */
export function illegalValues(part: Extract<Condition, { fact: FactId }>): readonly (string | number)[] {
  if (part.op === 'startsWith') return resourceTypeIds.some(id => id.startsWith(part.value)) ? [] : [part.value];
  const values = part.op === 'in' ? part.value : [part.value];
  return values.filter(value => !legal(part.fact, value));
}

/** What is wrong with a text that must be full sentences of at most 300 characters. */
export function sentenceFaults(text: string): readonly string[] {
  const faults: string[] = [];
  if (text.length > 300) faults.push('longer than 300 characters');
  if (!text.endsWith('.')) faults.push('no full stop');
  if (/[{}]/.test(text)) faults.push('a word in braces, which nobody fills in');
  if (!/^["A-Z0-9]/.test(text)) faults.push('does not start like a sentence');
  if (/\s{2}|\.\.|\s\./.test(text)) faults.push('stray spaces or stops');
  if (/\bplease\b|\boops\b|!/i.test(text)) faults.push('not our voice');
  return faults;
}
