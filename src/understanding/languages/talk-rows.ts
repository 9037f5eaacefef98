// Talk that is no answer, put together from the packs of the languages: words that steer the conversation, small talk,
// and the names of the parts of an answer.
import type { Change, Command, SmallTalk } from '../talk-kinds.ts';
import { talk as de } from './de/talk.data.ts';
import { talk as en } from './en/talk.data.ts';
import { talk as es } from './es/talk.data.ts';
import { talk as fr } from './fr/talk.data.ts';
import { talk as ja } from './ja/talk.data.ts';
import { talk as ko } from './ko/talk.data.ts';
import { talk as pt } from './pt/talk.data.ts';
import { talk as zh } from './zh/talk.data.ts';

/** Small talk that is told by its words. */
type SpokenTalk = Exclude<SmallTalk, 'empty' | 'emoji-only'>;

/** How a command is said. */
interface CommandWords {
  /** Phrases that are the whole message, but for politeness. */
  readonly whole: readonly string[];
  /** Patterns that are clear among other words. */
  readonly inside?: readonly string[];
}

/** Parts of an answer that can be asked for by name once it was given. */
export const answerParts = [
  'changes',
  'why',
  'why-not',
  'pitfalls',
  'what-if',
  'assumptions',
  'check',
  'steps',
  'time',
  'cost',
  'encryption',
  'limits',
  'picture',
  'files',
  'bicep',
  'terraform',
  'cli',
  'arm',
  'compare-two',
  'compare',
  'sources',
  'rest',
  'share',
  'deploy',
  'access',
  'human',
] as const;

/** A part of an answer. */
export type AnswerPart = (typeof answerParts)[number];

/** What a language gives. Phrases and patterns are folded: lower case, no accents. */
export interface TalkPack {
  readonly commands: Readonly<Partial<Record<Command, CommandWords>>>;
  /** Politeness and fillers around a command. */
  readonly polite?: readonly string[];
  /** "Change the region": patterns with `<topic>`, and the names of what can be changed. */
  readonly changes?: {
    readonly patterns: readonly string[];
    readonly topics: Readonly<Partial<Record<Change, readonly string[]>>>;
  };
  /** Patterns of talk that is neither answer nor command. */
  readonly smallTalk: Readonly<Partial<Record<SpokenTalk, readonly string[]>>>;
  /** Words around a place that leave it an answer, divided by spaces: "we are in Tokyo, I think". */
  readonly placeFillers?: string;
  /** Words that show that the message is about networks, divided by spaces. */
  readonly networkWords?: string;
  /** Names of the parts of an answer: the whole message, but for politeness and words that ask for it. */
  readonly answerParts?: Readonly<Record<AnswerPart, readonly string[]>>;
  /** Words that ask for a part before its name. */
  readonly asking?: readonly string[];
  /** "Why not … ?": what stands around the name of an option that was not recommended. */
  readonly whyNot?: readonly string[];
  /** Whether a model may read beside the rules: what a message begins with that says so. */
  readonly reader?: { readonly without: readonly string[]; readonly with: readonly string[] };
  /** Asking for everything to be forgotten: the whole message. */
  readonly forget?: readonly string[];
  /** Wishing for a language to be answered in: what stands around its name, and names of languages by BCP 47 tag. */
  readonly languageWish?: {
    readonly frames: readonly string[];
    readonly names: Readonly<Record<string, readonly string[]>>;
  };
  /** Small words that no other language here has, divided by spaces: a message that has some is in this language. */
  readonly sureWords?: string;
  /** "A month", beside an amount of data that moves in one. */
  readonly aMonth: readonly string[];
}

/** Words that steer the conversation: the phrases hold for a message that says nothing else, the patterns anywhere. */
export interface CommandRow extends CommandWords {
  readonly command: Command;
}

/** Talk that is neither answer nor command. */
export interface SmallTalkRow {
  readonly kind: SpokenTalk;
  readonly patterns: readonly string[];
}

/** What can be asked for again, by its names. */
export interface ChangeTopic {
  readonly topic: Change;
  readonly names: readonly string[];
}

const packs: readonly TalkPack[] = [en, de, fr, es, pt, ja, zh, ko];

const distinct = (lists: readonly (readonly string[] | undefined)[]): readonly string[] => [
  ...new Set(lists.flatMap(list => list ?? [])),
];
const wordsOf = (lists: readonly (string | undefined)[]): ReadonlySet<string> =>
  new Set(lists.flatMap(list => list?.split(' ') ?? []));

const commands: readonly Command[] = [
  'start-over',
  'undo',
  'back',
  'cancel',
  'help',
  'why',
  'what-did-i-say',
  'dont-know',
  'repeat',
  'examples',
  'form',
  'learn',
  'yes',
  'no',
  'continue',
];

/** Commands that marks say. */
const marks: Readonly<Partial<Record<Command, readonly string[]>>> = { help: ['?', '? ?', '? ? ?'] };

