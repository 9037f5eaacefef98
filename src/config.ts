import { z } from 'zod';
import { logLevels } from './log.ts';

const whole = (minimum: number, maximum: number) => z.coerce.number().int().min(minimum).max(maximum);
const httpAddress = z.url({ protocol: /^https?$/, error: 'must be an http or https address' });
const isOrigin = (value: string): boolean =>
  URL.canParse(value) && new URL(value).origin === value && /^https?:/.test(value);
const origin = z.string().refine(isOrigin, 'must be an origin, like https://example.com');
const originList = z
  .string()
  .transform(value => value.split(',').map(item => item.trim()))
  .pipe(z.array(origin).max(100));

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
  /** Messages a minute from one network address: fifty people of an office who talk at once. Reads may be ten times as many. */
  ADDRESS_MESSAGES_PER_MINUTE: whole(1, 1_000_000).default(300),
  /** Kilobytes of transcript a minute, messages and answers, from one network address: 4 MB are 250 of the longest cards. */
  ADDRESS_KILOBYTES_PER_MINUTE: whole(1, 10_000_000).default(4_000),
  /** Megabytes of transcript a day from one network address: a whole office. A greedy visitor fills 6 GB in 30 days. */
  ADDRESS_MEGABYTES_PER_DAY: whole(1, 10_000_000).default(200),
  /** Open streams from one network address: an office with a tab or two each, and a twentieth of MAX_SOCKETS. */
  ADDRESS_STREAMS: whole(1, 100_000).default(100),
  /** Open streams of one conversation: a page, a second tab, and one that is gone and does not know it. The oldest yields. */
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
  /** Reverse proxies in front that append to X-Forwarded-For; 0 reads the socket's own address. */
  TRUSTED_PROXIES: whole(0, 10).default(0),
});

type Environment = z.infer<typeof environmentSchema>;

/** How the bot proves itself to Microsoft: a managed identity, a secret or a certificate. */
export type Credentials =
  | { readonly kind: 'managed-identity' }
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'certificate'; readonly thumbprint: string; readonly key: string };

export interface AppRegistration {
  readonly id: string;
  readonly tenant: string;
  readonly credentials: Credentials;
}

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string | undefined;
  readonly state: string;
  /** Undefined: nobody outside this machine may call the connector endpoint. */
  readonly app: AppRegistration | undefined;
  readonly cloud: Environment['AZURE_CLOUD'];
  readonly directLine: { readonly secret: string | undefined; readonly endpoint: string };
  readonly widgetOrigins: readonly string[];
  readonly logLevel: Environment['LOG_LEVEL'];
  readonly retentionDays: number;
  readonly limits: Limits;
  readonly trustedProxies: number;
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

  constructor(problems: readonly string[]) {
    super(`The configuration has ${problems.length} problem(s):\n${problems.map(line => `  - ${line}`).join('\n')}`);
  }
}

type Given = Readonly<Record<string, string>>;

/** What contradicts itself or is missing although each variable may be right by itself, one line each. */
function contradictions(given: Given): string[] {
  const has = (name: string): boolean => given[name] !== undefined;
  const password = has('MICROSOFT_APP_PASSWORD');
  const [thumbprint, key] = [has('MICROSOFT_APP_CERTIFICATE_THUMBPRINT'), has('MICROSOFT_APP_CERTIFICATE_KEY')];
  if (!has('MICROSOFT_APP_ID')) {
    const orphans = Object.keys(given).filter(name => name.startsWith('MICROSOFT_APP_'));
    return orphans.map(name => `${name}: is set, but MICROSOFT_APP_ID is not`);
  }
  const identity = given['MICROSOFT_APP_TYPE'] === 'UserAssignedMSI';
  const problems: readonly [found: boolean, line: string][] = [
    [!has('MICROSOFT_APP_TYPE'), 'MICROSOFT_APP_TYPE: SingleTenant or UserAssignedMSI'],
    [!has('MICROSOFT_APP_TENANT_ID'), 'MICROSOFT_APP_TENANT_ID: is needed with MICROSOFT_APP_ID'],
    [
      identity && (password || thumbprint || key),
      'MICROSOFT_APP_TYPE: UserAssignedMSI takes neither a password nor a certificate',
    ],
    [
      !identity && password && (thumbprint || key),
      'MICROSOFT_APP_PASSWORD: set the password or the certificate, not both',
    ],
    [
      !identity && !password && !(thumbprint && key),
      'MICROSOFT_APP_PASSWORD: SingleTenant needs it, or MICROSOFT_APP_CERTIFICATE_THUMBPRINT with MICROSOFT_APP_CERTIFICATE_KEY',
    ],
  ];
  return problems.flatMap(([found, line]) => (found ? [line] : []));
}

/** A name that begins like ours and is none of them: most likely a slip, which would pass unseen. */
function unknownNames(given: Given): string[] {
  return Object.keys(given)
    .filter(name => /^(MICROSOFT_APP|DIRECT_LINE)_/.test(name) && !(name in environmentSchema.shape))
    .map(name => `${name}: is no variable of this service`);
}

function credentials(env: Environment): Credentials | undefined {
  const { MICROSOFT_APP_PASSWORD: secret, MICROSOFT_APP_CERTIFICATE_THUMBPRINT: thumbprint } = env;
  const key = env.MICROSOFT_APP_CERTIFICATE_KEY;
  if (env.MICROSOFT_APP_TYPE === 'UserAssignedMSI') return { kind: 'managed-identity' };
  if (thumbprint !== undefined && key !== undefined) return { kind: 'certificate', thumbprint, key };
  return secret === undefined ? undefined : { kind: 'secret', secret };
}

function registrationOf(env: Environment): AppRegistration | undefined {
  const { MICROSOFT_APP_ID: id, MICROSOFT_APP_TENANT_ID: tenant } = env;
  const proof = credentials(env);
  return id === undefined || tenant === undefined || proof === undefined
    ? undefined
    : { id, tenant, credentials: proof };
}

/** Reads the configuration from environment variables; throws one ConfigError that names every problem. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given: Given = Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, value]],
    ),
  );
  const parsed = environmentSchema.safeParse(given);
  const wrong = parsed.error?.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`) ?? [];
  const problems = [...wrong, ...contradictions(given), ...unknownNames(given)];
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
    trustedProxies: env.TRUSTED_PROXIES,
  };
}
