/** What a pasted block is written in. */
export const blockFormats = ['table', 'json', 'lookup', 'routes', 'error', 'settings', 'code'] as const;

export type BlockFormat = (typeof blockFormats)[number];

/** Something that a pasted block shows. Blocks are evidence: their words state no fact. */
export type Observation =
  /** One thing of a listing with its properties: names folded to lower-case letters and digits. */
  | { readonly kind: 'record'; readonly properties: ReadonlyMap<string, string> }
  /** A name and the address that it was looked up to. */
  | { readonly kind: 'address'; readonly name: string; readonly address: string; readonly isPrivate: boolean }
  /** A name that was not found. */
  | { readonly kind: 'no-name'; readonly name: string }
  /** The code or name of an error, as the tool wrote it. */
  | { readonly kind: 'error'; readonly code: string };

/** A stretch of the message that was pasted, with what it shows. Offsets in UTF-16 units, end exclusive. */
export interface Block {
  readonly format: BlockFormat;
  readonly start: number;
  readonly end: number;
  readonly observations: readonly Observation[];
}

/** A line of the message. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Reads a block that begins at a line; undefined where none of its format does. `next`: the first line after it. */
export type BlockReader = (
  lines: readonly Line[],
  at: number,
) => { readonly next: number; readonly format: BlockFormat; readonly observations: readonly Observation[] } | undefined;

/** The name of a property as it is compared: "Use Remote Gateways" and "useRemoteGateways" are one. */
export const propertyName = (written: string): string => written.toLowerCase().replace(/[^a-z0-9]/g, '');

/** A record of one thing; undefined where it has no property. */
export function recordOf(entries: Iterable<readonly [string, string]>): Observation | undefined {
  const properties = new Map<string, string>();
  for (const [name, value] of entries) if (name !== '') properties.set(propertyName(name), value.trim());
  return properties.size === 0 ? undefined : { kind: 'record', properties };
}
