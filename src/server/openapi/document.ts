import { z } from 'zod';
import { fields, requirementsSchema } from '../../decision/case/requirements.ts';
import { ruleVersion } from '../../decision/index.ts';
import { openQuestionSchema } from '../../decision/recommendation/question.ts';
import { recommendationSchema } from '../../decision/recommendation.ts';
import { understoodTextSchema } from '../../understanding/understood-text.ts';
import { diagnosisAnswerSchema, diagnosisBodySchema, messageSchema } from '../routes/advice.ts';
import {
  activityIdSchema,
  activitySchema,
  activitySetSchema,
  conversationSchema,
  openingBodySchema,
  tokenSchema,
  uploadSchema,
} from './direct-line-schema.ts';
import { problemSchema } from './problem-schema.ts';

/** Every body of the API by its name in the document. */
const schemas = {
  Requirements: requirementsSchema,
  Recommendation: recommendationSchema,
  Message: messageSchema,
  Understanding: understoodTextSchema,
  DiagnosisText: diagnosisBodySchema,
  Diagnosis: diagnosisAnswerSchema,
  OpenQuestion: openQuestionSchema,
  Problem: problemSchema,
  Token: tokenSchema,
  Opening: openingBodySchema,
  Conversation: conversationSchema,
  Activity: activitySchema,
  ActivitySet: activitySetSchema,
  Upload: uploadSchema,
  ActivityId: activityIdSchema,
} satisfies Readonly<Record<string, z.ZodType>>;

type SchemaName = keyof typeof schemas;

interface Operation {
  /** Name of the operation in the code that is made from the description; a promise to its users. */
  readonly id: string;
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly summary: string;
  readonly body?: SchemaName;
  /** Content type of the body; JSON where it is missing. */
  readonly bodyType?: string;
  readonly bodyOptional?: boolean;
  /** Body of each successful answer by status; null where there is none. */
  readonly answers: Readonly<Record<number, SchemaName | null>>;
  readonly query?: 'requirements' | 'watermark';
  /** True: needs a Direct Line token. */
  readonly secured?: boolean;
}

const line = '/v3/directline';
const conversation = `${line}/conversations/{conversationId}`;

const operations: readonly Operation[] = [
  {
    id: 'recommend',
    method: 'post',
    path: '/api/recommendations',
    summary: 'The recommendation for what is known, or what to ask first; every field may be missing.',
    body: 'Requirements',
    answers: { 200: 'Recommendation' },
  },
  {
    id: 'understand',
    method: 'post',
    path: '/api/understanding',
    summary:
      'What a free text says, and what in it has several readings. Where the service has a model for it, that reads beside the rules, unless `reader` is `rules`.',
    body: 'Message',
    answers: { 200: 'Understanding' },
  },
  {
    id: 'diagnose',
    method: 'post',
    path: '/api/diagnoses',
    summary:
      'Why something does not work: the likeliest cause and the check that tells. Send `requirements` again with what the check shows, typed or pasted. The rules alone read the text.',
    body: 'DiagnosisText',
    answers: { 200: 'Diagnosis' },
  },
  {
    id: 'nextQuestion',
    method: 'get',
    path: '/api/questions/next',
    summary: 'The next question whose answer can change the recommendation.',
    query: 'requirements',
    answers: { 200: 'OpenQuestion', 204: null },
  },
  {
    id: 'generateToken',
    method: 'post',
    path: `${line}/tokens/generate`,
    summary: 'A token for a new conversation.',
    answers: { 200: 'Token' },
  },
  {
    id: 'refreshToken',
    method: 'post',
    path: `${line}/tokens/refresh`,
    summary:
      'A fresh token for the same conversation, for as long as what was said in it is kept, also after the old one ran out.',
    answers: { 200: 'Token' },
    secured: true,
  },
  {
    id: 'startConversation',
    method: 'post',
    path: `${line}/conversations`,
    summary: 'Starts the conversation of the token.',
    body: 'Opening',
    bodyOptional: true,
    answers: { 200: 'Conversation', 201: 'Conversation' },
    secured: true,
  },
  {
    id: 'reconnect',
    method: 'get',
    path: conversation,
    summary:
      'A new stream and a fresh token for a conversation that exists; the old token may have run out as for tokens/refresh.',
    query: 'watermark',
    answers: { 200: 'Conversation' },
    secured: true,
  },
  {
    id: 'listActivities',
    method: 'get',
    path: `${conversation}/activities`,
    summary: 'What was said after the watermark.',
    query: 'watermark',
    answers: { 200: 'ActivitySet' },
    secured: true,
  },
  {
    id: 'sendActivity',
    method: 'post',
    path: `${conversation}/activities`,
    summary: 'Says something to the bot; the answer comes on the stream.',
    body: 'Activity',
    answers: { 200: 'ActivityId' },
    secured: true,
  },
  {
    id: 'sendFiles',
    method: 'post',
    path: `${conversation}/upload`,
    summary:
      'Says something with files, 16 MiB at most. They are dropped unread, and the bot answers that it reads none.',
    body: 'Upload',
    bodyType: 'multipart/form-data',
    answers: { 200: 'ActivityId' },
    secured: true,
  },
];

