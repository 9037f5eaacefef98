import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/config.ts';

const app = {
  MICROSOFT_APP_ID: '11111111-2222-4333-8444-555555555555',
  MICROSOFT_APP_TENANT_ID: '99999999-2222-4333-8444-555555555555',
};
const single = { ...app, MICROSOFT_APP_TYPE: 'SingleTenant' };
const thumbprint = 'A'.repeat(40);
const key = '-----BEGIN PRIVATE KEY-----\nx\n-----END PRIVATE KEY-----';

const problemsOf = (environment: Record<string, string>): string => {
  try {
    readConfig(environment);
    return '';
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
};

describe('the configuration', () => {
  it('needs nothing to start, and then listens to this machine alone', () => {
    expect(readConfig({})).toMatchObject({
      port: 3978,
      host: '127.0.0.1',
      state: 'file:data/advisor.db',
      app: undefined,
    });
  });

  it('takes an empty variable for a missing one', () => {
    expect(readConfig({ PORT: '', MICROSOFT_APP_ID: '' })).toEqual(readConfig({}));
  });

  it('listens to everybody once the bot is registered', () => {
    const { host, app: registration } = readConfig({ ...single, MICROSOFT_APP_PASSWORD: 'p' });
    expect(host).toBe('0.0.0.0');
    expect(registration?.credentials).toEqual({ kind: 'secret', secret: 'p' });
  });

  it.each([
    { what: 'a managed identity', env: { ...app, MICROSOFT_APP_TYPE: 'UserAssignedMSI' }, kind: 'managed-identity' },
    {
      what: 'a certificate',
      env: { ...single, MICROSOFT_APP_CERTIFICATE_THUMBPRINT: thumbprint, MICROSOFT_APP_CERTIFICATE_KEY: key },
      kind: 'certificate',
    },
  ])('knows $what', ({ env, kind }) => {
    expect(readConfig(env).app?.credentials.kind).toBe(kind);
  });

  it.each([
    { what: 'a misspelt app type', env: { ...app, MICROSOFT_APP_TYPE: 'SingelTenant' }, names: ['MICROSOFT_APP_TYPE'] },
    { what: 'the retired app type', env: { ...app, MICROSOFT_APP_TYPE: 'MultiTenant' }, names: ['MICROSOFT_APP_TYPE'] },
    {
      what: 'an app id alone',
      env: { MICROSOFT_APP_ID: app.MICROSOFT_APP_ID },
      names: ['MICROSOFT_APP_TYPE', 'MICROSOFT_APP_TENANT_ID'],
    },
    { what: 'no credential', env: single, names: ['MICROSOFT_APP_PASSWORD'] },
    {
      what: 'half a certificate',
      env: { ...single, MICROSOFT_APP_CERTIFICATE_THUMBPRINT: thumbprint },
      names: ['MICROSOFT_APP_CERTIFICATE_KEY'],
    },
    {
      what: 'a password beside a certificate',
      env: { ...single, MICROSOFT_APP_PASSWORD: 'p', MICROSOFT_APP_CERTIFICATE_THUMBPRINT: thumbprint },
      names: ['MICROSOFT_APP_PASSWORD'],
    },
    {
      what: 'a password beside a managed identity',
      env: { ...app, MICROSOFT_APP_TYPE: 'UserAssignedMSI', MICROSOFT_APP_PASSWORD: 'p' },
      names: ['UserAssignedMSI'],
    },
    {
      what: 'a password without an app id',
      env: { MICROSOFT_APP_PASSWORD: 'p' },
      names: ['MICROSOFT_APP_PASSWORD', 'MICROSOFT_APP_ID'],
    },
    { what: 'a store that is not built in', env: { STATE: 'cosmos:x' }, names: ['STATE'] },
    { what: 'an unknown store', env: { STATE: 'redis:x' }, names: ['STATE'] },
    { what: 'an origin with a path', env: { WIDGET_ORIGINS: 'https://a.example.com/x' }, names: ['WIDGET_ORIGINS'] },
    { what: 'any origin', env: { WIDGET_ORIGINS: '*' }, names: ['WIDGET_ORIGINS'] },
    {
      what: 'many things at once',
      env: { PORT: '70000', LOG_LEVEL: 'loud', AZURE_CLOUD: 'Germany' },
      names: ['PORT', 'LOG_LEVEL', 'AZURE_CLOUD'],
    },
    {
      what: 'a wrong value beside a missing one',
      env: { ...single, PORT: 'x' },
      names: ['PORT', 'MICROSOFT_APP_PASSWORD'],
    },
    {
      what: 'a misspelt variable',
      env: { ...single, MICROSOFT_APP_PASWORD: 'p' },
      names: ['MICROSOFT_APP_PASWORD: is no variable', 'MICROSOFT_APP_PASSWORD'],
    },
    {
      what: 'a thumbprint that is none',
      env: { ...single, MICROSOFT_APP_CERTIFICATE_THUMBPRINT: 'x' },
      names: ['THUMBPRINT:'],
    },
    {
      what: 'a channel host with a scheme',
      env: { CONNECTOR_HOSTS: 'https://a.example.com' },
      names: ['CONNECTOR_HOSTS'],
    },
    { what: 'a channel host with a port', env: { CONNECTOR_HOSTS: 'a.example.com:8443' }, names: ['CONNECTOR_HOSTS'] },
    { what: 'any channel host', env: { CONNECTOR_HOSTS: '*' }, names: ['CONNECTOR_HOSTS'] },
    { what: 'any monitoring', env: { METRICS_HOSTS: '*.example.com' }, names: ['METRICS_HOSTS'] },
    { what: 'a Playground without a scheme', env: { PLAYGROUND_URL: 'localhost:56150' }, names: ['PLAYGROUND_URL'] },
    { what: 'more streams than connections', env: { MAX_SOCKETS: '20000' }, names: ['MAX_CONNECTIONS'] },
    { what: 'an address without a scheme', env: { PUBLIC_URL: 'advisor.net' }, names: ['PUBLIC_URL'] },
  ])('refuses $what and says so in one message', ({ env, names }) => {
    const message = problemsOf(env);
    for (const name of names) expect(message).toContain(name);
  });

  it('counts in milliseconds what is set in seconds', () => {
    const env = {
      HEADER_TIMEOUT_SECONDS: '5',
      REQUEST_TIMEOUT_SECONDS: '7',
      DRAIN_SECONDS: '15',
      FINISH_SECONDS: '20',
    };
    expect(readConfig(env)).toMatchObject({
      slowest: { headers: 5_000, request: 7_000 },
      drain: 15_000,
      finish: 20_000,
    });
  });

  it('takes a key that stands in one line', () => {
    const inOneLine = {
      ...single,
      MICROSOFT_APP_CERTIFICATE_THUMBPRINT: thumbprint,
      MICROSOFT_APP_CERTIFICATE_KEY: key.replaceAll('\n', '\\n'),
    };
    expect(readConfig(inOneLine).app?.credentials).toMatchObject({ kind: 'certificate', key });
  });

  it.each([
    'MICROSOFT_APP_PASSWORD',
    'MICROSOFT_APP_CERTIFICATE_THUMBPRINT',
    'MICROSOFT_APP_CERTIFICATE_KEY',
    'DIRECT_LINE_SECRETS',
  ])('never repeats the value of %s in its message', name => {
    expect(problemsOf({ [name]: 'the-secret', PORT: 'x' })).toContain(name);
    expect(problemsOf({ [name]: 'the-secret', PORT: 'x' })).not.toContain('the-secret');
  });
});
