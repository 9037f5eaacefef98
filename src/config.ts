import { z } from 'zod';
import { hostNames, hostPatterns, httpAddress, originList, whole } from './config-values.ts';
import { logLevels } from './log.ts';
import { readerContradictions, readerOf } from './reader-settings.ts';
import { type AppRegistration, contradictions, registrationOf } from './registration.ts';
import type { ReaderSettings } from './understanding/model/index.ts';

export type { AppRegistration } from './registration.ts';

/** Every environment variable, with its unit and its default. */
const environmentSchema = z.object({
  /** TCP port; 0 takes any free one. */
  PORT: whole(0, 65_535).default(3978),
  /** Address to listen on; the machine itself while there is no app id, every interface once there is. */
  HOST: z.string().min(1).optional(),
  /** Address under which people reach the service; links and pictures start with it. */
  PUBLIC_URL: httpAddress.optional(),
  /** Where conversations are kept: `file:PATH` or `memory:`. */
  STATE: z
    .string()
    .regex(/^(file:.+|memory:)$/, 'must be file:PATH or memory:')
    .default('file:data/advisor.db'),
  MICROSOFT_APP_ID: z.uuid().optional(),
  MICROSOFT_APP_TYPE: z.enum(['SingleTenant', 'UserAssignedMSI']).optional(),
  MICROSOFT_APP_TENANT_ID: z.uuid().optional(),
  MICROSOFT_APP_PASSWORD: z.string().min(1).optional(),
  /** SHA-1 thumbprint of the certificate, 40 hexadecimal digits. */
  MICROSOFT_APP_CERTIFICATE_THUMBPRINT: z
    .string()
    .regex(/^[0-9A-Fa-f]{40}$/)
    .optional(),
  /** Private key of the certificate, PEM; in one line where `\\n` stands for each line break. */
  MICROSOFT_APP_CERTIFICATE_KEY: z
    .string()
    .includes('PRIVATE KEY')
    .transform(value => value.replaceAll('\\n', '\n'))
    .optional(),
  /** The Azure cloud the bot is registered in. */
  AZURE_CLOUD: z.enum(['Public', 'USGovernment', 'China']).default('Public'),
  /**
   * Hosts beside those of the cloud's own channels that replies may go to, as `NAME` or `*.NAME`, separated by commas.
   */
  CONNECTOR_HOSTS: hostPatterns.default([]),
  /** The one service address that replies go to while there is no app id: that of the Agents Playground as it comes. */
  PLAYGROUND_URL: httpAddress.default('http://localhost:56150/_connector'),
  /** Names under which monitoring inside the network asks for `/metrics`; addresses and localhost need none. */
  METRICS_HOSTS: hostNames.default([]),
  /** Set: the widget talks to Azure's Direct Line, and this secret buys its tokens. */
  DIRECT_LINE_SECRET: z.string().min(1).optional(),
  DIRECT_LINE_ENDPOINT: httpAddress.default('https://directline.botframework.com'),
  /** Origins of pages that may embed the widget, separated by commas. */
  WIDGET_ORIGINS: originList.default([]),
  LOG_LEVEL: z.enum(logLevels).default('info'),
  /** Days after the last message until a conversation is forgotten. */
  RETENTION_DAYS: whole(1, 3650).default(30),
  /** Messages a minute from one person; a fast typist sends fewer than 20. Reads may be ten times as many. */
  MESSAGES_PER_MINUTE: whole(1, 100_000).default(30),
  /**
   * Messages a minute from one network address: fifty people of an office who talk at once. Reads may be ten times as
   * many.
   */
  ADDRESS_MESSAGES_PER_MINUTE: whole(1, 1_000_000).default(300),
  /**
   * Kilobytes of transcript a minute, messages and answers, from one network address: 4 MB are 250 of the longest
   * cards.
   */
  ADDRESS_KILOBYTES_PER_MINUTE: whole(1, 10_000_000).default(4_000),
  /** Megabytes of transcript a day from one network address: a whole office. A greedy visitor fills 6 GB in 30 days. */
  ADDRESS_MEGABYTES_PER_DAY: whole(1, 10_000_000).default(200),
  /** Open streams from one network address: an office with a tab or two each, and a twentieth of MAX_SOCKETS. */
  ADDRESS_STREAMS: whole(1, 100_000).default(100),
  /**
   * Open streams of one conversation: a page, a second tab, and one that is gone and does not know it. The oldest
   * yields.
   */
  CONVERSATION_STREAMS: whole(1, 1_000).default(3),
  /** Activities that one conversation keeps, answers included; a thorough one has a hundred. */
  CONVERSATION_ACTIVITIES: whole(10, 1_000_000).default(2_000),
  /** Kilobytes that one conversation keeps: 2,000 activities of the usual 5. */
  CONVERSATION_KILOBYTES: whole(100, 10_000_000).default(10_000),
  /** Conversations an hour from one network address; an office shares one address. */
  CONVERSATIONS_PER_HOUR: whole(1, 1_000_000).default(240),
  /** Requests a minute from one network address to the HTTP API and the answer page. */
  REQUESTS_PER_MINUTE: whole(1, 1_000_000).default(300),
  /** Open WebSocket connections in all; each costs about 50 KB. */
  MAX_SOCKETS: whole(1, 100_000).default(2_000),
  /**
   * Network connections in all, those of MAX_SOCKETS among them; each costs a descriptor and about 20 KB. Five times
   * the streams leave room for pages and pollers and stay below the 65,536 descriptors that containers commonly get.
   */
  MAX_CONNECTIONS: whole(10, 1_000_000).default(10_000),
  /** Network connections from one address; an office shares one address, and a browser opens up to six. */
  MAX_CONNECTIONS_EACH: whole(1, 1_000_000).default(1_000),
  /** Seconds for the headers of a request: a phone on a bad line needs two. */
  HEADER_TIMEOUT_SECONDS: whole(1, 300).default(10),
  /** Seconds for a whole request; the largest body is 256 KB. */
  REQUEST_TIMEOUT_SECONDS: whole(1, 300).default(30),
  /**
   * Seconds after SIGTERM in which requests are still taken while `/readyz` answers 503. 0 suits one instance; behind
   * a balancer longer than it needs to notice: interval of its probe times failures.
   */
  DRAIN_SECONDS: whole(0, 300).default(0),
  /** Seconds that running turns and answers then get to finish: orchestrators kill 10 s after SIGTERM or later. */
  FINISH_SECONDS: whole(1, 300).default(9),
  /**
   * Base address of an endpoint that speaks OpenAI's chat completions: a model there reads messages beside the rules.
   */
  READER_URL: httpAddress.optional(),
  READER_MODEL: z.string().min(1).optional(),
  READER_KEY: z.string().min(1).optional(),
  /** Address of an Azure OpenAI resource, in the place of READER_URL; without a key the managed identity is used. */
  AZURE_OPENAI_ENDPOINT: httpAddress.optional(),
  AZURE_OPENAI_DEPLOYMENT: z.string().min(1).optional(),
  AZURE_OPENAI_KEY: z.string().min(1).optional(),
  /** Client id of a user-assigned managed identity, in the place of a key. */
  AZURE_OPENAI_IDENTITY: z.uuid().optional(),
  /** Tokens that the model may be paid for in a day (UTC): about 8,000 are one message. */
  READER_TOKENS_PER_DAY: whole(1, 10_000_000_000).default(5_000_000),
  /** Reverse proxies in front that append to X-Forwarded-For; 0 reads the socket's own address. */
  TRUSTED_PROXIES: whole(0, 10).default(0),
});

