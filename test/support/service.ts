import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built service as a process of its own, with its state in a temporary folder. */
export interface Service {
  readonly url: string;
  readonly port: number;
  /** Of the process that runs now. */
  pid(): number | undefined;
  /** Where it keeps its state, as its configuration says it. */
  readonly state: string;
  /** Ends the process without a word, as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same port with the same state. */
  restart(): Promise<void>;
  /** Asks it to end, as an operator does; gives its exit code. */
  terminate(): Promise<number | null>;
  /** Everything that its processes wrote to standard output and standard error. */
  output(): string;
  /** Ends it and removes its state. */
  stop(): Promise<void>;
}

const program = join(import.meta.dirname, '../../dist/src/main.js');
const ready = /listens on http:\/\/[^\s]*:(\d+)/;

function begin(
  environment: NodeJS.ProcessEnv,
  hear: (said: string) => void,
): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(process.execPath, [program], {
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return new Promise((resolve, reject) => {
    let said = '';
    const read = (chunk: Buffer): void => {
      said += chunk.toString();
      hear(chunk.toString());
      const port = ready.exec(said)?.[1];
      if (port !== undefined) resolve({ child, port: Number(port) });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', code => reject(new Error(`The service ended with ${code}: ${said}`)));
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** Starts the service on a free port of the loopback. */
export async function startService(environment: NodeJS.ProcessEnv = {}): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'advisor-'));
  const state = `file:${join(folder, 'state.db')}`;
  const settings = { STATE: state, ...environment };
  let output = '';
  const hear = (said: string): void => {
    output += said;
  };
  let { child, port } = await begin({ PORT: '0', ...settings }, hear);
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    pid: () => child.pid,
    state,
    kill: () => end(child),
    restart: async () => {
      ({ child } = await begin({ ...settings, PORT: String(port) }, hear));
    },
    terminate: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
      return child.exitCode;
    },
    output: () => output,
    stop: async () => {
      await end(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
