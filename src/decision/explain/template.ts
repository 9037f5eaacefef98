import { words as known, type Sentence, type Word } from '../../options/sentence.ts';
import { defined } from '../defined.ts';
import type { Words } from './words.ts';

interface Part {
  readonly text: string;
  readonly word: Word | undefined;
}

const partsByTemplate = new Map<Sentence, readonly Part[]>();

function partsOf(template: Sentence): readonly Part[] {
  const pieces = template.split(/\{(\w+)\}/);
  const parts: Part[] = [];
  for (let at = 0; at < pieces.length; at += 2) {
    const name = pieces[at + 1];
    parts.push({ text: defined(pieces[at]), word: known.find(word => word === name) });
  }
  return parts;
}

/** The template with `{name}` replaced by the word of that name. Templates come from data rows, so they are few. */
export function filled(template: Sentence, words: Words): string {
  const parts = partsByTemplate.get(template) ?? partsOf(template);
  partsByTemplate.set(template, parts);
  let text = '';
  for (const part of parts) text += part.word === undefined ? part.text : part.text + words[part.word];
  return text;
}
