import type { Sentence } from '../1-text/sentences.ts';
import type { Token } from '../1-text/tokens.ts';
import type { Thing } from '../2-entities/things.ts';
import { runsIn } from './features.ts';

const wordsBefore = 7;
const wordsAfter = 7;
const nearest = 3;

/** What is looked at to tell how a thing is meant: its kind and the words around it in its sentence. */
export function stanceFeatures(
  words: readonly string[],
  tokens: readonly Token[],
  thing: Pick<Thing, 'kind' | 'from' | 'to'>,
  sentence: Sentence,
  asks: boolean,
): ReadonlySet<string> {
  const features = new Set<string>([`kind:${thing.kind}`, 'always']);
  const wide =
    words[thing.from] !== undefined &&
    /[\u3040-\u30ff\u4e00-\u9fff]/.test(words.slice(sentence.from, sentence.to).join(''))
      ? 2
      : 1;
  const first = Math.max(sentence.from, thing.from - wordsBefore * wide);
  const last = Math.min(sentence.to, thing.to + wordsAfter * wide);
  for (const run of runsIn(words, first, thing.from, 'before')) features.add(run);
  for (const run of runsIn(words, thing.to, last, 'after')) features.add(run);
  for (let step = 1; step <= nearest; step += 1) {
    const before = thing.from - step >= sentence.from ? words[thing.from - step] : '^';
    const after = thing.to + step - 1 < sentence.to ? words[thing.to + step - 1] : '$';
    features.add(`${step} before:${before}`).add(`${step} after:${after}`);
  }
  for (const run of runsIn(words, sentence.from, Math.min(sentence.to, sentence.from + 3), 'opens')) features.add(run);
  for (const run of runsIn(words, Math.max(sentence.from, sentence.to - 3), sentence.to, 'closes')) features.add(run);
  features.add(sentence.asked ? 'in the question' : asks ? 'beside a question' : 'no question');
  if (sentence.from === 0) features.add('first sentence');
  if (sentence.to >= tokens.length - 1) features.add('last sentence');
  return features;
}
