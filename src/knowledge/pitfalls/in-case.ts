import { priceInZoneOf } from '../../azure/pricing.ts';
import type { RegionName } from '../../azure/regions.ts';
import type { Case } from '../../decision/decide/condition.ts';

const placeholder = /\{(\w+)\}/g;

/** USD for a GB that crosses a global peering on one side; null where no price is known. */
function perGb(region: RegionName | null): number | null {
  return region === null ? null : (priceInZoneOf(region, 'peering-global')?.usd ?? null);
}

/** What a GB costs on its way from the caller to the target, as the rest of a sentence; empty where no price is known. */
function priced({ facts, design }: Case): string {
  if (!design.has('vnet-peering-global')) return '';
  const sent = perGb(facts.sourceRegion);
  const received = perGb(facts.targetRegion);
  if (sent === null || received === null) return '';
  return `, and each GB sent to the target costs about ${Number((sent + received).toFixed(3))} USD`;
}

/** What the text of a pitfall may have in braces, and what each stands for in a case. */
const words: ReadonlyMap<string, (given: Case) => string> = new Map([
  ['roundTrip', ({ facts }) => String(facts.latencyMs ?? '')],
  ['priced', priced],
]);

/** True where the text has a figure of the case in it. */
export const hasFigures = (text: string): boolean => text.search(placeholder) >= 0;

/** The text with the figures of the case. */
export function withFigures(text: string, given: Case): string {
  return text.replace(placeholder, (whole, name: string) => words.get(name)?.(given) ?? whole);
}
