import { type Field, fields, type Requirements } from '../decision/case/requirements.ts';
import { type Pair, pairOf } from './compare-pair.ts';
import { decodeAnswers, encodeAnswers } from './link.ts';
import { encodeInQuery } from './link-text.ts';
import { languageIn, languageName } from './page-language.ts';
import { parameterNames } from './takeaway/parameters.ts';

/** The two pages whose addresses people keep. */
export const pagePaths = ['/answer', '/compare'] as const;

export type PagePath = (typeof pagePaths)[number];

/** In the address of the form where somebody sent it with nothing chosen. */
export const nothingChosen = 'chosen=nothing';

/** The name in a link of two options that are held side by side. */
const pairName = 'options';

const named = (query: URLSearchParams, name: string): readonly string[] => {
  const value = query.get(name) ?? '';
  return value === '' ? [] : [`${name}=${encodeInQuery(value)}`];
};

/** The two options of a link, or of the two lists of a form; undefined where it names no two. */
export function linkedPair(query: string): Pair | undefined {
  const given = new URLSearchParams(query);
  const [one = '', other = ''] = given.get(pairName)?.split(',') ?? given.getAll('option');
  return pairOf(one, other);
}

/**
 * Path and query under which the two options open side by side for a case; without options, those that matter there.
 */
export function pairLink(requirements: Requirements, pair?: Pair): string {
  const options = pair === undefined ? [] : [`${pairName}=${pair.join(',')}`];
  return `/compare?${[...options, encodeAnswers(requirements)].filter(part => part !== '').join('&')}`;
}

function isSentEmpty(query: URLSearchParams): boolean {
  const isField = (name: string): name is Field => fields.some(field => field === name);
  const sent = [...query].filter(([name]) => isField(name));
  return sent.length > 0 && sent.every(([, value]) => value === '');
}

function canonicalPair(given: URLSearchParams, requirements: Requirements, chosen: readonly string[]): string {
  const pair = linkedPair(given.toString());
  const none = pair === undefined && given.has('option') ? [nothingChosen] : chosen;
  const [, query = ''] = pairLink(requirements, pair).split('?');
  return [...(pair === undefined ? none : []), query].filter(part => part !== '').join('&');
}

const joined = (parts: readonly string[]): string => parts.filter(part => part !== '').join('&');

function canonicalQuery(path: PagePath, query: string): string {
  const given = new URLSearchParams(query);
  const { requirements, ruleVersion } = decodeAnswers(query);
  const chosen = given.has('chosen') ? [nothingChosen] : [];
  const language = languageIn(query);
  const asked = language === undefined ? [] : [`${languageName}=${language}`];
  if (path === '/compare') return joined([canonicalPair(given, requirements, chosen), ...asked]);
  if (isSentEmpty(given)) return joined([nothingChosen, ...asked]);
  const answers = encodeAnswers(requirements, ruleVersion ?? undefined);
  const parameters = parameterNames.flatMap(name => named(given, name));
  return joined([...named(given, 'edit'), ...chosen, answers, ...parameters, ...asked]);
}

/** Where a request for a page is sent on to. */
export interface SentOn {
  /** 303: a form was sent; 308: an older or a longer link. */
  readonly status: 303 | 308;
  readonly location: string;
}

/**
 * The one address that says the same as this one: without empty values, in the order of the fields, in the shortest
 * writing. null where this is the one, in whatever percent codes it came, or where it says something that is no legal
 * answer, for the page is to tell that.
 */
export function canonicalAddress(path: PagePath, query: string): SentOn | null {
  if (decodeAnswers(query).problems.length > 0) return null;
  const canonical = canonicalQuery(path, query);
  const said = (text: string): string => JSON.stringify([...new URLSearchParams(text)]);
  if (said(canonical) === said(query)) return null;
  const isForm = [...new URLSearchParams(query).values()].includes('') || new URLSearchParams(query).has('option');
  return { status: isForm ? 303 : 308, location: canonical === '' ? path : `${path}?${canonical}` };
}
