// Answers that make sense only to the question just asked, put together from the packs of the languages. Phrases are
// the
// whole message but for politeness.
import type { Field } from '../../decision/case/requirements.ts';
import { answers as de } from './de/answers.data.ts';
import { answers as en } from './en/answers.data.ts';
import { answers as es } from './es/answers.data.ts';
import { answers as fr } from './fr/answers.data.ts';
import { answers as ja } from './ja/answers.data.ts';
import { answers as ko } from './ko/answers.data.ts';
import { answers as pt } from './pt/answers.data.ts';
import { answers as zh } from './zh/answers.data.ts';

/** What phrases answer when this field is asked for. */
export interface AnswerRow {
  readonly field: Field;
  readonly value: string | readonly string[];
  readonly phrases: readonly string[];
}

/** What a language gives. */
export interface AnswerPack {
  /** Ways to say yes. */
  readonly yes: readonly string[];
  /** Ways to say no. */
  readonly no: readonly string[];
  /** Other answers, by the field that they answer. */
  readonly bare: readonly AnswerRow[];
  /** Words that lead up to an answer: "it is …", "I think …", "only …". */
  readonly leading?: readonly string[];
  /** Ways to say that one end is where the other is. */
  readonly same?: readonly string[];
}

const packs: readonly AnswerPack[] = [en, de, fr, es, pt, ja, zh, ko];

/** Fields whose answer is yes or no. */
export const yesNoFields: ReadonlySet<Field> = new Set<Field>([
  'sameRegion',
  'sameCloud',
  'sameVnet',
  'sdWan',
  'internetTransitAllowed',
  'addressOverlap',
  'alsoInVnetTargets',
  'sameTenant',
  'sameSubscription',
  'targetRbac',
  'partnerUsesSameZone',
  'adminAccess',
  'newVnet',
  'forcedTunnel',
  'ipv6',
  'globalUsers',
  'originPrivate',
  'appVnetSameRegion',
  'spokeHasGateway',
  'targetBehindBasicLb',
  'existingVpnBetweenVnets',
  'mentionsPairedRegion',
]);

/** Fields that count things. */
export const countFields: ReadonlySet<Field> = new Set<Field>([
  'siteCount',
  'vnetCount',
  'regionCount',
  'expressRouteCircuits',
  'onpremPrefixes',
  'privateEndpointCount',
  'peCountPerResource',
]);

/** Written right behind a number, these make it so many thousands: "5k". */
export const thousands: ReadonlySet<string> = new Set(['k']);

/** Fields that hold a set: "nothing" empties it. */
export const setFields: ReadonlySet<Field> = new Set<Field>([
  'hybrid',
  'existingFeatures',
  'otherRegions',
  'proposed',
  'ruledOut',
]);

/** Ways to say yes. */
export const yesWords: readonly string[] = [...new Set(packs.flatMap(({ yes }) => yes))];

/** Ways to say no. */
export const noWords: readonly string[] = [...new Set(packs.flatMap(({ no }) => no))];

/** What yes means to a question with more answers than two. */
const yesMeans: readonly (readonly [Field, string])[] = [
  ['inspection', 'central-firewall'],
  ['outboundInternet', 'needed'],
  ['latency', 'sensitive'],
  ['costSensitivity', 'high'],
];

/** What no means to a question with more answers than two. */
const noMeans: readonly (readonly [Field, string])[] = [
  ['inspection', 'none'],
  ['outboundInternet', 'not-needed'],
  ['existingPrivateEndpoint', 'none'],
  ['encryption', 'backbone-default'],
  ['latency', 'tolerant'],
  ['transitive', 'none'],
  ['linkFailover', 'none'],
  ['costSensitivity', 'normal'],
  ['lbSku', 'none'],
];

/** Every answer; a phrase of two of one field means the later one. */
export const bareAnswers: readonly AnswerRow[] = [
  ...yesMeans.map(([field, value]): AnswerRow => ({ field, value, phrases: yesWords })),
  ...noMeans.map(([field, value]): AnswerRow => ({ field, value, phrases: noWords })),
  ...packs.flatMap(({ bare }) => bare),
];

/** Words that lead up to a bare answer. */
export const leadingWords: ReadonlySet<string> = new Set(packs.flatMap(({ leading }) => leading ?? []));

/** Ways to say that one end is where the other is. */
export const sameWords: ReadonlySet<string> = new Set(packs.flatMap(({ same }) => same ?? []));
