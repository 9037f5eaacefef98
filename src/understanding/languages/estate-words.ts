import { estate as de } from './de/estate.data.ts';
import { estate as en } from './en/estate.data.ts';
import { estate as es } from './es/estate.data.ts';
import { estate as fr } from './fr/estate.data.ts';
import { estate as ja } from './ja/estate.data.ts';
import { given, joined } from './joined.ts';
import { estate as pt } from './pt/estate.data.ts';

/** The words of one language for a network as a whole, over folded words. */
export interface EstatePack {
  /** The message says that nothing stands yet. */
  readonly nothingYet?: RegExp;
  /** First words of an answer that says nothing stands. */
  readonly nothingAnswers?: readonly string[];
  /** What only Virtual WAN Standard offers. */
  readonly standardWan?: RegExp;
  /** A single hub of a Virtual WAN. */
  readonly oneHub?: RegExp;
  /** The hub of a Virtual WAN by name, which is no hub VNet. */
  readonly virtualHub?: string;
  /** A hub that is a VNet. */
  readonly hubVnet?: RegExp;
  /** VNets that are peered. */
  readonly peered?: RegExp;
  /** A route that is set: groups `prefix`, left out where it is the default route, and `next`. */
  readonly routes?: readonly RegExp[];
}

const packs: readonly EstatePack[] = [en, de, fr, es, pt, ja];

/** The message says that nothing stands yet. */
export const nothingYet = given(packs.map(pack => pack.nothingYet));

/** First words of an answer that says nothing stands. */
export const nothingAnswers: ReadonlySet<string> = new Set(joined(packs.map(pack => pack.nothingAnswers)));

/** What only Virtual WAN Standard offers. */
export const standardWan = given(packs.map(pack => pack.standardWan));

/** A single hub of a Virtual WAN. */
export const oneHub = given(packs.map(pack => pack.oneHub));

/** Names of the hub of a Virtual WAN. */
export const virtualHubNames = packs.flatMap(({ virtualHub }) => virtualHub ?? []);

/** A hub that is a VNet. */
export const hubVnet = given(packs.map(pack => pack.hubVnet));

/** VNets that are peered. */
export const peered = given(packs.map(pack => pack.peered));

/** Routes that are set: groups `prefix` and `next`. */
export const routes = joined(packs.map(pack => pack.routes));
