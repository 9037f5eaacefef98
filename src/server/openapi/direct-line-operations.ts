import type { ErrorCode } from '../../errors.ts';
import { bodyFaults } from './body-faults.ts';
import type { Operation } from './operations.ts';

const line = '/v3/directline';
const conversation = `${line}/conversations/{conversationId}`;

/**
 * `unknown-route`: while Azure's Direct Line carries the conversations, pages go there and nothing but tokens is here.
 */
const everywhere = ['foreign-origin', 'too-many-requests', 'unauthorized', 'unknown-route'] as const;
const own = [...everywhere, 'token-expired', 'other-conversation', 'unknown-conversation'] as const;
const sending: readonly ErrorCode[] = [...own, 'other-message', 'conversation-full'];

/** Direct Line 3.0. */
export const directLineOperations: readonly Operation[] = [
  {
    id: 'generateToken',
    method: 'post',
    path: `${line}/tokens/generate`,
    summary: 'A token for a new conversation.',
    body: { schema: 'Opening', optional: true },
    answers: { 200: { says: 'The token.', body: 'Token' } },
    fails: [...bodyFaults, 'foreign-origin', 'too-many-requests', 'upstream-failed', 'unavailable'],
  },
  {
    id: 'refreshToken',
    method: 'post',
    path: `${line}/tokens/refresh`,
    summary:
      'A fresh token for the same conversation, for as long as what was said in it is kept, also after the old ' +
      'one ran out.',
    answers: { 200: { says: 'The token.', body: 'Token' } },
    fails: own,
    door: 'token',
  },
  {
    id: 'startConversation',
    method: 'post',
    path: `${line}/conversations`,
    summary: 'Starts the conversation of the token.',
    body: { schema: 'Opening', optional: true },
    answers: {
      200: { says: 'The conversation, which had begun before.', body: 'Conversation' },
      201: { says: 'The conversation.', body: 'Conversation' },
    },
    fails: [...bodyFaults, ...own],
    door: 'token',
  },
  {
    id: 'reconnect',
    method: 'get',
    path: conversation,
    summary:
      'A new stream and a fresh token for a conversation that exists; the old token may have run out as for ' +
      'tokens/refresh.',
    query: 'watermark',
    answers: { 200: { says: 'The conversation.', body: 'Conversation' } },
    fails: own,
    door: 'token',
  },
  {
    id: 'listActivities',
    method: 'get',
    path: `${conversation}/activities`,
    summary: 'What was said after the watermark.',
    query: 'watermark',
    answers: { 200: { says: 'The activities, oldest first.', body: 'ActivitySet' } },
    fails: own,
    door: 'token',
  },
  {
    id: 'sendActivity',
    method: 'post',
    path: `${conversation}/activities`,
    summary: 'Says something to the bot; the answer comes on the stream.',
    body: { schema: 'Activity' },
    answers: { 200: { says: 'What it is known by.', body: 'ActivityId' } },
    fails: [...bodyFaults, ...sending],
    door: 'token',
  },
  {
    id: 'sendFiles',
    method: 'post',
    path: `${conversation}/upload`,
    summary:
      'Says something with files, 16 MiB at most. They are dropped unread, and the bot answers that it reads none.',
    body: { schema: 'Upload', type: 'multipart/form-data' },
    answers: { 200: { says: 'What it is known by.', body: 'ActivityId' } },
    fails: ['unfinished-body', 'malformed-json', 'body-too-large', 'invalid-body', ...sending],
    door: 'token',
  },
  {
    id: 'openStream',
    method: 'get',
    path: `${conversation}/stream`,
    summary:
      'What is said from the watermark on, as it is said: a WebSocket, each frame an ActivitySet. Open the ' +
      '`streamUrl` as it was given.',
    query: 'watermark',
    answers: { 101: { says: 'The WebSocket.' } },
    fails: [...own, 'unavailable'],
    door: 'ticket',
  },
];
