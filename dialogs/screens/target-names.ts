import { resourceTypeById } from '../../src/azure/resource-types.ts';
import { isWordId } from '../../src/content/index.ts';
import { sentence, type Value } from '../../src/content/sentence.ts';
import type { Target } from '../memory/ahead.ts';
import { type Turn, words } from '../turn.ts';

const bracket = /\s+[(/].*$/u;

/** What a service is called that needs no word of our own: "Key Vault". */
function nameOf(turn: Turn, resourceType: string | undefined): string {
  return (resourceTypeById(resourceType ?? '')?.displayName ?? words(turn, 'value.other')).replace(bracket, '');
}

/** What a target is called inside a sentence, in the case that it stands in: "the storage account", "Key Vault". */
export function targetName(turn: Turn, { resourceType }: Target): Value {
  const word = `target.${resourceType}`;
  return isWordId(word) ? sentence(word) : nameOf(turn, resourceType);
}

/** The same alone, as on a button: "Storage account". */
export function targetTitle(turn: Turn, { resourceType }: Target): string {
  const word = `target.${resourceType}.alone`;
  return isWordId(word) ? words(turn, word) : nameOf(turn, resourceType);
}
