/** Starts the bot and the Microsoft 365 Agents Playground side by side, with no tenant: `npm run playground`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Fetched by npx when it is wanted; its licence is for evaluation, so it is no dependency. */
const playground = '@microsoft/m365agentsplayground@0.2.28';
const { PORT: port = '3978' } = process.env;
const address = `http://127.0.0.1:${port}`;
/** Port of the Playground's own page. */
const pagePort = '56150';
/** It opens no browser by itself, because it ends where it finds none, and it says that the app was installed. */
const pageSettings = { TEAMSAPPTESTER_BROWSER: 'none', SEND_INSTALLATION_ACTIVITY: 'true' };
/** Seconds that the bot may take to be ready. */
const patience = 30;

const scratch = await mkdtemp(join(tmpdir(), 'playground-'));
const children: ChildProcess[] = [];
const onWindows = process.platform === 'win32';

function run(command: string, args: readonly string[], folder: string, environment: NodeJS.ProcessEnv): ChildProcess {
  // npx is a batch file on Windows, which only a shell can start; elsewhere a group of its own ends with all it
  // started.
  const child = spawn(command, args, {
    cwd: folder,
    env: environment,
    shell: onWindows,
    detached: !onWindows,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  children.push(child);
  return child;
}

function withoutCredentials(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith('MICROSOFT_APP_')));
}

async function isReady(): Promise<boolean> {
  return fetch(`${address}/readyz`).then(
    answer => answer.ok,
    () => false,
  );
}

async function waitUntilReady(): Promise<void> {
  for (let second = 0; second < patience; second += 1) {
    if (await isReady()) return;
    await wait(1_000);
  }
  throw new Error(`The bot was not ready at ${address} within ${patience} seconds.`);
}

function end(child: ChildProcess): void {
  if (onWindows || child.pid === undefined) child.kill();
  else if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
}

async function stop(code: number): Promise<void> {
  for (const child of children.splice(0)) end(child);
  await rm(scratch, { recursive: true, force: true, maxRetries: 3 });
  process.exitCode = code;
}

/** Where the Playground takes the replies. */
const replies = `http://localhost:${pagePort}/_connector`;
const state = { STATE: 'memory:', PORT: port, HOST: '127.0.0.1', PLAYGROUND_URL: replies };
const bot = run('node', ['dist/src/main.js'], process.cwd(), { ...withoutCredentials(process.env), ...state });
bot.once('exit', code => void stop(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop(0));

try {
  await waitUntilReady();
  const args = ['start', '-e', `${address}/api/messages`, '-c', 'msteams', '-p', pagePort, '--disable-telemetry'];
  const page = run('npx', ['--yes', playground, ...args], scratch, { ...process.env, ...pageSettings });
  page.once('exit', code => void stop(code ?? 1));
  process.stdout.write(`The Playground opens at http://localhost:${pagePort} within a minute. Ctrl+C ends it.\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  await stop(1);
}
