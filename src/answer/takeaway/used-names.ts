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
  // Parts of a range may stand there alone; without a value of its own, the id of the target is a parameter.
  const traceOf = (name: keyof TakeAwayParameters): string =>
    /^\d+\.\d+\./.exec(written[name])?.[0] ?? (written[name] === '' ? name : written[name]);
  return parameterNames.filter(name => files.some(({ text }) => text.includes(traceOf(name))));
}
