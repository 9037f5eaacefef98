import { decodeAnswers } from '../answer/index.ts';
import { fields, type Requirements } from '../decision/case/requirements.ts';
import { understand } from '../understanding/index.ts';
import type { CommandLine } from './command-line.ts';

/** The answers of a command line, or what is wrong with them. */
export type Answers =
  | { readonly ok: true; readonly requirements: Requirements }
  | { readonly ok: false; readonly message: string };

const regionFields = ['sourceRegion', 'targetRegion'] as const;

/** A region or a resource as people write it becomes its id; what is not understood stays as it was written. */
function idOf(field: (typeof regionFields)[number] | 'resourceType', text: string): string {
  const found = understand(text, { asked: field }).requirements[field];
  return found ?? text;
}

function stated(values: CommandLine['values']): readonly (readonly [string, string])[] {
  const { from, to, target, source, exposure, hybrid = [], answer = [] } = values;
  return [
    ...(from === undefined ? [] : [['sourceRegion', idOf('sourceRegion', from)] as const]),
    ...(to === undefined ? [] : [['targetRegion', idOf('targetRegion', to)] as const]),
    ...(target === undefined ? [] : [['resourceType', idOf('resourceType', target)] as const]),
    ...(source === undefined ? [] : [['sourceType', source] as const]),
    ...(exposure === undefined ? [] : [['exposure', exposure] as const]),
    ...hybrid.map(need => ['hybrid', need] as const),
    ...answer.map(text => {
      const [field = '', ...rest] = text.split('=');
      return [field, rest.join('=')] as const;
    }),
  ];
}

/** Reads the answers out of the options: the four topics by name, everything else by `--answer field=value`. */
export function answersOf(values: CommandLine['values']): Answers {
  const pairs = stated(values);
  const unknown = pairs.find(([field]) => !fields.some(known => known === field));
  if (unknown !== undefined) return { ok: false, message: `There is no answer named "${unknown[0]}".` };
  const query = new URLSearchParams(pairs.map(([field, value]): [string, string] => [field, value]));
  const { requirements, problems } = decodeAnswers(query.toString());
  const [problem] = problems;
  if (problem === undefined) return { ok: true, requirements };
  const field = problem.path.slice(1);
  return { ok: false, message: `"${query.getAll(field).join(', ')}" is no value of ${field}.` };
}
