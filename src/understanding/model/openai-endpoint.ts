import { z } from 'zod';
import { type AskModel, ModelFault, type ModelReply, type ModelRequest } from './reader.ts';

/** Where a model answers: any endpoint that speaks OpenAI's chat completions, Azure OpenAI among them. */
export interface Endpoint {
  /** Base address, to which `/chat/completions` is added. */
  readonly url: string;
  /** Name of the model, or of its deployment. */
  readonly model: string;
  /** A key, or what gives a token that is still good. */
  readonly key: string | (() => Promise<string>);
}

/** What is read of a reply, whatever else an endpoint sends. */
const replySchema = z.looseObject({
  choices: z.array(z.looseObject({ message: z.looseObject({ content: z.string().nullish() }) })).optional(),
  usage: z
    .looseObject({ total_tokens: z.int().min(0) })
    .optional()
    .catch(undefined),
});

/** The same answer to the same message, as far as the service keeps to it. */
const seed = 20_261_130;

/** Tokens of the longest answer: a message of the greatest length that states thirty facts takes half of it. */
const longestAnswer = 2_000;

/** What the client would tell of this machine and of itself: nobody's business. */
const unsaid = {
  'X-Stainless-Arch': null,
  'X-Stainless-Lang': null,
  'X-Stainless-OS': null,
  'X-Stainless-Package-Version': null,
  'X-Stainless-Retry-Count': null,
  'X-Stainless-Runtime': null,
  'X-Stainless-Runtime-Version': null,
};

const tooMany = 429;
const serverError = 500;

function faultOf(status: number | undefined): ModelFault {
  if (status === undefined || status >= serverError) return new ModelFault('unreachable');
  return new ModelFault(status === tooMany ? 'over-quota' : 'refused');
}

/**
 * A model behind an endpoint of this kind. The official client is loaded here and nowhere else; it goes to this address
 * alone, once a request, and follows no redirection.
 */
export async function openAiModel({ url, model, key }: Endpoint): Promise<AskModel> {
  const { APIError, APIUserAbortError, OpenAI } = await import('openai');
  const client = new OpenAI({
    baseURL: url,
    apiKey: key,
    // Left out, these would be taken from variables of the environment that are meant for other programs.
    adminAPIKey: null,
    organization: null,
    project: null,
    maxRetries: 0,
    logLevel: 'off',
    defaultHeaders: unsaid,
    fetchOptions: { redirect: 'error' },
  });

  async function sent({ instructions, input, schema }: ModelRequest, signal: AbortSignal): Promise<ModelReply> {
    const reply = replySchema.safeParse(
      await client.chat.completions.create(
        {
          model,
          messages: [
            { role: 'system', content: instructions },
            { role: 'user', content: input },
          ],
          temperature: 0,
          seed,
          max_completion_tokens: longestAnswer,
          response_format: { type: 'json_schema', json_schema: { name: 'reading', strict: true, schema } },
        },
        { signal },
      ),
    );
    const { choices = [], usage } = reply.data ?? {};
    return { content: choices[0]?.message.content ?? '', tokens: usage?.total_tokens ?? null };
  }

  return async (request, signal) => {
    try {
      return await sent(request, signal);
    } catch (error) {
      if (error instanceof APIUserAbortError) throw new ModelFault('slow');
      // What came is no JSON, or none of this form.
      if (error instanceof SyntaxError) throw new ModelFault('nonsense');
      throw faultOf(error instanceof APIError ? error.status : undefined);
    }
  };
}
