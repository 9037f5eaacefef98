import { z } from 'zod';
import { requirementsProblemSchema } from '../../decision/case/problem.ts';
import { catalogue, type ErrorCode } from '../../errors.ts';

const codes: readonly ErrorCode[] = Object.keys(catalogue).filter((code): code is ErrorCode =>
  Object.hasOwn(catalogue, code),
);

/** A problem as RFC 9457 describes it, with a code of the catalogue. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  code: z.enum(codes),
  problems: z.array(requirementsProblemSchema).optional(),
  error: z.object({ code: z.string(), message: z.string() }),
});
