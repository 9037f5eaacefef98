import { isPortsPhrase, portsOn, type ResourceType } from '../../azure/resource-types.ts';
import { type Sentence, sentence } from '../../content/sentence.ts';
import type { Facts } from '../case/facts.ts';

/** The ports that the way into this resource needs open, as a sentence takes them. */
export function portsWord(type: ResourceType, { reach }: Pick<Facts, 'reach'>): string | Sentence {
  const ports = portsOn(type, reach);
  return isPortsPhrase(ports) ? sentence(`ports.${ports}`) : ports;
}
