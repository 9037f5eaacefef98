import { say } from '../content/index.ts';
import type { RequirementsProblem } from '../decision/said.ts';
import { closestName } from '../understanding/1-text/closest-name.ts';

/** Problems that the message names; `problems` has all of them. */
const mostNamed = 5;

/** The part of `value` that a JSON pointer leads to; undefined where there is none. */
function partAt(value: unknown, path: string): unknown {
  const names = path.split('/').slice(1);
  return names.reduce<unknown>(
    (part, name) =>
      typeof part === 'object' && part !== null ? new Map<string, unknown>(Object.entries(part)).get(name) : undefined,
    value,
  );
}

function line(value: unknown, { path, code, message, legal = [] }: RequirementsProblem): string {
  const part = code === 'unknown-field' ? path.split('/').at(-1) : partAt(value, path);
  const typed = typeof part === 'string' ? part : undefined;
  const what =
    code === 'invalid-value' && typed !== undefined
      ? say('en', 'library.no-value', { value: JSON.stringify(typed) })
      : message;
  const name = typed === undefined ? undefined : closestName(typed, legal);
  const meant = name === undefined ? '' : ` ${say('en', 'cli.did-you-mean', { name })}`;
  return `  ${path === '' ? '/' : path}: ${what}${meant}`;
}

/** What was given as requirements is none. `problems` says why, each with the JSON pointer of the field and a code. */
export class RequirementsError extends TypeError {
  override readonly name = 'RequirementsError';
  readonly code = 'invalid-requirements';
  readonly problems: readonly RequirementsProblem[];

  constructor(value: unknown, problems: readonly RequirementsProblem[]) {
    const named = problems.slice(0, mostNamed).map(problem => line(value, problem));
    super([say('en', 'library.invalid', { count: problems.length }), ...named].join('\n'));
    this.problems = problems;
  }
}
