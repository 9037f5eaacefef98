import type { Resource, ResourceTemplate, TextResourceContents } from '@modelcontextprotocol/sdk/types.js';
import { optionName } from '../answer/index.ts';
import { regions } from '../azure/regions.ts';
import { resourceTypes } from '../azure/resource-types.ts';
import { requirementsSchema } from '../decision/case/requirements.ts';
import { attributesOf, standingKindIds } from '../decision/case/stands.ts';
import { ruleVersion } from '../decision/index.ts';
import { optionIds } from '../options/options.ts';
import { answerTemplate, readAnswer } from './answer-resources.ts';
import { uris } from './resource-uris.ts';
import { shortSchema } from './short-schema.ts';

interface Listing extends Resource {
  /** What it holds, made when it is read. */
  readonly content: () => unknown;
}

const json = 'application/json';

const listings: readonly Listing[] = [
  {
    uri: uris.requirements,
    name: 'requirements',
    title: 'Requirements',
    description: 'Every field of the requirements with its values, as JSON Schema.',
    content: () => shortSchema(requirementsSchema.omit({ stands: true, ask: true })),
  },
  {
    uri: uris.regions,
    name: 'regions',
    title: 'Azure regions',
    description: 'Id, name and cloud of each region.',
    content: () => regions.map(({ name, displayName, cloud }) => ({ id: name, name: displayName, cloud })),
  },
  {
    uri: uris.resourceTypes,
    name: 'resource-types',
    title: 'Resource types',
    description: 'Id and name of everything that can call or be reached.',
    content: () => resourceTypes.map(({ id, displayName }) => ({ id, name: displayName })),
  },
  {
    uri: uris.options,
    name: 'options',
    title: 'Options',
    description: 'Id and name of each option that an answer can name.',
    content: () => optionIds.map(id => ({ id, name: optionName(undefined, id) })),
  },
  {
    uri: uris.standingKinds,
    name: 'standing-kinds',
    title: 'What can stand already',
    description: 'Each kind of requirements.stands, with what can be said of it.',
    content: () => standingKindIds.map(kind => ({ kind, attributes: attributesOf(kind) })),
  },
  {
    uri: uris.rules,
    name: 'rules',
    title: 'Rules',
    description: 'The version of the rules and facts that answers are made from.',
    content: () => ({ ruleVersion }),
  },
];

/** The resources that are listed: what ids and fields there are. */
export const resources: readonly Resource[] = listings.map(({ content: _, ...listed }) => ({
  ...listed,
  mimeType: json,
}));

/** The resources that have an address for each case: the answer in every form. */
export const resourceTemplates: readonly ResourceTemplate[] = [answerTemplate];

/** What stands at an address; undefined where nothing does. */
export function readResource(uri: string): TextResourceContents | undefined {
  const listing = listings.find(each => each.uri === uri);
  return listing === undefined ? readAnswer(uri) : { uri, mimeType: json, text: JSON.stringify(listing.content()) };
}
