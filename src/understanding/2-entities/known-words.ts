import type { Message } from '../1-text/tokens.ts';
import { phraseTokens } from '../1-text/tokens.ts';
import { correctorOf, correctTypos } from '../1-text/typos.ts';
import { commandRows } from '../languages/commands.data.ts';
import { exposureRows } from '../languages/exposure-rows.ts';
import { detailRows } from '../languages/fact-rows.ts';
import { optionNames } from '../languages/option-names.data.ts';
import { resourceNames } from '../languages/resource-names.data.ts';
import { absenceWords, plannedWords, possessives, presenceWords, wishWords } from '../languages/stance-words.data.ts';
import { standingNames } from '../languages/standing-names.data.ts';
import { questionRows } from '../languages/subject-questions.data.ts';
import { lexicon } from './lexicon.ts';
import { regionPhrases } from './region-phrases.ts';

function* namesWorthCorrecting(): Generator<string> {
  for (const { words } of regionPhrases) yield* words;
  for (const names of [...Object.values(resourceNames), ...Object.values(optionNames)])
    for (const name of names) yield* phraseTokens(name);
  yield* [
    'database',
    'databases',
    'datacenter',
    'datacentre',
    'laptops',
    'laptop',
    'internet',
    'public',
    'private',
    'branch',
    'branches',
    'office',
    'offices',
    'premises',
    'encrypted',
    'encryption',
    'overlapping',
    'overlap',
    'connect',
    'virtual',
    'network',
    'networks',
    'vnets',
    'region',
    'regions',
    'tenant',
    'subscription',
    'different',
    'separate',
    'reachable',
    'accessible',
    'restricted',
    'employees',
    'customers',
    'machine',
    'machines',
    'bandwidth',
    'connection',
    'company',
  ];
}

function* wordsOfPatterns(): Generator<string> {
  for (const row of [...detailRows, ...exposureRows])
    for (const pattern of row.patterns) yield* pattern.match(/[a-z0-9]+/g) ?? [];
  for (const row of questionRows) for (const pattern of row.patterns) yield* pattern.match(/[a-z0-9]+/g) ?? [];
  for (const row of commandRows) for (const phrase of row.whole) yield* phraseTokens(phrase);
}

function* wordsOfNetworks(): Generator<string> {
  for (const { names } of standingNames) for (const name of names) yield* phraseTokens(name);
  for (const words of [possessives, absenceWords, wishWords, presenceWords, plannedWords]) yield* words;
}

const known: ReadonlySet<string> = new Set([...lexicon.words(), ...wordsOfPatterns(), ...wordsOfNetworks()]);
const correct = correctorOf(namesWorthCorrecting(), known);

/** Puts mistyped names right: regions, resources, options and the words that decide between them. */
export function putTyposRight(message: Message): Message {
  return correctTypos(message, correct, known);
}
