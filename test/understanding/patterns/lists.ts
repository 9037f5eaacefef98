// What the lists of words in packs are held against, by the place of the list.
import { wordsBetween } from '../../../src/understanding/1-text/sentences.ts';
import { phraseTokens, tokenise } from '../../../src/understanding/1-text/tokens.ts';

/** Lists that hold no words: keys of sources, values of fields. */
const noWords = / (sources|value|pitfalls)$/;

/** Patterns, by the place of the list. */
const patterns =
  /(facts|circumstances|exposure)\.data\.ts \w+ phrases |nothingOutside|decoys| refusals (refusals|noRefusals|absences|implied)|existing (names|phrases|alsoSaid|skus)|symptoms\.data|questionRows \d+ patterns|questions (asked|meaning)| commands \S+ inside| changes (patterns|topics)| smallTalk |Glossary \S+ names/;

/** Words that are looked up one by one. */
const single = [
  /(range-words|bandwidth)\.data/,
  /exposure\.data\.ts exposure (?!phrases|decoys)/,
  /refusals\.data\.ts refusals (continuations|praise|peeringKinds|peeringPlaces|worldwide|deviceWords|gatewayWords)/,
  /name-words\.data\.ts nameWords (?!misleading|otherThings|bareGateways|bareConnections|bareHubs|vpnWords)/,
  /grammar text (?!question|statement)|grammar text questionEnds/,
  /grammar negation (?!denying$|denyingVerb$|insteadOf$|refusing$|replacedBy$|absentBehind)/,
  /grammar phrases (?!doneByVerbs)/,
  /grammar clauses (?!correctionOpenings)/,
  /grammar stance (?!comingVerbs)/,
  /grammar (regions|amounts|stopWords)/,
  / (choiceWords|nothingAnswers|openers|comparisons|polite|leading)$/,
];

/** Words that are looked for in the folded words of a message, as they stand there. */
const inText =
  /grammar text (questionLeadIns|questionOpeners|statementSubjects|statementVerbs)| (refusing|replacedBy|doneByVerbs|correctionOpenings|comingVerbs)$|ask\.data\.ts concepts |misleadingPlaces$/;

/** Whether a list holds words or patterns. */
export const isSpoken = (place: string): boolean => !noWords.test(place);

/** Whether a list holds patterns. */
export const holdsPatterns = (place: string): boolean => patterns.test(place);

/** The words of a list as they are held against messages: a frame has a gap, where a name stands. */
export const wordsIn = (place: string, word: string): readonly string[] =>
  place.endsWith(' whyNot') || place.endsWith(' frames')
    ? word
        .split('…')
        .map(part => part.trim())
        .filter(part => part !== '')
    : [word];

/** A word as the tokeniser cuts it, which tells whether two are the same. */
export const cut = (word: string): string => phraseTokens(word).join(' ');

const folded = (words: string): string => {
  const { tokens } = tokenise(words);
  return wordsBetween(tokens, 0, tokens.length);
};

/** Whether a word of this list can be found where the list is held against messages. */
export function canBeSaid(place: string, word: string): boolean {
  if (single.some(where => where.test(place))) return phraseTokens(word).length === 1 && cut(word) === word;
  return !inText.test(place) || folded(word) === word;
}
