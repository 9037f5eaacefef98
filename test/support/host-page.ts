import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';

/** A page of somebody else, on an origin of its own, with the widget on it. */
export interface HostPage {
  readonly url: string;
  close(): Promise<void>;
}

/** Styles of a page that thinks of nobody else. */
const styles = 'button { display: none } * { color: rgb(1, 2, 3); letter-spacing: 9px; text-transform: uppercase }';
const stylesHash = createHash('sha256').update(styles).digest('base64');

function serve(answer: (response: ServerResponse) => void): Promise<HostPage> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    answer(response);
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

/** Serves a page under `localhost` that shows another one in a frame. */
export function framingPage(inner: string): Promise<HostPage> {
  return serve(response =>
    response.end(
      `<!doctype html><html lang="en"><title>Intranet</title><iframe src="${inner}" title="Portal"></iframe>`,
    ),
  );
}

/**
 * Serves a page under `localhost`, another site than the service's `127.0.0.1`, with styles that would spoil the widget
 * if they reached it, and a content security policy that allows the widget's origin and nothing else.
 */
export function hostPage(attributes: string, service: () => string): Promise<HostPage> {
  return serve(response => {
    const origin = service();
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; script-src ${origin}; frame-src ${origin}; style-src 'sha256-${stylesHash}'`,
    );
    response.end(
      `<!doctype html><html lang="en"><title>Portal</title><style>${styles}</style><main><h1>Portal</h1><p>Our own page.</p></main>
<script src="${origin}/widget.js" ${attributes}></script></html>`,
    );
  });
}
