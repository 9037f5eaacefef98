/**
 * A value that the data guarantees. Throws where it is missing, so that a gap in the data never becomes a wrong answer.
 */
export function defined<V>(value: V | undefined): V {
  if (value === undefined) throw new Error('The data of the decision module has a gap.');
  return value;
}
