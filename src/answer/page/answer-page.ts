import { say } from '../../content/index.ts';
import { fields, type Requirements } from '../../decision/case/requirements.ts';
import type { Comparison, Recommendation, RequirementsProblem } from '../../decision/recommendation.ts';
import { fieldTitle } from '../answer-titles.ts';
import { comparisonTable } from '../comparison.ts';
import { decisionRecord } from '../decision-record.ts';
import { type Html, html, nothing, trusted } from '../html.ts';
import { encodeAnswers } from '../link.ts';
import { makeOutline } from '../make-outline.ts';
import type { Line, Outline } from '../outline.ts';
import { type Picture, pictureOf } from '../picture/index.ts';
import { answerRows } from './answers.ts';
import { filesBlock, type PageFile } from './files.ts';
import { lineList, sourceLink, sourceTitle, stepList } from './lines.ts';
import { type PageLinks, pageLinks, shell } from './shell.ts';

/** What a page of an answer is made from. */
export interface AnswerPageParts {
  readonly recommendation: Recommendation;
  readonly comparison?: readonly Comparison[] | undefined;
  readonly files?: readonly PageFile[] | undefined;
  /** Names and ranges in the files, as they were given. */
  readonly fileParameters?: Readonly<Record<string, string>> | undefined;
  readonly locale?: string | undefined;
  /** Version of the rules that the link names; a note says so where today's differ. */
  readonly linkedRules?: string | null | undefined;
  /** Answers in the link that were not legal. */
  readonly problems?: readonly RequirementsProblem[] | undefined;
  /** True: the link lost answers on its way. */
  readonly isCut?: boolean | undefined;
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

/** A part that unfolds without a script. An address that ends in its id unfolds it too, and so does print. */
function foldedBlock(locale: string | undefined, id: string, title: string, count: number, inside: Html): Html {
  const counted = say(locale, 'answer.section.title', { title, count });
  return html`<section class="folded"><details><summary><h2>${counted}</h2></summary><div id="${id}">${inside}</div></details></section>`;
}

function block(id: string, title: string, lines: readonly Line[], list: (lines: readonly Line[]) => Html): Html {
  return lines.length === 0 ? nothing : html`<section id="${id}"><h2>${title}</h2>${list(lines)}</section>`;
}

function figure(locale: string | undefined, picture: Picture | null): Html {
  if (picture === null) return nothing;
  const inWords = html`<details><summary>${say(locale, 'page.picture-in-words')}</summary><p>${picture.description}</p></details>`;
  return html`<figure>${trusted(picture.inlineSvg)}<figcaption>${inWords}</figcaption></figure>`;
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
      return foldedBlock(locale, id, title, lines.length, id === 'take-away' ? stepList(lines) : plain(lines));
    });
  return html`${each}`;
}

function sourcesBlock(parts: AnswerPageParts): Html {
  const { locale, recommendation } = parts;
  if (recommendation.sources.length === 0) return nothing;
  const items = recommendation.sources.map(source => html`<li>${sourceLink(locale, source)}</li>`);
  return foldedBlock(locale, 'sources', say(locale, 'page.sources'), items.length, html`<ul>${items}</ul>`);
}

/** The answer in two sentences, with the verdict as a word before them and where it comes from behind them. */
function opening({ stands, badge, verdict, lead, because, unsure, sources: [source] }: Outline): Html {
  const word = badge === null ? nothing : html`<p class="verdict ${verdict ?? ''}">${badge}</p>`;
  const from = source === undefined ? nothing : html`<p class="sources">${sourceTitle(source)}</p>`;
  return html`${stands === null ? nothing : html`<p class="stands">${stands}</p>`}
${word}<h1>${lead}</h1>
${because === null ? nothing : html`<p class="because">${because}</p>`}${from}${unsure === null ? nothing : html`<p>${unsure}</p>`}`;
}

/** The step that tells, its command to copy, and what it can show. */
function checked({ check }: Outline): Html {
  if (check === null) return nothing;
  const { title, step, command, lines } = check;
  const typed = command === null ? nothing : html`<pre><code>${command}</code></pre>`;
  return html`<section id="check"><h2>${title}</h2><p>${step}</p>${typed}<ul>${lines.map(line => html`<li>${line.title}</li>`)}</ul></section>`;
}

