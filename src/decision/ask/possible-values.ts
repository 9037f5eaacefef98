import { pitfallRows } from '../../knowledge/pitfalls/index.ts';
import type { FactField, Field, Requirements, WholeField } from '../case/requirements.ts';
import { existingFeatureIds, hybridNeeds, isFactField, requirementsSchema } from '../case/requirements.ts';
import type { Condition } from '../decide/condition.ts';
import { numbersToldApart } from './numbers.ts';
import { questionRows } from './questions.data.ts';
import { resourceKinds } from './resource-kinds.ts';

/** One answer to one question. */
export type Answer = Partial<Requirements>;

/** Where the two ends may be to each other while the names of their regions are open. */
export const places: readonly Answer[] = [
  { sameRegion: 'yes' },
  { sameRegion: 'no', sameCloud: 'yes' },
  { sameRegion: 'no', sameCloud: 'no' },
];

function subsets<V>(values: readonly V[]): V[][] {
  let sets: V[][] = [[]];
  for (const value of values) sets = sets.concat(sets.map(set => [...set, value]));
  return sets;
}

/** What the questions and the outcome rest on, beside the columns of the tables. */
export const deciding: readonly Condition[] = [
  ...questionRows.map(({ when }) => when),
  ...pitfallRows.filter(({ severity }) => severity === 'blocker').map(({ when }) => when),
];

/** The last type of a kind stands for it. */
const targets = (): readonly Answer[] =>
  resourceKinds(deciding).flatMap(kind => kind.slice(-1).map(({ id }) => ({ resourceType: id })));

/** What can stand that the tables tell apart. */
const joining = ['vwan', 'expressroute-circuit', 'vpn-gateway', 'p2s', 'peering'] as const;

const ofWholes: Readonly<Record<WholeField, readonly Answer[]>> = {
  ask: [],
  stands: [[], ...joining.map(kind => [{ kind }])].map(stands => ({ stands })),
};

const ofSets: Readonly<Partial<Record<Field, readonly Answer[]>>> = {
  hybrid: subsets(hybridNeeds).map(hybrid => ({ hybrid })),
  existingFeatures: [[], ...existingFeatureIds.map(feature => [feature])].map(existingFeatures => ({
    existingFeatures,
  })),
};

function choicesOf(field: FactField): readonly Answer[] {
  const schema = requirementsSchema.shape[field].unwrap();
  const choices = 'options' in schema ? schema.options.filter(value => value !== 'unknown') : [];
  return [...choices, ...numbersToldApart(field, deciding)]
    .map(value => requirementsSchema.partial().safeParse({ [field]: value }))
    .flatMap(parsed => (parsed.success ? [parsed.data] : []));
}

function valuesOf(field: Field): readonly Answer[] {
  if (field === 'resourceType') return targets();
  if (!isFactField(field)) return ofWholes[field];
  return ofSets[field] ?? choicesOf(field);
}

const known = new Map<Field, readonly Answer[]>();

/** Answers to a question, one of each kind that the rules tell apart. */
export function answersOf(field: Field): readonly Answer[] {
  const found = known.get(field) ?? valuesOf(field);
  known.set(field, found);
  return found;
}
