import type { Field, Requirements } from '../../decision/case/requirements.ts';
import { sourceTypeOf } from '../../decision/case/source-types.ts';
import type { Read } from '../2-entities/entities.ts';
import { outsideKinds, type Participant, type Role, siteKinds } from '../3-phrases/participant.ts';
import { type Clauses, tellsOfNetwork } from '../4-clauses/clauses.ts';
import { correctParties } from '../4-clauses/corrections.ts';
import { type Ends, endsOf, orderedEnds } from '../4-clauses/ends.ts';
import { readParticipants } from '../4-clauses/participants.ts';
import type { Doubt, Finding } from '../finding.ts';
import { type FactRank, weightOf } from '../languages/fact-ranks.ts';
import { readBandwidth, readBareFigure } from './bandwidth.ts';
import { readCounts } from './counts.ts';
import { readDetails, readExposure } from './details.ts';
import { readExisting } from './existing.ts';
import { findNothingOutside, readHybrid } from './hybrid.ts';
import { readNamedNetworks } from './named-networks.ts';
import { type NamedOption, readOptions } from './options/read.ts';
import { type NamedTarget, readOtherTargets, withoutTheirPlaces } from './other-targets.ts';
import { readOverlap } from './overlap.ts';
import { readRegions } from './regions/read.ts';
import { readOutbound } from './resources/outbound.ts';
import { readResources } from './resources/read.ts';
import { readSymptoms } from './symptoms.ts';

/** Everything that a message states. */
export interface Facts {
  readonly findings: readonly Finding[];
  /** What a question about a network names in passing. */
  readonly aside: readonly Finding[];
  readonly doubts: readonly Doubt[];
  readonly options: readonly NamedOption[];
  readonly symptoms: readonly string[];
  /** What the same wish wants to reach beside the target. */
  readonly otherTargets: readonly NamedTarget[];
  readonly ends: Ends;
}

/** What helps to place bare words: the question asked, and what is known. */
export interface Setting {
  readonly asked: Field | undefined;
  readonly known: Requirements | undefined;
}

/** Which end a place belongs to where the sentence does not say. */
function firstRole(sources: readonly Participant[], { asked, known }: Setting): Role {
  if (asked === 'targetRegion') return 'target';
  if (asked === 'sourceRegion') return 'source';
  if (sources.some(party => outsideKinds.has(party.kind))) return 'target';
  const caller = known?.sourceType ?? 'unknown';
  return caller !== 'unknown' && !sourceTypeOf(caller).inAzure ? 'target' : 'source';
}

/** A lone noun answers the question about the caller when that is asked, and nouns alone that about the target. */
function withAskedRole(parties: readonly Participant[], asked: Field | undefined): readonly Participant[] {
  if (asked === 'resourceType' && parties.every(({ kind, role }) => kind === 'resource' && role === undefined))
    return parties.map(party => ({ ...party, role: 'target' }));
  if (asked !== 'sourceType' && asked !== 'sourceResourceType') return parties;
  return parties.map((party, index) =>
    index === 0 && party.role === undefined ? { ...party, role: 'source' } : party,
  );
}

/** "VMs must reach each other": the one end is also the other. */
function withReciprocity(read: Read, ends: Ends): Ends {
  const mutual = read.message.tokens.some((_, at) => read.is('reciprocal', at));
  return mutual && !ends.targets.some(party => party.kind === 'resource') ? { ...ends, targets: ends.sources } : ends;
}

/** An office whose address may come in is no network that joins; what "is not involved" takes no part. */
function withoutBystanders(
  parties: readonly Participant[],
  exposure: readonly Finding[],
  nothing: readonly { readonly from: number; readonly to: number }[],
): readonly Participant[] {
  const listed = exposure.filter(({ value }) => value === 'allow-listed');
  const inside = (party: Participant, span: { readonly from: number; readonly to: number }) =>
    span.from <= party.thing.from && party.thing.to <= span.to;
  return parties
    .filter(party => !siteKinds.has(party.kind) || !listed.some(span => inside(party, span)))
    .map(party =>
      outsideKinds.has(party.kind) && nothing.some(span => inside(party, span)) ? { ...party, denied: true } : party,
    );
}

