import { refusals as de } from './de/refusals.data.ts';
import { refusals as en } from './en/refusals.data.ts';
import { refusals as es } from './es/refusals.data.ts';
import { refusals as fr } from './fr/refusals.data.ts';
import { refusals as ja } from './ja/refusals.data.ts';
import { given, joined } from './joined.ts';
import { refusals as pt } from './pt/refusals.data.ts';
import { refusals as zh } from './zh/refusals.data.ts';

/** What one language says around the name of an option. Patterns call the option `<#option>`. */
export interface OptionPack {
  /** Phrases that refuse: "we don't want ExpressRoute". */
  readonly refusals?: readonly string[];
  /** Phrases that look like a refusal and ask why not, or doubt. */
  readonly noRefusals?: readonly string[];
  /** Phrases that say an option is not there: neither in mind nor refused. */
  readonly absences?: readonly string[];
  /** Options that a phrase names without their own name, by id. */
  readonly implied?: Readonly<Record<string, readonly string[]>>;
  /** Words that carry a refusal on to the next option. */
  readonly continuations?: readonly string[];
  /** Words right after an option that is welcome: "a VPN instead". */
  readonly praise?: readonly string[];
  /** Words before "peering" that make it none between VNets. */
  readonly peeringKinds?: readonly string[];
  /** Beginnings of words after "peering" that make it a place. */
  readonly peeringPlaces?: readonly string[];
  /** Words before "peered" that make it one across regions. */
  readonly worldwide?: readonly string[];
  /** Words after "VPN" that make it a box on a site, no plan. */
  readonly deviceWords?: readonly string[];
  /** Words after "VPN" that make it the gateway. */
  readonly gatewayWords?: readonly string[];
  /** Words before an option that is not up for choice, up to its name. */
  readonly mustBefore?: RegExp;
  /** Words after such an option, from its name on. */
  readonly mustAfter?: RegExp;
}

const packs: readonly OptionPack[] = [en, de, fr, es, pt, ja, zh];
const all = (of: (pack: OptionPack) => readonly string[] | undefined): ReadonlySet<string> =>
  new Set(joined(packs.map(of)));

/** Phrases that refuse an option. */
export const refusals = joined(packs.map(pack => pack.refusals));

/** Phrases that look like a refusal and are none. */
export const noRefusals = joined(packs.map(pack => pack.noRefusals));

/** Phrases that say an option is not there. */
export const absences = joined(packs.map(pack => pack.absences));

/** Options that a phrase names without their own name. */
export const impliedOptions: readonly { readonly id: string; readonly patterns: readonly string[] }[] = joined(
  packs.map(({ implied }) => Object.keys(implied ?? {})),
).map(id => ({
  id,
  patterns: joined(packs.map(({ implied }) => new Map(Object.entries(implied ?? {})).get(id))),
}));

/** What belongs to a refusal before it is continued: words and marks. */
export const continuations: ReadonlySet<string> = new Set([...all(pack => pack.continuations), ',', '/']);

/** Words right after an option that is welcome. */
export const praise = all(pack => pack.praise);

/** Words before "peering" that make it none between VNets. */
export const peeringKinds = all(pack => pack.peeringKinds);

/** Beginnings of words after "peering" that make it a place. */
export const peeringPlaces = [...all(pack => pack.peeringPlaces)];

/** Words before "peered" that make it one across regions. */
export const worldwide = all(pack => pack.worldwide);

/** Words after "VPN" that make it a box on a site, no plan. */
export const deviceWords = all(pack => pack.deviceWords);

/** Words after "VPN" that make it the gateway. */
export const gatewayWords = all(pack => pack.gatewayWords);

/** Words before an option that is not up for choice. */
export const mustBefore = given(packs.map(pack => pack.mustBefore));

/** Words after an option that is not up for choice. */
export const mustAfter = given(packs.map(pack => pack.mustAfter));
