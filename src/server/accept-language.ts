import { parseLocale, speechOf } from '../content/index.ts';
import { type Weighted, weightedValues } from './weighted.ts';

/**
 * What a header asks for, most wanted first and in its own order where nothing is wanted more; no item that is none.
 */
function wantedIn(header: string): readonly Weighted[] {
  return weightedValues(header)
    .flatMap(({ value, weight }) => {
      const tag = parseLocale(value);
      return tag === undefined ? [] : [{ value: tag, weight }];
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
}

/**
 * The language that a browser wants most among those that have words (RFC 9110, 12.5.4); English where it wants none.
 */
export function localeOf(acceptLanguage: string | undefined): string {
  return wantedIn(acceptLanguage ?? '').find(({ value }) => speechOf(value) !== undefined)?.value ?? 'en';
}
