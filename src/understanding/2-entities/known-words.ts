import type { Message } from '../1-text/tokens.ts';
import { phraseTokens } from '../1-text/tokens.ts';
import { correctorOf, correctTypos } from '../1-text/typos.ts';
import { exposureRows } from '../languages/exposure-rows.ts';
import { detailRows } from '../languages/fact-rows.ts';
import { negation, stanceWords } from '../languages/grammar.ts';
import { nameWords } from '../languages/name-words.ts';
import { optionNames, resourceNames } from '../languages/names.ts';
import { questionRows } from '../languages/question-rows.ts';
import { symptomRows } from '../languages/symptom-rows.ts';
import { changeTopics, commandRows, smallTalkRows } from '../languages/talk-rows.ts';
import { lexicon } from './lexicon.ts';
import { regionPhrases } from './region-phrases.ts';
import { standingNames } from './standing-names.ts';

function* namesWorthCorrecting(): Generator<string> {
  for (const { words } of regionPhrases) yield* words;
  for (const names of [...Object.values(resourceNames), ...Object.values(optionNames)])
    for (const name of names) yield* phraseTokens(name);
  yield* nameWords('worthCorrecting');
}

function* wordsOfPatterns(): Generator<string> {
  for (const row of [...detailRows, ...exposureRows, ...symptomRows, ...smallTalkRows, ...questionRows])
    for (const pattern of row.patterns) yield* pattern.match(/[a-z0-9]+/g) ?? [];
  for (const row of commandRows) for (const phrase of row.whole) yield* phraseTokens(phrase);
  for (const { names } of changeTopics) for (const name of names) yield* phraseTokens(name);
}

function* wordsOfNetworks(): Generator<string> {
  for (const { names } of standingNames) for (const name of names) yield* phraseTokens(name);
  const { plannedWords, possessives, presenceWords, wishWords } = stanceWords;
  for (const words of [possessives, negation.absent, wishWords, presenceWords, plannedWords]) yield* words;
}

const known: ReadonlySet<string> = new Set([...lexicon.words(), ...wordsOfPatterns(), ...wordsOfNetworks()]);
const correct = correctorOf(namesWorthCorrecting(), known);

/** Puts mistyped names right: regions, resources, options and the words that decide between them. */
export function putTyposRight(message: Message): Message {
  return correctTypos(message, correct, known);
}
