import { readLater } from './samples.ts';

/** Evaluates the expressions of ARM templates that the files use. Throws at any other. */
export class Expression {
  private position = 0;
  private readonly text: string;
  private readonly call: (name: string, values: readonly unknown[]) => unknown;

  constructor(text: string, call: (name: string, values: readonly unknown[]) => unknown) {
    this.text = text;
    this.call = call;
  }

  private take(pattern: RegExp): string | undefined {
    const match = pattern.exec(this.text.slice(this.position));
    if (match === null || match.index !== 0) return undefined;
    this.position += match[0].length;
    return match[0];
  }

  value(): unknown {
    const literal = this.take(/^'(?:[^']|'')*'/);
    if (literal !== undefined) return literal.slice(1, -1).replaceAll("''", "'");
    const number = this.take(/^\d+/);
    if (number !== undefined) return Number(number);
    const name = this.take(/^\w+(?=\()/);
    if (name === undefined) throw new Error(`No expression: ${this.text}`);
    this.take(/^\(\s*/);
    const values: unknown[] = [];
    while (this.take(/^\s*\)/) === undefined) {
      values.push(this.value());
      this.take(/^\s*,\s*/);
    }
    const result = this.call(name, values);
    // What is read when the template runs is a part of what a function gives.
    return this.take(/^(?:\.\w+|\[\d+\])+/) === undefined ? result : readLater;
  }
}
