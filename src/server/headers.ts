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

const policyName = 'Content-Security-Policy';

/** The directive that says whose pages may show an answer in a frame. */
const frameAncestors = (frames: HeaderRules['frames']): string => `frame-ancestors ${["'self'", ...frames].join(' ')}`;

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
    frameAncestors(frames),
  ].join('; ');
}

/** The headers that every answer carries. */
export function setSecurityHeaders(response: Response, rules: HeaderRules, caller: Client): void {
  response.setHeader(policyName, contentSecurityPolicy(rules, caller));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
  if (caller.secure) response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
}

/**
 * Lets a picture that is opened by itself have the one style sheet inside it, and nothing else. `hash`: SHA-256 in
 * base64.
 */
export function allowOnlyStyle(response: Response, hash: string, frames: HeaderRules['frames']): void {
  response.setHeader(policyName, `default-src 'none'; style-src 'sha256-${hash}'; ${frameAncestors(frames)}`);
}

/** Says on which headers of the request the answer depends besides. */
export function varyBy(response: Response, ...names: readonly string[]): void {
  const before = response.getHeader('Vary');
  response.setHeader('Vary', [...(before === undefined ? [] : [String(before)]), ...names].join(', '));
}

/** Lets pages of trusted origins read the answer. */
export function setCorsHeaders(response: Response, origins: Origins, origin: string | undefined): void {
  varyBy(response, 'Origin');
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
