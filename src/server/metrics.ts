import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Request, Response, Server } from 'restify';
import type { Bot } from '../channels/index.ts';
import type { ReaderWatch } from '../understanding/model/index.ts';

/** Seconds; a turn has 15 before the channel gives it up. */
const turnBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15];

/** What is counted for whoever runs the service. Nothing of it is about a person. */
export interface Metrics {
  /** The bot, with its turns timed. */
  timed(bot: Bot): Bot;
  /** Counts how readings of a model end, what of them is dropped, and their tokens. */
  readonly reader: ReaderWatch;
  /** Counts the answers and the connections of the server. */
  watch(server: Server): void;
  /** Prometheus text. */
  text(): Promise<string>;
}

const connectionsOf = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.server.getConnections((error, count) => (error === null ? resolve(count) : reject(error)));
  });

export function createMetrics(openSockets: () => number): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const turns = new Histogram({
    name: 'advisor_turn_seconds',
    help: 'Time of a turn of the bot.',
    labelNames: ['channel', 'outcome'],
    buckets: turnBuckets,
    registers,
  });
  const requests = new Counter({
    name: 'advisor_http_requests_total',
    help: 'Answers by route and status.',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  new Gauge({
    name: 'advisor_direct_line_sockets',
    help: 'Open WebSocket streams.',
    registers,
    collect() {
      this.set(openSockets());
    },
  });

  const readings = new Counter({
    name: 'advisor_reader_readings_total',
    help: 'Readings of messages by a model, by how they ended.',
    labelNames: ['outcome'],
    registers,
  });
  const dropped = new Counter({
    name: 'advisor_reader_dropped_total',
    help: 'Facts of such readings that were not taken, by reason.',
    labelNames: ['reason'],
    registers,
  });
  const tokens = new Counter({
    name: 'advisor_reader_tokens_total',
    help: 'Tokens of such readings, questions and answers together.',
    registers,
  });

  return {
    reader: {
      ended: outcome => readings.inc({ outcome }),
      dropped: (reason, count) => dropped.inc({ reason }, count),
      spent: count => tokens.inc(count),
    },
    timed: bot => ({
      run: async context => {
        const { channelId } = context.activity;
        const channel = channelId === 'msteams' || channelId === 'directline' ? channelId : 'other';
        const end = turns.startTimer({ channel });
        try {
          await bot.run(context);
          end({ outcome: 'done' });
        } catch (error) {
          end({ outcome: 'failed' });
          throw error;
        }
      },
    }),
    watch: server => {
      new Gauge({
        name: 'advisor_http_connections',
        help: 'Open network connections, WebSocket streams among them.',
        registers,
        async collect() {
          this.set(await connectionsOf(server));
        },
      });
      server.on('after', (request: Request, response: Response) => {
        const path = request.getRoute()?.path;
        const route = typeof path === 'string' ? path : 'unknown';
        requests.inc({ method: request.method ?? '', route, status: response.statusCode });
      });
    },
    text: () => registry.metrics(),
  };
}
