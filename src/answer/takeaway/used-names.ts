import type { TakeAwayFile } from './index.ts';
import { examples, parameterNames, type TakeAwayParameters } from './parameters.ts';

/** The names and ranges that these files are written with, in the order in which they are asked. */
export function usedNames(
  files: readonly TakeAwayFile[],
  given: Readonly<Partial<TakeAwayParameters>>,
  beside: TakeAwayParameters = examples,
): readonly (keyof TakeAwayParameters)[] {
  const [first] = files;
  if (first === undefined) return [];
  const written = { ...beside, ...given };
  // Parts of a range may stand there alone; without a value of its own, the id of the target is a parameter.
  const traceOf = (name: keyof TakeAwayParameters): string =>
    /^\d+\.\d+\./.exec(written[name])?.[0] ?? (written[name] === '' ? name : written[name]);
  // The id of a service that admits subnets stands there in parts; the script sets its rule, whatever the service.
  const isUsed = (name: keyof TakeAwayParameters, { text }: TakeAwayFile): boolean =>
    text.includes(traceOf(name)) || (name === 'targetResourceId' && text.includes('TARGET_NAME='));
  return parameterNames.filter(name => files.some(file => isUsed(name, file)));
}
