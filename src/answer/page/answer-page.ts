import { plainLocale, say } from '../../content/index.ts';
import { unmarked } from '../../content/marks.ts';
import { fields, type Requirements } from '../../decision/case/requirements.ts';
import type { RequirementsProblem } from '../../decision/recommendation.ts';
import type { Comparison, Recommendation } from '../../decision/said.ts';
import { fieldTitle } from '../answer-titles.ts';
import { pairLink } from '../canonical.ts';
import { comparisonTable } from '../comparison.ts';
import { decisionRecord } from '../decision-record.ts';
import { type Html, html, nothing, trusted } from '../html.ts';
import { encodeAnswers } from '../link.ts';
import { makeOutline } from '../make-outline.ts';
import type { Line, Outline } from '../outline.ts';
import { type Picture, pictureOf } from '../picture/index.ts';
import type { TakeAwayFile } from '../takeaway/index.ts';
import { actionRow } from './actions.ts';
import { answerRows } from './answers.ts';
import { block, foldedBlock } from './blocks.ts';
import { downloadsOf } from './downloads.ts';
import { lineList, sourceLink, stepList } from './lines.ts';
import { checked, compared, opening } from './opening.ts';
import { pairForm, pairOfCase } from './pair-form.ts';
import { printedEnd, printedSections } from './printed.ts';
import { type PageLinks, pageLinks, shell } from './shell.ts';
import { nothingBlock, takeAwayBlock } from './take-away.ts';

/** What a page of an answer is made from. */
export interface AnswerPageParts {
  readonly recommendation: Recommendation;
  readonly comparison?: readonly Comparison[] | undefined;
  readonly files?: readonly TakeAwayFile[] | undefined;
  /** Names and ranges in the files, as they were given. */
  readonly fileParameters?: Readonly<Record<string, string>> | undefined;
  /** What was typed of networks that exist. */
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly locale?: string | undefined;
  /** Version of the rules that the link names; a note says so where today's differ. */
  readonly linkedRules?: string | null | undefined;
  /** Answers in the link that were not legal. */
  readonly problems?: readonly RequirementsProblem[] | undefined;
  /** True: the link lost answers on its way. */
  readonly isCut?: boolean | undefined;
  /** The day that stands on paper. */
  readonly today?: Date | undefined;
  readonly links?: PageLinks | undefined;
}

function notes(parts: AnswerPageParts): Html {
  const { locale, linkedRules, recommendation, problems = [], isCut = false } = parts;
  const cut = isCut ? html`<p class="note">${say(locale, 'page.cut-link')}</p>` : nothing;
  const now = recommendation.ruleVersion;
  const other =
    linkedRules === undefined || linkedRules === null || linkedRules === now
      ? nothing
      : html`<p class="note">${say(locale, 'page.other-rules', { linked: linkedRules, now })}</p>`;
  const wrong = fields.filter(field => problems.some(problem => problem.path.split('/')[1] === field));
  const left = wrong.map(field => fieldTitle(locale, field)).join(', ');
  return wrong.length === 0
    ? html`${cut}${other}`
    : html`${cut}${other}<p class="note">${say(locale, 'page.problems', { fields: left })}</p>`;
}

function figure(locale: string | undefined, picture: Picture | null): Html {
  if (picture === null) return nothing;
  const inWords = html`<details><summary>${say(locale, 'page.picture-in-words')}</summary><p>${picture.description}</p></details>`;
  return html`<figure>${trusted(picture.inlineSvg)}<figcaption class="rest">${inWords}</figcaption></figure>`;
}

function sections(parts: AnswerPageParts, outline: Outline, links: PageLinks): Html {
  const { locale, recommendation } = parts;
  const follow = (line: Line): string | undefined => {
    const found = recommendation.whatIf.find(whatIf => whatIf.text === line.title);
    return line.follow === undefined || found === undefined
      ? undefined
      : `${links.answer}?${encodeAnswers({ ...recommendation.requirements, ...found.set })}`;
  };
  const plain = (lines: readonly Line[]): Html => lineList(locale, lines, { follow });
  const each = outline.sections
    .filter(({ id }) => id !== 'sources')
    .map(({ id, title, lines }) => {
      const inside = id === 'take-away' ? stepList(lines) : plain(lines);
      return foldedBlock(locale, id, title, lines.length, inside, printedSections.has(id));
    });
  return html`${each}`;
}

function sourcesBlock({ locale, recommendation: { sources } }: AnswerPageParts): Html {
  if (sources.length === 0) return nothing;
  const items = sources.map(source => html`<li>${sourceLink(locale, source)}</li>`);
  return foldedBlock(locale, 'sources', say(locale, 'page.sources'), items.length, html`<ul>${items}</ul>`);
}

