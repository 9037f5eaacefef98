// Strings that belong to no language, though they have letters.
import { z } from 'zod';
import { regions } from '../../../src/azure/regions.ts';
import { resourceTypes } from '../../../src/azure/resource-types.ts';
import { requirementsSchema } from '../../../src/decision/case/requirements.ts';
import { standingAttributes } from '../../../src/decision/case/standing-attributes.data.ts';
import { proposalIds } from '../../../src/options/options.ts';
import { lexicon } from '../../../src/understanding/2-entities/lexicon.ts';
import { stances } from '../../../src/understanding/4-clauses/stance.ts';
import { readers } from '../../../src/understanding/finding.ts';
import { attributeKinds } from '../../../src/understanding/languages/attribute-kinds.data.ts';
import {
  generalNames,
  groupNames,
  optionNames,
  participantNames,
  standingNames,
} from '../../../src/understanding/languages/names.ts';
import { subjectOfKind } from '../../../src/understanding/languages/subject-rows.ts';
import { wordClasses } from '../../../src/understanding/languages/word-classes.ts';
import type { Literal } from './literals.ts';

/** Every string that a schema names as a value or a field. */
function* namedIn(schema: unknown): Generator<string> {
  if (typeof schema === 'string') yield schema;
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'enum' || key === 'const') yield* [value].flat().filter(member => typeof member === 'string');
    else if (key === 'properties') yield* Object.keys(Object(value));
    yield* typeof value === 'object' ? namedIn(value) : [];
  }
}

/** Ids of the closed sets: fields and their values, types, options, regions, kinds of things, word classes. */
const ids: ReadonlySet<string> = new Set([
  ...namedIn(z.toJSONSchema(requirementsSchema)),
  ...regions.map(({ name }) => name),
  ...resourceTypes.map(({ id }) => id),
  ...proposalIds,
  ...[participantNames, generalNames, groupNames, optionNames, standingNames, wordClasses].flatMap(Object.keys),
  ...lexicon.phrases().flatMap(({ values }) => values.map(({ kind }) => kind)),
  ...Object.values(subjectOfKind).flat(),
  ...standingAttributes,
  ...stances,
  ...readers,
  'address',
  ...Object.values(attributeKinds).map(({ value }) => String(value)),
]);

/** What stands around an id: "#" before a kind, "likely:" before a type that is a guess, brackets of a pattern. */
const isId = (text: string): boolean => ids.has(text) || ids.has(text.replace(/^#\w+:|^#|^likely:/, ''));

/** Places that others fill in: `{name}`, `<topic>`, `<#option:…>`. */
const places = /\{\w+\}|<\w+>/g;
const names = /<(#[^>]+)>/g;

/** Whether a string says nothing in a language: ids, and places that are filled in. */
export function isNeutral(text: string): boolean {
  const named = [...text.matchAll(names)].every(([, name]) => isId(name ?? ''));
  const rest = text.replace(places, '').replace(names, '');
  return named && (!/\p{L}/u.test(rest) || isId(text));
}

interface Allowed {
  readonly path: RegExp;
  /** The strings; left out where the whole file is meant. */
  readonly texts?: readonly string[];
  readonly reason: string;
}

/** What else may stand in code. */
const allowed: readonly Allowed[] = [
  { path: /^2-entities\/things\.ts$/, texts: ['ipsec', 'privatelink'], reason: 'names of a protocol and of zones' },
  {
    path: /^4-clauses\/(question|stance)\.ts$/,
    texts: [
      'hint',
      'hint:',
      'told:',
      'shown:',
      'off-topic',
      'told:why-not-working',
      'error',
      'no-name',
      'lookup',
      'routes',
    ],
    reason: 'names of features',
  },
  { path: /^finding\.ts$/, reason: 'names of readers' },
  {
    path: /^5-facts\/symptom-frame\.ts$/,
    texts: ['no-name', 'public-address', 'error-code'],
    reason: 'kinds of what is seen',
  },
  { path: /^1-text\/blocks\//, reason: 'what machines print reads the same in every language' },
  { path: /^5-facts\/stands\/evidence\.data\.ts$/, reason: 'names and values of settings in what machines print' },
  { path: /^5-facts\/stands\/evidence\.ts$/, texts: ['$value', '/\\.privatelink\\./i'], reason: 'what machines print' },
  {
    path: /^1-text\/fold\.ts$/,
    texts: ['ß', 'ss', 'ø', 'o', 'æ', 'ae', 'œ', 'oe', 'ł', 'l', 'ı', 'i'],
    reason: 'letters that Unicode does not take apart',
  },
  {
    path: /^1-text\/markup\.ts$/,
    texts: ['amp', 'lt', 'gt', 'quot', 'apos', 'nbsp', '/^<at[\\s>]/i', '/<\\/at>/gi'],
    reason: 'HTML entities, and the tags of mentions',
  },
  { path: /^1-text\/tokens\.ts$/, texts: ['a', 'z'], reason: 'the ends of the alphabet' },
  { path: /^2-entities\/places\.data\.ts$/, reason: 'short codes of regions, and titles that are shown' },
  { path: /^2-entities\/standing-kinds\.data\.ts$/, reason: 'SKUs and makers of appliances' },
  { path: /^4-clauses\/\w+-features\.ts$/, reason: 'names of features, which no message is held against' },
  { path: /^5-facts\/bandwidth\.ts$/, texts: ['ps'], reason: 'the unit "per second"' },
  { path: /^5-facts\/stands\/implied\.ts$/, texts: ['firewall'], reason: 'the value of a next hop' },
  { path: /^index\.ts$/, texts: ['/^storage-/'], reason: 'what ids of storage begin with' },
  {
    path: /^model\/(answer-schema|index|lenient|openai-endpoint|prompt|reader|taker)\.ts$/,
    reason: 'what a model is told, and names of fields and packages: no message is held against them',
  },
  { path: /^readers\.ts$/, reason: 'the description of an argument' },
  { path: /./, texts: ['likely:'], reason: 'stands before the id of a type that is a guess' },
  { path: /^talk\/data-volume\.ts$/, reason: 'units of data and the id of a part' },
  { path: /^talk\/subject-questions\.ts$/, texts: ['what-is-', '<#option:'], reason: 'the beginnings of ids' },
  { path: /^understood-text\.ts$/, reason: 'descriptions in the schema of the result' },
];

/** Whether a string may stand in code though it has letters. */
export const isAllowed = ({ path, text }: Literal): boolean =>
  isNeutral(text) || allowed.some(one => one.path.test(path) && (one.texts === undefined || one.texts.includes(text)));
