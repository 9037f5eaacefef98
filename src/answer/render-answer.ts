import type { Recommendation } from '../decision/recommendation.ts';
import type { Requirements } from '../decision/requirements.ts';
import { answerText } from './answer-text.ts';
import { balanced } from './balance.ts';
import { answerCard } from './card/answer-card.ts';
import type { CardNode } from './card/elements.ts';
import { fitted } from './fold.ts';
import type { Frame } from './frame.ts';
import { answerLink, encodeAnswers } from './link.ts';
import { makeOutline } from './make-outline.ts';
import { pictureOf } from './picture/index.ts';

/** Where and to whom an answer is shown. */
export interface AnswerOptions {
  /** BCP 47 tag; English where there are no words for it. */
  readonly locale?: string | undefined;
  /** Address under which this service is reached, without a trailing slash; without it the answer has no links to its page and no picture. Teams follows https addresses alone. */
  readonly publicUrl?: string | undefined;
  /** Channel id of the Bot Framework, e.g. `msteams`. */
  readonly channel?: string | undefined;
  /** One sentence on what a changed answer changed, said first. */
  readonly difference?: string | undefined;
}

/** The answer in the forms that a channel chooses from: each says the whole by itself. */
export interface RenderedAnswer {
  /** Plain, readable as Markdown; at most 28 KB. */
  readonly text: string;
  /** Adaptive Card 1.5; at most 28 KB. */
  readonly card: CardNode;
  /** Two sentences to be read aloud. */
  readonly speak: string;
}

function frameOf(recommendation: Recommendation, requirements: Requirements, options: AnswerOptions): Frame {
  const { locale, channel } = options;
  const followed = channel !== 'msteams' || options.publicUrl?.startsWith('https://') === true;
  const publicUrl = followed ? options.publicUrl : undefined;
  const picture = publicUrl === undefined ? null : pictureOf(recommendation, requirements, locale);
  return {
    locale,
    pageUrl: publicUrl === undefined ? null : publicUrl + answerLink(requirements, recommendation.ruleVersion),
    pictureUrl: picture === null ? null : `${publicUrl}/answer.png?${encodeAnswers(requirements)}`,
    pictureText: picture?.description ?? '',
    speak: `${recommendation.headline.sentence} ${recommendation.headline.because}`,
  };
}

/** Renders a recommendation for people: card, text that says the same, and what is read aloud. */
export function renderAnswer(
  recommendation: Recommendation,
  requirements: Requirements,
  options: AnswerOptions = {},
): RenderedAnswer {
  const frame = frameOf(recommendation, requirements, options);
  const outline = balanced(makeOutline(recommendation, options.locale, options.difference ?? null));
  return {
    text: fitted(
      outline,
      shown => answerText(shown, frame),
      text => text.length,
    ),
    card: fitted(
      outline,
      shown => answerCard(shown, frame),
      card => JSON.stringify(card).length,
    ),
    speak: frame.speak,
  };
}
