import { say } from '../../content/index.ts';
import { buildsNothing } from '../../decision/difference/builds.ts';
import type { RequirementsProblem } from '../../decision/recommendation.ts';
import type { Recommendation } from '../../decision/said.ts';
import { armTemplate } from './arm.ts';
import { bicepFile } from './bicep.ts';
import { cliScript } from './cli.ts';
import { isReference, withoutUnnamed } from './existing.ts';
import { type Format, formats } from './formats.ts';
import type { Plan } from './model.ts';
import { examplesBeside, parseParameters } from './parameters.ts';
import { type Plans, planOf, sameInAll } from './plan.ts';
import { terraformFile } from './terraform.ts';

export { type Format, formats };

/** A file to take away. */
export interface TakeAwayFile {
  readonly format: Format;
  readonly title: string;
  /** Name to save it under. */
  readonly name: string;
  readonly text: string;
}

/** The files of a design with what they leave out, or why there are none. */
export type TakeAway =
  | { readonly ok: true; readonly files: readonly TakeAwayFile[]; readonly leftOut: readonly string[] }
  | { readonly ok: false; readonly problems: readonly RequirementsProblem[] };

const writers: Readonly<
  Record<Format, { readonly name: string; readonly write: (plan: Plan, locale: string | undefined) => string }>
> = {
  cli: { name: 'network.sh', write: cliScript },
  bicep: { name: 'network.bicep', write: bicepFile },
  arm: { name: 'network.json', write: plan => armTemplate(plan) },
  terraform: { name: 'network.tf', write: terraformFile },
};

/** Writes a plan in every language; a plan that creates nothing has no files. */
export function writtenPlan(whole: Plan | Plans, locale?: string): readonly TakeAwayFile[] {
  const plans = 'items' in whole ? sameInAll(whole) : whole;
  if (plans.arm.items.every(isReference)) return [];
  return formats.map(format => {
    const { name, write } = writers[format];
    const plan = { ...plans[format], items: withoutUnnamed(plans[format].items) };
    return { format, name, title: say(locale, `take.file.${format}`), text: write(plan, locale) };
  });
}

/**
 * Writes the recommended design as az CLI, Bicep, ARM JSON and Terraform, all from one plan. `input`: names and ranges,
 * see `takeAwaySchema`. Refuses ranges that overlap or are too small. A design with nothing to build has no files.
 */
export function takeAway(answer: Recommendation, input: unknown = {}, locale?: string): TakeAway {
  const parsed = parseParameters(input, examplesBeside(answer.requirements));
  if (!parsed.ok) return parsed;
  if (answer.topology === null || buildsNothing(answer)) return { ok: true, files: [], leftOut: [] };
  const planned = planOf(answer, answer.topology, parsed.parameters, locale);
  if (!planned.ok) return planned;
  const { plans, buildsOption } = planned;
  // Who asks about a network has no use for one with nothing in it.
  const files = answer.answer !== null && !buildsOption ? [] : writtenPlan(plans, locale);
  return { ok: true, files, leftOut: plans.arm.leftOut };
}
