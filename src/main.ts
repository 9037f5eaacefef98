import { createBot } from './bot/index.ts';
import { createChannels } from './channels/index.ts';
import { ConfigError, readConfig } from './config.ts';
import { createLog, errorFields, quietLibraries } from './log.ts';
import { createHttpServer, createMetrics } from './server/index.ts';
import { stopGracefully } from './server/stop.ts';
import { keepTidy } from './state/housekeeping.ts';
import { openState } from './state/index.ts';
import { loadAssets } from './widget/assets.ts';

function configuration() {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

const config = configuration();
const log = createLog(config.logLevel);
quietLibraries(log);
process.on('uncaughtException', error => {
  log.error('The program cannot go on.', errorFields(error));
  process.exit(1);
});
const state = openState(config.state);
const { storage, feedback } = state;
const bot = createBot({ storage, feedback, log, publicUrl: config.publicUrl });
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
server.listen(config.port, config.host, () => {
  keepTidy(state, config.retentionDays, log);
  channels.turns.resume();
  const { port } = server.address();
  process.stdout.write(`Connectivity Advisor listens on http://${config.host}:${port}\n`);
});