/** A NAT gateway is for traffic that goes out, from the one thing that is named with it. */
function natGateway(read: Read, parties: readonly Participant[]): readonly Finding[] {
  const nat = read.things.find(({ kind, value }) => kind === 'option' && value === 'nat-gateway');
  const resources = parties.filter(party => party.kind === 'resource' && !party.denied);
  if (nat === undefined || resources.length !== 1) return [];
  return [
    {
      field: 'goal',
      value: 'outbound-internet',
      from: nat.from,
      to: nat.to,
      fuzzy: nat.fuzzy,
      weight: 1,
      by: 'nat-gateway',
    },
  ];
}

/** What the sentence says is reached outweighs that something also goes out. */
function reachesResource(parties: readonly Participant[]): boolean {
  return (
    parties.some(party => party.kind === 'internet') &&
    parties.some(
      party =>
        party.role === 'target' &&
        !party.denied &&
        party.kind === 'resource' &&
        party.thing.value !== 'third-party-saas',
    )
  );
}

/**
 * Facts that a description of what stands names in passing, and how firmly they must be said beside a question about
 * it.
 */
const inPassing: Readonly<Partial<Record<Field, FactRank>>> = {
  sameVnet: 'clear',
  transitive: 'particular',
  inspection: 'clear',
  exposure: 'clear',
  goal: 'clear',
};

/** True for a question about a network that stands, or about what does not work in it; a wish is none. */
function isAboutNetwork(clauses: Clauses): boolean {
  const { main } = clauses;
  return main !== undefined && (main.kind === 'why-not-working' || tellsOfNetwork(clauses));
}

/** What a question about a network states beside it. */
function besideQuestion(findings: readonly Finding[]): readonly Finding[] {
  const says = (field: Field) => findings.some(one => one.field === field);
  const hasEnds = says('sourceType') && says('resourceType');
  return findings.filter(({ field, weight }) => {
    const rank = inPassing[field];
    if (field === 'sameVnet' && !hasEnds) return false;
    return rank === undefined || weight >= weightOf(rank);
  });
}

/** Everything in the message that takes part in traffic. */
export const takingPart = (read: Read, exposure: readonly Finding[] = readExposure(read)): readonly Participant[] =>
  withoutBystanders(correctParties(read, readParticipants(read)), exposure, findNothingOutside(read));

/** Reads every fact; each kind of fact has its own reader. */
export function readFacts(read: Read, clauses: Clauses, setting: Setting): Facts {
  const about = isAboutNetwork(clauses);
  const exposure = readExposure(read);
  const parties = withAskedRole(takingPart(read, exposure), setting.asked);
  const ends = withReciprocity(
    read,
    setting.asked === undefined ? endsOf(read, clauses, parties) : orderedEnds(parties),
  );
  const regions = readRegions(read, parties, ends, firstRole(ends.sources, setting), setting);
  const details = readDetails(read);
  const outbound =
    details
      .concat(natGateway(read, parties))
      .some(({ field, value }) => field === 'goal' && value === 'outbound-internet') && !reachesResource(parties);
  const resources = outbound ? readOutbound(read, parties) : readResources(read, clauses, ends, regions);
  const symptoms = readSymptoms(read);
  const saidSame = details.find(finding => finding.field === 'sameRegion')?.value;
  const source = regions.source ?? setting.known?.sourceRegion;
  const target = regions.target ?? setting.known?.targetRegion;
  const bothKnown = source !== undefined && target !== undefined;
  const sameRegion = bothKnown ? source === target : saidSame === undefined ? undefined : saidSame === 'yes';
  const findings = [
    ...regions.findings,
    ...resources.findings,
    ...exposure,
    ...readHybrid(read, clauses, parties, about),
    ...details,
    ...readExisting(read),
    ...readCounts(read),
    ...readBandwidth(read, setting.asked),
    ...readOverlap(read),
    ...readNamedNetworks(read),
    ...symptoms.findings,
  ];
  const options = readOptions(read, clauses, { parties, sameRegion });
  const otherTargets = outbound ? [] : readOtherTargets(read, parties, findings);
  const kept = about ? besideQuestion(findings) : findings;
  return {
    findings: withoutTheirPlaces(kept, otherTargets),
    aside: findings.filter(finding => !kept.includes(finding)),
    doubts: [...regions.doubts, ...resources.doubts, ...readBareFigure(read, setting.asked)],
    options,
    symptoms: symptoms.pitfalls,
    otherTargets,
    ends,
  };
}
