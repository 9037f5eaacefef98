/** The door of the room: a second reader of messages, where an operator has a model for it. */
import { openAiModel } from './openai-endpoint.ts';
import { createReader, type ModelReader, type ReaderWatch } from './reader.ts';

export type { ModelReader, ReaderWatch, ReadingOutcome } from './reader.ts';

/** How the endpoint knows who asks: by a key, or by a token of the machine's managed identity for this scope. */
export type ReaderProof =
  | { readonly key: string }
  /** `client`: the id of a user-assigned identity; without it the one of the machine itself. */
  | { readonly identity: { readonly scope: string; readonly client: string | undefined } };

/** What an operator says of the model that may read. */
export interface ReaderSettings {
  /** Base address of an endpoint that speaks OpenAI's chat completions. */
  readonly url: string;
  readonly model: string;
  readonly proof: ReaderProof;
  /** Tokens that may be spent in a day (UTC). */
  readonly tokensPerDay: number;
}

/** Milliseconds for one message: with more a person wonders whether anybody is there. */
const patience = 2_000;

type Identity = Extract<ReaderProof, { identity: unknown }>['identity'];

/** Tokens from a managed identity. The library keeps one until shortly before its end. */
async function identityTokens({ scope, client }: Identity): Promise<() => Promise<string>> {
  const { ManagedIdentityCredential, getBearerTokenProvider } = await import('@azure/identity');
  const chosen = client === undefined ? {} : { clientId: client };
  return getBearerTokenProvider(new ManagedIdentityCredential(chosen), scope);
}

/** The second reader behind these settings. Loads what it needs; opens no connection before the first message. */
export async function connectReader(settings: ReaderSettings, watch: ReaderWatch): Promise<ModelReader> {
  const { url, model, proof, tokensPerDay } = settings;
  const key = 'key' in proof ? proof.key : await identityTokens(proof.identity);
  return createReader(
    await openAiModel({ url, model, key }),
    { where: new URL(url).host, patience, tokensPerDay },
    watch,
  );
}
