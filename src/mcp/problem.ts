import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';

/** What else helps to mend a value. */
const hintsSchema = z.object({
  /** Every legal value, where there are few. */
  legal: z.array(z.string()).readonly().optional(),
  /** The legal values that come closest, where there are many. */
  nearest: z.array(z.string()).readonly().optional(),
  /** The resource that lists every legal value. */
  all: z.string().optional(),
});

export type Hints = z.infer<typeof hintsSchema>;

/** Problems that a caller reads at once: it mends the first ones and calls again. */
const mostProblems = 10;

const pointer = (path: readonly PropertyKey[]): string => path.map(part => `/${String(part)}`).join('');

/** One thing that is wrong in the arguments, where it stands as a JSON pointer. */
function problemOf(issue: z.core.$ZodIssue) {
  const hints = issue.code === 'custom' ? hintsSchema.safeParse(issue.params).data : undefined;
  return { path: pointer(issue.path), message: issue.message, ...hints };
}

/** The result of a call whose arguments cannot be used, as data that a model and a program read alike. */
export function problemResult(issues: readonly z.core.$ZodIssue[]): CallToolResult {
  const told = { code: 'invalid-arguments', problems: issues.slice(0, mostProblems).map(problemOf) };
  return { isError: true, content: [{ type: 'text', text: JSON.stringify(told) }] };
}
