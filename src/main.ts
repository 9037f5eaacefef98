import { createBot } from './bot/index.ts';
import { createChannels } from './channels/index.ts';
import { ConfigError, readConfig } from './config.ts';
import { createLog, errorFields, quietLibraries } from './log.ts';
import { createHttpServer, createMetrics } from './server/index.ts';
import { stopGracefully } from './server/stop.ts';
import { unusableAddress } from './server/unusable.ts';
import { keepTidy } from './state/housekeeping.ts';
import { openState, StateUnusableError } from './state/index.ts';
import { loadAssets } from './widget/assets.ts';

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

const config = demand(() => readConfig(process.env));
const log = createLog(config.logLevel);
quietLibraries(log);
process.on('uncaughtException', error => {
  log.error('The program cannot go on.', errorFields(error));
  process.exit(1);
});
const state = demand(() => openState(config.state));
const { storage, feedback, transcripts } = state;
const bot = createBot({ storage, feedback, transcripts, log, publicUrl: config.publicUrl });
const metrics = createMetrics(() => channels.sockets.count());
const channels = createChannels({ config, state, bot: metrics.timed(bot), log });
const server = createHttpServer({ config, state, channels, metrics, assets: loadAssets(), log });
const stop = () => {
  stopGracefully(server, channels, state)
    .then(() => process.exit(0))
    .catch(() => process.exit(1));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
server.once('error', (error: unknown) => {
  demand(() => {
    throw unusableAddress(config, error);
  });
});
server.listen(config.port, config.host, () => {
  keepTidy(state, config.retentionDays, log);
  channels.turns.resume();
  const { port } = server.address();
  process.stdout.write(`Connectivity Advisor listens on http://${config.host}:${port}\n`);
});
