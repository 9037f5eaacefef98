import type { Fields } from '../read/design.ts';
import { pathOf, shortId } from './resource.ts';

/** The options of a command, every value worked out. */
export type Options = ReadonlyMap<string, readonly string[]>;

export const one = (options: Options, name: string): string | undefined => options.get(`--${name}`)?.[0];
export const many = (options: Options, name: string): readonly string[] => options.get(`--${name}`) ?? [];
export const is = (options: Options, name: string): boolean => one(options, name) === 'true';
export const number = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

/** What a word names: its full id, or its name alone. */
export function named(type: string, ...words: readonly (string | undefined)[]): Fields | undefined {
  const [word] = words.slice(-1);
  if (word === undefined || words[0] === undefined) return undefined;
  return { id: shortId(word.startsWith('/') ? word : pathOf(type, words.map(String))) };
}

export const subnet = (options: Options, name: string): Fields | undefined =>
  named('virtualNetworks/subnets', one(options, 'vnet-name') ?? one(options, 'vnet'), name);
export const address = (word: string | undefined): Fields | undefined => named('publicIPAddresses', word);
export const prefixes = (list: readonly string[]): Fields | undefined =>
  list.length === 0 ? undefined : { addressPrefixes: list };

/** What a command asks Azure Resource Manager for. */
export interface CliType {
  readonly type: string;
  /** The options that name what it belongs to, without `--`. */
  readonly parents?: readonly string[];
  /** True: the last of these is its own name, which `--name` gives otherwise. */
  readonly isNamed?: boolean;
  /** True: it adds to the resource that its parents name. */
  readonly adds?: boolean;
  readonly body?: (options: Options) => Fields;
}
