import type { Request, Response, Server } from 'restify';
import {
  answerPage,
  answerStylesheet,
  decodeAnswers,
  formPage,
  pageLinks,
  takeAway,
  takeAwaySchema,
} from '../../answer/index.ts';
import { demand, type RateLimit } from '../../channels/index.ts';
import { languageTags } from '../../content/index.ts';
import { compare, recommend } from '../../decision/index.ts';
import { callerOf } from '../caller.ts';

/** What is asked of the form instead of the answer. */
const editName = 'edit';

/** The first language of the browser that the pages are written in; English where there is none. */
export function localeOf(acceptLanguage: string | undefined): string {
  const wanted = (acceptLanguage ?? '').split(',').map(item => item.split(';')[0]?.trim().split('-')[0]?.toLowerCase());
  return wanted.find(tag => tag !== undefined && languageTags.includes(tag)) ?? 'en';
}

/** Names and ranges for the files, where the query gives any. */
function fileParameters(query: URLSearchParams): Record<string, string> {
  const given = Object.keys(takeAwaySchema.shape).map(name => [name, query.get(name) ?? ''] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

/** The page for a query: the answer, or the form while there is nothing to answer or something is to be changed. */
function pageFor(query: URLSearchParams, locale: string): string {
  const { requirements, ruleVersion, problems } = decodeAnswers(query.toString());
  if (query.has(editName) || Object.keys(requirements).length === 0)
    return formPage({ requirements, problems, locale });
  const recommendation = recommend(requirements);
  const taken = takeAway(recommendation, requirements, fileParameters(query), locale);
  return answerPage({
    recommendation,
    requirements,
    comparison: compare(requirements),
    files: taken.ok ? taken.files : [],
    linkedRules: ruleVersion,
    problems: taken.ok ? problems : [...problems, ...taken.problems],
    locale,
  });
}

function send(request: Request, response: Response, type: string, body: string): void {
  response.setHeader('Cache-Control', 'no-cache');
  response.sendRaw(200, request.method === 'HEAD' ? '' : body, { 'Content-Type': `${type}; charset=utf-8` });
}

/** The answer as a page, the form, and their stylesheet: what a share link opens, with no script at all. */
export function serveAnswer(server: Server, limit: RateLimit, trustedProxies: number): void {
  const page = async (request: Request, response: Response): Promise<void> => {
    demand(limit, callerOf(request, trustedProxies).address);
    const query = new URL(`http://host${request.url ?? '/'}`).searchParams;
    response.setHeader('Vary', 'Accept-Language');
    send(request, response, 'text/html', pageFor(query, localeOf(request.headers['accept-language'])));
  };
  const style = async (request: Request, response: Response): Promise<void> =>
    send(request, response, 'text/css', answerStylesheet);
  for (const method of ['get', 'head'] as const) {
    server[method](pageLinks.answer, page);
    server[method](pageLinks.stylesheet, style);
  }
}
