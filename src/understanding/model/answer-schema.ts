/**
 * What a model may say of a message: values of closed sets alone, each with the words that say it. No sentence of its
 * own.
 */
import { z } from 'zod';
import { regionNames } from '../../azure/regions.ts';
import { resourceTypeIds } from '../../azure/resource-types.ts';
import { askKinds, subjectIds } from '../../decision/case/ask.ts';
import { criteria } from '../../decision/case/criteria.ts';
import { type FactField, fields, isFactField, requirementsSchema } from '../../decision/case/requirements.ts';
import { standingKindIds } from '../../decision/case/stands.ts';
import { listOf } from '../../decision/recommendation/shapes.ts';
import { optionIds, proposalIds } from '../../options/options.ts';
import { optionRows } from '../../options/rows.ts';
import { stances } from '../4-clauses/stance.ts';
import { attributeKinds } from '../languages/attribute-kinds.data.ts';
import type { AttributeKind } from '../languages/attribute-rows.ts';

/** What a person says who was asked and does not know: nobody can tell it from silence in a first message. */
const unknown = 'unknown';

/** Of two names of one thing the older one, which is not offered. */
const older: readonly FactField[] = ['existingFeatures'];

/** Outcomes of the decision, which are no ways to connect: nobody names one. */
const outcomes: readonly string[] = optionIds.filter(id => ['question', 'none'].includes(optionRows[id].role));
const ways = proposalIds.filter(id => !outcomes.includes(id));
const subjects = subjectIds.filter(id => !outcomes.includes(id));

const jsonSchema = z.looseObject({
  anyOf: z.array(z.unknown()).optional(),
  enum: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  type: z.string().optional(),
});

/** The values of a field: texts of a closed set, one or several of them, or whole numbers. */
interface Values {
  readonly texts: readonly string[];
  readonly isNumber: boolean;
  readonly isList: boolean;
}

function valuesIn(schema: unknown): Values {
  const { anyOf = [], enum: texts = [], items, type } = jsonSchema.parse(schema);
  const parts = [...anyOf, ...(items === undefined ? [] : [items])].map(valuesIn);
  return {
    texts: [...texts, ...parts.flatMap(part => part.texts)].filter(text => text !== unknown),
    isNumber: type === 'integer' || parts.some(({ isNumber }) => isNumber),
    isList: type === 'array' || parts.some(({ isList }) => isList),
  };
}

const offered: readonly FactField[] = fields.filter(isFactField).filter(field => !older.includes(field));

const valuesOf: ReadonlyMap<FactField, Values> = new Map(
  offered.map(field => [field, valuesIn(z.toJSONSchema(requirementsSchema.shape[field], { io: 'input' }))]),
);

/** The texts that a field can hold; none for one that counts. */
const textsOf = (field: FactField): readonly string[] => valuesOf.get(field)?.texts ?? [];

/** True where a field can hold several values at once. */
export const holdsSeveral = (field: FactField): boolean => valuesOf.get(field)?.isList === true;

/** True for a value of the closed set of this field, or a number where it counts. */
export const isValueOf = (field: FactField, value: string | number): boolean =>
  typeof value === 'string'
    ? textsOf(field).includes(value)
    : valuesOf.get(field)?.isNumber === true && requirementsSchema.shape[field].safeParse(value).success;

/** Long closed sets that several fields share, each listed once. */
const longSets = { places: regionNames, services: resourceTypeIds, options: proposalIds } as const;

type LongSet = keyof typeof longSets;

const isOf = (set: readonly string[], field: FactField): boolean =>
  textsOf(field).length > 0 && textsOf(field).every(text => set.includes(text));

const fieldsOf = (set: LongSet): readonly FactField[] => offered.filter(field => isOf(longSets[set], field));

const long = { places: fieldsOf('places'), services: fieldsOf('services'), options: fieldsOf('options') };
const counted = offered.filter(field => valuesOf.get(field)?.isNumber === true);
const chosen = offered.filter(field => !counted.includes(field) && !Object.values(long).flat().includes(field));

/** Of a fact of the case: not of a thing that stands, not of the question. */
export type OfferedFact = { readonly field: FactField; readonly value: string | number; readonly quote: string };

const quote = z.string().describe('The words of the message that say it, copied letter by letter.');

