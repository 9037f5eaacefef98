import { z } from 'zod';
import { decodeAnswers } from '../../answer/link.ts';
import { parseRequirementsIn, problemsSaidIn } from '../../answer/spoken.ts';
import { type Spoken, spokenIn, spokenRecommendation } from '../../answer/spoken-for-programs.ts';
import { spokenShape } from '../../answer/spoken-schema.ts';
import { demand, type RateLimit } from '../../channels/index.ts';
import { parse } from '../../channels/parse-or-fault.ts';
import { parseLocale } from '../../content/index.ts';
import { fields, type Requirements, requirementsSchema } from '../../decision/case/requirements.ts';
import { nextQuestion, recommend } from '../../decision/index.ts';
import { askedAnswerSchema } from '../../decision/recommendation/answer.ts';
import { partOf } from '../../decision/recommendation/shapes.ts';
import type { Recommendation } from '../../decision/said.ts';
import { Fault, type FaultDetail } from '../../errors.ts';
import { textLimit } from '../../text-limit.ts';
import { diagnosed } from '../../understanding/diagnosing.ts';
import type { ModelReader } from '../../understanding/model/index.ts';
import { readerChoiceSchema, toldByReaders } from '../../understanding/readers.ts';
import { ownBodyLimit } from '../body.ts';
import type { Route } from '../route.ts';

const textSchema = z.strictObject({
  text: z.string().max(textLimit),
  /** BCP 47; English is what is understood in any case. */
  locale: z
    .string()
    .refine(text => parseLocale(text) !== undefined, 'This is no language tag (BCP 47).')
    .optional(),
});

/** Body of POST /api/understanding. */
export const messageSchema = textSchema.extend({ reader: readerChoiceSchema });

/** Body of POST /api/diagnoses: a description of what does not work, or what the last check has shown. */
export const diagnosisBodySchema = textSchema.extend({
  /** What the diagnosis before gave as `requirements`; missing for the first one. */
  requirements: requirementsSchema.optional(),
});

/** What a diagnosis gives: what is known now, to be sent again with what the check shows, and the answer to it. */
export const diagnosisAnswerSchema = partOf({
  requirements: requirementsSchema,
  answer: askedAnswerSchema.nullable(),
  ...spokenShape,
});

/** Names in a query that are no answers: the version of the rules in a share link. */
const otherNames: readonly string[] = ['rules'];

function readBody(value: unknown): Requirements {
  const parsed = parseRequirementsIn(undefined, value);
  if (!parsed.ok) throw new Fault('invalid-requirements', { problems: parsed.problems });
  return parsed.requirements;
}

function unknownNames(query: URLSearchParams): FaultDetail[] {
  const known: readonly string[] = [...fields, ...otherNames];
  return [...new Set(query.keys())]
    .filter(name => !known.includes(name))
    .map(name => ({ path: `/${name}`, code: 'unknown-field', message: 'There is no such field.', legal: fields }));
}

function readQuery(query: URLSearchParams): Requirements {
  const { requirements, problems } = problemsSaidIn(undefined, decodeAnswers(query.toString()));
  const all = [...unknownNames(query), ...problems];
  if (all.length > 0) throw new Fault('invalid-query', { problems: all });
  return requirements;
}

function diagnosis(body: unknown): Pick<Recommendation, 'requirements' | 'answer'> & Spoken {
  const { text, locale, requirements } = parse(diagnosisBodySchema, body);
  const known = diagnosed(text, requirements === undefined ? {} : readBody(requirements));
  const { words, spoken } = spokenIn(locale, { answer: recommend(known).answer });
  return { requirements: known, ...words, ...spoken };
}

export interface AdviceParts {
  /** Counts by network address. */
  readonly limit: RateLimit;
  /** Reads texts beside the rules; undefined where the rules read alone. */
  readonly reader: ModelReader | undefined;
}

/** The HTTP API: what the bot knows, for other programs. */
export function adviceRoutes({ limit, reader: model }: AdviceParts): readonly Route[] {
  const routes: readonly Route[] = [
    {
      method: 'post',
      path: '/api/recommendations',
      bodyLimit: ownBodyLimit,
      handler: ({ body }) => ({ status: 200, body: spokenRecommendation(undefined, readBody(body)) }),
    },
    {
      method: 'post',
      path: '/api/understanding',
      bodyLimit: ownBodyLimit,
      handler: async ({ body }) => {
        const { text, reader } = parse(messageSchema, body);
        return { status: 200, body: await toldByReaders(text, reader, model) };
      },
    },
    {
      method: 'post',
      path: '/api/diagnoses',
      bodyLimit: ownBodyLimit,
      handler: ({ body }) => ({ status: 200, body: diagnosis(body) }),
    },
    {
      method: 'get',
      path: '/api/questions/next',
      bodyLimit: 0,
      handler: ({ query }) => {
        const next = nextQuestion(readQuery(query));
        return next === undefined ? { status: 204 } : { status: 200, body: next };
      },
    },
  ];
  return routes.map(route => ({
    ...route,
    handler: incoming => {
      demand(limit, incoming.caller.addressKey);
      return route.handler(incoming);
    },
  }));
}
