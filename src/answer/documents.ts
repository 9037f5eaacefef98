import { markedLocale, say } from '../content/index.ts';
import { givenNames } from '../decision/case/given-networks.ts';
import type { Requirements } from '../decision/case/requirements.ts';
import { linkedPair } from './canonical.ts';
import { seemsCut } from './cut-link.ts';
import { decisionRecord } from './decision-record.ts';
import { decodeAnswers } from './link.ts';
import { answerPage } from './page/answer-page.ts';
import { comparePage } from './page/compare-page.ts';
import { formPage } from './page/form-page.ts';
import { type PageLinks, pageLinks } from './page/shell.ts';
import { answerStylesheet } from './page/stylesheet.ts';
import { languageIn } from './page-language.ts';
import { pictureOf } from './picture/index.ts';
import { compareIn, recommendIn } from './spoken.ts';
import { type Format, takeAway } from './takeaway/index.ts';
import { parameterNames } from './takeaway/parameters.ts';

/** What an address under `/answer` gives. */
export interface AnswerDocument {
  readonly status: 200 | 404;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** Name to save it under; null: it is shown. */
  readonly filename: string | null;
}

/** Turns the picture into PNG. Given by whoever may read fonts; without it there is no PNG. */
export type ToPng = (svg: string) => Uint8Array;

/** Names and ranges for the files, where the query gives any. */
function fileParametersOf(query: string): Readonly<Record<string, string>> {
  const given = new URLSearchParams(query);
  const stated = parameterNames.map(name => [name, given.get(name) ?? ''] as const);
  return Object.fromEntries(stated.filter(([, value]) => value !== ''));
}

/** What was typed of networks that exist, for the page to show again what could not be read. */
function typedIn(query: string): Readonly<Record<string, string>> {
  const given = new URLSearchParams(query);
  return Object.fromEntries(givenNames.map(name => [name, given.get(name) ?? '']));
}

interface Asked {
  readonly query: string;
  readonly requirements: Requirements;
  readonly locale: string | undefined;
  readonly toPng: ToPng | undefined;
  readonly today: Date | undefined;
}

const text = 'text/plain; charset=utf-8';

const missing = (locale: string | undefined): AnswerDocument => ({
  status: 404,
  type: text,
  body: say(locale, 'document.none'),
  filename: null,
});

const shown = (type: string, body: string | Uint8Array): AnswerDocument => ({
  status: 200,
  type,
  body,
  filename: null,
});

const html = 'text/html; charset=utf-8';

const isNothingChosen = (query: string): boolean => new URLSearchParams(query).has('chosen');

/** The links of a page: they know where it is, and keep the language that its address asks for. */
const linksAt = (path: string, query: string): PageLinks => ({
  ...pageLinks,
  here: query === '' ? path : `${path}?${query}`,
  language: languageIn(query),
});

function page({ query, locale: asked, today }: Asked): AnswerDocument {
  const locale = markedLocale(asked);
  const { requirements, ruleVersion, problems } = decodeAnswers(query);
  const isForm = Object.keys(requirements).length === 0 || new URLSearchParams(query).has('edit');
  const isCut = seemsCut(query);
  const nothingChosen = isNothingChosen(query);
  const links = linksAt('/answer', query);
  if (isForm) return shown(html, formPage({ requirements, problems, isCut, nothingChosen, locale, links }));
  const recommendation = recommendIn(locale, requirements);
  const fileParameters = fileParametersOf(query);
  const taken = takeAway(recommendIn(asked, requirements), fileParameters, asked);
  const parts = { recommendation, comparison: compareIn(locale, requirements), fileParameters, locale, links };
  const files = taken.ok ? taken.files : [];
  const all = taken.ok ? problems : [...problems, ...taken.problems];
  return shown(
    html,
    answerPage({ ...parts, files, typed: typedIn(query), linkedRules: ruleVersion, problems: all, isCut, today }),
  );
}

function comparison({ query, requirements, locale: asked }: Asked): AnswerDocument {
  const locale = markedLocale(asked);
  const recommendation = recommendIn(locale, requirements);
  const rows = recommendation.status === 'answered' ? [] : compareIn(locale, requirements);
  const pair = linkedPair(query);
  const links = linksAt('/compare', query);
  const parts = { recommendation, comparison: rows, pair, nothingChosen: isNothingChosen(query), locale, links };
  return shown(html, comparePage(parts));
}

function file(format: Format, type: string): (asked: Asked) => AnswerDocument {
  return ({ query, requirements, locale }) => {
    const taken = takeAway(recommendIn(locale, requirements), fileParametersOf(query), locale);
    const found = taken.ok ? taken.files.find(each => each.format === format) : undefined;
    return found === undefined ? missing(locale) : { status: 200, type, body: found.text, filename: found.name };
  };
}

const picture = ({ requirements, locale }: Asked) => pictureOf(recommendIn(locale, requirements), locale);

const documents = {
  '/answer': page,
  '/compare': comparison,
  '/answer.css': () => shown('text/css; charset=utf-8', answerStylesheet),
  '/answer.svg': asked => {
    const drawn = picture(asked);
    return drawn === null ? missing(asked.locale) : shown('image/svg+xml', drawn.svg);
  },
  '/answer.png': asked => {
    const drawn = picture(asked);
    const { toPng, locale } = asked;
    return drawn === null || toPng === undefined ? missing(locale) : shown('image/png', toPng(drawn.svg));
  },
  '/answer.mmd': asked => {
    const drawn = picture(asked);
    return drawn === null ? missing(asked.locale) : shown(text, drawn.mermaid);
  },
  '/answer.md': asked => {
    const { requirements, locale } = asked;
    const mermaid = picture(asked)?.mermaid;
    const record = decisionRecord(recommendIn(locale, requirements), {
      locale,
      comparison: compareIn(locale, requirements),
      mermaid,
    });
    return shown('text/markdown; charset=utf-8', record);
  },
  '/answer.sh': file('cli', text),
  '/answer.bicep': file('bicep', text),
  '/answer.json': file('arm', 'application/json'),
  '/answer.tf': file('terraform', text),
} as const satisfies Readonly<Record<string, (asked: Asked) => AnswerDocument>>;

/** An address that gives a form of the answer; its query holds the answers. */
export type AnswerPath = keyof typeof documents;

export const answerPaths = Object.keys(documents).filter((path): path is AnswerPath => Object.hasOwn(documents, path));

/**
 * What stands at an address under `/answer`: the page or the form, its stylesheet, the picture, the decision record,
 * and the files. `query` is without the question mark; whatever in it is no legal answer is passed over.
 */
export function answerDocument(
  path: AnswerPath,
  query: string,
  options: { readonly locale?: string | undefined; readonly toPng?: ToPng | undefined; readonly today?: Date } = {},
): AnswerDocument {
  const { locale, toPng, today } = options;
  return documents[path]({ query, requirements: decodeAnswers(query).requirements, locale, toPng, today });
}
