import type { Requirements } from '../../src/decision/case/requirements.ts';
import { slices } from './proof-space.data.ts';

/** Answers of which one is taken. */
export type Dimension = readonly Partial<Requirements>[];

export interface Slice {
  readonly id: string;
  readonly dimensions: readonly Dimension[];
}

/** Every combination of a slice. */
export function* combinations(dimensions: readonly Dimension[], base: Requirements = {}): Generator<Requirements> {
  const [first, ...rest] = dimensions;
  if (first === undefined) yield base;
  else for (const answer of first) yield* combinations(rest, { ...base, ...answer });
}

/** One in so many combinations of a slice, spread evenly. */
export function* spreadCombinations(dimensions: readonly Dimension[], oneIn: number): Generator<Requirements> {
  const size = sizeOfSlice({ dimensions });
  for (let index = 0; index < size; index += oneIn) {
    let rest = index;
    let requirements: Requirements = {};
    for (const dimension of dimensions) {
      requirements = { ...requirements, ...dimension[rest % dimension.length] };
      rest = Math.floor(rest / dimension.length);
    }
    yield requirements;
  }
}

/** The number of combinations of a slice. */
export function sizeOfSlice({ dimensions }: Pick<Slice, 'dimensions'>): number {
  return dimensions.reduce((size, dimension) => size * dimension.length, 1);
}

export { slices };
