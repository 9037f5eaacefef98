import { catalogue, type ErrorCode } from '../../errors.ts';
import { addressOfSchema } from './schemas.ts';

/** What can happen to every request, whatever it asks for. */
const anywhere: readonly ErrorCode[] = [
  'unreadable-address',
  'unreadable-request',
  'too-slow',
  'headers-too-large',
  'internal',
  'unavailable',
];

const content = (schema: unknown) => ({ 'application/problem+json': { schema } });
const general = { $ref: addressOfSchema('Problem') };

/** Headers of a refusal by its status. */
const pause = { 'Retry-After': { description: 'Seconds until it may be sent again.', schema: { type: 'integer' } } };
const asks = { 'WWW-Authenticate': { description: 'Bearer.', schema: { type: 'string' } } };
const headers: ReadonlyMap<number, unknown> = new Map<number, unknown>([
  [401, asks],
  [429, pause],
  [503, pause],
]);

function refusal(status: number, codes: readonly ErrorCode[]) {
  const said = headers.get(status);
  return {
    description: codes.map(code => `${code}: ${catalogue[code].title}`).join(' '),
    ...(said === undefined ? {} : { headers: said }),
    content: content({ allOf: [general, { properties: { status: { const: status }, code: { enum: codes } } }] }),
  };
}

/** Any problem of a kind that clients must be ready for, as later releases may have more of them. */
const later = { description: 'A problem (RFC 9457) of another kind.', content: content(general) };

/** How an operation is refused: a response for each status, with the codes that it can carry. */
export function failures(own: readonly ErrorCode[]) {
  const codes = [...new Set([...own, ...anywhere])];
  const statuses = [...new Set(codes.map(code => catalogue[code].status))];
  const refusals = statuses.map(status => {
    const each = codes.filter(code => catalogue[code].status === status);
    return [String(status), refusal(status, each)] as const;
  });
  return { ...Object.fromEntries(refusals), '4XX': later, '5XX': later };
}
