import type { Read } from '../../2-entities/entities.ts';
import { outsideKinds, type Participant } from '../../3-phrases/participant.ts';
import { resourceIdOf } from '../../4-clauses/ends.ts';
import type { Doubt, Finding } from '../../finding.ts';
import { sourceTypeOf, spanOf } from './read.ts';

/**
 * Traffic that goes out to the internet: what stands in Azure starts it, the internet is the target. A site is only
 * passed on the way ("forced through our datacenter").
 */
export function readOutbound(
  read: Read,
  parties: readonly Participant[],
): { readonly findings: readonly Finding[]; readonly doubts: readonly Doubt[] } {
  const callers = parties.filter(party => !party.denied && party.kind !== 'internet' && !outsideKinds.has(party.kind));
  const caller = callers.find(
    party => resourceIdOf(party) !== undefined && resourceIdOf(party)?.id !== 'third-party-saas',
  );
  const goal = parties.find(party => party.kind === 'internet') ?? parties[0];
  const first = {
    from: 0,
    to: Math.min(1, read.message.tokens.length),
    fuzzy: false,
    weight: 1,
    by: 'outbound',
  } as const;
  const target: Finding = {
    field: 'resourceType',
    value: 'third-party-saas',
    ...(goal === undefined ? first : spanOf(goal)),
  };
  const type = caller === undefined ? undefined : sourceTypeOf(read, caller);
  const id = resourceIdOf(caller)?.id;
  if (caller === undefined || type === undefined || id === undefined) return { findings: [target], doubts: [] };
  const source: readonly Finding[] = [
    { field: 'sourceType', value: type, ...spanOf(caller) },
    { field: 'sourceResourceType', value: id, ...spanOf(caller) },
  ];
  return { findings: [...source, target], doubts: [] };
}
