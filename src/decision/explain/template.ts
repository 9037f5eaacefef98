import { defined } from '../defined.ts';
import type { Words } from './words.ts';

interface Part {
  readonly text: string;
  readonly word: string;
}

const known = new Map<string, readonly Part[]>();

function partsOf(template: string): readonly Part[] {
  const pieces = template.split(/\{(\w+)\}/);
  const parts: Part[] = [];
  for (let at = 0; at < pieces.length; at += 2) parts.push({ text: defined(pieces[at]), word: pieces[at + 1] ?? '' });
  return parts;
}

/** The template with `{name}` replaced by the word of that name. Templates come from data rows, so they are few. */
export function filled(template: string, words: Words): string {
  const parts = known.get(template) ?? partsOf(template);
  known.set(template, parts);
  let text = '';
  for (const part of parts) text += part.text + (Object.hasOwn(words, part.word) ? words[part.word] : '');
  return text;
}
