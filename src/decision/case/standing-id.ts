import { parentOf, parseResourceId, type ResourceId } from '../../azure/resource-id.ts';
import { type Sentence, sentence, type Value } from '../../content/sentence.ts';
import type { Standing } from './stands.ts';

/** What something that stands is called and where it is; without a subscription it is in the one that is worked in. */
export interface Identity {
  readonly name?: string | undefined;
  readonly group?: string | undefined;
  readonly subscription?: string | undefined;
}

/** Why an id is not taken. */
export interface IdProblem {
  readonly code: 'invalid-resource-id' | 'wrong-resource-type';
  readonly message: Sentence;
}

/** The provider of everything that stands in a network. */
export const provider = 'Microsoft.Network';

const form = '/subscriptions/…/resourceGroups/…/providers/Microsoft.Network/…';

/** One of these. */
const either = ([first = '', ...rest]: readonly string[]): Value =>
  rest.reduce<Value>((one, other) => sentence('problem.either', { one, other }), first);

/** What is wrong with an id where things of the kind have these types; a text without a slash is a bare name. */
export function idProblem(id: string, types: readonly string[] | undefined): IdProblem | undefined {
  if (!id.includes('/')) return undefined;
  const parsed = parseResourceId(id);
  if (parsed === undefined) return { code: 'invalid-resource-id', message: sentence('problem.whole-id', { form }) };
  const legal = types?.map(type => `${provider}/${type}`);
  if (legal === undefined || legal.some(type => type.toLowerCase() === parsed.type.toLowerCase())) return undefined;
  return {
    code: 'wrong-resource-type',
    message: sentence('problem.wrong-type', { type: parsed.type, legal: either(legal) }),
  };
}

const identityIn = ({ names, group, subscription }: ResourceId): Identity => ({
  name: names.at(-1),
  group,
  subscription,
});

const parsedOf = ({ id }: Standing): ResourceId | undefined =>
  typeof id === 'string' ? parseResourceId(id) : undefined;

/** What is known of where something stands: by its id, or else by its name and group; a bare word in `id` is a name. */
export function identityOf(thing: Standing): Identity {
  const parsed = parsedOf(thing);
  if (parsed !== undefined) return identityIn(parsed);
  const name = thing.name ?? thing.id;
  if (typeof name !== 'string') return {};
  return { name, ...(typeof thing.group === 'string' ? { group: thing.group } : {}) };
}

/** The VNet that the id of a subnet names; undefined where it has no such id. */
export function vnetOf(thing: Standing): Identity | undefined {
  const parsed = parsedOf(thing);
  const parent = parsed === undefined ? undefined : parentOf(parsed);
  return parent === undefined ? undefined : identityIn(parent);
}

/** True where two things are one, as far as both say who they are: letters do not count in names of Azure. */
export function isSame(one: Identity, other: Identity): boolean {
  return (['name', 'group', 'subscription'] as const).every(part => {
    const [here, there] = [one[part], other[part]];
    return here === undefined || there === undefined || here.toLowerCase() === there.toLowerCase();
  });
}
