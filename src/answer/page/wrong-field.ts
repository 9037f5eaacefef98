import type { RequirementsProblem } from '../../decision/recommendation.ts';
import { type Html, html, nothing } from '../html.ts';
import { saidIn } from '../spoken.ts';

/** How a field of a form shows what is wrong with what was typed into it. */
export interface WrongField {
  /** Attributes of its input. */
  readonly marks: Html;
  /** What stands beneath it. */
  readonly note: Html;
}

const right: WrongField = { marks: nothing, note: nothing };

/** What is wrong with the field of this name; undefined where nothing is. */
export function problemWith(problems: readonly RequirementsProblem[], name: string): RequirementsProblem | undefined {
  return problems.find(({ path }) => path === `/${name}`);
}

/** The field of this name with its problem, where it has one, in the words for this locale. */
export function wrongField(
  locale: string | undefined,
  problems: readonly RequirementsProblem[],
  name: string,
): WrongField {
  const problem = problemWith(problems, name);
  if (problem === undefined) return right;
  return {
    marks: html` aria-invalid="true" aria-describedby="${name}-problem"`,
    note: html`<p class="note" id="${name}-problem">${saidIn(locale, problem.message)}</p>`,
  };
}
