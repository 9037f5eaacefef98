import { say } from '../../content/index.ts';
import type { GivenName } from '../../decision/case/given-networks.ts';
import type { Requirements } from '../../decision/case/requirements.ts';
import type { RequirementsProblem } from '../../decision/recommendation.ts';
import { type Html, html, nothing } from '../html.ts';
import { examplesBeside, parameterNames, type TakeAwayParameters } from '../takeaway/parameters.ts';
import { codeBox } from './code-box.ts';
import { hiddenAnswers } from './hidden-answers.ts';
import { networksForm } from './networks-form.ts';
import { problemWith, wrongField } from './wrong-field.ts';

/** A file that the page offers to copy. */
export interface PageFile {
  /** Told apart by it on the page. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

interface FilesParts {
  readonly locale: string | undefined;
  readonly requirements: Requirements;
  readonly files: readonly PageFile[];
  /** Why no file builds anything; undefined where one does, or could. */
  readonly nothingToBuild: string | undefined;
  /** Names and ranges that go into the files. */
  readonly names: readonly (keyof TakeAwayParameters)[];
  /** Names and ranges as they were given. */
  readonly given: ReadonlyMap<string, string>;
  /** The networks of the design that a person may have. */
  readonly asked: readonly GivenName[];
  /** What was typed of them. */
  readonly typed: ReadonlyMap<string, string>;
  readonly problems: readonly RequirementsProblem[];
  /** Address of the page. */
  readonly action: string;
}

/** The form that puts one's own names and ranges into the files; the answers go along unseen. */
function namesForm({ locale, requirements, names, given, problems, action }: FilesParts): Html {
  const beside = examplesBeside(requirements);
  const inputs = (problems.length > 0 ? parameterNames.filter(name => given.has(name)) : names).map(name => {
    const { marks, note } = wrongField(locale, problems, name);
    const input = html`<input type="text" id="${name}" name="${name}" value="${given.get(name) ?? ''}" placeholder="${beside[name]}" autocomplete="off" spellcheck="false"${marks}>`;
    return html`<p><label for="${name}">${say(locale, `page.names.${name}`)}</label>${input}</p>${note}`;
  });
  const isOpen = given.size > 0 || problems.length > 0;
  return html`<details${isOpen ? html` open` : nothing}><summary>${say(locale, 'page.names')}</summary><form method="get" action="${action}#files">${hiddenAnswers(requirements)}${inputs}<p><button type="submit">${say(locale, 'page.names.submit')}</button></p></form></details>`;
}

/** The files of a design, each folded, and the form for the names in them. */
export function filesBlock(parts: FilesParts): Html {
  const { locale, files, names } = parts;
  const problems = parameterNames.flatMap(name => problemWith(parts.problems, name) ?? []);
  const each = files.map(
    ({ id, title, text }) =>
      html`<details><summary>${title}</summary>${codeBox(locale, `file-${id}`, title, text)}</details>`,
  );
  const form = names.length > 0 || problems.length > 0 ? namesForm({ ...parts, problems }) : nothing;
  const networks = parts.nothingToBuild === undefined ? networksForm({ ...parts, parameters: parts.given }) : nothing;
  return html`<section id="files"><h2>${say(locale, 'page.files')}</h2><p>${parts.nothingToBuild ?? say(locale, 'page.files.note')}</p>${each}${networks}${form}</section>`;
}
