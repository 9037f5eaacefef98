import { KeyObject, sign } from 'node:crypto';
import { exportJWK, exportPKCS8, generateKeyPair, importPKCS8, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { onlyBelow } from '../../src/channels/connector/service-url.ts';
import { echoBot, type Running, start } from '../server/start.ts';
import { type FakeConnector, startConnector } from './fake-connector.ts';
import { appId, type Issuer, issuerName, startIssuer } from './fake-issuer.ts';

const bot = echoBot();
let issuer: Issuer;
let connector: FakeConnector;
let server: Running;

const env = {
  HOST: '127.0.0.1',
  MICROSOFT_APP_ID: appId,
  MICROSOFT_APP_TYPE: 'SingleTenant',
  MICROSOFT_APP_TENANT_ID: '99999999-2222-4333-8444-555555555555',
  MICROSOFT_APP_PASSWORD: 'not-used',
};

beforeAll(async () => {
  // The SDK prints what it refuses; the program silences it at its start.
  for (const method of ['error', 'warn'] as const) vi.spyOn(console, method).mockImplementation(() => {});
  issuer = await startIssuer();
  connector = await startConnector();
  server = await start({ bot, env, authority: issuer.authority, trusts: onlyBelow(connector.serviceUrl) });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await server.stop();
  connector.stop();
  issuer.stop();
});

const now = (): number => Math.floor(Date.now() / 1_000);
const claims = () => ({
  iss: issuerName,
  aud: appId,
  serviceurl: connector.serviceUrl,
  iat: now(),
  nbf: now() - 60,
  exp: now() + 600,
});
const activity = () => ({
  type: 'message',
  id: `a-${Math.random()}`,
  channelId: 'msteams',
  serviceUrl: connector.serviceUrl,
  conversation: { id: 'c1' },
  from: { id: 'u1' },
  recipient: { id: 'bot' },
  text: 'hello',
});

function send(authorization: string | undefined, body: unknown = activity()) {
  return fetch(`${server.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

const emulator = { iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/', ver: '1.0' };

const good: readonly { what: string; authorization: () => Promise<string>; body?: () => unknown }[] = [
  { what: 'a token of the channel', authorization: async () => `Bearer ${await issuer.sign(claims())}` },
  {
    what: 'a token that expired within the five minutes that clocks may differ',
    authorization: async () => `Bearer ${await issuer.sign({ ...claims(), exp: now() - 60 })}`,
  },
];

/** A token of the issuer with a header that jose would not write. */
function signedByHand(header: Record<string, unknown>): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part(header)}.${part(claims())}`;
  return `${text}.${sign('sha256', Buffer.from(text), KeyObject.from(issuer.key)).toString('base64url')}`;
}

const strangerKey = async () => (await generateKeyPair('RS256')).privateKey;
const secretOf = (text: string) => new TextEncoder().encode(text);
const bearer = (token: Promise<string>) => async () => `Bearer ${await token}`;

const forged: readonly { what: string; authorization: () => Promise<string | undefined> | string | undefined }[] = [
  { what: 'no header', authorization: () => undefined },
  { what: 'an empty header', authorization: () => '' },
  { what: 'the word Bearer alone', authorization: () => 'Bearer' },
  { what: 'Basic credentials', authorization: () => 'Basic dXNlcjpwYXNz' },
  { what: 'garbage', authorization: () => 'Bearer garbage' },
  { what: 'garbage in three parts', authorization: () => 'Bearer a.b.c' },
  { what: 'a token in the wrong scheme', authorization: async () => `Token ${await issuer.sign(claims())}` },
  {
    what: 'two tokens',
    authorization: async () => `Bearer ${await issuer.sign(claims())} ${await issuer.sign(claims())}`,
  },
  { what: 'an expired token', authorization: () => bearer(issuer.sign({ ...claims(), exp: now() - 3_600 }))() },
  {
    what: 'a token that is not valid yet',
    authorization: () => bearer(issuer.sign({ ...claims(), nbf: now() + 3_600 }))(),
  },
  { what: 'a token without an end', authorization: () => bearer(issuer.sign({ ...claims(), exp: undefined }))() },
  {
    what: 'a token whose end is a text',
    authorization: () => bearer(issuer.sign({ ...claims(), exp: String(now() + 600) }))(),
  },
  ...['RS384', 'RS512', 'PS256'].map(alg => ({
    what: `a genuine key used for ${alg}, which the issuer does not offer`,
    authorization: async () => {
      const pkcs8 = await exportPKCS8(issuer.key);
      return `Bearer ${await issuer.sign(claims(), { alg }, await importPKCS8(pkcs8, alg))}`;
    },
  })),
  {
    what: 'a genuine signature over demands that nobody knows (crit)',
    authorization: () => `Bearer ${signedByHand({ alg: 'RS256', kid: 'good', crit: ['exp2'], exp2: 1 })}`,
  },
  {
    what: 'a genuine signature over an empty list of demands',
    authorization: () => `Bearer ${signedByHand({ alg: 'RS256', kid: 'good', crit: [] })}`,
  },
  { what: 'another audience', authorization: () => bearer(issuer.sign({ ...claims(), aud: 'somebody-else' }))() },
  { what: 'no audience', authorization: () => bearer(issuer.sign({ ...claims(), aud: undefined }))() },
  { what: 'a list of audiences', authorization: () => bearer(issuer.sign({ ...claims(), aud: ['x', appId] }))() },
  { what: 'another issuer', authorization: () => bearer(issuer.sign({ ...claims(), iss: 'https://evil.test' }))() },
  { what: 'no issuer', authorization: () => bearer(issuer.sign({ ...claims(), iss: undefined }))() },
  { what: 'an unknown key id', authorization: () => bearer(issuer.sign(claims(), { kid: 'unknown' }))() },
  {
    what: "a stranger's key",
    authorization: async () => `Bearer ${await issuer.sign(claims(), {}, await strangerKey())}`,
  },
  { what: 'no signature (alg none)', authorization: () => `Bearer ${new UnsecuredJWT(claims()).encode()}` },
  {
    what: 'alg none with a key id and any signature',
    authorization: () => {
      const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
      return `Bearer ${part({ alg: 'none', kid: 'good' })}.${part(claims())}.AAAA`;
    },
  },
  {
    what: 'HS256 keyed with the public key',
    authorization: () => bearer(issuer.sign(claims(), { alg: 'HS256' }, secretOf(issuer.publicPem)))(),
  },
  {
    what: 'HS256 keyed with a guess',
    authorization: () => bearer(issuer.sign(claims(), { alg: 'HS256' }, secretOf('secret'.repeat(8))))(),
  },
  {
    what: 'another service address',
    authorization: () => bearer(issuer.sign({ ...claims(), serviceurl: 'https://evil.test/' }))(),
  },
  { what: 'no service address', authorization: () => bearer(issuer.sign({ ...claims(), serviceurl: undefined }))() },
  {
    what: 'a service address without the last slash',
    authorization: () => bearer(issuer.sign({ ...claims(), serviceurl: connector.serviceUrl.slice(0, -1) }))(),
  },
  {
    what: 'a token of another bot (a skill call)',
    authorization: () =>
      bearer(issuer.sign({ ...claims(), ...emulator, appid: '00000000-0000-4000-8000-000000000000' }))(),
  },
  {
    what: 'a token for this bot that another tenant issued',
    authorization: () =>
      bearer(
        issuer.sign({
          ...claims(),
          ...emulator,
          iss: 'https://sts.windows.net/0f0e0d0c-0b0a-4900-8800-070605040302/',
          appid: appId,
        }),
      )(),
  },
  {
    what: 'a key that the token brings along',
    authorization: async () => {
      const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
      const header = { kid: 'brought', jwk: await exportJWK(publicKey) };
      return `Bearer ${await issuer.sign(claims(), header, privateKey)}`;
    },
  },
  {
    what: 'an address where its key is',
    authorization: async () =>
      `Bearer ${await issuer.sign(claims(), { kid: 'there', jku: 'https://evil.test/keys' }, await strangerKey())}`,
  },
  {
    what: 'no signature behind a good header',
    authorization: async () => `Bearer ${(await issuer.sign(claims())).replace(/[^.]+$/, '')}`,
  },
  {
    what: 'a payload changed after signing',
    authorization: async () => {
      const [header, , signature] = (await issuer.sign({ ...claims(), aud: 'x' })).split('.');
      return `Bearer ${header}.${Buffer.from(JSON.stringify(claims())).toString('base64url')}.${signature}`;
    },
  },
];

describe('tokens on the Connector endpoint', () => {
  it.each(good)('lets $what in and runs the turn', async ({ authorization }) => {
    const before = connector.sent.length;
    const response = await send(await authorization());
    expect(response.status).toBe(200);
    expect(connector.sent.slice(before).map(({ activity: { text } }) => text)).toEqual(['echo: hello']);
  });

  it(
    'lets a token in that is signed by hand as the issuer signs, so that only its ' + 'header is at fault below',
    async () => {
      expect((await send(`Bearer ${signedByHand({ alg: 'RS256', kid: 'good' })}`)).status).toBe(200);
    },
  );

  it.each(forged)('refuses $what, and runs no turn', async ({ authorization }) => {
    const before = bot.seen.length;
    const response = await send(await authorization());
    expect(response.status).toBe(401);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ status: 401, code: 'unauthorized' });
    expect(bot.seen).toHaveLength(before);
  });

  it('refuses a key that does not vouch for the channel', async () => {
    const response = await send(`Bearer ${await issuer.sign(claims())}`, { ...activity(), channelId: 'slack' });
    expect(response.status).toBe(401);
  });

  it('refuses the channel that has an authority of its own', async () => {
    const response = await send(`Bearer ${await issuer.sign(claims())}`, { ...activity(), channelId: 'AseChannel' });
    expect(response.status).toBe(401);
  });

  it.each([
    'http://169.254.169.254/metadata',
    'https://example.com/',
    'urn:connectivity-advisor:direct-line',
    'file:///etc/passwd',
    'http://user:pass@127.0.0.1/',
  ])('sends nothing to %s, even when the token names it', async serviceUrl => {
    const before = bot.seen.length;
    const response = await send(`Bearer ${await issuer.sign({ ...claims(), serviceurl: serviceUrl })}`, {
      ...activity(),
      serviceUrl,
    });
    expect(response.status).toBe(403);
    expect(bot.seen).toHaveLength(before);
  });
});
