import type { ReaderSettings } from './understanding/model/index.ts';

type Given = Readonly<Record<string, string>>;

/** The variables of the model that may read, each checked by itself. */
interface Variables {
  readonly READER_URL?: string | undefined;
  readonly READER_MODEL?: string | undefined;
  readonly READER_KEY?: string | undefined;
  readonly AZURE_OPENAI_ENDPOINT?: string | undefined;
  readonly AZURE_OPENAI_DEPLOYMENT?: string | undefined;
  readonly AZURE_OPENAI_KEY?: string | undefined;
  readonly AZURE_OPENAI_IDENTITY?: string | undefined;
  readonly MICROSOFT_APP_ID?: string | undefined;
  readonly MICROSOFT_APP_TYPE?: string | undefined;
  readonly READER_TOKENS_PER_DAY: number;
  readonly AZURE_CLOUD: keyof typeof scopes;
}

/**
 * What a token for Azure OpenAI is asked for, by cloud.
 * Source: learn.microsoft.com/azure/ai-services/authentication and
 * azure-government/compare-azure-government-global-azure.
 */
const scopes = {
  Public: 'https://cognitiveservices.azure.com/.default',
  USGovernment: 'https://cognitiveservices.azure.us/.default',
  China: 'https://cognitiveservices.azure.cn/.default',
} as const;

const ofAzure = ['AZURE_OPENAI_ENDPOINT', 'AZURE_OPENAI_DEPLOYMENT', 'AZURE_OPENAI_KEY', 'AZURE_OPENAI_IDENTITY'];
const ofAnybody = ['READER_URL', 'READER_MODEL', 'READER_KEY'];

/** Names that stand alone without the one that they belong to. */
const orphans = (given: Given, names: readonly string[], head: string): string[] =>
  Object.hasOwn(given, head)
    ? []
    : names.filter(name => Object.hasOwn(given, name)).map(name => `${name}: is set, but ${head} is not`);

/** A base address: paths are added to it, so nothing can come behind one, and who asks is proved by the key. */
const isBase = (address: string | undefined): boolean => {
  if (address === undefined || !URL.canParse(address)) return true;
  const { username, password, search, hash } = new URL(address);
  return `${username}${password}${search}${hash}` === '';
};

const noBase = 'must be a base address, without user name, query and fragment';

/** What contradicts itself or is missing although each variable may be right by itself, one line each. */
export function readerContradictions(given: Given): string[] {
  const has = (name: string): boolean => Object.hasOwn(given, name);
  const problems: readonly [found: boolean, line: string][] = [
    [!isBase(given['READER_URL']), `READER_URL: ${noBase}`],
    [!isBase(given['AZURE_OPENAI_ENDPOINT']), `AZURE_OPENAI_ENDPOINT: ${noBase}`],
    [has('READER_URL') && has('AZURE_OPENAI_ENDPOINT'), 'READER_URL: set it or AZURE_OPENAI_ENDPOINT, not both'],
    [has('READER_URL') && !has('READER_MODEL'), 'READER_MODEL: is needed with READER_URL'],
    [
      has('READER_URL') && !has('READER_KEY'),
      'READER_KEY: is needed with READER_URL; any text where the endpoint asks for none',
    ],
    [
      has('AZURE_OPENAI_ENDPOINT') && !has('AZURE_OPENAI_DEPLOYMENT'),
      'AZURE_OPENAI_DEPLOYMENT: is needed with AZURE_OPENAI_ENDPOINT',
    ],
    [
      has('AZURE_OPENAI_KEY') && has('AZURE_OPENAI_IDENTITY'),
      'AZURE_OPENAI_KEY: set it or AZURE_OPENAI_IDENTITY, not both',
    ],
    [
      has('READER_TOKENS_PER_DAY') && !has('READER_URL') && !has('AZURE_OPENAI_ENDPOINT'),
      'READER_TOKENS_PER_DAY: is set, but neither READER_URL nor AZURE_OPENAI_ENDPOINT is',
    ],
  ];
  return [
    ...orphans(given, ofAnybody, 'READER_URL'),
    ...orphans(given, ofAzure, 'AZURE_OPENAI_ENDPOINT'),
    ...problems.flatMap(([found, line]) => (found ? [line] : [])),
  ];
}

const endless = /\/+$/u;
/** The portal shows the address of a resource with and without this. */
const withoutApi = /(?:\/openai(?:\/v1)?)?\/*$/u;

/** The identity that is asked for tokens: the one named, or the one that the bot itself is registered with. */
const identityOf = (env: Variables): string | undefined =>
  env.AZURE_OPENAI_IDENTITY ?? (env.MICROSOFT_APP_TYPE === 'UserAssignedMSI' ? env.MICROSOFT_APP_ID : undefined);

/** The second reader that the variables describe; undefined where there is none. */
export function readerOf(env: Variables): ReaderSettings | undefined {
  const tokensPerDay = env.READER_TOKENS_PER_DAY;
  const { READER_URL: url, READER_MODEL: model, READER_KEY: key } = env;
  if (url !== undefined && model !== undefined && key !== undefined)
    return { url: url.replace(endless, ''), model, proof: { key }, tokensPerDay };
  const { AZURE_OPENAI_ENDPOINT: endpoint, AZURE_OPENAI_DEPLOYMENT: deployment, AZURE_OPENAI_KEY: azureKey } = env;
  if (endpoint === undefined || deployment === undefined) return undefined;
  return {
    url: `${endpoint.replace(endless, '').replace(withoutApi, '')}/openai/v1`,
    model: deployment,
    proof:
      azureKey === undefined
        ? { identity: { scope: scopes[env.AZURE_CLOUD], client: identityOf(env) } }
        : { key: azureKey },
    tokensPerDay,
  };
}
