import { connect, createServer, type Socket } from 'node:net';

/** A network between browser and service that can be cut. */
export interface Network {
  readonly url: string;
  /** How many connections were tried and refused while it was cut. */
  readonly refused: number;
  /** Ends every connection and lets none through. */
  cut(): void;
  /** Lets connections through again. */
  mend(): void;
  close(): Promise<void>;
}

/** Passes bytes from a free port of the loopback to the service's port. */
export function networkTo(port: number): Promise<Network> {
  const open = new Set<Socket>();
  let isCut = false;
  let refused = 0;
  const server = createServer(near => {
    if (isCut) {
      refused += 1;
      near.destroy();
      return;
    }
    const far = connect(port, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('error', () => undefined);
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const own = typeof address === 'object' && address !== null ? address.port : 0;
      resolve({
        url: `http://127.0.0.1:${own}`,
        get refused() {
          return refused;
        },
        cut: () => {
          isCut = true;
          for (const socket of open) socket.destroy();
        },
        mend: () => {
          isCut = false;
        },
        close: () =>
          new Promise(done => {
            for (const socket of open) socket.destroy();
            server.close(() => done());
          }),
      });
    });
  });
}