/** Options side by side, as a table that scrolls by itself where it is wider than the screen. */
function compared({ sideBySide }: Outline): Html {
  if (sideBySide === null) return nothing;
  const { title, head, rows, decides } = sideBySide;
  const lines = rows.map(
    ([first = '', ...cells]) =>
      html`<tr><th scope="row">${first}</th>${cells.map(text => html`<td>${text}</td>`)}</tr>`,
  );
  return html`<section id="side-by-side"><h2>${title}</h2><div class="scroll" role="region" aria-label="${title}" tabindex="0"><table><thead><tr>${head.map(text => html`<th scope="col">${text}</th>`)}</tr></thead><tbody>${lines}</tbody></table></div>${decides === null ? nothing : html`<p>${decides}</p>`}</section>`;
}

/** What next, in one row. */
function waysRow(locale: string | undefined, { ways }: Outline, page: string, editUrl: string): Html {
  const addresses = { files: '#files', cost: '#figures', compare: '#comparison', share: page, change: editUrl };
  const links = ways
    .filter(way => way !== 'print')
    .map(way => html`<a href="${addresses[way]}">${say(locale, `answer.way.${way}`)}</a>`);
  return html`<nav class="ways" aria-label="${say(locale, 'answer.ways')}">${links}</nav>`;
}

/** The same case without its question: the design that it leads to. */
function designUrl({ ask: _, ...facts }: Requirements, links: PageLinks): string {
  return `${links.answer}?${encodeAnswers(facts)}`;
}

function takeAwayBlock(parts: AnswerPageParts, picture: Picture | null, links: PageLinks): Html {
  const { recommendation, locale, comparison, files = [], fileParameters = {}, problems = [] } = parts;
  const record = decisionRecord(recommendation, { locale, comparison, mermaid: picture?.mermaid });
  const offered: readonly PageFile[] = [
    ...files,
    { title: say(locale, 'page.record'), text: record },
    ...(picture === null ? [] : [{ title: say(locale, 'page.mermaid'), text: picture.mermaid }]),
  ];
  const takesNames = files.length > 0;
  return filesBlock({
    locale,
    requirements: recommendation.requirements,
    files: offered,
    takesNames,
    given: new Map(Object.entries(fileParameters)),
    problems,
    action: links.answer,
  });
}

/**
 * The answer as a page that needs no script: everything the card says, the picture, the comparison, the files, and a
 * link to change each answer. Goes with `answerStylesheet`.
 */
export function answerPage(parts: AnswerPageParts): string {
  const { recommendation, locale, comparison = [], links = pageLinks } = parts;
  const { requirements } = recommendation;
  const outline = makeOutline(recommendation, locale, null);
  const picture = pictureOf(recommendation, locale);
  const query = encodeAnswers(requirements, recommendation.ruleVersion);
  const editUrl = `${links.answer}?edit=yes&${query}`;
  const rows = recommendation.status === 'answered' ? [] : comparison;
  const list = (lines: readonly Line[]): Html => lineList(locale, lines, { cited: false });
  const questions = (lines: readonly Line[]): Html =>
    lineList(locale, lines, { follow: ({ asks }) => `${editUrl}#${asks}` });
  const main = html`${notes(parts)}
${block('verdicts', say(locale, 'answer.verdicts'), outline.verdicts, list)}
${opening(outline)}
${block('missing', say(locale, 'missing.helps'), outline.missing, questions)}
${block('contradictions', say(locale, 'answer.contradictions'), outline.contradictions, list)}
${checked(outline)}
${compared(outline)}
${block('parts', outline.partsTitle, outline.parts, list)}
${block('depends', say(locale, 'answer.depends'), outline.depends, questions)}
${block('watch', say(locale, 'answer.watch'), outline.watch, list)}
${figure(locale, picture)}
${waysRow(locale, outline, `${links.answer}?${query}`, editUrl)}
${sections(parts, outline, links)}
${rows.length === 0 ? nothing : foldedBlock(locale, 'comparison', say(locale, 'page.comparison'), rows.length, comparisonTable(rows, locale))}
<section id="answers"><h2>${say(locale, 'page.answers')}</h2>${answerRows(locale, requirements, { edit: editUrl, chat: `${links.chat}?${query}` })}</section>
${recommendation.topology === null ? nothing : takeAwayBlock(parts, picture, links)}
${sourcesBlock(parts)}
<nav aria-label="${say(locale, 'page.next')}"><a class="button" href="${links.chat}?${query}">${say(locale, 'page.chat')}</a> ${outline.unsure === null ? nothing : html`<a href="${designUrl(requirements, links)}">${say(locale, 'unsure.design')}</a> `}<a href="${links.answer}">${say(locale, 'page.new')}</a></nav>`;
  const foot =
    recommendation.headline === null && recommendation.answer === null
      ? nothing
      : html`${say(locale, 'answer.rules', { version: recommendation.ruleVersion })}`;
  return shell(locale, links, { title: outline.lead, skip: say(locale, 'page.skip'), main, foot });
}
