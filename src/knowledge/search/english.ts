import type { WordId } from '../../content/languages.ts';
import type { Values } from '../../content/sentence.ts';
import { speechFrom } from '../../content/speech.ts';

const speech = speechFrom('en', {});

/** The English words of a text: those that are searched, whatever language it is shown in. */
export function english(id: WordId, values?: Values): string {
  return speech.say(id, values);
}