/** Any two options of the case, and all of them behind a fold. */
function compareBlock({ locale, recommendation, comparison = [] }: AnswerPageParts, links: PageLinks): Html {
  const { requirements, status, headline } = recommendation;
  if (headline === null) return nothing;
  const form = pairForm(locale, requirements, pairOfCase(recommendation), links.compare);
  const all =
    status === 'answered' || comparison.length === 0
      ? nothing
      : foldedBlock(
          locale,
          'comparison',
          say(locale, 'page.comparison'),
          comparison.length,
          comparisonTable(comparison, locale),
        );
  return html`<section class="rest" id="compare"><h2>${say(locale, 'pair.page')}</h2>${form}</section>${all}`;
}

/** The same case without its question: the design that it leads to. */
function designUrl({ ask: _, ...facts }: Requirements, links: PageLinks): string {
  return `${links.answer}?${encodeAnswers(facts)}`;
}

/** What is read first, with what can be done with it. */
function top(parts: AnswerPageParts, outline: Outline, picture: Picture | null, links: PageLinks): Html {
  const { recommendation, locale, files = [], fileParameters = {} } = parts;
  const { requirements, ruleVersion } = recommendation;
  const query = encodeAnswers(requirements, ruleVersion);
  const change = `${links.answer}?edit=yes&${query}`;
  const list = (lines: readonly Line[]): Html => lineList(locale, lines, { cited: false });
  const questions = (lines: readonly Line[]): Html =>
    lineList(locale, lines, { follow: ({ asks }) => `${change}#${asks}` });
  const actions = actionRow(locale, {
    ways: outline.ways,
    share: `${links.answer}?${query}`,
    change,
    compare: pairLink(requirements, pairOfCase(recommendation)),
    downloads: downloadsOf(locale, { files, hasPicture: picture !== null, query, given: fileParameters }),
  });
  return html`<div class="top"><div>
${block('verdicts', say(locale, 'answer.verdicts'), outline.verdicts, list)}
${opening(outline)}
${block('missing', say(locale, 'missing.helps'), outline.missing, questions)}
${block('contradictions', say(locale, 'answer.contradictions'), outline.contradictions, list)}
${checked(locale, outline)}
${compared(outline)}
${block('parts', outline.partsTitle, outline.parts, list)}
${block('depends', say(locale, 'answer.depends'), outline.depends, questions)}
${block('watch', say(locale, 'answer.watch'), outline.watch, list)}
${actions}
</div>${figure(locale, picture)}</div>`;
}

/**
 * The answer as a page that needs no script: everything the card says, the picture, the comparison, the files, and a
 * link to change each answer. Goes with `answerStylesheet`.
 */
export function answerPage(parts: AnswerPageParts): string {
  const { recommendation, locale, comparison, links = pageLinks } = parts;
  const { requirements, ruleVersion, topology } = recommendation;
  const outline = makeOutline(recommendation, locale, null);
  const plain = plainLocale(locale);
  const drawn = pictureOf(recommendation, plain);
  const picture = drawn === null ? null : { ...drawn, mermaid: unmarked(drawn.mermaid) };
  const query = encodeAnswers(requirements, ruleVersion);
  const edit = `${links.answer}?edit=yes&${query}`;
  const chat = `${links.chat}?${new URLSearchParams({ case: query })}`;
  const isTold = recommendation.headline !== null || recommendation.answer !== null;
  const record = unmarked(decisionRecord(recommendation, { locale: plain, comparison, mermaid: picture?.mermaid }));
  const main = html`${notes(parts)}
${top(parts, outline, picture, links)}
${sections(parts, outline, links)}
${compareBlock(parts, links)}
<section id="answers"><h2>${say(locale, 'page.answers')}</h2>${answerRows(locale, requirements, { edit, chat })}</section>
${topology === null ? nothingBlock(locale, recommendation) : takeAwayBlock(parts, record, picture, links.answer)}
${sourcesBlock(parts)}
${isTold ? printedEnd(locale, outline, parts.today) : nothing}
<nav aria-label="${say(locale, 'page.next')}"><a class="button" href="${chat}">${say(locale, 'page.chat')}</a> ${outline.unsure === null ? nothing : html`<a href="${designUrl(requirements, links)}">${say(locale, 'unsure.design')}</a> `}<a href="${links.answer}">${say(locale, 'page.new')}</a></nav>`;
  const foot = isTold ? html`${say(locale, 'answer.rules', { version: ruleVersion })}` : nothing;
  return shell(locale, links, { title: outline.lead, skip: say(locale, 'page.skip'), main, foot });
}
