import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSocketServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppCredentials, ServiceClientCredentialsFactory } from 'botframework-connector';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Authority } from '../../src/channels/connector/authentication.ts';
import { run } from '../../src/cli/run.ts';
import { examine, type Finding } from '../../src/doctor/index.ts';
import { checkNode } from '../../src/doctor/node-version.ts';
import { checkToken } from '../../src/doctor/token.ts';

const folder = mkdtempSync(join(tmpdir(), 'advisor-doctor-'));
const servers: { close(): unknown }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const portOf = (server: Pick<Server, 'address'>): number => {
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
};

/** A service on this machine; what it answers is up to the test. */
async function serve(answer: RequestListener): Promise<number> {
  const server = createServer(answer);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  return portOf(server);
}

const asService: RequestListener = ({ url }, response) => {
  response.statusCode = url === '/healthz' ? 200 : 401;
  response.end(url === '/healthz' ? '{"status":"alive"}' : '{}');
};

async function freePort(): Promise<number> {
  const server = createSocketServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  await new Promise(resolve => server.close(resolve));
  return port;
}

const secret = 'the-secret-itself';
const tenant = '99999999-2222-4333-8444-555555555555';
const registered = {
  MICROSOFT_APP_ID: '5f0a2d37-9c1e-4b60-8a4f-d2f7c3be9a11',
  MICROSOFT_APP_TYPE: 'SingleTenant',
  MICROSOFT_APP_TENANT_ID: tenant,
  MICROSOFT_APP_PASSWORD: secret,
};

/** An authority that answers, or refuses with a message of Entra's. */
function authorityThat(answer: () => Promise<string>): Authority {
  class Answering extends AppCredentials {
    override getToken = answer;
    protected override refreshToken = async () => ({ accessToken: '', expiresOn: new Date() });
  }
  class Factory extends ServiceClientCredentialsFactory {
    isValidAppId = async () => true;
    isAuthenticationDisabled = async () => false;
    override createCredentials: ServiceClientCredentialsFactory['createCredentials'] = async id => new Answering(id);
  }
  return { settings: {}, credentials: new Factory() };
}

const of = (findings: readonly Finding[], check: Finding['check']) => findings.find(one => one.check === check);
const inFolder = async () => ({
  STATE: `file:${join(folder, 'a.db')}`,
  PORT: String(await freePort()),
  HOST: '127.0.0.1',
});

