import { resourceTypeById } from '../../src/azure/resource-types.ts';
import { isWordId } from '../../src/content/index.ts';
import type { Target } from '../memory/ahead.ts';
import { type Turn, words } from '../turn.ts';

const bracket = /\s+[(/].*$/u;

/** What a target is called inside a sentence: "the storage account", "Key Vault". */
export function targetName(turn: Turn, { resourceType }: Target): string {
  const word = `target.${resourceType}`;
  if (isWordId(word)) return words(turn, word);
  const named = resourceTypeById(resourceType ?? '')?.displayName ?? words(turn, 'value.other');
  return named.replace(bracket, '');
}

/** The same alone, as on a button: "Storage account". */
export function targetTitle(turn: Turn, target: Target): string {
  const name = targetName(turn, target).replace(/^the /u, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Several of them in a sentence: "Key Vault and the storage account". */
export function targetList(turn: Turn, targets: readonly Target[]): string {
  const names = targets.map(target => targetName(turn, target));
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : words(turn, 'list.and', { most: names.slice(0, -1).join(', '), last });
}