const content = (name: SchemaName, type = 'application/json') => ({
  [type]: { schema: { $ref: `#/components/schemas/${name}` } },
});

const queries = {
  requirements: fields.map(name => ({
    name,
    in: 'query',
    description: 'Several values are separated by commas; `none` is the empty set.',
    schema: { type: 'string' },
  })),
  watermark: [{ name: 'watermark', in: 'query', schema: { type: 'string' } }],
};

function parameters({ path, query }: Operation) {
  const inPath = path.includes('{conversationId}')
    ? [{ name: 'conversationId', in: 'path', required: true, schema: { type: 'string' } }]
    : [];
  return [...inPath, ...(query === undefined ? [] : queries[query])];
}

const problem = { description: 'A problem (RFC 9457)', content: content('Problem', 'application/problem+json') };

function describe(operation: Operation) {
  const { body, bodyType, bodyOptional = false } = operation;
  const answers = Object.entries(operation.answers).map(([status, name]) => [
    status,
    name === null ? { description: 'Nothing more matters.' } : { description: name, content: content(name) },
  ]);
  return {
    operationId: operation.id,
    summary: operation.summary,
    parameters: parameters(operation),
    ...(body && { requestBody: { required: !bodyOptional, content: content(body, bodyType) } }),
    security: operation.secured === true ? [{ token: [] }] : [],
    responses: { ...Object.fromEntries(answers), '4XX': problem, '5XX': problem },
  };
}

/**
 * The schemas as JSON Schema: each is written once, and the others refer to it. `readOnly` says how the code treats what
 * it gets, which is nothing to a client.
 */
function components() {
  const registry = z.registry<{ readonly id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const written = z.toJSONSchema(registry, {
    target: 'draft-2020-12',
    io: 'input',
    uri: id => `#/components/schemas/${id}`,
    override: ({ jsonSchema: described }) => {
      delete described.readOnly;
    },
  });
  return Object.fromEntries(
    Object.entries(written.schemas).map(([name, { $schema: _dialect, $id: _address, ...schema }]) => [name, schema]),
  );
}

/** What the description says of the service itself. */
export interface Described {
  /** Version of the product. */
  readonly version: string;
  /** Where the service is reached; its own address when missing. */
  readonly publicUrl: string | undefined;
}

/** The OpenAPI 3.1 description of the HTTP API, made from the schemas that the routes parse with. */
export function openApiDocument({ version, publicUrl = '/' }: Described) {
  const paths = new Map<string, Readonly<Record<string, unknown>>>();
  for (const operation of operations) {
    paths.set(operation.path, { ...paths.get(operation.path), [operation.method]: describe(operation) });
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Connectivity Advisor',
      version,
      'x-rule-version': ruleVersion,
      description: 'Recommends how to connect things in Azure, with reasons, pitfalls and sources.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: publicUrl }],
    paths: Object.fromEntries(paths),
    components: {
      schemas: components(),
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    },
  };
}
