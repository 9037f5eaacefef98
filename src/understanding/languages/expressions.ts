/** One expression that holds where one of these holds, for the packs that give one; it finds what comes first. */
export function anyOf(expressions: readonly (RegExp | undefined)[]): RegExp {
  const sources = expressions.flatMap(expression => expression?.source ?? []);
  return sources.length === 0 ? /(?!)/ : new RegExp(sources.join('|'));
}
