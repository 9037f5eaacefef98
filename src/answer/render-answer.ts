import type { Recommendation } from '../decision/said.ts';
import { answerText } from './answer-text.ts';
import { balanced } from './balance.ts';
import { answerCard } from './card/answer-card.ts';
import type { CardNode } from './card/elements.ts';
import { fitted } from './fold.ts';
import { type Frame, moreWords } from './frame.ts';
import { answerLink, encodeAnswers } from './link.ts';
import { makeOutline } from './make-outline.ts';
import { sizeOf } from './message-size.ts';
import type { Line, Outline } from './outline.ts';
import { pictureOf } from './picture/index.ts';

/** Where and to whom an answer is shown. */
export interface AnswerOptions {
  /** BCP 47 tag; English where there are no words for it. */
  readonly locale?: string | undefined;
  /**
   * Address under which this service is reached, without a trailing slash; without it the answer has no links to its
   * page and no picture. Teams follows https addresses alone.
   */
  readonly publicUrl?: string | undefined;
  /** It is shown on this service's own chat page: its addresses need no host, and the browser draws the picture. */
  readonly onOwnPage?: boolean | undefined;
  /** Channel id of the Bot Framework, e.g. `msteams`. */
  readonly channel?: string | undefined;
  /** True: what stands was said just before, so that the answer need not. */
  readonly standsSaid?: boolean | undefined;
  /**
   * Where the question has no sure answer: what is known of the point that comes closest, said instead of what the
   * subject is.
   */
  readonly closest?: string | undefined;
  /** One sentence on what a changed answer changed, said first. */
  readonly difference?: string | undefined;
}

/** The answer in the forms that a channel chooses from: each says the whole by itself. */
export interface RenderedAnswer {
  /** Plain, readable as Markdown; as long as the channel takes. */
  readonly text: string;
  /** Adaptive Card 1.5; as long as the channel takes. */
  readonly card: CardNode;
  /** Two sentences to be read aloud. */
  readonly speak: string;
}

/** What the addresses in the answer begin with; undefined where none would be followed. */
function base({ publicUrl, onOwnPage, channel }: AnswerOptions): string | undefined {
  if (onOwnPage === true) return '';
  return channel === 'msteams' && publicUrl?.startsWith('https://') !== true ? undefined : publicUrl;
}

/** True where there is something to read on a page: a recommendation, or the answer to a question. */
const isTold = ({ headline, answer }: Recommendation): boolean => headline !== null || answer !== null;

/** Address of the page of an answer; null where nothing is told yet, or where no address would be followed. */
export function addressOf(answer: Recommendation, options: AnswerOptions): string | null {
  const start = isTold(answer) ? base(options) : undefined;
  return start === undefined ? null : start + answerLink(answer.requirements, answer.ruleVersion);
}

function frameOf(answer: Recommendation, options: AnswerOptions, { badge, lead, because }: Outline): Frame {
  const { locale, onOwnPage } = options;
  const { requirements } = answer;
  const start = isTold(answer) ? base(options) : undefined;
  const picture = start === undefined ? null : pictureOf(answer, locale);
  const pictureFile = onOwnPage === true ? '/answer.svg' : '/answer.png';
  return {
    locale,
    pageUrl: addressOf(answer, options),
    inBrowser: onOwnPage === true,
    pictureUrl: picture === null ? null : `${start}${pictureFile}?${encodeAnswers(requirements)}`,
    pictureText: picture?.description ?? '',
    speak: [...(badge === null ? [] : [`${badge}.`]), lead, ...(because === null ? [] : [because])].join(' '),
  };
}

/** Renders an answer for people: card, text that says the same, and what is read aloud. */
export function renderAnswer(answer: Recommendation, options: AnswerOptions = {}): RenderedAnswer {
  const { most, lengthOf, folded } = sizeOf(options);
  const made = balanced(makeOutline(answer, options.locale, options.difference ?? null), folded);
  const outline = {
    ...made,
    ...(options.standsSaid === true ? { stands: null } : {}),
    ...(options.closest === undefined ? {} : { because: options.closest }),
  };
  const frame = frameOf(answer, options, outline);
  const more = (left: number): Line => ({ title: moreWords(frame, left), details: [], sources: [] });
  return {
    text: fitted(outline, shown => answerText(shown, frame), lengthOf, more, most),
    card: fitted(
      outline,
      shown => answerCard(shown, frame),
      card => lengthOf(JSON.stringify(card)),
      more,
      most,
    ),
    speak: frame.speak,
  };
}
