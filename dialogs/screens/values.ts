import { askTitle, standingTitle } from '../../src/answer/whole-answers.ts';
import { regionByName } from '../../src/azure/regions.ts';
import { resourceTypeById } from '../../src/azure/resource-types.ts';
import { numberOf, say } from '../../src/content/index.ts';
import type { Field, Requirements } from '../../src/decision/case/requirements.ts';
import type { ProposalId } from '../../src/options/options.ts';
import { questionFor } from '../questions.ts';

const resourceFields: readonly Field[] = ['resourceType', 'sourceResourceType'];

type Value = string | number;

function choiceTitle(locale: string | undefined, field: Field, value: Value): string | undefined {
  const choice = questionFor(field)?.choices.find(({ set }) => {
    const stated = set?.[field];
    return stated === value || (Array.isArray(stated) && stated.length === 1 && stated[0] === value);
  });
  return choice === undefined ? undefined : say(locale, choice.word);
}

/** The name that people read for a connectivity option. */
export function optionTitle(locale: string | undefined, option: ProposalId): string {
  return say(locale, `option.${option}`);
}

function one(locale: string | undefined, field: Field, value: Value): string {
  if (value === 'unknown') return say(locale, 'value.unknown');
  if (typeof value === 'number') return numberOf(locale, value);
  const named = resourceFields.includes(field)
    ? resourceTypeById(value)?.displayName
    : regionByName(value)?.displayName;
  return choiceTitle(locale, field, value) ?? named ?? say(locale, 'value.other');
}

/** What a person reads for an answer; made of our own words alone, so nothing that was typed comes back. */
export function valueTitle(locale: string | undefined, field: Field, value: Requirements[Field]): string {
  if (value === undefined) return say(locale, 'value.open');
  if (typeof value !== 'object') return one(locale, field, value);
  if ('kind' in value) return askTitle(locale, value);
  if (value.length === 0) return say(locale, 'value.nothing');
  return value
    .map(item => (typeof item === 'object' ? standingTitle(locale, item) : one(locale, field, item)))
    .join(', ');
}
