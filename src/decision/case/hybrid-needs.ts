import { hybridNeedRows } from './hybrid-needs.data.ts';

/** Who takes part from outside Azure, the same in requirements, rules and the HTTP API. */
export type HybridNeed = keyof typeof hybridNeedRows;

const isHybridNeed = (id: string): id is HybridNeed => Object.hasOwn(hybridNeedRows, id);

export const hybridNeeds: readonly HybridNeed[] = Object.keys(hybridNeedRows).filter(isHybridNeed);

/** True where it brings a site, a network of its own. */
export function isSite(id: HybridNeed): boolean {
  return hybridNeedRows[id].site !== null;
}
