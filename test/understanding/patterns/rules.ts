// Every row of patterns of the room, and whether a message is read as it says.
import { isDeepStrictEqual } from 'node:util';
import type { Read } from '../../../src/understanding/2-entities/entities.ts';
import { finder, withAddresses } from '../../../src/understanding/2-entities/find.ts';
import { lexicon } from '../../../src/understanding/2-entities/lexicon.ts';
import { readDetails, readExposure } from '../../../src/understanding/5-facts/details.ts';
import { readExisting } from '../../../src/understanding/5-facts/existing.ts';
import { findNothingOutside } from '../../../src/understanding/5-facts/hybrid.ts';
import { readOptions } from '../../../src/understanding/5-facts/options/read.ts';
import { readSymptoms } from '../../../src/understanding/5-facts/symptoms.ts';
import { settle } from '../../../src/understanding/6-context/merge.ts';
import type { Finding } from '../../../src/understanding/finding.ts';
import { existingRows, skuRows } from '../../../src/understanding/languages/existing-rows.ts';
import { exposureDecoys, exposureRows } from '../../../src/understanding/languages/exposure-rows.ts';
import { detailRows, nothingOutside } from '../../../src/understanding/languages/fact-rows.ts';
import { absences, impliedOptions, noRefusals, refusals } from '../../../src/understanding/languages/option-rows.ts';
import { questionRows } from '../../../src/understanding/languages/question-rows.ts';
import { symptomRows } from '../../../src/understanding/languages/symptom-rows.ts';
import {
  changePatterns,
  changeTopics,
  commandRows,
  smallTalkRows,
} from '../../../src/understanding/languages/talk-rows.ts';
import { readChange, readCommand } from '../../../src/understanding/talk/commands.ts';
import { readSmallTalk } from '../../../src/understanding/talk/small-talk.ts';
import { questions, readQuestion } from '../../../src/understanding/talk/subject-questions.ts';

/** A row by what it says, and how to tell that a message is read so. */
export interface Rule {
  readonly says: string;
  readonly patterns: readonly string[];
  /** What is put around the words so that nothing but other rows can stand in the way. */
  readonly said?: (text: string) => string;
  /** Whether the row decides what the message says, against every row that could. */
  readonly wins: (read: Read) => boolean;
}

type Findings = (read: Read) => readonly Finding[];

const settles =
  (findings: Findings, field: string, value: unknown) =>
  (read: Read): boolean =>
    settle(findings(read)).some(found => found.field === field && isDeepStrictEqual(found.value, value));

const facts = (findings: Findings, rows: readonly { field: string; value: unknown; patterns: readonly string[] }[]) =>
  rows.map(
    ({ field, value, patterns }): Rule => ({
      says: `${field} ${String(value)}`,
      patterns,
      wins: settles(findings, field, value),
    }),
  );

const existing = existingRows.map(
  ({ feature, patterns }): Rule => ({
    says: `existing ${feature}`,
    patterns,
    wins: read => readExisting(read).some(({ value }) => Array.isArray(value) && value.includes(feature)),
  }),
);

const symptoms = symptomRows.map(
  ({ pitfalls, patterns }): Rule => ({
    says: `symptom ${pitfalls[0]}`,
    patterns,
    wins: read => readSymptoms(read).pitfalls.includes(pitfalls[0]),
  }),
);

const findDecoys = finder([{ patterns: exposureDecoys }]);
const setting = { parties: [], sameRegion: undefined };
const noClauses = { main: undefined, parts: [], nothing: false, describes: false, isElsewhere: false };
const findPardons = finder([{ patterns: noRefusals }]);
const findAbsences = finder([{ patterns: absences }]);

const single: readonly Rule[] = [
  {
    says: 'exposure of something else',
    patterns: exposureDecoys,
    wins: read => findDecoys(withAddresses(read)).length > 0,
  },
  { says: 'nothing outside', patterns: nothingOutside, wins: read => findNothingOutside(read).length > 0 },
  // What is refused is named so, or left out where it is not even in mind.
  {
    says: 'refused',
    patterns: refusals,
    wins: read => readOptions(read, noClauses, setting).every(({ refused }) => refused),
  },
  { says: 'not refused', patterns: noRefusals, wins: read => findPardons(read).length > 0 },
  { says: 'option not there', patterns: absences, wins: read => findAbsences(read).length > 0 },
];

const implied = impliedOptions.map(
  ({ id, patterns }): Rule => ({
    says: `option ${id}`,
    patterns,
    wins: read => readOptions(read, noClauses, setting).some(({ ids }) => ids.some(named => named === id)),
  }),
);

const commands = commandRows.map(
  ({ command, inside }): Rule => ({
    says: `command ${command}`,
    patterns: inside ?? [],
    wins: read => readCommand(read) === command,
  }),
);

const smallTalk = smallTalkRows.map(
  ({ kind, patterns }): Rule => ({
    says: `small talk ${kind}`,
    patterns,
    said: text => `${text} x`,
    wins: read => readSmallTalk(read, false) === kind,
  }),
);

const topics = changeTopics.map(
  ({ topic, names }): Rule => ({
    says: `change ${topic}`,
    patterns: changePatterns.map(pattern => pattern.replace('<topic>', `(${names.join('|')})`)),
    wins: read => readChange(read) === topic,
  }),
);

const asMarked = (pattern: string): string => pattern.replace(/ \?$/, '');

const asQuestion = ({ id, patterns }: { readonly id: string; readonly patterns: readonly string[] }): Rule => ({
  says: `question ${id}`,
  patterns: patterns.map(asMarked),
  said: text => `${text} ?`,
  wins: read => readQuestion(read)?.id === id,
});

const named = new Set(lexicon.phrases().flatMap(({ values }) => values.map(({ kind, value }) => `#${kind}:${value}`)));
const isNamed = (pattern: string): boolean =>
  [...pattern.matchAll(/<(#option[^>]+)>/g)].some(([, thing]) => named.has(thing ?? '')) ||
  !pattern.includes('<#option');

/** Every meaning is asked in the same ways: all ways for one thing, one way for every thing that has a name. */
const meanings = questions.slice(questionRows.length);
const asked: readonly Rule[] = [
  ...questionRows.map(asQuestion),
  ...meanings.map(({ id, patterns }) =>
    asQuestion({ id, patterns: (id === 'what-is-private-endpoint' ? patterns : patterns.slice(0, 1)).filter(isNamed) }),
  ),
];

/** Every row of the room. */
export const rules: readonly Rule[] = [
  ...facts(readDetails, detailRows),
  ...facts(readExposure, exposureRows),
  ...facts(readExisting, skuRows),
  ...existing,
  ...symptoms,
  ...single,
  ...implied,
  ...commands,
  ...smallTalk,
  ...topics,
  ...asked,
];