describe('doctor', () => {
  it('finds a machine good where nothing is set but where the state goes, and says what Teams would need', async () => {
    const findings = await examine(await inFolder());
    expect(findings.map(({ check, status }) => [check, status])).toEqual([
      ['node', 'ok'],
      ['configuration', 'ok'],
      ['store', 'ok'],
      ['port', 'ok'],
      ['address', 'warn'],
      ['reader', 'ok'],
      ['registration', 'warn'],
    ]);
    expect(findings.every(({ status, todo }) => status === 'ok' || todo.length > 0)).toBe(true);
  });

  it('names every variable that cannot be used at once, and checks nothing that rests on them', async () => {
    const findings = await examine({ PORT: 'x', LOG_LEVEL: 'loud', MICROSOFT_APP_PASSWORD: secret });
    expect(findings.map(({ check }) => check)).toEqual(['node', 'configuration']);
    expect(findings[1]?.todo.map(line => line.split(':')[0])).toEqual(['PORT', 'LOG_LEVEL', 'MICROSOFT_APP_PASSWORD']);
    expect(JSON.stringify(findings)).not.toContain(secret);
  });

  it('says what is wrong with a store, as the service does', async () => {
    const path = join(folder, 'no.db');
    writeFileSync(path, 'this is no database, and it is long enough to tell'.repeat(30));
    const store = of(await examine({ ...(await inFolder()), STATE: `file:${path}` }), 'store');
    expect(store).toMatchObject({ status: 'fail', todo: [expect.stringContaining('is no database')] });
    expect(of(await examine({ ...(await inFolder()), STATE: 'memory:' }), 'store')?.status).toBe('warn');
  });

  it('tells a port that the service holds from one that somebody else does', async () => {
    const held = async (answer: RequestListener) =>
      of(await examine({ ...(await inFolder()), PORT: String(await serve(answer)) }), 'port');
    expect(await held(asService)).toMatchObject({ status: 'ok', what: expect.stringContaining('listens on port') });
    expect(await held((_, response) => response.end('hello'))).toMatchObject({
      status: 'fail',
      todo: [expect.stringContaining('another program listens')],
    });
  });

  it.each([
    ['the service, though not over https', asService, 'no https address'],
    ['something else', ((_, response) => response.end('<html>')) satisfies RequestListener, 'Something else'],
  ])('says that its address leads to %s', async (_, answer, what) => {
    const PUBLIC_URL = `http://127.0.0.1:${await serve(answer)}/`;
    const found = of(await examine({ ...(await inFolder()), PUBLIC_URL }), 'address');
    expect(found).toMatchObject({ status: 'warn', what: expect.stringContaining(what) });
  });

  it('says that its address leads nowhere', async () => {
    const PUBLIC_URL = `http://127.0.0.1:${await freePort()}`;
    expect(of(await examine({ ...(await inFolder()), PUBLIC_URL }), 'address')?.what).toContain('Nobody answers');
  });

  it('checks endpoint, token and manifest once there is an app id', async () => {
    const PUBLIC_URL = `http://127.0.0.1:${await serve(asService)}`;
    const environment = { ...(await inFolder()), ...registered, PUBLIC_URL };
    const findings = await examine(environment, { authority: authorityThat(async () => 'a-token') });
    expect(of(findings, 'address')?.status).toBe('fail');
    expect(of(findings, 'endpoint')?.status).toBe('ok');
    expect(of(findings, 'token')).toMatchObject({ status: 'ok', what: 'Entra gives the bot a token (Public).' });
    expect(of(findings, 'manifest')?.todo.join('\n')).toMatch(/DEVELOPER_NAME: is missing/);
    expect(JSON.stringify(findings)).not.toMatch(/a-token|the-secret-itself/);
  });

  it('warns of an endpoint that takes whoever calls', async () => {
    const PUBLIC_URL = `http://127.0.0.1:${await serve((_, response) => response.end('{"status":"alive"}'))}`;
    const authority = authorityThat(async () => 'a-token');
    const findings = await examine({ ...(await inFolder()), ...registered, PUBLIC_URL }, { authority });
    expect(of(findings, 'endpoint')).toMatchObject({ status: 'fail', what: expect.stringContaining('200, not 401') });
  });

  const app = { id: registered.MICROSOFT_APP_ID, tenant, credentials: { kind: 'secret', secret } } as const;
  it.each([
    ['AADSTS7000215', 'set the value of the secret'],
    ['AADSTS7000222', 'has expired'],
    ['AADSTS90002', 'AZURE_CLOUD'],
    ['AADSTS999', 'MICROSOFT_APP_TENANT_ID'],
  ])('knows what to do about %s, and repeats nothing of what Entra wrote beside it', async (code, todo) => {
    const authority = authorityThat(() => Promise.reject(new Error(`${code}: for ${secret}`)));
    const found = await checkToken({ app, cloud: 'China' }, { authority });
    expect(found).toMatchObject({ status: 'fail', todo: [expect.stringContaining(todo)] });
    expect(JSON.stringify(found)).not.toContain(secret);
  });

  it('waits for a token no longer than it says', async () => {
    const authority = authorityThat(() => new Promise(() => {}));
    const found = await checkToken({ app, cloud: 'Public' }, { authority, seconds: 0.05 });
    expect(found.what).toContain('no answer within 0.05 seconds');
  });

  it.each([
    ['20.19.0', 'ok'],
    ['22.1.0', 'ok'],
    ['20.18.3', 'fail'],
    ['18.20.0', 'fail'],
  ])('takes Node %s: %s', (found, status) => {
    expect(checkNode(found, '20.19').status).toBe(status);
  });
});

describe('doctor on the command line', () => {
  const read = () => Promise.resolve({ ok: true, text: '' } as const);

  it('writes a line for each check, and ends with 0 where the service would run', async () => {
    const { code, out } = await run(['doctor'], { read, environment: await inFolder() });
    expect(code).toBe(0);
    expect(out).toMatch(/^ok {4}node +Node \d/);
    expect(out).toMatch(/^warn {2}registration +There is no app id/m);
  });

  it('ends with 1 where it would not, and gives the same as JSON', async () => {
    const { code, out } = await run(['doctor', '--json'], { read, environment: { PORT: '-1' } });
    expect([code, JSON.parse(out).at(-1)]).toMatchObject([1, { check: 'configuration', status: 'fail' }]);
  });
});
