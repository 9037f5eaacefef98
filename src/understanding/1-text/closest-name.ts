import { editDistance } from './edit-distance.ts';

/** Longer names are no names: it bounds the work on hostile text. */
const longest = 40;

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Every third letter may be wrong. */
const mostEdits = (word: string): number => Math.max(1, Math.floor(word.length / 3));

/**
 * The name that somebody most likely meant by a mistyped one: case and what is no letter apart the same, beginning
 * with it, or the fewest edits away; of several the first. Undefined where none is near.
 */
export function closestName<Name extends string>(typed: string, names: readonly Name[]): Name | undefined {
  const word = plain(typed);
  if (word === '' || word.length > longest) return undefined;
  const same = names.find(name => plain(name) === word);
  const begun = names.filter(name => word.length > 2 && plain(name).startsWith(word));
  if (same !== undefined || begun.length === 1) return same ?? begun[0];
  let found: Name | undefined;
  let least = mostEdits(word) + 1;
  for (const name of names) {
    const edits = editDistance(word, plain(name), least);
    if (edits < least) [found, least] = [name, edits];
  }
  return found;
}
