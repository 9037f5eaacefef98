import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { ErrorCode } from '@modelcontextprotocol/sdk/types.js';
import type { ModelReader } from '../understanding/model/index.ts';
import { createMcpServer } from './server.ts';

/** One message as it comes over HTTP. */
export interface Posted {
  readonly body: string;
  /** The headers that MCP reads; others are left out. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What goes back: a status and JSON, or nothing where the message asked for nothing. */
export interface Replied {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const json = 'application/json';

/** MCP gave up batches with its revision 2025-06-18; one would be many requests counted as one. */
const noBatches: Replied = {
  status: 400,
  type: json,
  body: JSON.stringify({
    jsonrpc: '2.0',
    error: { code: ErrorCode.InvalidRequest, message: 'Send one message a request.' },
    id: null,
  }),
};

/**
 * Answers one message of MCP's streamable HTTP, without a session: every request is complete, so that any instance can
 * answer it. What is no message is answered with an error of JSON-RPC; nothing is thrown for it. `reader` reads texts
 * beside the rules, where there is one.
 */
export async function answerPosted({ body, headers }: Posted, reader?: ModelReader): Promise<Replied> {
  if (body.trimStart().startsWith('[')) return noBatches;
  const server = createMcpServer({ reader });
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  try {
    await server.connect(transport);
    const response = await transport.handleRequest(
      new Request('http://localhost/mcp', { method: 'POST', headers, body }),
    );
    return { status: response.status, type: response.headers.get('content-type') ?? json, body: await response.text() };
  } finally {
    await server.close();
  }
}