const soundSchema = environmentSchema.refine(env => env.MAX_CONNECTIONS > env.MAX_SOCKETS, {
  path: ['MAX_CONNECTIONS'],
  error: 'must be above MAX_SOCKETS: streams are connections too',
});

/** Milliseconds without a byte in either direction before a connection is cut; the longest turn takes a third of it. */
const standstill = 60_000;

type Environment = z.infer<typeof environmentSchema>;

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | undefined;
  readonly state: string;
  /** Undefined: nobody outside this machine may call the connector endpoint. */
  readonly app: AppRegistration | undefined;
  readonly cloud: Environment['AZURE_CLOUD'];
  /** Hosts that replies may go to, beside those of the cloud's channels. */
  readonly connectorHosts: readonly string[];
  /** Where replies go while there is no app id. */
  readonly playgroundUrl: string;
  readonly metricsHosts: readonly string[];
  readonly directLine: { readonly secret: string | undefined; readonly endpoint: string };
  readonly widgetOrigins: readonly string[];
  readonly logLevel: Environment['LOG_LEVEL'];
  readonly retentionDays: number;
  readonly limits: Limits;
  readonly connections: { readonly all: number; readonly each: number };
  /** Milliseconds for the headers, for the whole request, and without a byte. */
  readonly slowest: { readonly headers: number; readonly request: number; readonly standstill: number };
  /** Milliseconds between the signal to end and the closing of the port. */
  readonly drain: number;
  /** Milliseconds that running turns and answers then get. */
  readonly finish: number;
  readonly trustedProxies: number;
  /** The model that reads messages beside the rules; undefined: the rules read alone. */
  readonly reader: ReaderSettings | undefined;
}

