import { type Sentence, sentence, type Values } from '../../content/sentence.ts';
import type { Case } from '../../decision/decide/condition.ts';
import { globalPeeringPrice } from '../../decision/explain/figures.cost.ts';

/** What a GB costs on its way from the caller to the target, as the rest of a sentence; empty where none is known. */
function priced({ facts, design }: Case): Sentence | '' {
  if (!design.has('vnet-peering-global')) return '';
  const price = globalPeeringPrice(facts);
  return price === null ? '' : sentence('pitfall.far-round-trip.priced', { usd: String(price.usd) });
}

/** The figures of a case that the text of a pitfall may have in braces. */
export function figuresOf(given: Case): Values {
  return { roundTrip: String(given.facts.latencyMs ?? ''), priced: priced(given) };
}
