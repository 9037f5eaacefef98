import type { Weights } from '../weights.ts';

export const endWeights: Weights = {};
