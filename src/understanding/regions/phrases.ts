import { ambiguousPlaces, type Region, regions } from '../../azure/regions.ts';
import { phraseTokens } from '../text/tokens.ts';
import { regionCodes, regionPlaces, severalRegions } from './aliases.data.ts';
import { compassNames, geographyNames, regionOrders } from './grammar.data.ts';

/** Aliases of the facts that are everyday words or mean something else in a network team. */
const misleading = new Set([
  'in central',
  
  'we',
  'ne',
  'sea',
  'act',
  'sg',
  'kl',
  'victoria',
  'rio',
  'madras',
  'canberra 2',
  'virginia 2',
]);
/** Places with several regions are asked, whatever an alias says. */
const severalNames = new Set(
  [...ambiguousPlaces, ...severalRegions.flatMap(({ names }) => names)].map(name => phraseTokens(name).join(' ')),
);
/** Words too common to be the name of a place when they stand alone. */
const commonWords = new Set([
  'use',
  'inc',
  'san',
  'case',
  'wind',
  'can',
  'de',
  'us',
  'in',
  'ca',
  'au',
  'est',
  'nord',
  'sud',
]);

interface NameParts {
  readonly compass: string;
  readonly place: string;
  readonly number: string;
}

/** "South Africa North" -> south africa, north; "East US 2" -> us, east, 2; undefined where the name is built otherwise. */
function partsOf(region: Region): NameParts | undefined {
  const name = region.displayName.toLowerCase();
  for (const place of Object.keys(geographyNames).sort((a, b) => b.length - a.length)) {
    if (!` ${name} `.includes(` ${place} `)) continue;
    const rest = ` ${name} `.replace(` ${place} `, ' ').trim().split(' ').filter(Boolean);
    const number = rest.at(-1)?.match(/^\d$/) ? (rest.pop() ?? '') : '';
    const compass = rest.join(' ');
    if (compassNames[compass] !== undefined) return { compass, place, number };
  }
  return undefined;
}

/** Country codes, which are words in other languages ("de", "can"), so they go with English only. */
const countryCode = /^[a-z]{2,3}$/;
const wellKnownCodes = new Set(['us', 'usa', 'eu', 'uk', 'eua', 'uae']);
const codeOrders = 2;

function* grammaticalNames(parts: NameParts): Generator<string> {
  for (const place of geographyNames[parts.place] ?? []) {
    const isCode = countryCode.test(place) && !wellKnownCodes.has(place);
    const compasses = isCode ? [parts.compass] : (compassNames[parts.compass] ?? []);
    for (const order of isCode ? regionOrders.slice(0, codeOrders) : regionOrders) {
      for (const compass of compasses) {
        yield order
          .replace('{place}', place)
          .replace('{compass}', compass)
          .replace('{number}', parts.number)
          .replace('~', '');
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

/** Every way to write the name of a region, as tokens. */
export function* regionPhrases(): Generator<{ readonly words: readonly string[]; readonly region: Region }> {
  for (const region of regions) {
    const seen = new Set<string>();
    const written = [region.name, region.displayName, ...region.aliases, ...(regionCodes[region.name] ?? [])];
    const parts = partsOf(region);
    if (parts !== undefined) written.push(...grammaticalNames(parts));
    for (const phrase of [...written, ...(regionPlaces[region.name] ?? [])]) {
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
