import { createHmac } from 'node:crypto';
import { decodeProtectedHeader, UnsecuredJWT } from 'jose';
import { afterEach, describe, expect, it } from 'vitest';
import { createTokens, tokenLifetime } from '../../src/channels/direct-line/tokens.ts';
import { echoBot, type Running, start } from '../server/start.ts';
import { call, say } from './direct-line-client.ts';

const key = Buffer.alloc(32, 7);
const issuedAt = 1_800_000_000;
const claims = {
  use: 'token',
  conv: 'conversation',
  user: 'dl_person',
  jti: 'AAAAAAAAAAAAAAAA',
  iat: issuedAt,
  exp: issuedAt + tokenLifetime,
};

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token as the first releases wrote it: by hand, with these very bytes. */
function handmade(
  payload: unknown,
  { secret = key, header = { alg: 'HS256', typ: 'JWT' }, hash = 'sha256' }: Partial<Handmade> = {},
): string {
  const text = `${part(header)}.${part(payload)}`;
  return `${text}.${createHmac(hash, secret).update(text).digest('base64url')}`;
}

interface Handmade {
  readonly secret: Buffer;
  readonly header: Readonly<Record<string, unknown>>;
  readonly hash: string;
}

describe('a token from before', () => {
  const at = (seconds: number) => createTokens(key, () => (issuedAt + seconds) * 1_000);

  it('is as good as on the day it was given', async () => {
    expect(await at(60).check(handmade(claims), 'token')).toEqual({ ok: true, claims, late: false });
  });

  it('is told to have run out, and counts for the grace', async () => {
    const late = at(tokenLifetime + 60);
    expect(await late.check(handmade(claims), 'token')).toEqual({ ok: false, expired: true });
    expect(await late.check(handmade(claims), 'token', 3_600)).toEqual({ ok: true, claims, late: true });
  });

  it('reads like those of today, which older instances of the service take too', async () => {
    const fresh = await at(0).issue('token', claims.conv, claims.user);
    expect(decodeProtectedHeader(fresh)).toEqual({ alg: 'HS256', typ: 'JWT' });
    expect(fresh.split('.')[0]).toBe(handmade(claims).split('.')[0]);
    expect(await at(0).check(fresh, 'token')).toMatchObject({
      ok: true,
      claims: { ...claims, jti: expect.stringMatching(/^[\w-]{16}$/) },
    });
  });

  const header = { alg: 'HS256', typ: 'JWT' };
  const [head = '', body = '', signature = ''] = handmade(claims).split('.');
  it.each([
    ['signed with another key', handmade(claims, { secret: Buffer.alloc(32, 8) })],
    ['without a signature (alg none)', new UnsecuredJWT(claims).encode()],
    ['of alg none with the signature of a good one', `${part({ alg: 'none', typ: 'JWT' })}.${body}.${signature}`],
    [
      'of a stronger algorithm with the same key',
      handmade(claims, { header: { ...header, alg: 'HS512' }, hash: 'sha512' }),
    ],
    ['that names another algorithm than it was signed with', handmade(claims, { header: { ...header, alg: 'RS256' } })],
    ['that does not say what it is', handmade(claims, { header: { alg: 'HS256' } })],
    ['with demands that nobody knows', handmade(claims, { header: { ...header, crit: ['more'], more: 1 } })],
    ['without an end', handmade({ ...claims, exp: undefined })],
    ['with a text for its end', handmade({ ...claims, exp: String(claims.exp) })],
    ['for a stream', handmade({ ...claims, use: 'stream' })],
    ['for nothing known', handmade({ ...claims, use: 'admin' })],
    ['without a conversation', handmade({ ...claims, conv: undefined })],
    ['with other words under the same signature', `${head}.${part({ ...claims, conv: 'other' })}.${signature}`],
    ['with a part too many', `${handmade(claims)}.${signature}`],
    ['that is a list', handmade([claims])],
    ['that is no JSON', `${head}.AAAA.${signature}`],
    ['that is nothing', ''],
  ])('is refused where it is one %s', async (_, token) => {
    expect(await at(60).check(token, 'token', 3_600)).toEqual({ ok: false, expired: false });
  });

  it('for a stream that has run out says nothing of it where a token is asked for', async () => {
    const old = handmade({ ...claims, use: 'stream' });
    expect(await at(tokenLifetime + 60).check(old, 'token')).toEqual({ ok: false, expired: false });
  });
});

describe('a person with a token from before', () => {
  let server: Running;
  afterEach(() => server.stop());

  it('goes on talking, and hears kindly where it has run out', async () => {
    server = await start({ bot: echoBot() });
    const user = `dl_${'o'.repeat(24)}`;
    server.state.transcripts.start('old-conversation', user);
    const iat = Math.floor(Date.now() / 1_000);
    const old = { ...claims, conv: 'old-conversation', user, iat, exp: iat + tokenLifetime };
    const token = handmade(old, { secret: server.state.tokenKey });
    const person = { conversationId: 'old-conversation', token, expires_in: tokenLifetime };
    expect((await say(server.url, person, 'still here')).status).toBe(200);
    const ended = handmade({ ...old, exp: iat - 60 }, { secret: server.state.tokenKey });
    expect((await call(server.url, '/tokens/refresh', { token: ended })).status).toBe(200);
    const late = await say(server.url, { ...person, token: ended }, 'too late');
    expect(late).toMatchObject({ status: 403, json: { code: 'token-expired' } });
  });
});
