import { createServer } from 'node:http';

/** A page of somebody else, on an origin of its own, with the widget on it. */
export interface HostPage {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a page under `localhost`, another site than the service's `127.0.0.1`, with styles that would spoil the widget
 * if they reached it, and a content security policy that allows the widget's origin and nothing else.
 */
export function hostPage(attributes: string, service: () => string): Promise<HostPage> {
  const server = createServer((_, response) => {
    const origin = service();
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; script-src ${origin}; frame-src ${origin}; style-src 'sha256-none'`,
    );
    response.end(
      `<!doctype html><html lang="en"><title>Portal</title><main><h1>Portal</h1><p>Our own page.</p></main>
<script src="${origin}/widget.js" ${attributes}></script></html>`,
    );
  });
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve({
        url: `http://localhost:${port}`,
        close: () =>
          new Promise(done => {
            server.closeAllConnections();
            server.close(() => done());
          }),
      });
    });
  });
}
