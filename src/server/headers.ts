import type { Response } from 'restify';
import type { Client, Origins } from '../channels/index.ts';

/** What the headers depend on, besides the request. */
export interface HeaderRules {
  /** Origins whose pages may read the answers. */
  readonly origins: Origins;
  /** Origins that may frame the chat page. */
  readonly frames: readonly string[];
  /** Further addresses that the chat page talks to. */
  readonly connections: readonly string[];
}

/** A policy without unsafe-*: everything comes from this server, nothing is inline. */
function contentSecurityPolicy({ frames, connections }: HeaderRules, { host }: Client): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${["'self'", `ws://${host}`, `wss://${host}`, ...connections].join(' ')}`,
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${["'self'", ...frames].join(' ')}`,
  ].join('; ');
}

/** The headers that every answer carries. */
export function setSecurityHeaders(response: Response, rules: HeaderRules, caller: Client): void {
  response.setHeader('Content-Security-Policy', contentSecurityPolicy(rules, caller));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
  if (caller.secure) response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
}

/** Lets pages of trusted origins read the answer. */
export function setCorsHeaders(response: Response, origins: Origins, origin: string | undefined): void {
  response.setHeader('Vary', 'Origin');
  if (origin === undefined || !origins.has(origin)) return;
  response.setHeader('Access-Control-Allow-Origin', origin);
  response.setHeader('Access-Control-Expose-Headers', 'Retry-After, X-Request-Id');
}

/** What a page may send from another origin; asked before the request itself. */
export function setPreflightHeaders(response: Response): void {
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
  response.setHeader(
    'Access-Control-Allow-Headers',
    'authorization, content-type, mcp-protocol-version, x-ms-bot-agent, x-requested-with',
  );
  response.setHeader('Access-Control-Max-Age', '7200');
}