/** Every command; of two that hold at the same place the one above. */
export const commandRows: readonly CommandRow[] = commands.map(command => ({
  command,
  whole: distinct([...packs.map(pack => pack.commands[command]?.whole), marks[command]]),
  inside: distinct(packs.map(pack => pack.commands[command]?.inside)),
}));

/** Politeness and fillers around a command. */
export const politeWords: ReadonlySet<string> = new Set(distinct(packs.map(({ polite }) => polite)));

/** "change the region", "edit resource type": the question that the person wants again. */
export const changePatterns: readonly string[] = distinct(packs.map(({ changes }) => changes?.patterns));

const topics: readonly Change[] = [
  'sourceRegion',
  'targetRegion',
  'regions',
  'resourceType',
  'sourceType',
  'exposure',
  'hybrid',
  'stands',
  'vnetCount',
  'addressOverlap',
  'sameVnet',
  'sameTenant',
  'bandwidth',
  'encryption',
  'inspection',
  'criticality',
  'costSensitivity',
  'latency',
  'transitive',
  'existingPrivateEndpoint',
  'userNeed',
  'siteCount',
  'dnsControl',
];

/** What can be changed; a name of two of them means the one above. */
export const changeTopics: readonly ChangeTopic[] = topics.map(topic => ({
  topic,
  names: distinct(packs.map(({ changes }) => changes?.topics[topic])),
}));

const smallTalks: readonly SpokenTalk[] = [
  'hostile',
  'who-are-you',
  'insult',
  'thanks',
  'goodbye',
  'greeting',
  'off-topic',
];

/** Commands for machines, which belong to no language that people speak. */
const code: Readonly<Partial<Record<SpokenTalk, readonly string[]>>> = {
  hostile: [
    '^ (delete from|insert into|drop table|truncate table|select) ..3 $',
    'select ..3 from ..3',
    '(drop|truncate|alter) table ..2',
    '(union|union all) select ..2',
    '(insert into|delete from|update) ..2 (values|where|set) ..2',
    '1 = 1',
    'or 1 = 1',
    '< (script|img|iframe|svg|body|object|embed) ..2',
    'javascript : ..2',
    '(onerror|onload|onclick) =',
    '${ ..2',
    '{ { ..3',
    '(etc passwd|rm rf|sudo rm|wget http|curl http|cmd exe|powershell exe|base64 d|xp cmdshell|/ etc / passwd)',
    '%00',
    'jndi : ..2',
    '< ! ..3',
  ],
};

/** Talk that is neither answer nor command; of several kinds in one message the one above. */
export const smallTalkRows: readonly SmallTalkRow[] = smallTalks.map(kind => ({
  kind,
  patterns: distinct([...packs.map(pack => pack.smallTalk[kind]), code[kind]]),
}));

/** Words around a place that leave it an answer: "we are in Tokyo, I think". */
export const fillerWords: ReadonlySet<string> = wordsOf(packs.map(({ placeFillers }) => placeFillers));

/** Words that show the message is about networks. */
export const domainWords: ReadonlySet<string> = wordsOf(packs.map(({ networkWords }) => networkWords));

/** What each part of an answer is called. */
export const answerPartNames: ReadonlyMap<AnswerPart, readonly string[]> = new Map(
  answerParts.map(part => [part, distinct(packs.map(pack => pack.answerParts?.[part]))]),
);

/** Words that ask for a part before its name. */
export const askingWords: readonly string[] = distinct(packs.map(({ asking }) => asking));

/** What stands around the name of an option where somebody wants to know why it is not recommended. */
export const whyNotFrames: readonly string[] = distinct(packs.map(({ whyNot }) => whyNot));

/** What says whether a model may read beside the rules. */
export const readerWords: readonly { readonly reads: boolean; readonly names: readonly string[] }[] = [
  { reads: false, names: distinct(packs.map(({ reader }) => reader?.without)) },
  { reads: true, names: distinct(packs.map(({ reader }) => reader?.with)) },
];

/** What stands beside an amount that is meant for each month. */
export const monthWords: readonly string[] = distinct(packs.map(({ aMonth }) => aMonth));

/** What a message says that asks for everything to be forgotten. */
export const forgetPhrases: readonly string[] = distinct(packs.map(({ forget }) => forget));

/** What stands around the name of a language that somebody wants to be answered in. */
export const languageFrames: readonly string[] = distinct(packs.map(({ languageWish }) => languageWish?.frames));

/** What languages are called, by BCP 47 tag. */
export const languageNames: readonly { readonly tag: string; readonly name: string }[] = packs.flatMap(
  ({ languageWish }) =>
    Object.entries(languageWish?.names ?? {}).flatMap(([tag, names]) => names.map(name => ({ tag, name }))),
);

/** Small words of one language alone, by its tag. */
export const sureWords: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['en', wordsOf([en.sureWords])],
  ['de', wordsOf([de.sureWords])],
]);
