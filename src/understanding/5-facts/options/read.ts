import { sourceTypeOf } from '../../../decision/case/source-types.ts';
import { type ProposalId, proposalIds } from '../../../options/options.ts';
import type { Entity, Read } from '../../2-entities/entities.ts';
import { covered, finder } from '../../2-entities/find.ts';
import { kindsThat, type Participant } from '../../3-phrases/participant.ts';
import { type Clauses, isThere } from '../../4-clauses/clauses.ts';
import type { Stance } from '../../4-clauses/stance.ts';
import {
  absences,
  continuations,
  deviceWords,
  gatewayWords,
  impliedOptions,
  noRefusals,
  peeringKinds,
  peeringPlaces,
  praise,
  refusals,
  worldwide,
} from '../../languages/option-rows.ts';

/** An option that the message names, and whether it is refused. */
export interface NamedOption {
  readonly ids: readonly ProposalId[];
  readonly refused: boolean;
  /** False: it is named as a part of what stands, or in passing: nobody asks for it. */
  readonly inMind: boolean;
  readonly from: number;
  readonly to: number;
}

/** What must be known to tell which peering or which VPN is meant. */
export interface OptionSetting {
  readonly parties: readonly Participant[];
  /** Undefined where the message does not say. */
  readonly sameRegion: boolean | undefined;
}

const known: ReadonlySet<string> = new Set(proposalIds);
const isProposal = (id: string): id is ProposalId => known.has(id);

const findRefusals = finder([{ patterns: refusals }]);
const findNoRefusals = finder([{ patterns: noRefusals }]);
const findAbsences = finder([{ patterns: absences }]);
const findImplied = finder(impliedOptions);

/** What is joined as a whole network, another cloud too. */
const networkKinds = kindsThat(({ sourceType }) => sourceType !== null && sourceTypeOf(sourceType).isSite);

function vpnIds(setting: OptionSetting, refused: boolean, between: boolean): readonly ProposalId[] {
  const kinds = setting.parties.filter(party => !party.denied).map(party => party.kind);
  const ids: ProposalId[] = [];
  if (kinds.some(kind => kind === 'device')) ids.push('p2s-vpn');
  if (kinds.some(kind => networkKinds.has(kind))) ids.push('s2s-vpn');
  if (ids.length > 0) return ids.slice(0, 1);
  if (kinds.some(kind => kind === 'person')) return ['p2s-vpn'];
  const networks = kinds.some(kind => kind === 'vnet');
  const inAzure = kinds.some(kind => kind === 'resource' || kind === 'vague');
  if (networks || (inAzure && (between || setting.sameRegion !== undefined))) return ['vnet-to-vnet-vpn'];
  return refused ? ['s2s-vpn', 'p2s-vpn', 'vnet-to-vnet-vpn'] : ['s2s-vpn'];
}

const betweenReach = 3;

/** "a VPN [gateway] between VMs". */
function isBetween(read: Read, thing: Entity): boolean {
  for (let at = thing.to; at < thing.to + betweenReach; at += 1) if (read.is('between', at)) return true;
  return false;
}

function idsOf(read: Read, thing: Entity, setting: OptionSetting, refused: boolean): readonly ProposalId[] {
  if (thing.value === '.peering') {
    const before = read.message.tokens[thing.from - 1]?.text ?? '';
    const after = read.message.tokens[thing.to]?.text ?? '';
    const isPlace = peeringPlaces.some(place => after.startsWith(place));
    if (thing.to - thing.from === 1 && (peeringKinds.has(before) || isPlace)) return [];
    if (worldwide.has(before)) return ['vnet-peering-global'];
    return [setting.sameRegion === false ? 'vnet-peering-global' : 'vnet-peering-regional'];
  }
  if (thing.value === '.vpn' && deviceWords.has(read.message.tokens[thing.to]?.text ?? '')) return [];
  if (thing.value === '.vpn') return vpnIds(setting, refused, isBetween(read, thing));
  return isProposal(thing.value) ? [thing.value] : [];
}

/** "the VPN gateway" is a part that stands somewhere, not a plan. */
function isGatewayPart(read: Read, thing: Entity, implied: ReadonlySet<number>): boolean {
  const next = read.message.tokens[thing.to]?.text ?? '';
  return thing.value === '.vpn' && gatewayWords.has(next) && implied.has(thing.from);
}

/** "no ExpressRoute, a VPN will do": what goes on with a verb of its own is not refused with the first. */
function isPraised(read: Read, thing: Entity): boolean {
  return praise.has(read.message.tokens[thing.to]?.text ?? '') || read.is('modal', thing.to) || read.is('be', thing.to);
}

function continuesRefusal(read: Read, thing: Entity, last: NamedOption | undefined): boolean {
  if (last?.refused !== true || thing.from - last.to > 4 || isPraised(read, thing)) return false;
  const between = read.message.tokens.slice(last.to, thing.from);
  return (
    between.length > 0 &&
    between.every(
      (token, index) =>
        continuations.has(token.text) || read.is('det', last.to + index) || read.is('no', last.to + index),
    )
  );
}

/** Stances of what somebody has or only speaks of: it is in nobody's mind as a way to go. */
const notInMind: ReadonlySet<Stance> = new Set(['stands', 'works', 'fails', 'mentioned', 'absent']);

/** True for an option that is named as a part of what stands, or in a description beside the question. */
function isOnlyNamed(
  read: Read,
  { parts, main }: Clauses,
  { from, to }: Pick<Entity, 'from' | 'to'>,
  refused: boolean,
): boolean {
  const part = parts.find(({ thing }) => thing.from < to && from < thing.to);
  if (part !== undefined) {
    const { hint } = part.judged;
    if (refused) return part.judged.stance === 'absent' && main !== undefined;
    return notInMind.has(part.stance) && (main !== undefined || hint === 'stands' || hint === 'absent');
  }
  const isBeside = main !== undefined && (to <= main.sentence.from || from >= main.sentence.to);
  return !refused && isBeside && parts.some(({ stance }) => isThere(stance)) && read.sentences.length > 1;
}

/** Every option that the message names: in mind, or refused. */
export function readOptions(read: Read, clauses: Clauses, setting: OptionSetting): readonly NamedOption[] {
  const refusalHits = findRefusals(read);
  const pardons = covered(findNoRefusals(read));
  const absent = covered(findAbsences(read));
  const implied = findImplied(read);
  const impliedTokens = covered(implied);
  const named: NamedOption[] = [];
  for (const thing of read.things) {
    if (thing.kind !== 'option' || isGatewayPart(read, thing, impliedTokens)) continue;
    const negated = refusalHits.some(hit => hit.from <= thing.from && thing.to <= hit.to);
    if (negated && absent.has(thing.from)) continue;
    const direct = negated && !pardons.has(thing.from);
    const refused = direct || continuesRefusal(read, thing, named.at(-1));
    const ids = idsOf(read, thing, setting, refused);
    const inMind = !isOnlyNamed(read, clauses, thing, refused);
    if (ids.length > 0) named.push({ ids, refused, inMind, from: thing.from, to: thing.to });
  }
  for (const hit of implied) {
    const overlapsRefused = named.some(option => option.refused && option.from < hit.to && hit.from < option.to);
    const inMind = !isOnlyNamed(read, clauses, hit, false);
    if (isProposal(hit.row.id) && !overlapsRefused)
      named.push({ ids: [hit.row.id], refused: false, inMind, from: hit.from, to: hit.to });
  }
  return named;
}
