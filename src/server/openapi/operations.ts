import type { ErrorCode } from '../../errors.ts';
import { bodyFaults } from './body-faults.ts';
import { directLineOperations } from './direct-line-operations.ts';
import type { SchemaName } from './schemas.ts';
import type { Door } from './security.ts';

/** What comes back where nothing went wrong. */
export interface Success {
  readonly says: string;
  /** What the body is; missing where there is none. */
  readonly body?: SchemaName;
  /** Content type of the body; JSON where it is missing. */
  readonly type?: string;
}

/** What a request carries. */
export interface Sent {
  readonly schema: SchemaName;
  /** Content type of the body; JSON where it is missing. */
  readonly type?: string;
  readonly optional?: boolean;
}

export interface Operation {
  /** Name of the operation in the code that is made from the description; a promise to its users. */
  readonly id: string;
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly summary: string;
  readonly body?: Sent;
  readonly query?: 'requirements' | 'watermark';
  /** Each successful answer by its status. */
  readonly answers: Readonly<Record<number, Success>>;
  /** How it is refused, beside what can happen to every request. */
  readonly fails: readonly ErrorCode[];
  /** What opens it; missing where anybody may come. */
  readonly door?: Door;
}

const advice: readonly Operation[] = [
  {
    id: 'recommend',
    method: 'post',
    path: '/api/recommendations',
    summary: 'The recommendation for what is known, or what to ask first; every field may be missing.',
    body: { schema: 'Requirements' },
    answers: { 200: { says: 'The recommendation.', body: 'Recommendation' } },
    fails: [...bodyFaults, 'invalid-requirements', 'too-many-requests'],
  },
  {
    id: 'understand',
    method: 'post',
    path: '/api/understanding',
    summary:
      'What a free text says, and what in it has several readings. Where the service has a model for it, that ' +
      'reads beside the rules, unless `reader` is `rules`.',
    body: { schema: 'Message' },
    answers: { 200: { says: 'What was understood.', body: 'Understanding' } },
    fails: [...bodyFaults, 'too-many-requests'],
  },
  {
    id: 'diagnose',
    method: 'post',
    path: '/api/diagnoses',
    summary:
      'Why something does not work: the likeliest cause and the check that tells. Send `requirements` again ' +
      'with what the check shows, typed or pasted. The rules alone read the text.',
    body: { schema: 'DiagnosisText' },
    answers: { 200: { says: 'The likeliest cause, and the next check.', body: 'Diagnosis' } },
    fails: [...bodyFaults, 'invalid-requirements', 'too-many-requests'],
  },
  {
    id: 'nextQuestion',
    method: 'get',
    path: '/api/questions/next',
    summary: 'The next question whose answer can change the recommendation.',
    query: 'requirements',
    answers: { 200: { says: 'The next question.', body: 'OpenQuestion' }, 204: { says: 'Nothing more matters.' } },
    fails: ['invalid-query', 'too-many-requests'],
  },
];

const otherDoors: readonly Operation[] = [
  {
    id: 'receiveActivity',
    method: 'post',
    path: '/api/messages',
    summary:
      'Where Teams and the other channels of Azure Bot Service send activities. Without an app id it serves ' +
      'callers on the same machine only, and needs no token.',
    body: { schema: 'ChannelActivity' },
    answers: { 200: { says: 'The activity was taken.' }, 202: { says: 'The activity was taken.' } },
    fails: [...bodyFaults, 'unauthorized', 'not-local', 'service-url-refused'],
    door: 'channel',
  },
  {
    id: 'callTool',
    method: 'post',
    path: '/mcp',
    summary: 'The tools for agents: one message of MCP, streamable HTTP without a session.',
    body: { schema: 'RpcMessage' },
    answers: { 200: { says: 'The reply.', body: 'RpcMessage' }, 202: { says: 'Taken; there is nothing to reply.' } },
    fails: ['unfinished-body', 'body-too-large', 'foreign-origin', 'too-many-requests'],
  },
];

const operatorDoors: readonly Operation[] = [
  {
    id: 'describeApi',
    method: 'get',
    path: '/api/openapi.json',
    summary: 'This description.',
    answers: { 200: { says: 'An OpenAPI 3.1 document.', body: 'Description' } },
    fails: [],
  },
  {
    id: 'isAlive',
    method: 'get',
    path: '/healthz',
    summary: 'Whether the process answers.',
    answers: { 200: { says: 'It does.', body: 'Health' } },
    fails: [],
  },
  {
    id: 'isReady',
    method: 'get',
    path: '/readyz',
    summary: 'Whether the service can take requests: the state store answers, and it is not about to end.',
    answers: { 200: { says: 'It can.', body: 'Health' } },
    fails: ['unavailable'],
  },
  {
    id: 'readMetrics',
    method: 'get',
    path: '/metrics',
    summary: "Figures for the operator's monitoring, told inside the network only.",
    answers: { 200: { says: 'The figures.', body: 'Figures', type: 'text/plain' } },
    fails: ['unknown-route'],
  },
];

/** Every request that a program can make. Pages and files for people are not described. */
export const operations: readonly Operation[] = [...advice, ...directLineOperations, ...otherDoors, ...operatorDoors];
