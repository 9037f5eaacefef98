import { say } from '../content/index.ts';
import type { Recommendation } from '../decision/said.ts';
import { markdownLink } from './markdown-inline.ts';
import type { WayOn } from './outline.ts';
import { type Given, givenOf, type Told } from './parts/given.ts';
import { toldAssumptions, toldComparison, toldPair, toldPicture } from './parts/of-design.ts';
import { toldFiles, toldShare } from './parts/of-files.ts';
import { toldEncryption, toldLimits, toldTime } from './parts/of-options.ts';
import { toldCheck, toldRest, toldSection } from './parts/of-outline.ts';
import { type AnswerPartId, type CannotPart, cannotParts, type NamedPart, namedParts } from './parts/part-ids.ts';
import type { AnswerOptions } from './render-answer.ts';

export { type NamedPart, namedParts } from './parts/part-ids.ts';

/** Lines that are said at once: more would be a wall, and the page has them all. */
const mostLines = 12;

/** Parts that are offered in the place of one that the answer has not. */
const mostOffers = 3;

const tellers: Readonly<Record<AnswerPartId, (given: Given) => Told>> = {
  changes: given => toldSection(given, 'changes'),
  why: given => toldSection(given, 'why'),
  'why-not': given => toldSection(given, 'why-not'),
  pitfalls: given => toldSection(given, 'pitfalls'),
  'what-if': given => toldSection(given, 'what-if'),
  assumptions: toldAssumptions,
  check: toldCheck,
  steps: given => toldSection(given, 'steps'),
  time: toldTime,
  cost: given => toldSection(given, 'cost'),
  encryption: toldEncryption,
  limits: toldLimits,
  picture: toldPicture,
  files: given => toldFiles(given),
  bicep: given => toldFiles(given, 'bicep'),
  terraform: given => toldFiles(given, 'terraform'),
  cli: given => toldFiles(given, 'cli'),
  arm: given => toldFiles(given, 'arm'),
  'compare-two': toldPair,
  compare: toldComparison,
  sources: given => toldSection(given, 'sources'),
  rest: toldRest,
  share: toldShare,
};

/** What leads on where something cannot be had, the most useful first. */
const insteadOf: Readonly<Record<CannotPart, readonly AnswerPartId[]>> = {
  deploy: ['files', 'steps', 'share'],
  access: ['check', 'steps', 'assumptions'],
  human: ['rest', 'steps', 'sources'],
};

/** What is offered in the place of a part that is missing, the most useful first. */
const mostUseful: readonly AnswerPartId[] = [
  'why',
  'pitfalls',
  'steps',
  'check',
  'changes',
  'sources',
  'time',
  'encryption',
  'what-if',
  'share',
];

const isCannot = (part: NamedPart): part is CannotPart => cannotParts.some(one => one === part);
const isInAnswer = (part: NamedPart): part is AnswerPartId => !isCannot(part);
const has = (given: Given, part: AnswerPartId): boolean => tellers[part](given).lines.length > 0;

/** The parts among these that the answer has, as they are called in a sentence. */
function offered(given: Given, wanted: readonly AnswerPartId[]): readonly string[] {
  const had = wanted.filter(part => has(given, part)).slice(0, mostOffers);
  return had.map(part => say(given.locale, `named.${part}.called`));
}

/** What the answer has in the place of what it has not, or what else can be said where it has nothing. */
function offer(given: Given, wanted: readonly AnswerPartId[]): string {
  const list = offered(given, wanted).join(', ');
  return list === '' ? say(given.locale, 'named.offer.none') : say(given.locale, 'named.offer', { list });
}

/** The list with a mark before each line, and how many more the page has. */
function listed(locale: string | undefined, title: string, lines: readonly string[], page: string | null): string {
  const left = lines.length - mostLines;
  const more = (): string =>
    page === null
      ? say(locale, 'answer.more', { count: left })
      : markdownLink(say(locale, 'answer.more-on-page', { count: left }), page);
  const shown = left > 0 ? [...lines.slice(0, mostLines), more()] : lines;
  return [`**${title}**`, ...shown.map(line => `- ${line}`)].join('\n');
}

/** What cannot be had here, said kindly, and what can. */
function cannotSay(given: Given, part: CannotPart): string {
  const { locale, page } = given;
  const link = part === 'human' && page !== null ? [say(locale, 'named.human.link', { url: page })] : [];
  return [say(locale, `named.${part}.cannot`), ...link, offer(given, [...insteadOf[part], ...mostUseful])].join(' ');
}

function missing(given: Given, part: AnswerPartId, none = say(given.locale, `named.${part}.none`)): string {
  return `${none} ${offer(
    given,
    mostUseful.filter(one => one !== part),
  )}`;
}

/** The name of a part as a title. */
export function partTitle(locale: string | undefined, part: NamedPart): string {
  return say(locale, `named.${part}`);
}

/** The parts that an answer has, in the order in which they are offered. */
export function partsOf(recommendation: Recommendation, options: AnswerOptions = {}): readonly NamedPart[] {
  const given = givenOf(recommendation, options);
  return namedParts.filter(part => isInAnswer(part) && has(given, part));
}

/** The way on in the row under an answer that leads to the same. */
const wayTo: Readonly<Partial<Record<AnswerPartId, WayOn>>> = {
  files: 'files',
  cost: 'cost',
  'compare-two': 'compare',
  share: 'share',
};

/** The parts of an answer that the row under it does not offer already. */
export function partsBesideRow(recommendation: Recommendation, options: AnswerOptions = {}): readonly NamedPart[] {
  const { ways } = givenOf(recommendation, options).outline;
  return partsOf(recommendation, options).filter(part => isCannot(part) || !ways.some(way => way === wayTo[part]));
}

/**
 * One part of an answer, asked for by its name: what there is to say of it, or that there is nothing and what there is.
 */
export function namedPart(recommendation: Recommendation, part: NamedPart, options: AnswerOptions = {}): string {
  const given = givenOf(recommendation, options);
  if (isCannot(part)) return cannotSay(given, part);
  const { title, lines, none } = tellers[part](given);
  if (lines.length === 0) return missing(given, part, none);
  return title === undefined ? lines.join(' ') : listed(given.locale, title, lines, given.page);
}
