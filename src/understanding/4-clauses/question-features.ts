import type { Sentence } from '../1-text/sentences.ts';
import { runsIn } from './features.ts';

/** Words of one sentence that are looked at, which bounds the work on hostile text. */
const longest = 60;
const mostNames = 4;

/** What is looked at to tell what a message wants to know: the words of its questions apart from the others. */
export function questionFeatures(words: readonly string[], sentences: readonly Sentence[]): ReadonlySet<string> {
  const features = new Set<string>(['always']);
  const asked = sentences.filter(sentence => sentence.asked);
  const main = asked.at(-1);
  for (const sentence of sentences) {
    // Beside a question what is told is about the network, not about what is asked.
    if (main !== undefined && !sentence.asked) continue;
    const place = sentence === main ? 'question' : sentence.asked ? 'other question' : 'told';
    const to = Math.min(sentence.to, sentence.from + longest);
    for (const run of runsIn(words, sentence.from, to, place)) features.add(run);
    if (place !== 'told')
      for (const run of runsIn(words, sentence.from, Math.min(to, sentence.from + 4), 'opens')) features.add(run);
  }
  const last = sentences.at(-1);
  if (last !== undefined)
    for (const run of runsIn(words, Math.max(last.from, last.to - 4), last.to, 'closes')) features.add(run);
  const names = words.filter(word => word === '<name>').length;
  features.add(`names:${Math.min(names, mostNames)}`);
  features.add(`names in ten words:${Math.min(mostNames, Math.round((10 * names) / Math.max(1, words.length)))}`);
  features.add(asked.length === 0 ? 'nothing asked' : asked.length === 1 ? 'one question' : 'several questions');
  if (last !== undefined && last === main) features.add('the last sentence asks');
  return features;
}
