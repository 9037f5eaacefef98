/**
 * One value of a header that says what a client wants, such as Accept; a weight of 0 is not at all, 1 most (RFC 9110,
 * 12.4.2).
 */
export interface Weighted {
  readonly value: string;
  readonly weight: number;
}

const name = /^[\w.+*/-]+$/;
const weightPattern = /^q\s*=\s*([01](?:\.\d{0,3})?)$/i;

function weightedOf(text: string): Weighted | undefined {
  const [value = '', ...parameters] = text.split(';').map(part => part.trim());
  const given = parameters.find(parameter => /^q\s*=/i.test(parameter));
  const weight = given === undefined ? '1' : weightPattern.exec(given)?.[1];
  if (!name.test(value) || weight === undefined) return undefined;
  return { value: value.toLowerCase(), weight: Math.min(1, Number(weight)) };
}

/** The values that a header names, in its own order and in lower case; what cannot be read is left out. */
export function weightedValues(header: string): readonly Weighted[] {
  return header.split(',').flatMap(text => weightedOf(text) ?? []);
}
