import { type AskModel, ModelFault } from './reader.ts';

/** Where a model answers: any endpoint that speaks OpenAI's chat completions, Azure OpenAI among them. */
export interface Endpoint {
  /** Base address, to which `chat/completions` is added. */
  readonly url: string;
  /** Name of the model, or of its deployment. */
  readonly model: string;
  /** A key, or what gives a token that is still good. */
  readonly key: string | (() => Promise<string>);
}

/** The same answer to the same message, as far as the service keeps to it. */
const seed = 20_261_130;

const unauthorized = 401;
const forbidden = 403;
const tooMany = 429;
const serverError = 500;

function faultOf(status: number | undefined): ModelFault {
  if (status === undefined || status >= serverError) return new ModelFault('unreachable');
  if (status === tooMany) return new ModelFault('over-quota');
  return new ModelFault('refused');
}
