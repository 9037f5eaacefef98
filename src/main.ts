import { ConfigError, readConfig } from './config.ts';
import { createLog, errorFields, quietLibraries } from './log.ts';
import { openState, StateUnusableError } from './state/index.ts';

/** The result; where the operator has to act first, one message says on what, and the program ends. */
function demand<Result>(make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof StateUnusableError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

// Errors name the line of the source, not that of the bundle.
process.setSourceMapsEnabled(true);
const config = demand(() => readConfig(process.env));
const log = createLog(config.logLevel);
quietLibraries(log);
process.on('uncaughtException', error => {
  log.error('The program cannot go on.', errorFields(error));
  process.exit(1);
});
const state = demand(() => openState(config.state, Date.now, { log }));

// Loading the rest takes most of the start: whoever has something to mend first hears of it before.
const [
  { createBot },
  { createChannels },
  { createDraining, createHttpServer, createMetrics },
  { stopGracefully },
  { unusableAddress },
  { keepTidy },
  { loadAssets },
  { prepare },
] = await Promise.all([
  import('./bot/index.ts'),
  import('./channels/index.ts'),
  import('./server/index.ts'),
  import('./server/stop.ts'),
  import('./server/unusable.ts'),
  import('./state/housekeeping.ts'),
  import('./widget/assets.ts'),
  import('./understanding/index.ts'),
]);
/** Milliseconds after the start until what the first question needs is made ready: the first page comes before it. */
const settled = 2_000;
const { storage, feedback, transcripts } = state;
const metrics = createMetrics(() => channels.sockets.count());
// Without a model nothing of it is loaded.
const reader =
  config.reader &&
  (await (await import('./understanding/model/index.ts')).connectReader(config.reader, metrics.reader));
const bot = createBot({ storage, feedback, transcripts, log, publicUrl: config.publicUrl, reader });
const channels = createChannels({ config, state, bot: metrics.timed(bot), log });
const draining = createDraining();
const server = createHttpServer({ config, state, channels, metrics, assets: loadAssets(), log, draining, reader });
const stop = (pause: number) => {
  stopGracefully({ server, draining, channels, state, log, pause, patience: config.finish })
    .then(() => process.exit(0))
    .catch(() => process.exit(1));
};
process.once('SIGTERM', () => stop(config.drain));
// Whoever presses Ctrl+C sits in front of it: no balancer has to be told.
process.once('SIGINT', () => stop(0));
server.once('error', (error: unknown) => {
  demand(() => {
    throw unusableAddress(config, error);
  });
});
server.listen(config.port, config.host, () => {
  keepTidy(state, config.retentionDays, log);
  channels.turns.resume();
  setTimeout(prepare, settled).unref();
  const { port } = server.address();
  process.stdout.write(`Connectivity Advisor listens on http://${config.host}:${port}\n`);
});
