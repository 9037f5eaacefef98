import { type Field, requirementsSchema } from '../decision/case/requirements.ts';
import { standingKindIds } from '../decision/case/stands.ts';
import { type ProposalId, proposalIds } from '../options/options.ts';
import { understand } from '../understanding/index.ts';

/** UTF-16 units of a name: what is longer is a sentence, and `understand` reads those. */
const longestName = 80;

/** Fields that hold options, whatever the person thinks of them. */
const optionFields: ReadonlySet<Field> = new Set(['proposed', 'ruledOut', 'mustUse']);

/** The options that a name means: `point-to-site VPN`; the name itself where it is an id or means none. */
export function optionsCalled(name: string): readonly (ProposalId | string)[] {
  if (name.length > longestName || proposalIds.some(id => id === name)) return [name];
  const { proposed = [] } = understand(name, { asked: 'proposed' }).requirements;
  return proposed.length === 0 ? [name] : proposed;
}

/** The kind of a thing that stands, as people call it: `ExpressRoute gateway`; the name itself where it means none. */
function kindCalled(name: string): string {
  if (name.length > longestName || standingKindIds.some(id => id === name)) return name;
  return understand(`We have a ${name}.`).named[0]?.kind ?? name;
}

const isLegal = (field: Field, value: unknown): boolean => requirementsSchema.shape[field].safeParse(value).success;

/** What a name means as an answer to a field; undefined where it means nothing there. */
function valueCalled(field: Field, name: string): unknown {
  if (name.length > longestName) return undefined;
  if (optionFields.has(field)) return optionsCalled(name);
  return understand(name, { asked: field }).requirements[field];
}

/**
 * The values that a name of several readings may mean, such as a country with two regions; none where it has one or
 * none.
 */
export function readingsOf(field: Field, name: string): readonly string[] {
  if (name.length > longestName) return [];
  const { ambiguous } = understand(name, { asked: field });
  return ambiguous.find(each => each.field === field)?.candidates.map(({ value }) => value) ?? [];
}

const withKind = (item: unknown): unknown => {
  if (typeof item === 'string') return { kind: kindCalled(item) };
  if (typeof item !== 'object' || item === null || !('kind' in item)) return item;
  return typeof item.kind === 'string' ? { ...item, kind: kindCalled(item.kind) } : item;
};

const withOptions = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('about' in value) || !Array.isArray(value.about)) return value;
  return { ...value, about: value.about.flatMap(each => (typeof each === 'string' ? optionsCalled(each) : [each])) };
};

/** One value of a list, read as it is called where it is no legal one. */
function membersCalled(field: Field, member: unknown): readonly unknown[] {
  if (typeof member !== 'string' || isLegal(field, [member])) return [member];
  const read = valueCalled(field, member);
  return Array.isArray(read) ? read : [read ?? member];
}

/**
 * The value of a field with everything in it read as people call it: `tokyo` as japaneast, `point-to-site` as p2s-vpn.
 * What means nothing stays as it is.
 */
export function asCalled(field: Field, value: unknown): unknown {
  if (isLegal(field, value)) return value;
  if (field === 'stands') return Array.isArray(value) ? value.map(withKind) : value;
  if (field === 'ask') return withOptions(value);
  if (Array.isArray(value)) return [...new Set(value.flatMap(member => membersCalled(field, member)))];
  return typeof value === 'string' ? (valueCalled(field, value) ?? value) : value;
}