/** What one person, one network address and one conversation may take; bytes are those of transcripts. */
export interface Limits {
  readonly messagesPerMinute: number;
  readonly address: {
    readonly messagesPerMinute: number;
    readonly bytesPerMinute: number;
    readonly bytesPerDay: number;
    readonly streams: number;
  };
  readonly conversation: { readonly streams: number; readonly activities: number; readonly bytes: number };
  readonly conversationsPerHour: number;
  readonly requestsPerMinute: number;
  readonly sockets: number;
}

/** The environment cannot be used. The message names every problem, and no value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  /** Each begins with the variable that it is about. */
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The configuration has ${problems.length} problem(s):\n${problems.map(line => `  - ${line}`).join('\n')}`);
    this.problems = problems;
  }
}

type Given = Readonly<Record<string, string>>;

/** A name that begins like ours and is none of them: most likely a slip, which would pass unseen. */
function unknownNames(given: Given): string[] {
  return Object.keys(given)
    .filter(
      name =>
        /^(MICROSOFT_APP|DIRECT_LINE|READER|AZURE_OPENAI)_/.test(name) && !Object.hasOwn(environmentSchema.shape, name),
    )
    .map(name => `${name}: is no variable of this service`);
}

/** Reads the configuration from environment variables; throws one ConfigError that names every problem. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given: Given = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, value]],
    ),
  );
  const parsed = soundSchema.safeParse(given);
  const wrong = parsed.error?.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`) ?? [];
  const problems = [...wrong, ...contradictions(given), ...readerContradictions(given), ...unknownNames(given)];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const env = parsed.data;
  const registration = registrationOf(env);
  return {
    port: env.PORT,
    host: env.HOST ?? (registration === undefined ? '127.0.0.1' : '0.0.0.0'),
    publicUrl: env.PUBLIC_URL,
    state: env.STATE,
    app: registration,
    cloud: env.AZURE_CLOUD,
    connectorHosts: env.CONNECTOR_HOSTS,
    playgroundUrl: env.PLAYGROUND_URL,
    metricsHosts: env.METRICS_HOSTS,
    directLine: { secret: env.DIRECT_LINE_SECRET, endpoint: env.DIRECT_LINE_ENDPOINT },
    widgetOrigins: env.WIDGET_ORIGINS,
    logLevel: env.LOG_LEVEL,
    retentionDays: env.RETENTION_DAYS,
    limits: {
      messagesPerMinute: env.MESSAGES_PER_MINUTE,
      address: {
        messagesPerMinute: env.ADDRESS_MESSAGES_PER_MINUTE,
        bytesPerMinute: env.ADDRESS_KILOBYTES_PER_MINUTE * 1_000,
        bytesPerDay: env.ADDRESS_MEGABYTES_PER_DAY * 1_000_000,
        streams: env.ADDRESS_STREAMS,
      },
      conversation: {
        streams: env.CONVERSATION_STREAMS,
        activities: env.CONVERSATION_ACTIVITIES,
        bytes: env.CONVERSATION_KILOBYTES * 1_000,
      },
      conversationsPerHour: env.CONVERSATIONS_PER_HOUR,
      requestsPerMinute: env.REQUESTS_PER_MINUTE,
      sockets: env.MAX_SOCKETS,
    },
    connections: { all: env.MAX_CONNECTIONS, each: env.MAX_CONNECTIONS_EACH },
    slowest: {
      headers: env.HEADER_TIMEOUT_SECONDS * 1_000,
      request: env.REQUEST_TIMEOUT_SECONDS * 1_000,
      standstill,
    },
    drain: env.DRAIN_SECONDS * 1_000,
    finish: env.FINISH_SECONDS * 1_000,
    trustedProxies: env.TRUSTED_PROXIES,
    reader: readerOf(env),
  };
}
