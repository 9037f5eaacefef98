import { regionByName } from '../../azure/regions.ts';
import { sentence } from '../../content/sentence.ts';
import type { Facts } from '../case/facts.ts';
import { factsOf } from '../case/facts-of.ts';
import { isInAzure } from '../case/reach.ts';
import type { Requirements } from '../case/requirements.ts';
import { sourceTypeOf } from '../case/source-types.ts';
import { defined } from '../defined.ts';
import type { Contradiction } from '../recommendation.ts';
import { type Claims, contradictionRows } from './contradictions.data.ts';

function same(from: string | undefined, to: string | undefined): string {
  if (from === undefined || to === undefined) return 'unknown';
  return from === to ? 'yes' : 'no';
}

/** Claims about the two places count only where both ends are in Azure. */
function claimsOf(requirements: Requirements, facts: Facts): Claims {
  const inAzure = sourceTypeOf(facts.sourceType).inAzure && isInAzure[facts.reach];
  const from = regionByName(requirements.sourceRegion ?? '');
  const to = regionByName(requirements.targetRegion ?? '');
  const claimed = (value: string | undefined): string => (inAzure ? (value ?? 'unknown') : 'unknown');
  return {
    sameVnet: claimed(requirements.sameVnet),
    saidSameRegion: claimed(requirements.sameRegion),
    namedSameRegion: claimed(same(from?.name, to?.name)),
    saidSameCloud: claimed(requirements.sameCloud),
    namedSameCloud: claimed(same(from?.cloud, to?.cloud)),
    source: facts.sourceType,
    reach: facts.reach,
    exposure: facts.exposure,
    overlap: requirements.addressOverlap ?? 'unknown',
    tenant: requirements.sameTenant ?? 'unknown',
  };
}

const rows = contradictionRows.map(({ id, when, text, fields, waysOut }) => ({
  contradiction: {
    id,
    text: sentence(text),
    fields,
    waysOut: waysOut.map(way => ({ text: sentence(way.text), set: way.set })),
  },
  when: Object.entries(when),
}));

/** Answers that cannot hold together, each with the ways out. */
export function contradictionsIn(requirements: Requirements, facts: Facts): readonly Contradiction[] {
  const claims = new Map(Object.entries(claimsOf(requirements, facts)));
  return rows
    .filter(row => row.when.every(([claim, values]) => values.includes(defined(claims.get(claim)))))
    .map(({ contradiction }) => contradiction);
}

/** Answers that cannot hold together, each with the ways out. */
export function contradictions(requirements: Requirements): readonly Contradiction[] {
  return contradictionsIn(requirements, factsOf(requirements));
}
