import { say } from '../../content/index.ts';
import type { Recommendation } from '../../decision/said.ts';
import { type Html, html, nothing } from '../html.ts';
import { nothingToBuild } from '../nothing-to-build.ts';
import type { Picture } from '../picture/index.ts';
import { askedNetworks } from '../takeaway/asked-networks.ts';
import { takeAway } from '../takeaway/index.ts';
import { examplesBeside, type TakeAwayParameters } from '../takeaway/parameters.ts';
import { usedNames } from '../takeaway/used-names.ts';
import type { AnswerPageParts } from './answer-page.ts';
import { filesBlock, type PageFile } from './files.ts';

/**
 * The names and ranges to ask for: those of the files, or of the files as they would be where what was given is
 * refused.
 */
function namesOf({
  recommendation,
  files = [],
  fileParameters = {},
}: AnswerPageParts): readonly (keyof TakeAwayParameters)[] {
  const beside = examplesBeside(recommendation.requirements);
  if (files.length > 0) return usedNames(files, fileParameters, beside);
  const taken = takeAway(recommendation);
  return taken.ok ? usedNames(taken.files, {}, beside) : [];
}

/** What stands in the place of the files where an answer without a design builds nothing; nothing for any other. */
export function nothingBlock(locale: string | undefined, recommendation: Recommendation): Html {
  const said = nothingToBuild(locale, recommendation);
  if (said === undefined) return nothing;
  return html`<section id="files"><h2>${say(locale, 'page.files')}</h2><p>${said}</p></section>`;
}

/** Everything to take away as text, and the form for the names in it. `record`: the decision record. */
export function takeAwayBlock(parts: AnswerPageParts, record: string, picture: Picture | null, action: string): Html {
  const { recommendation, locale, files = [], fileParameters = {}, typed = {}, problems = [] } = parts;
  const texts: readonly PageFile[] = [
    ...files.map(({ format, title, text }) => ({ id: format, title, text })),
    { id: 'record', title: say(locale, 'page.record'), text: record },
    ...(picture === null ? [] : [{ id: 'mermaid', title: say(locale, 'page.mermaid'), text: picture.mermaid }]),
  ];
  return filesBlock({
    locale,
    requirements: recommendation.requirements,
    files: texts,
    nothingToBuild: nothingToBuild(locale, recommendation),
    names: namesOf(parts),
    given: new Map(Object.entries(fileParameters)),
    asked: recommendation.topology === null || files.length === 0 ? [] : askedNetworks(recommendation.topology),
    typed: new Map(Object.entries(typed)),
    problems,
    action,
  });
}