const facts = <Value extends z.ZodType>(of: readonly FactField[], value: Value) =>
  listOf(z.strictObject({ field: z.enum(of), value, quote }));

/** What the words around a thing can tell of it, but for what they would spell out: a model copies no addresses. */
export const traits: ReadonlyMap<string, AttributeKind> = new Map(
  Object.entries<AttributeKind>(attributeKinds).filter(
    ([, { value }]) => typeof value !== 'string' || !value.includes('$1'),
  ),
);

const stands = z.strictObject({
  kind: z.enum(standingKindIds),
  stance: z
    .enum(stances)
    .describe(
      'stands: it is there. works, fails: it is there and does or does not do what it should. planned: it comes ' +
        'for sure. wanted: it is wished for. refused: it is not wished for. absent: it is not there. asked: it is ' +
        'only asked about.',
    ),
  traits: listOf(z.enum([...traits.keys()])).describe('What is said of it, as `kind.attribute.value`.'),
  of: z.enum(resourceTypeIds).nullable().describe('Of a private endpoint or service endpoint: to what.'),
  count: z.int().nullable().describe('How many there are, where the message says a number.'),
  quote,
});

const ask = z.strictObject({
  kind: z.enum(askKinds).describe('why-not-working: something fails. can: is it possible. which: what to take.'),
  about: listOf(z.enum(subjects)).describe('What it is about, the main thing first.'),
  sideBySide: z.boolean().describe('True: the options named are to be held side by side.'),
  criteria: listOf(z.enum(criteria)).describe('What options are to be compared by, where it is said.'),
  learning: z.boolean().describe('True: asked to learn, as for an exam.'),
  quote,
});

const symptom = z.strictObject({
  seen: listOf(z.strictObject({ id: z.string(), quote })).describe(
    'What is seen: ids of the list `observations` alone.',
  ),
  codes: listOf(z.string()).describe('Names and codes of errors, copied from the message.'),
});

/** What a model answers. Every property is required and null stands for nothing, as structured outputs want it. */
export const answerSchema = z.strictObject({
  places: facts(long.places, z.enum(regionNames)).describe('Azure regions that are named.'),
  services: facts(long.services, z.enum(resourceTypeIds)).describe('Azure services at the two ends.'),
  options: facts(long.options, z.enum(ways)).describe('Ways to connect that are named.'),
  choices: facts(chosen, z.enum([...new Set(chosen.flatMap(textsOf))])).describe('Everything else that is stated.'),
  counts: facts(counted, z.int()).describe('Numbers that are stated.'),
  nothingOutside: z.string().nullable().describe('The words that say that nothing outside Azure takes part.'),
  stands: listOf(stands).describe('Parts of a network that are named, each once.'),
  nothingStands: z.string().nullable().describe('The words that say that nothing is there yet.'),
  ask: ask.nullable().describe('What the person wants to know; null where nothing is asked.'),
  symptom: symptom.nullable().describe('What does not work; null where nothing of the kind is told.'),
  entry: z
    .string()
    .nullable()
    .describe('Id of the one of `candidates` that answers the question; null where none does.'),
});

export type ModelAnswer = z.infer<typeof answerSchema>;

/** Keywords that not every endpoint takes; what they hold is checked when the answer comes. */
const checkedHere = ['minimum', 'maximum', 'maxItems', 'minItems', 'maxLength', 'minLength', 'readOnly', 'format'];

function madeSchema(): Readonly<Record<string, unknown>> {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(answerSchema, {
    io: 'input',
    override: ({ jsonSchema: each }) => {
      for (const keyword of checkedHere) Reflect.deleteProperty(each, keyword);
    },
  });
  return schema;
}

let made: Readonly<Record<string, unknown>> | undefined;

/**
 * The JSON Schema of an answer, in the part of the language that structured outputs take. Made once: it takes a while.
 */
export function answerJsonSchema(): Readonly<Record<string, unknown>> {
  made ??= madeSchema();
  return made;
}

/** The fields that an answer can state, each with what it means and the values it can have. */
export function fieldGuide(): string {
  return offered
    .map(field => {
      const { description = '' } = requirementsSchema.shape[field];
      const isListed = chosen.includes(field);
      return `${field}: ${description}${isListed ? ` Values: ${textsOf(field).join(', ')}.` : ''}`;
    })
    .join('\n');
}
