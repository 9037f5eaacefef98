import type { Case } from '../../decision/decide/condition.ts';
import { globalPeeringPrice } from '../../decision/explain/figures.cost.ts';

const placeholder = /\{(\w+)\}/g;

/** What a GB costs on its way from the caller to the target, as the rest of a sentence; empty where no price is known. */
function priced({ facts, design }: Case): string {
  if (!design.has('vnet-peering-global')) return '';
  const price = globalPeeringPrice(facts);
  return price === null ? '' : `, and each GB sent to the target costs about ${price.usd} USD`;
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
