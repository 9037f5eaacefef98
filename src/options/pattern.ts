/** What a longer id begins with, without the dash: `vnet` and `vnet-peering` of `vnet-peering-global`. */
export type Head<Id extends string> = Id extends `${infer First}-${infer Rest}`
  ? First | `${First}-${Head<Rest>}`
  : never;

/**
 * One id, or a trailing * for every id that begins so: `vnet-peering-*`; `private-endpoint*` holds the id itself, too.
 * Each pattern names something: a typo is a type error.
 */
export type Pattern<Id extends string> = Id | `${Head<Id>}-*` | `${Extract<Id, Head<Id>>}*`;

/** True where the pattern names the id. */
export function names(pattern: string, id: string): boolean {
  return pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern;
}
