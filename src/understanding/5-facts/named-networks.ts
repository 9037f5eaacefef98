import type { Read } from '../2-entities/entities.ts';
import type { Finding } from '../finding.ts';
import { nameWords } from '../languages/name-words.ts';

const shortName = /^([a-z]|\d{1,2}|[a-z]\d)$/;
const networkWords = nameWords('networkWords');
const numbered = new RegExp(`^(?:${[...networkWords].join('|')})(\\d{1,2}|[a-z])$`);

/** Whether the message names two VNets apart: "VNet-A … VNet-B", "vnet1 and vnet2". */
export function readNamedNetworks(read: Read): readonly Finding[] {
  const names = new Map<string, number>();
  read.message.tokens.forEach((token, at) => {
    const own = numbered.exec(token.text)?.[1];
    const next = read.message.tokens[at + 1];
    const after = networkWords.has(token.text) && next !== undefined && isName(read, at + 1) ? next.text : undefined;
    const name = own ?? after;
    if (name !== undefined) names.set(name, at);
  });
  const places = [...names.values()];
  const first = places[0];
  const last = places.at(-1);
  if (names.size < 2 || first === undefined || last === undefined) return [];
  return [
    {
      field: 'sameVnet',
      value: 'no',
      from: first,
      to: last + 1,
      fuzzy: false,
      weight: 1,
      by: 'named-networks',
    },
  ];
}

/** "VNet A" and "vnet-data" are names; "a VNet a day" is none that anybody writes. */
function isName(read: Read, at: number): boolean {
  const token = read.message.tokens[at];
  if (token === undefined) return false;
  return shortName.test(token.text) || (token.joined && token.kind === 'word' && !read.is('to', at));
}
