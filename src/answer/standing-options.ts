import { estateOf } from '../decision/case/estate.ts';
import { inOrder } from '../decision/case/in-schema-order.ts';
import { carries } from '../decision/case/stands.ts';
import type { Recommendation } from '../decision/said.ts';

/** Tells of an option whether something that stands is it already: that is never said not to fit. */
export function standingOptions({ requirements }: Recommendation): (option: string) => boolean {
  const built = estateOf(inOrder(requirements)).filter(({ planned }) => planned !== true);
  return option => built.some(one => carries(one, option));
}
