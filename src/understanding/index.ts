import { resourceTypeById } from '../azure/resource-types.ts';
import { readBandwidth } from './facts/bandwidth.ts';
import { readCounts } from './facts/counts.ts';
import { readDetails, readExposure } from './facts/details.ts';
import { readHybrid } from './facts/hybrid.ts';
import { readOverlap } from './facts/overlap.ts';
import type { Doubt, Finding } from './finding.ts';
import { regionTitle } from './lexicon.ts';
import { settle, toRequirements } from './merge.ts';
import { type NamedOption, readOptions } from './options/read.ts';
import { readRegions } from './regions/read.ts';
import { endsOf } from './resources/assign.ts';
import { readResources } from './resources/read.ts';
import { readParties } from './roles/parties.ts';
import { outsideKinds } from './roles/party.ts';
import { readChange, readCommand } from './talk/commands.ts';
import { type Message, tokenise } from './text/tokens.ts';
import { correctTypos } from './text/typos.ts';
import { type Read, readThings } from './things.ts';
import { correct } from './typos.ts';
import type { Ambiguity, Mention, Span, Understand, Understanding } from './understanding.ts';

export type * from './understanding.ts';

function spanOf(message: Message, from: number, to: number): Span {
  const start = message.tokens[from]?.start ?? 0;
  const end = message.tokens[Math.max(from, to - 1)]?.end ?? start;
  return { start, end, text: message.original.slice(start, end) };
}

const toMention = (message: Message, finding: Finding): Mention => ({
  field: finding.field,
  value: finding.value,
  span: spanOf(message, finding.from, finding.to),
  certainty: finding.fuzzy ? 'fuzzy' : 'exact',
});

const titleOf = (id: string) => resourceTypeById(id)?.displayName ?? regionTitle(id);

const toAmbiguity = (message: Message, doubt: Doubt): Ambiguity => ({
  field: doubt.field,
  span: spanOf(message, doubt.from, doubt.to),
  candidates: doubt.candidates.map(value => ({ value, title: titleOf(value) })),
});

interface Facts {
  readonly findings: readonly Finding[];
  readonly doubts: readonly Doubt[];
  readonly options: readonly NamedOption[];
}

function readFacts(read: Read): Facts {
  const parties = readParties(read);
  const ends = endsOf(parties);
  const outside = ends.sources.some(party => outsideKinds.has(party.kind));
  const regions = readRegions(read, parties, ends.sources, ends.targets, outside ? 'target' : 'source');
  const resources = readResources(read, ends);
  const sameRegion =
    regions.source === undefined || regions.target === undefined ? undefined : regions.source === regions.target;
  const options = readOptions(read, { parties, sameRegion });
  const findings = [
    ...regions.findings,
    ...resources.findings,
    ...readExposure(read),
    ...readHybrid(read, parties),
    ...readDetails(read),
    ...readCounts(read),
    ...readBandwidth(read),
    ...readOverlap(read),
  ];
  return { findings, doubts: [...regions.doubts, ...resources.doubts], options };
}

function optionFindings(options: readonly NamedOption[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const field of ['proposed', 'ruledOut'] as const) {
    const named = options.filter(option => option.refused === (field === 'ruledOut'));
    const first = named[0];
    const last = named.at(-1);
    if (first === undefined || last === undefined) continue;
    const value = [...new Set(named.flatMap(option => option.ids))];
    findings.push({ field, value, from: first.from, to: last.to, fuzzy: false, weight: 1 });
  }
  return findings;
}

/** Reads a message: what it states, what is unclear, and whether it steers the conversation. Same text, same result. */
export const understand: Understand = (text): Understanding => {
  const message = correctTypos(tokenise(text), correct);
  const read = readThings(message);
  const command = readCommand(read);
  const change = readChange(read);
  const facts = command === undefined ? readFacts(read) : { findings: [], doubts: [], options: [] };
  const findings = settle([...facts.findings, ...optionFindings(facts.options)]);
  const requirements = toRequirements(findings);
  return {
    requirements,
    mentions: findings.filter(finding => finding.field in requirements).map(finding => toMention(message, finding)),
    ambiguous: facts.doubts.map(doubt => toAmbiguity(message, doubt)),
    ...(command === undefined ? {} : { command }),
    ...(change === undefined ? {} : { change }),
    symptoms: [],
    proposed: requirements.proposed ?? [],
    ruledOut: requirements.ruledOut ?? [],
    correction: false,
  };
};
