import type { z } from 'zod';
import { wordsFor } from '../content/index.ts';
import { checkedIn, said } from '../content/said.ts';
import { type ErrorCode, Fault, type FaultDetail } from '../errors.ts';

const pointer = (path: readonly PropertyKey[]): string =>
  path.map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The problems that a schema found, each where it stands. Messages name types and limits, never the value. */
export function faultDetails(error: z.ZodError): FaultDetail[] {
  return error.issues.map(issue => ({
    path: pointer(issue.path),
    code: issue.code,
    message: said(checkedIn(issue) ?? issue.message, wordsFor(undefined)),
  }));
}

/** The value as the schema reads it; throws a fault of this code that names every problem. */
export function parse<Output>(schema: z.ZodType<Output>, value: unknown, code: ErrorCode = 'invalid-body'): Output {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Fault(code, { problems: faultDetails(parsed.error) });
  return parsed.data;
}
