import { z } from 'zod';
import { spokenRecommendationSchema } from '../../answer/spoken-schema.ts';
import { requirementsSchema } from '../../decision/case/requirements.ts';
import { openQuestionSchema } from '../../decision/recommendation/question.ts';
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
import {
  channelActivitySchema,
  descriptionSchema,
  figuresSchema,
  healthSchema,
  rpcMessageSchema,
} from './service-schema.ts';

/** Every body of the API by its name in the document. */
const schemas = {
  Requirements: requirementsSchema,
  Recommendation: spokenRecommendationSchema,
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
  ChannelActivity: channelActivitySchema,
  RpcMessage: rpcMessageSchema,
  Health: healthSchema,
  Figures: figuresSchema,
  Description: descriptionSchema,
} satisfies Readonly<Record<string, z.ZodType>>;

export type SchemaName = keyof typeof schemas;

/** The address of a schema inside the document. */
export const addressOfSchema = (name: string): string => `#/components/schemas/${name}`;

/**
 * The schemas as JSON Schema: each is written once, and the others refer to it. `readOnly` says how the code treats
 * what
 * it gets, which is nothing to a client.
 */
export function writtenSchemas() {
  const registry = z.registry<{ readonly id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const written = z.toJSONSchema(registry, {
    target: 'draft-2020-12',
    io: 'input',
    uri: addressOfSchema,
    override: ({ jsonSchema: described }) => {
      delete described.readOnly;
    },
  });
  return Object.fromEntries(
    Object.entries(written.schemas).map(([name, { $schema: _dialect, $id: _address, ...schema }]) => [name, schema]),
  );
}
