import type { StandingKind } from '../../decision/case/stands.ts';
import { nameWords } from './name-words.ts';

/** What a word before a name says that it is the name of. */
export interface Noun {
  readonly kind: StandingKind;
}

/** Words between a thing and its name: "the spoke is called app-weu". */
export const namingWords: ReadonlySet<string> = nameWords('namingWords');

const nouns = (purpose: 'vnetNouns' | 'subnetNouns', kind: StandingKind): readonly (readonly [string, Noun])[] =>
  [...nameWords(purpose)].map(word => [word, { kind }] as const);

/** What people call VNets and subnets, before their names. */
export const networkNouns: ReadonlyMap<string, Noun> = new Map([
  ...nouns('vnetNouns', 'vnet'),
  ...nouns('subnetNouns', 'subnet'),
]);
