import { isWordId, say } from '../content/index.ts';
import { estateOf } from '../decision/case/estate.ts';
import { inOrder } from '../decision/case/in-schema-order.ts';
import type { Requirements } from '../decision/case/requirements.ts';
import type { Standing } from '../decision/case/stands.ts';
import { countWords } from './words.ts';

type Locale = string | undefined;

/** Things that the line names at most, and words that it has at most. */
const mostNamed = 6;
const mostWords = 25;

const numberOf = (one: Standing): number => (typeof one.count === 'number' ? one.count : 1);

const text = (value: Standing['in']): readonly string[] => (typeof value === 'string' ? [value] : []);

/** A place or a service by its own name where it has one; what somebody called it, as it is. */
function placeName(locale: Locale, value: string): string {
  const known = [`stands.in.${value}`, `choice.resourceType.${value}`, `standing.${value}`].find(isWordId);
  return known === undefined ? value : say(locale, known);
}

function details(locale: Locale, things: readonly Standing[]): readonly string[] {
  const all = things.flatMap(one => [
    ...text(one.sku),
    ...[one.in, one.of, one.on].flatMap(text).map(value => placeName(locale, value)),
    ...(one.planned === true ? [say(locale, 'stands.planned')] : []),
  ]);
  return [...new Set(all)];
}

/** Things of one kind: "VPN gateway (hub)", "2 peerings". */
function named(locale: Locale, things: readonly Standing[], isBrief: boolean): string {
  const [first] = things;
  if (first === undefined) return '';
  const count = things.reduce((sum, one) => sum + numberOf(one), 0);
  const several = `standing-several.${first.kind}`;
  const name = say(locale, `standing.${first.kind}`);
  const counted = count === 1 ? name : isWordId(several) ? `${count} ${say(locale, several)}` : `${count} × ${name}`;
  const where = isBrief ? [] : details(locale, things);
  return where.length === 0 ? counted : `${counted} (${where.join(', ')})`;
}

/** What stands, as it was understood: at most six things in at most 25 words; null where nothing does. */
export function standsLine(locale: Locale, requirements: Requirements): string | null {
  const things = estateOf(inOrder(requirements));
  const kinds = [...new Set(things.map(({ kind }) => kind))];
  const groups = kinds.map(kind => things.filter(one => one.kind === kind));
  const line = (count: number, isBrief: boolean): string => {
    const names = groups.slice(0, count).map(group => named(locale, group, isBrief));
    const left = groups.length - count;
    const list = left > 0 ? [...names, say(locale, 'stands.more', { count: left })] : names;
    return say(locale, 'stands.line', { list: list.join(', ') });
  };
  if (groups.length === 0) return null;
  const most = Math.min(mostNamed, groups.length);
  const tries = [line(most, false), ...Array.from({ length: most }, (_, index) => line(most - index, true))];
  return tries.find(one => countWords(one) <= mostWords) ?? line(1, true);
}
