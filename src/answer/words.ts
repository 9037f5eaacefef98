/** How many words a text has. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Letters by which a word is known in its forms: "routes" and "routing". */
const stem = 5;

function telling(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}.-]{3,}/gu) ?? [];
  return new Set(words.map(word => word.slice(0, stem)));
}

/** Share of the telling words of the shorter text that make two texts say the same. */
const same = 0.7;

/** Words below which a text is too short to be compared. */
const leastWords = 4;

/** True where one text says what the other does, in much the same words. */
export function saysTheSame(one: string, other: string): boolean {
  const [short, long] = [telling(one), telling(other)].toSorted((a, b) => a.size - b.size);
  if (short === undefined || long === undefined || short.size < leastWords) return false;
  return [...short].filter(word => long.has(word)).length / short.size >= same;
}

/** True where a text says what a sentence does: most of the telling words of the sentence stand in it. */
export function says(text: string, sentence: string): boolean {
  const [wanted, there] = [telling(sentence), telling(text)];
  if (wanted.size < leastWords) return false;
  return [...wanted].filter(word => there.has(word)).length / wanted.size >= same;
}

/** A text that ends like a sentence. */
export const sentenceOf = (text: string): string => (/[.!?]\ue001*$/u.test(text) ? text : `${text}.`);
