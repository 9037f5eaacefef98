import { type Region, regions } from '../../azure/regions.ts';
import { phraseTokens } from '../1-text/tokens.ts';
import { regionGrammars } from '../languages/grammar.ts';
import { nameWords } from '../languages/name-words.ts';
import { regionPlaces } from '../languages/names.ts';
import { severalRegions } from './places.ts';

const misleading = nameWords('misleadingPlaces');
/** Places with several regions are asked, even where a name of one region is built alike. */
const severalNames = new Set(severalRegions.flatMap(({ names }) => names).map(name => phraseTokens(name).join(' ')));
const commonWords = nameWords('commonWords');

interface NameParts {
  readonly compass: string;
  readonly place: string;
  readonly number: string;
}

type OrdersOf = (grammar: (typeof regionGrammars)[number]) => readonly string[];

type Names = Readonly<Record<string, readonly string[]>>;

const listed = (names: Names, key: string): readonly string[] => (Object.hasOwn(names, key) ? (names[key] ?? []) : []);

const english = regionGrammars[0];
const placesByLength = Object.keys(english?.places ?? {}).sort((a, b) => b.length - a.length);

/**
 * "South Africa North" -> south africa, north; "East US 2" -> us, east, 2; undefined where the name is built otherwise.
 */
function partsOf(region: Region): NameParts | undefined {
  const name = ` ${region.displayName.toLowerCase()} `;
  for (const place of placesByLength) {
    if (!name.includes(` ${place} `)) continue;
    const rest = name.replace(` ${place} `, ' ').trim().split(' ').filter(Boolean);
    const number = rest.at(-1)?.match(/^\d$/) ? (rest.pop() ?? '') : '';
    const compass = rest.join(' ');
    if (english !== undefined && Object.hasOwn(english.compass, compass)) return { compass, place, number };
  }
  return undefined;
}

/** The names that each language builds of these parts, in these of its orders. */
function* grammaticalNames(parts: NameParts, ordersOf: OrdersOf = ({ orders }) => orders): Generator<string> {
  for (const grammar of regionGrammars) {
    for (const place of listed(grammar.places, parts.place)) {
      for (const compass of listed(grammar.compass, parts.compass)) {
        for (const order of ordersOf(grammar)) {
          yield order
            .replace('{place}', place)
            .replace('{compass}', compass)
            .replace('{number}', parts.number)
            .replace('~', '');
        }
      }
    }
  }
}

/** The words of a phrase, also with neighbours written together: "east us2", "eastus 2", "eastus2". */
function* mergedForms(words: readonly string[]): Generator<readonly string[]> {
  const gaps = words.length - 1;
  for (let pattern = 0; pattern < 1 << gaps; pattern += 1) {
    const merged: string[] = [words[0] ?? ''];
    words.slice(1).forEach((word, index) => {
      if ((pattern >> index) & 1) merged.push(`${merged.pop() ?? ''}${word}`);
      else merged.push(word);
    });
    yield merged;
  }
}

const longestMerge = 4;
const plainWord = /^[a-z0-9]+$/;

function usable(words: readonly string[]): boolean {
  const alone = words.length === 1 ? (words[0] ?? '') : '';
  const phrase = words.join(' ');
  return !misleading.has(phrase) && !severalNames.has(phrase) && !commonWords.has(alone);
}

/** The names of a region that stand in the tables, without those that mean something else: code, name, cities. */
export function namesOfRegion(region: Region): readonly string[] {
  const { name: id, displayName, aliases, codes, places } = region;
  const names = [id, displayName, ...aliases, ...codes, ...places, ...(regionPlaces[id] ?? [])];
  return names.filter(name => usable(phraseTokens(name)));
}

const placeThenCompass = '{place} {compass} {number}';

/**
 * Place and part of the compass in every language, in one order of each: whoever searches looks for the words alone.
 */
export function spokenNamesOf(region: Region): readonly string[] {
  const parts = partsOf(region);
  if (parts === undefined) return [];
  const oneOrder: OrdersOf = ({ orders }) =>
    orders.includes(placeThenCompass) ? [placeThenCompass] : orders.slice(0, 1);
  return [...grammaticalNames(parts, oneOrder)].map(name => name.trim()).filter(name => usable(phraseTokens(name)));
}

function* buildPhrases(): Generator<{ readonly words: readonly string[]; readonly region: Region }> {
  for (const region of regions) {
    const seen = new Set<string>();
    const parts = partsOf(region);
    const built = parts === undefined ? [] : grammaticalNames(parts);
    for (const phrase of [...namesOfRegion(region), ...built]) {
      const words = phraseTokens(phrase);
      if (words.length === 0 || !usable(words)) continue;
      const mergeable = words.length <= longestMerge && words.every(word => plainWord.test(word));
      for (const form of mergeable ? mergedForms(words) : [words]) {
        const key = form.join(' ');
        if (seen.has(key) || !usable(form)) continue;
        seen.add(key);
        yield { words: form, region };
      }
    }
  }
}

/** Every way to write the name of a region, as tokens. */
export const regionPhrases: readonly { readonly words: readonly string[]; readonly region: Region }[] = [
  ...buildPhrases(),
];
