import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { text } from 'node:stream/consumers';

/** A bare connection to this machine. With `allowHalfOpen` it stays open after the service has ended its own side. */
export async function dial(port: number, allowHalfOpen = false): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen });
  await once(socket, 'connect');
  // What is cut off with bytes unread ends with a reset.
  socket.on('error', () => undefined);
  return socket;
}

/** What comes next on a connection; nothing where it ends without a word. */
export const hear = (socket: Socket): Promise<string> =>
  new Promise(resolve => {
    socket.once('data', (chunk: Buffer) => resolve(chunk.toString('latin1')));
    socket.once('close', () => resolve(''));
  });

/** Sends bytes as they are; gives what comes next. */
export function tell(socket: Socket, bytes: string): Promise<string> {
  const heard = hear(socket);
  socket.write(bytes, 'latin1');
  return heard;
}

/** Sends bytes on a connection of their own; gives what comes first. */
export async function exchange(port: number, bytes: string): Promise<string> {
  const socket = await dial(port);
  const heard = await tell(socket, bytes);
  socket.destroy();
  return heard;
}

/** Everything that comes on a connection until it ends; what came before a reset too. */
export const whole = (socket: Socket): Promise<string> => text(socket).catch(() => '');

/** Resolves when the connection is gone. */
export const gone = (socket: Socket): Promise<void> => new Promise(resolve => socket.once('close', () => resolve()));

/** A request without a body, with further header lines. */
export const get = (path: string, ...lines: string[]): string =>
  `${[`GET ${path} HTTP/1.1`, 'Host: localhost', ...lines].join('\r\n')}\r\n\r\n`;
