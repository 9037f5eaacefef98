import type { AskKind } from '../decision/case/ask.ts';
import type { Field, Requirements } from '../decision/case/requirements.ts';
import type { StandingKind } from '../decision/case/stands.ts';
import type { Block } from './1-text/blocks/block.ts';
import type { Entity } from './2-entities/entities.ts';
import type { Participant } from './3-phrases/participant.ts';
import { reasonsOf } from './4-clauses/ends.ts';
import type { JudgedStance, Stance } from './4-clauses/stance.ts';
import type { Finding } from './finding.ts';
import { type Stages, spanOf } from './stages.ts';
import type { Change, Command, SmallTalk } from './talk-kinds.ts';
import type { Span } from './understood-text.ts';

/**
 * What became of a finding: it holds; another of its field weighs more or was said later; it is not stated (asked
 * about, or
 * named in passing); or its value is none of the field's.
 */
type Outcome = 'holds' | 'outweighed' | 'aside' | 'refused';

interface TracedPart extends Pick<JudgedStance, 'likelihood' | 'because'> {
  readonly kind: StandingKind;
  readonly span: Span;
  /** How the message means the thing. */
  readonly stance: Stance;
  /** How this mention alone was taken; `likelihood` and `because` are of this. */
  readonly here: Stance;
}

interface TracedEnd {
  readonly what: string;
  readonly span: Span;
  /** 0 to 1; missing where the order of naming decides. */
  readonly likelihood?: number;
  readonly because: readonly string[];
}

interface TracedFinding extends Pick<Finding, 'field' | 'value' | 'by' | 'weight'> {
  readonly span: Span;
  readonly outcome: Outcome;
}

/**
 * How the understanding of a message came about, stage by stage. It holds what the person wrote: it is not for the log.
 */
export interface Trace {
  readonly blocks: readonly (Pick<Block, 'format' | 'observations'> & { readonly span: Span })[];
  /** What the blocks show to stand. */
  readonly shown: readonly { readonly kind: StandingKind; readonly span: Span }[];
  /** Words that were put right. */
  readonly corrected: readonly { readonly span: Span; readonly to: string }[];
  readonly entities: readonly (Pick<Entity, 'kind' | 'value'> & { readonly span: Span })[];
  readonly main?: { readonly kind: AskKind; readonly span: Span; readonly because: readonly string[] };
  readonly parts: readonly TracedPart[];
  readonly ends: { readonly sources: readonly TracedEnd[]; readonly targets: readonly TracedEnd[] };
  /** Those of one field stand together, the one that holds first. */
  readonly findings: readonly TracedFinding[];
  readonly ambiguous: readonly { readonly field: Field; readonly span: Span; readonly candidates: readonly string[] }[];
  readonly talk: {
    readonly command?: Command;
    readonly change?: Change;
    readonly smallTalk?: SmallTalk;
    readonly question?: string;
  };
  readonly symptoms: readonly string[];
  /** What the findings, the blocks and the question come to. */
  readonly requirements: Requirements;
  readonly nearPoints: readonly string[];
  readonly unread: readonly Span[];
}

function tracedBlocks({ message: { original }, blocks, network }: Stages): Pick<Trace, 'blocks' | 'shown'> {
  const spanOfBlock = ({ start, end }: Block): Span => ({ start, end, text: original.slice(start, end) });
  return {
    blocks: blocks.map(block => ({
      format: block.format,
      observations: block.observations,
      span: spanOfBlock(block),
    })),
    shown: network.shown.map(({ thing, block }) => ({ kind: thing.kind, span: spanOfBlock(block) })),
  };
}

function tracedFindings({ message, candidates, findings, aside, network }: Stages): readonly TracedFinding[] {
  const known = new Set<string>(Object.keys(network.requirements));
  const traced = (finding: Finding, outcome: Outcome): TracedFinding => {
    const { field, value, by, weight, from, to } = finding;
    return { field, value, by, weight, span: spanOf(message, from, to), outcome };
  };
  const held = findings.map(finding => traced(finding, known.has(finding.field) ? 'holds' : 'refused'));
  const rest = [
    ...candidates.filter(finding => !findings.includes(finding)).map(finding => traced(finding, 'outweighed')),
    ...aside.map(finding => traced(finding, 'aside')),
  ];
  const all = [...held, ...rest];
  return [...new Set(all.map(({ field }) => field))].flatMap(field => all.filter(one => one.field === field));
}

function tracedEnds({ message, facts: { ends } }: Stages): Trace['ends'] {
  const tracedEnd = (party: Participant, end: 'source' | 'target'): TracedEnd => {
    const { from, to, value } = party.thing;
    const judged = ends.judged?.find(one => one.party === party);
    return {
      what: value,
      span: spanOf(message, from, to),
      ...(judged === undefined ? {} : { likelihood: judged[end] }),
      because: judged === undefined ? [] : reasonsOf(judged),
    };
  };

  return {
    sources: ends.sources.map(party => tracedEnd(party, 'source')),
    targets: ends.targets.map(party => tracedEnd(party, 'target')),
  };
}

/** Tells what the stages found. */
export function toTrace(stages: Stages): Trace {
  const { message, read, clauses, facts, network, words, command, change, smallTalk, question } = stages;
  const span = ({ from, to }: { readonly from: number; readonly to: number }): Span => spanOf(message, from, to);
  const { main } = clauses;
  return {
    ...tracedBlocks(stages),
    corrected: message.tokens.flatMap(({ fuzzy, text }, at) =>
      fuzzy ? [{ span: spanOf(message, at, at + 1), to: text }] : [],
    ),
    entities: read.things.map(thing => ({ kind: thing.kind, value: thing.value, span: span(thing) })),
    ...(main === undefined ? {} : { main: { kind: main.kind, span: span(main.sentence), because: main.because } }),
    parts: clauses.parts.map(({ thing, stance, judged }) => ({
      kind: thing.kind,
      span: span(thing),
      stance,
      here: judged.stance,
      likelihood: judged.likelihood,
      because: judged.because,
    })),
    ends: tracedEnds(stages),
    findings: tracedFindings(stages),
    ambiguous: facts.doubts.map(doubt => ({ field: doubt.field, span: span(doubt), candidates: doubt.candidates })),
    talk: {
      ...(command === undefined ? {} : { command }),
      ...(change === undefined ? {} : { change }),
      ...(smallTalk === undefined ? {} : { smallTalk }),
      ...(question === undefined ? {} : { question: question.id }),
    },
    symptoms: facts.symptoms,
    requirements: network.requirements,
    nearPoints: network.near,
    unread: words.unread.map(span),
  };
}
