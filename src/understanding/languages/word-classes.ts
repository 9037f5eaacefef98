// Word classes that patterns name as <class>. Members are phrases, in every language that has some.

import { wordClasses as de } from './de/word-classes.data.ts';
import { wordClasses as en } from './en/word-classes.data.ts';
import { wordClasses as es } from './es/word-classes.data.ts';
import { wordClasses as fr } from './fr/word-classes.data.ts';
import { negation } from './grammar.ts';
import type { Lists } from './grammar-pack.ts';
import { wordClasses as ja } from './ja/word-classes.data.ts';
import { wordClasses as ko } from './ko/word-classes.data.ts';
import { wordClasses as pt } from './pt/word-classes.data.ts';
import { wordClasses as zh } from './zh/word-classes.data.ts';

/** The classes, with what their members do. */
const classNames = [
  // What denies a thing, and what denies a verb.
  'no',
  'notbe',
  // Having and using.
  'have',
  // Verbs before a verb: must, can, will.
  'modal',
  'be',
  // What leads to a place, to where traffic starts, to where it goes, to who does it.
  'in',
  'from',
  'to',
  'by',
  // What lists.
  'and',
  // Articles, possessives and adjectives before a noun.
  'det',
  // Verbs of starting traffic to something, and those of fetching from it.
  'access',
  'pull',
  // Done to what is reached.
  'passive',
  // What is wished for; what denies one thing for another.
  'want',
  'insteadof',
  // Both ways.
  'reciprocal',
  // "from" and "to" where they stand behind the noun.
  'postfrom',
  'postto',
  // Nouns of starting traffic.
  'nounaccess',
  // Joining two things, and what stands before the second; what stands before a pair.
  'connect',
  'with',
  'between',
  // What stands for a thing named before, and what may follow a noun and adds nothing.
  'pronoun',
  'linking',
  // What is wished to happen.
  'wish',
  // Verbs at the end of a clause: of fetching, of reaching, and the modal before them.
  'fetchlast',
  'accesslast',
  'verbfinal',
  // Verbs of fetching that name what is fetched.
  'fetch',
  // Being public: the word, what can be so, the world outside, and being open to it.
  'publicword',
  'publicthing',
  'internet',
  'exposed',
  'vpnword',
  // What takes back something said before.
  'sorry',
] as const;

/** A class of words that patterns can name. */
export type WordClass = (typeof classNames)[number];

/** The members of one language. What denies stands with the rest of negation, in the grammar of the language. */
export type WordClassPack = Lists<Exclude<WordClass, 'no' | 'notbe' | 'insteadof'>>;

const packs: readonly WordClassPack[] = [en, de, fr, es, pt, ja, zh, ko];

/** Members that belong to no language. */
const ofNoLanguage: Lists<WordClass> = { no: ['0'], and: ['+', ',', '/'] };

const ofNegation: Lists<WordClass> = {
  no: [...negation.denying],
  notbe: [...negation.denyingVerb],
  insteadof: [...negation.insteadOf],
};

function membersOf(name: WordClass): readonly string[] {
  const sections: readonly Lists<WordClass>[] = [...packs, ofNegation, ofNoLanguage];
  return [...new Set(sections.flatMap(section => section[name] ?? []))];
}

/** Every class with its members, English first. */
export const wordClasses = Object.fromEntries(classNames.map(name => [name, membersOf(name)])) as Readonly<
  Record<WordClass, readonly string[]>
>;
