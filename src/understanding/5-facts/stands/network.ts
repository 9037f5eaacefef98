import type { Ask } from '../../../decision/case/ask.ts';
import type { Requirements } from '../../../decision/case/requirements.ts';
import { isSameThing } from '../../../decision/case/same-thing.ts';
import type { Standing } from '../../../decision/case/stands.ts';
import { evaluate } from '../../../decision/decide/evaluate.ts';
import { noPoint } from '../../../knowledge/choose-entry.ts';
import { diagnose } from '../../../knowledge/diagnose.ts';
import type { Block } from '../../1-text/blocks/block.ts';
import type { NamedResource } from '../../1-text/names/resource-names.ts';
import type { Read } from '../../2-entities/entities.ts';
import type { Clauses } from '../../4-clauses/clauses.ts';
import type { UnderstandingContext } from '../../context.ts';
import { nothingAnswers } from '../../languages/estate-words.ts';
import type { Compared } from '../ask/compared.ts';
import { isBetweenTwoEnds } from '../ask/point.ts';
import { readAsk } from '../ask/read.ts';
import type { SymptomFrame } from '../symptom-frame.ts';
import type { Shown } from './evidence.ts';
import { standsNamed, withNamed, withZoneName } from './named-resources.ts';
import { type Named, readEstate } from './read.ts';

/** What a message tells and asks of a network beside the facts of a wish. */
export interface Network {
  readonly requirements: Requirements;
  readonly named: readonly Named[];
  /** What pasted output shows to stand. */
  readonly shown: readonly Shown[];
  /** True: something is asked. */
  readonly asks: boolean;
  /** Ids of the entries that a question may mean where none answers it for sure, the likeliest first. */
  readonly near: readonly string[];
}

/** Where in the message something stands, in tokens, end exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A message with more words than these beside its question asks about a case. */
const wordsBesideQuestion = 8;

/** True where the question has a short answer of its own, and nothing but it is said. */
function isAnswered(read: Read, question: Stretch | undefined): boolean {
  return question !== undefined && read.message.tokens.length - (question.to - question.from) <= wordsBesideQuestion;
}

/** What was told before stays, where the message does not tell of the same kind again. */
function withKnown(stands: readonly Standing[], known: Requirements['stands']): readonly Standing[] {
  if (known === undefined || known === 'unknown') return stands;
  return [...known.filter(one => !stands.some(other => isSameThing(one, other))), ...stands];
}

/** What the earlier stages found in the message. */
interface Found {
  readonly question: Stretch | undefined;
  readonly compared: Compared | undefined;
  readonly clauses: Clauses;
  readonly blocks: readonly Block[];
  /** True: the causes of what does not work are known. */
  readonly hasCauses: boolean;
  /** The cause that people tell of in such words, where it can be checked. */
  readonly told: string | undefined;
  readonly symptom: SymptomFrame | undefined;
}

/** True where what is told is surely no wish for a design, and the cause that it tells of is the likeliest. */
function isDiagnosed(ask: Ask, requirements: Requirements, told: string | undefined): boolean {
  const isWish = isBetweenTwoEnds(requirements) && ask.symptom?.seen.length === 0;
  if (isWish || told === undefined) return false;
  const found = diagnose(ask, evaluate({ ...requirements, ask }).given);
  return found?.likely === true && found.suspects[0]?.entry.id === told;
}

/** Adds to the facts that a message states what stands and what is asked about it. */
export function readNetwork(
  read: Read,
  stated: Requirements,
  { asked, known, about }: UnderstandingContext,
  { question, compared, clauses, blocks, hasCauses, told: causeTold, symptom }: Found,
): Network {
  const { main } = clauses;
  const isAsked = asked === 'stands';
  const estate = readEstate(read, clauses, blocks);
  const first = read.message.tokens[0]?.text ?? '';
  const isNothing = estate.nothing || (isAsked && nothingAnswers.has(first));
  const told = estate.stands.length > 0 || isNothing;
  const requirements = told ? { ...stated, stands: isNothing ? [] : withKnown(estate.stands, known?.stands) } : stated;
  const isShort = compared === undefined && estate.stands.length === 0 && isAnswered(read, question);
  const whole = { ...known, ...requirements };
  const asking =
    main === undefined || isShort ? undefined : readAsk(read, main, estate, whole, about, symptom, compared?.options);
  // What is told and not asked about is answered by the causes that are known of it, where no diagnosis is surer.
  const isCaused =
    asking?.ask.point === noPoint &&
    hasCauses &&
    main?.marked === false &&
    !isDiagnosed(asking.ask, requirements, causeTold);
  const found = isCaused ? undefined : asking;
  return {
    requirements: found === undefined ? requirements : { ...requirements, ask: found.ask },
    named: estate.named,
    shown: estate.shown,
    asks: main !== undefined,
    near: found?.near ?? [],
  };
}

/** What the names in a message are read with. */
interface Naming {
  readonly named: readonly NamedResource[];
  readonly text: string;
  /** True: the message is a question by its mark or its words. */
  readonly isMarked: boolean;
  readonly known: Requirements | undefined;
}

const listOf = (stands: Requirements['stands']): readonly Standing[] =>
  stands === undefined || stands === 'unknown' ? [] : stands;

/** True for a wish that says where to put something: "put the private endpoint in the subnet snet-pe" asks nothing. */
function isToldWhere({ requirements: { ask } }: Network, { named, isMarked }: Naming): boolean {
  const tells = named.some(({ kind }) => kind === 'subnet' || kind === 'vnet');
  return tells && !isMarked && ask?.point === noPoint && (ask.symptom?.seen.length ?? 0) === 0;
}

/** Adds what the message calls by name; a mere question may name what is nobody's. */
export function withResources(network: Network, naming: Naming): Network {
  const { named, text, known } = naming;
  const isTold = isToldWhere(network, naming);
  const { ask: _ask, ...rest } = network.requirements;
  const requirements = isTold ? rest : network.requirements;
  const asks = network.asks && !isTold;
  const isIdGiven = named.some(({ id }) => id !== undefined);
  if (asks && !isIdGiven && !isBetweenTwoEnds(requirements)) return network;
  const before = listOf(requirements.stands);
  const zoned = withZoneName(before, text, named);
  const things = standsNamed(named, { ...known, ...requirements });
  if (things.length === 0 && zoned === before) return network;
  const stands = withNamed(withKnown(zoned, known?.stands), things);
  return { ...network, asks, requirements: { ...requirements, stands } };
}
