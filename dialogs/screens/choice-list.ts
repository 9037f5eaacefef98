import { regions } from '../../src/azure/regions.ts';
import { resourceTypes } from '../../src/azure/resource-types.ts';
import type { Question } from '../questions.ts';
import type { Choice } from './screen.ts';

const byTitle = (one: Choice, other: Choice): number => (one.title < other.title ? -1 : 1);

function regionChoices(question: Question): readonly Choice[] {
  const several = question.fields.includes('otherRegions');
  const field = question.fields.includes('sourceRegion') ? 'sourceRegion' : 'targetRegion';
  return regions.map(({ name, displayName }) => ({
    id: name,
    title: displayName,
    effect: { set: several ? { otherRegions: [name] } : { [field]: name }, question: question.id },
    shown: 'list',
  }));
}

function resourceChoices(question: Question): readonly Choice[] {
  const common = question.choices.map(({ id }) => id);
  return resourceTypes
    .filter(({ id }) => !common.includes(id))
    .map(({ id, displayName }) => ({
      id,
      title: displayName,
      effect: { set: { resourceType: id }, question: question.id },
      shown: 'list',
    }));
}

/** The long list of a question that has one: every region, or every resource type that is no button of it, by name. */
export function choiceListOf(question: Question): readonly Choice[] {
  if (question.kind === 'region') return regionChoices(question).toSorted(byTitle);
  return question.kind === 'resource' ? resourceChoices(question).toSorted(byTitle) : [];
}
