import { type Sentence, sentence } from '../../content/sentence.ts';

/** A text that stands in its row as it is said. */
export function asWritten(text: string): Sentence {
  return sentence('text', { text });
}
