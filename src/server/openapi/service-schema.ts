import { z } from 'zod';

/** An activity as a channel of Azure Bot Service sends it: the least that a turn needs. */
export const channelActivitySchema = z.looseObject({
  type: z.string(),
  channelId: z.string(),
  serviceUrl: z.string(),
  conversation: z.looseObject({ id: z.string() }),
  from: z.looseObject({ id: z.string() }),
  recipient: z.looseObject({ id: z.string() }),
});

/** One message of JSON-RPC 2.0, as the Model Context Protocol says them; a batch is refused. */
export const rpcMessageSchema = z.looseObject({
  jsonrpc: z.literal('2.0'),
  id: z.union([z.string(), z.number(), z.null()]).optional(),
  method: z.string().optional(),
});

export const healthSchema = z.object({ status: z.enum(['alive', 'ready']) });

/** An OpenAPI document. */
export const descriptionSchema = z.looseObject({ openapi: z.string() });

/** Figures in the text format of Prometheus. */
export const figuresSchema = z.string();
