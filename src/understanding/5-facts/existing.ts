import type { Read } from '../2-entities/entities.ts';
import { finder, strongest } from '../2-entities/find.ts';
import type { Finding } from '../finding.ts';
import { choiceWords, existingRows, skuRows } from '../languages/existing-rows.ts';

const findExisting = finder(existingRows);
const findSkus = finder(skuRows);

/** "over ExpressRoute or VPN": what is one of two to choose from does not stand yet. */
function isChoice({ message: { tokens } }: Read, from: number, to: number): boolean {
  return tokens.slice(Math.max(0, from - 2), to + 3).some(token => choiceWords.has(token.text));
}

/** What the message says is there already, and the SKUs it names. */
export function readExisting(read: Read): readonly Finding[] {
  const hits = strongest(findExisting(read)).filter(
    hit => read.before('no', hit.from) === undefined && !isChoice(read, hit.from, hit.to),
  );
  const first = hits[0];
  const last = hits.at(-1);
  const skus = findSkus(read).map(
    ({ row, from, to, pattern }): Finding => ({
      field: row.field,
      value: row.value,
      from,
      to,
      fuzzy: false,
      weight: 1,
      by: { pattern },
    }),
  );
  if (first === undefined || last === undefined) return skus;
  const value = [...new Set(hits.map(hit => hit.row.feature))];
  return [
    ...skus,
    {
      field: 'existingFeatures',
      value,
      from: first.from,
      to: last.to,
      fuzzy: false,
      weight: 1,
      by: { pattern: first.pattern },
    },
  ];
}
