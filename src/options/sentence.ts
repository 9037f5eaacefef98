/** What a sentence of a data row may have in braces; `wordsOf` says what each stands for in a case. */
export const words = [
  'pair',
  'farPair',
  'source',
  'Source',
  'target',
  'Target',
  'from',
  'to',
  'vnetCount',
  'line',
  'someSource',
  'exposureAssumed',
  'vnetsAssumed',
  'sitesAssumed',
  'regionsAssumed',
  'needAssumed',
  'protocolAssumed',
  'modeAssumed',
  'endpointAssumed',
  'zoneWhat',
  'endpointPlace',
  'outsidePlace',
  'integrated',
  'ports',
  'agent',
  'behindBalancer',
  'tunnelWhat',
] as const;

export type Word = (typeof words)[number];

type Braced<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Braced<Rest> : never;

/** The text where every word in braces is one of a case; otherwise a type that no text has. */
export type Checked<Text extends string> = Text extends unknown
  ? Exclude<Braced<Text>, Word> extends never
    ? Text
    : { readonly 'not a word of a case': Exclude<Braced<Text>, Word> }
  : never;

declare const checked: unique symbol;

/** A sentence whose words in braces the compiler has checked, to be filled in for a case. */
export type Sentence = string & { readonly [checked]: true };

/** A sentence of a row, in one piece or in several that a space joins; an unknown word in braces is a type error. */
export function sentence<const Parts extends readonly string[]>(
  ...parts: { readonly [Place in keyof Parts]: Parts[Place] & Checked<Parts[Place]> }
): Sentence;
export function sentence(...parts: readonly string[]): string {
  return parts.join(' ');
}
