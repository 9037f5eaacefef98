import { randomUUID } from 'node:crypto';
import { type Server as HttpServer, ServerResponse } from 'node:http';
import { Duplex } from 'node:stream';
import { Fault } from '../errors.ts';
import { errorFields, type Log } from '../log.ts';
import { endWithProblem, refuse } from './refuse.ts';

/** Everything by which a client can make the server run code. */
const events = ['request', 'checkContinue', 'checkExpectation', 'upgrade', 'connect', 'clientError'] as const;

/** Answers 400 where that still can be said, and ends the connection in any case. */
function refuseWhatWasGiven(given: readonly unknown[]): void {
  for (const part of given) {
    if (part instanceof ServerResponse) {
      if (part.headersSent) part.destroy();
      else refuse(part, new Fault('unreadable-request'));
      return;
    }
    if (part instanceof Duplex) {
      endWithProblem(part, new Fault('unreadable-request'), randomUUID());
      return;
    }
  }
}

/**
 * Keeps what a listener throws at once from ending the process: it costs the client that caused it its connection and
 * nobody else anything. Covers the listeners that are there by now.
 */
export function surviveThrows(server: HttpServer, log: Log): void {
  for (const event of events) {
    const listeners = server.rawListeners(event);
    server.removeAllListeners(event);
    for (const listener of listeners) {
      server.on(event, (...given: unknown[]) => {
        try {
          Reflect.apply(listener, server, given);
        } catch (error) {
          log.error('A request made the server throw.', errorFields(error));
          refuseWhatWasGiven(given);
        }
      });
    }
  }
}
