import type { TakeAwayFile } from './index.ts';
import { examples, parameterNames, type TakeAwayParameters } from './parameters.ts';

/** The names and ranges that these files are written with, in the order in which they are asked. */
export function usedNames(
  files: readonly TakeAwayFile[],
  given: Readonly<Partial<TakeAwayParameters>>,
): readonly (keyof TakeAwayParameters)[] {
  const [first] = files;
  if (first === undefined) return [];
  const written = { ...examples, ...given };
  // Without a value of its own, the id of the target stands in a file as a parameter of that name.
  const isUsed = (name: keyof TakeAwayParameters): boolean =>
    files.some(({ text }) => text.includes(written[name] === '' ? name : written[name]));
  return parameterNames.filter(isUsed);
}
