import { parseLocale, speechOf } from '../content/index.ts';

/** One language of an Accept-Language header, with how much it is wanted: 0 is not at all, 1 most. */
interface Wanted {
  readonly tag: string;
  readonly weight: number;
}

const item = /^\s*([a-z0-9-]+|\*)\s*(?:;\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*)?$/i;

/** What a header asks for, most wanted first and in its own order where nothing is wanted more; no item that is none. */
function wantedIn(header: string): readonly Wanted[] {
  return header
    .split(',')
    .flatMap(text => {
      const [, range = '', weight = '1'] = item.exec(text) ?? [];
      const tag = parseLocale(range);
      return tag === undefined ? [] : [{ tag, weight: Math.min(1, Number(weight)) }];
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
}

/** The language that a browser wants most among those that have words (RFC 9110, 12.5.4); English where it wants none. */
export function localeOf(acceptLanguage: string | undefined): string {
  return wantedIn(acceptLanguage ?? '').find(({ tag }) => speechOf(tag) !== undefined)?.tag ?? 'en';
}
