// Marks around a text of another language than what it stands in: characters of the private use area, which no text
// has.

const opens = '\ue000';
const closes = '\ue001';
const either = /[\ue000\ue001]/gu;

/** A text of English inside another language, marked. */
export function marked(text: string): string {
  return `${opens}${text}${closes}`;
}

/** True for a text that begins with English inside another language. */
export function isMarked(text: string): boolean {
  return text.startsWith(opens);
}

/** The text without marks. */
export function unmarked(text: string): string {
  return text.replace(either, '');
}

/** The text with its first letter changed, whatever marks stand before it. */
export function withFirstLetter(text: string, change: (letter: string) => string): string {
  return text.replace(/^(\ue000*)(.)/u, (_, before: string, letter: string) => before + change(letter));
}

/** A part of a text, and whether it is English inside another language. */
export interface Part {
  readonly text: string;
  readonly isEnglish: boolean;
}

/** A marked text in parts. What is marked inside of marks is one part; a text that was cut has marks to its end. */
export function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let depth = 0;
  for (const piece of text.split(/([\ue000\ue001])/u)) {
    if (piece === opens) depth += 1;
    else if (piece === closes) depth = Math.max(0, depth - 1);
    else if (piece !== '') parts.push({ text: piece, isEnglish: depth > 0 });
  }
  return parts;
}

/** The rest of a text behind what was cut from its front, marked as it was there. */
export function restOf(text: string, front: string): string {
  const rest = text.slice(front.length);
  const depth = front.split(opens).length - front.split(closes).length;
  return opens.repeat(Math.max(0, depth)) + rest.trimStart();
}
