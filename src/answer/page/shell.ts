import { say, tagOf } from '../../content/index.ts';
import { type Html, html, nothing, trusted } from '../html.ts';
import { inLanguage, keepLanguage, otherLanguages, ownName } from '../page-language.ts';

/** Addresses of this service that a page leads to. */
export interface PageLinks {
  /** The stylesheet, `answerStylesheet`. */
  readonly stylesheet: string;
  /** What copies, prints and keeps the colours that were chosen in the chat. */
  readonly script: string;
  readonly icon: string;
  /** The page of the answer and of the form, without a query. */
  readonly answer: string;
  /** The page of two options side by side, without a query. */
  readonly compare: string;
  /** The chat page, without a query. */
  readonly chat: string;
  /** What describes the addresses for programs. */
  readonly description: string;
  /** Path and query of this page, to switch its language; undefined: there is nothing to switch. */
  readonly here?: string;
  /** The language that its address asks for: it is kept from page to page. */
  readonly language?: string | undefined;
}

/** Where the links to other languages go, which no language is kept in. */
const switchMark = '<!--languages-->';

export const pageLinks: PageLinks = {
  stylesheet: '/answer.css',
  script: '/answer.js',
  icon: '/icon.svg',
  answer: '/answer',
  compare: '/compare',
  chat: '/',
  description: '/api/openapi.json',
};

/** The same page in the other languages. */
function languageLinks(locale: string | undefined, { here }: PageLinks): Html {
  if (here === undefined) return nothing;
  const links = otherLanguages(tagOf(locale)).map(
    tag => html`<a href="${inLanguage(here, tag)}" hreflang="${tag}" lang="${tag}">${ownName(tag)}</a>`,
  );
  return html`<nav class="languages" aria-label="${say(locale, 'page.languages')}">${links}</nav>`;
}

/**
 * A whole page: nothing from another host, nothing that runs or paints inside it. It says all it has to without its
 * script.
 */
export function shell(
  locale: string | undefined,
  links: PageLinks,
  parts: { readonly title: string; readonly skip: string; readonly main: Html; readonly foot: Html },
): string {
  const product = say(locale, 'product.name');
  const page = html`<!doctype html>
<html lang="${tagOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${parts.title} – ${product}</title>
<link rel="icon" href="${links.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${links.stylesheet}">
<script src="${links.script}"></script>
</head>
<body>
<a class="skip" href="#main">${parts.skip}</a>
<header><a href="${links.chat}"><img src="${links.icon}" alt="" width="36" height="36">${product}</a>${trusted(switchMark)}</header>
<main id="main">
${parts.main}
</main>
<footer>${parts.foot}</footer>
</body>
</html>
`;
  const kept = links.language === undefined ? page.markup : keepLanguage(page.markup, links.language);
  return kept.replace(switchMark, () => languageLinks(locale, links).markup);
}
