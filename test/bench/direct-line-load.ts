/**
 * Many people at once over loopback, each with a WebSocket of their own, against the built service: turns a second,
 * turn times, memory, and whether an answer was lost or doubled (then it ends with 1).
 */
import { setTimeout as pause } from 'node:timers/promises';
import { begin, type ClientActivity, openStream, type Stream, say } from '../channels/direct-line-client.ts';
import { type Service, startService } from '../support/service.ts';

/** People at once. */
const people = Number(process.argv[2] ?? 500);

/** What each of them says, in turn. */
const script = [
  'a VM in East US must reach a storage account in Japan East',
  'no public access',
  'why',
  'help',
  'back',
  'repeat',
];

/** Milliseconds between two messages of one person; 0: the next follows the answer at once. */
const paces = [5_000, 0];

/** Milliseconds after which an answer counts as lost. */
const patience = 60_000;

const idOf = (json: unknown): string =>
  typeof json === 'object' && json !== null && 'id' in json && typeof json.id === 'string' ? json.id : '';

const isAnswer =
  (id: string) =>
  ({ type, replyToId }: ClientActivity): boolean =>
    type === 'message' && replyToId === id;

interface Outcome {
  readonly times: number[];
  lost: number;
  doubled: number;
}

async function converse(service: Service, pace: number, outcome: Outcome): Promise<void> {
  const conversation = await begin(service.url, { ownPage: true });
  const stream: Stream = await openStream(conversation.streamUrl);
  await stream.until(activities => activities.length > 0);
  const ids: string[] = [];
  for (const text of script) {
    await pause(Math.random() * 2 * pace);
    const sent = performance.now();
    const id = idOf((await say(service.url, conversation, text)).json);
    ids.push(id);
    const answered = stream.until(activities => activities.some(isAnswer(id))).then(() => true);
    if (await Promise.race([answered, pause(patience, false, { ref: false })]))
      outcome.times.push(performance.now() - sent);
    else outcome.lost += 1;
  }
  for (const id of ids) if (stream.activities.filter(isAnswer(id)).length > 1) outcome.doubled += 1;
  stream.close();
}

async function memory(service: Service): Promise<number> {
  const text = await (await fetch(`${service.url}/metrics`)).text();
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1]) / 1_048_576;
}

const quantile = (sorted: readonly number[], q: number): string =>
  (sorted[Math.floor(sorted.length * q)] ?? 0).toFixed(0);

async function run(service: Service, pace: number): Promise<boolean> {
  const outcome: Outcome = { times: [], lost: 0, doubled: 0 };
  const before = await memory(service);
  const started = performance.now();
  await Promise.all(Array.from({ length: people }, () => converse(service, pace, outcome)));
  const seconds = (performance.now() - started) / 1_000;
  const sorted = [...outcome.times].sort((a, b) => a - b);
  const turns = people * (script.length + 1);
  process.stdout.write(
    `${people} people, ${pace === 0 ? 'as fast as answers come' : `a message every ${pace / 1_000} s each`}: ` +
      `${turns} turns in ${seconds.toFixed(1)} s, ${(turns / seconds).toFixed(0)} turns/s, ` +
      `p50 ${quantile(sorted, 0.5)} ms, p99 ${quantile(sorted, 0.99)} ms, ` +
      `memory ${before.toFixed(0)} -> ${(await memory(service)).toFixed(0)} MB, lost ${outcome.lost}, doubled ${outcome.doubled}\n`,
  );
  return outcome.lost + outcome.doubled === 0;
}

const service = await startService({
  MESSAGES_PER_MINUTE: '100000',
  ADDRESS_MESSAGES_PER_MINUTE: '1000000',
  ADDRESS_KILOBYTES_PER_MINUTE: '10000000',
  ADDRESS_MEGABYTES_PER_DAY: '100000',
  ADDRESS_STREAMS: '100000',
  CONVERSATIONS_PER_HOUR: '1000000',
});
const results: boolean[] = [];
for (const pace of paces) results.push(await run(service, pace));
await service.stop();
process.exit(results.every(Boolean) ? 0 : 1);
