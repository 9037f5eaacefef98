import { givenNames } from '../decision/case/given-networks.ts';
import { fields } from '../decision/case/requirements.ts';
import { parameterNames } from './takeaway/parameters.ts';

/** Every name that an address of an answer may hold. */
const names: readonly string[] = [...fields, ...parameterNames, ...givenNames, 'rules', 'edit'];

const isHalf = (given: string): boolean => given.length > 1 && names.some(name => name.startsWith(given));
const isMangled = (given: string): boolean => given.split(/[^a-z]+/i).some(part => names.includes(part));

/**
 * True where a link was cut off or escaped once too often on its way, as mail programs do, so that something in it that
 * was an answer is read as none. Names of others, such as those of campaigns, are no sign of it.
 */
export function seemsCut(query: string): boolean {
  const unknown = [...new URLSearchParams(query)].filter(([name]) => !names.includes(name));
  return unknown.some(([name, value]) => isMangled(name) || (value === '' && isHalf(name)));
}
