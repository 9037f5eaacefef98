import type { core } from 'zod';
import { checkedIn } from '../../content/said.ts';
import type { ParseResult, RequirementsProblem } from '../recommendation.ts';
import { fields, requirementsSchema } from './requirements.ts';

const mostProblems = 100;
const forbidden = ['__proto__', 'constructor', 'prototype'];

function pointer(path: readonly PropertyKey[]): string {
  return path.map(part => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function unknownKeys(path: string, keys: readonly string[]): RequirementsProblem[] {
  return keys.map(key => ({
    path: `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    code: 'unknown-field',
    message: 'There is no such field.',
    legal: fields,
  }));
}

function legalOf(issue: core.$ZodIssue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union') return issue.errors.flat().flatMap(legalOf);
  return [];
}

/** A union of a value and 'unknown' says what the value itself lacks, where it looks deeper than the whole. */
function deeper(issue: core.$ZodIssue): readonly core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [];
  const branch = issue.errors.find(issues => issues.some(inner => inner.path.length > 0 || inner.code === 'too_big'));
  return branch ?? [];
}

/** The code that a check of our own gave. */
const ownCode = ({ params }: core.$ZodIssueCustom): string =>
  String(new Map(Object.entries({ ...params })).get('code'));

function problemsOf(issue: core.$ZodIssue, base: readonly PropertyKey[]): RequirementsProblem[] {
  const path = [...base, ...issue.path];
  if (issue.code === 'unrecognized_keys') return unknownKeys(pointer(path), issue.keys);
  const inner = deeper(issue);
  if (inner.length > 0) return inner.flatMap(found => problemsOf(found, path));
  const legal = legalOf(issue);
  const code = issue.code === 'custom' ? ownCode(issue) : issue.code.replaceAll('_', '-');
  const message = checkedIn(issue) ?? issue.message;
  return [{ path: pointer(path), code, message, ...(legal.length > 0 ? { legal } : {}) }];
}

function pollutes(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return forbidden.find(key => Object.hasOwn(value, key));
}

/**
 * Reads requirements from anything. Every problem comes with the JSON pointer of the field, a code and the legal
 * values; nothing is thrown. At most 100 problems are listed.
 */
export function parseRequirements(value: unknown): ParseResult {
  const key = pollutes(value);
  if (key !== undefined) {
    return { ok: false, problems: unknownKeys('', [key]) };
  }
  const parsed = requirementsSchema.safeParse(value);
  if (parsed.success) return { ok: true, requirements: parsed.data };
  const problems = parsed.error.issues.flatMap(issue => problemsOf(issue, []));
  return { ok: false, problems: problems.slice(0, mostProblems) };
}
