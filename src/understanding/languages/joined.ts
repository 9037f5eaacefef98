/** The members of all lists in their order, each once. A list that a language does not have is left out. */
export function joined<Member>(lists: readonly (readonly Member[] | undefined)[]): readonly Member[] {
  return [...new Set(lists.flatMap(list => list ?? []))];
}

/** The expressions that languages give, in their order. */
export function given(expressions: readonly (RegExp | undefined)[]): readonly RegExp[] {
  return expressions.filter(expression => expression !== undefined);
}

/** Whether one of the expressions is found in the text. */
export function someIn(expressions: readonly RegExp[], text: string): boolean {
  return expressions.some(expression => expression.test(text));
}

/** What the expression that is found furthest to the front caught; undefined where none is found. */
export function firstIn(expressions: readonly RegExp[], text: string): RegExpExecArray | undefined {
  let first: RegExpExecArray | undefined;
  for (const expression of expressions) {
    const found = expression.exec(text);
    if (found !== null && (first === undefined || found.index < first.index)) first = found;
  }
  return first;
}
