import type { Given, Parameter } from './model.ts';

/** A word of a command: texts and variables, in the order in which they are joined. */
export type Word = string | readonly (string | { readonly variable: string })[];

/** One `az` command: its words and its options; an option without a word is a switch. */
export interface Command {
  readonly call: string;
  readonly options: readonly (readonly [string, ...(readonly Word[])])[];
  /**
   * An option with every word of a variable, as lists are given to `az`; with none of it where the variable is empty.
   */
  readonly list?: { readonly option: string; readonly variable: string } | undefined;
  /** The variable that holds what the command prints; not said: it is shown. */
  readonly into?: string | undefined;
  /** The id of the item in whose resource group it runs; not said: that of the item that it is for. */
  readonly at?: string | undefined;
}

/** `callerRegion` as a shell variable: `CALLER_REGION`. */
export const variableName = (id: string): string => id.replace(/[A-Z]/g, letter => `_${letter}`).toUpperCase();

export const prefixed = (suffix: string): Word => [{ variable: 'PREFIX' }, `-${suffix}`];
export const variable = (id: string): Word => [{ variable: variableName(id) }];
export const given = (text: Given): Word => (typeof text === 'string' ? text : variable(text.parameter));

/** The option of every command: the resource group that the script runs in. */
export const inGroup: readonly [string, Word] = ['--resource-group', [{ variable: 'RESOURCE_GROUP' }]];

/** What things of the plan are called, whether they are new or exist, as seen from one of them. */
export interface Names {
  /** A name in the same resource group, or the whole id of what is in another. */
  readonly of: (id: string) => Word;
  readonly idOf: (id: string) => Word;
  /** True for what is in the same resource group. */
  readonly isNear: (id: string) => boolean;
  /** The name of something inside another. */
  readonly inside: (parent: string, name: string) => Word;
}

/** Several words as one. */
export const joined = (...words: readonly Word[]): Word =>
  words.flatMap(word => (typeof word === 'string' ? [word] : word));

const plain = /^[A-Za-z0-9_./:-]+$/;

const inDoubleQuotes = (text: string): string => text.replace(/[\\"$`]/g, letter => `\\${letter}`);

/** A text that the shell takes as it is. */
export const singleQuoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** A word as the shell reads it: never split, never expanded but for its own variables. */
export function wordText(word: Word): string {
  if (typeof word === 'string') return plain.test(word) ? word : singleQuoted(word);
  return `"${word.map(part => (typeof part === 'string' ? inDoubleQuotes(part) : `\${${part.variable}}`)).join('')}"`;
}

/** A command over several lines, one option each. */
export function commandText({ call, options, list, into }: Command): string {
  const spread = list === undefined ? [] : [`\${${list.variable}:+${list.option} \${${list.variable}}}`];
  const lines = options.map(([name, ...words]) => [name, ...words.map(wordText)].join(' '));
  const text = [`az ${call}`, ...lines, ...spread];
  return into === undefined ? text.join(' \\\n  ') : `${into}="$(${text.join(' ')})"`;
}

/** Sets a variable: to its value, or to what the environment must hold. A list, its words apart, may be empty. */
export function assignment({ id, about, type, value }: Parameter): string {
  const name = variableName(id);
  const missing = about.replace(/[^\p{L}\p{N} ]/gu, '');
  if (value === null) return `${name}="\${${name}${type === 'list' ? '?' : ':?'}${missing}}"`;
  return `${name}=${singleQuoted(typeof value === 'object' ? value.join(' ') : String(value))}`;
}
