import { exposure as de } from './de/exposure.data.ts';
import { exposure as en } from './en/exposure.data.ts';
import { exposure as es } from './es/exposure.data.ts';
import { weightOf } from './fact-ranks.ts';
import type { FactKind, FactRow } from './fact-row.ts';
import { exposure as fr } from './fr/exposure.data.ts';
import { exposure as ja } from './ja/exposure.data.ts';
import { joined } from './joined.ts';
import { exposure as pt } from './pt/exposure.data.ts';
import { exposure as zh } from './zh/exposure.data.ts';

/** Who outside may reach the target, in no language. */
const exposureKinds = {
  /** Only what is private leads there, which also holds where addresses are named. */
  'none.privately-only': { field: 'exposure', value: 'none', rank: 'final' },
  none: { field: 'exposure', value: 'none', rank: 'particular' },
  /** Private Link is named, which alone leaves open whether somebody may come in beside it. */
  'none.private-link': { field: 'exposure', value: 'none' },
  'allow-listed': { field: 'exposure', value: 'allow-listed', rank: 'exact' },
  public: { field: 'exposure', value: 'public', rank: 'clear' },
} as const satisfies Readonly<Record<string, FactKind>>;

type ExposureId = keyof typeof exposureKinds;

/** The phrases and words of one language for the way in from outside. */
export interface ExposurePack {
  readonly phrases: Readonly<Partial<Record<ExposureId, readonly string[]>>>;
  /** Phrases that sound like exposure but speak of something else: name resolution, traffic out, figures. */
  readonly decoys?: readonly string[];
  /** Where strangers are. */
  readonly outsideWords?: readonly string[];
  /** The internet by name, which a thing can also lack as its way out. */
  readonly internetNames?: readonly string[];
  /** Words that deny what stands in their clause. */
  readonly denyingWords?: readonly string[];
  /** Words after a denial that take its force away: "no problem", "not only". */
  readonly harmlessAfterDenial?: readonly string[];
  /** Words that speak of traffic going out, of names, or of public things that are no way in. */
  readonly otherSubjects?: readonly string[];
  /** Words with which another clause begins. */
  readonly clauseEnds?: readonly string[];
  /** "the VM has no internet": with these words it cannot get out, which says nothing of the way in. */
  readonly possession?: readonly string[];
}

const packs: readonly ExposurePack[] = [en, de, fr, es, pt, ja, zh];
const isId = (id: string): id is ExposureId => Object.hasOwn(exposureKinds, id);
const all = (of: (pack: ExposurePack) => readonly string[] | undefined): ReadonlySet<string> =>
  new Set(joined(packs.map(of)));

/** Who outside may reach the target, as people say it in every language. */
export const exposureRows: readonly FactRow[] = Object.keys(exposureKinds)
  .filter(isId)
  .map(id => {
    const { field, value, rank }: FactKind = exposureKinds[id];
    return { field, value, weight: weightOf(rank), patterns: joined(packs.map(({ phrases }) => phrases[id])) };
  });

/** Phrases that sound like exposure but speak of something else. */
export const exposureDecoys: readonly string[] = joined(packs.map(({ decoys }) => decoys));

/** Where strangers are. */
export const outsideWords = all(pack => pack.outsideWords);

/** The internet by name. */
export const internetNames = all(pack => pack.internetNames);

/** Words that deny what stands in their clause. */
export const denyingWords = all(pack => pack.denyingWords);

/** Words after a denial that take its force away. */
export const harmlessAfterDenial = all(pack => pack.harmlessAfterDenial);

/** Words that speak of something else than the way in. */
export const otherSubjects = all(pack => pack.otherSubjects);

/** Marks and words at which a clause begins or ends. */
export const clauseEnds: ReadonlySet<string> = new Set(['.', '?', ';', ',', ...all(pack => pack.clauseEnds)]);

/** Verbs of having. */
export const possession = all(pack => pack.possession);
