import { say, tagOf } from '../content/index.ts';
import { balanced } from './balance.ts';
import { type CardNode, heading, paragraph } from './card/elements.ts';
import { answerLink, decodeAnswers } from './link.ts';
import { makeOutline } from './make-outline.ts';
import { recommendIn } from './spoken.ts';

/** UTF-16 units of a link that is previewed at most: a case with everything that can stand in it is shorter. */
const longestLink = 8_192;

/** What a pasted link becomes. */
export interface LinkPreview {
  readonly title: string;
  /** One line more. */
  readonly text: string;
  /** Adaptive Card 1.3, the newest that previews of links may be. */
  readonly card: CardNode;
}

/** The query of a link to the answer page of this service; undefined for every other address. */
function queryOf(link: string, publicUrl: string): string | undefined {
  if (link.length > longestLink || !URL.canParse(link)) return undefined;
  const { origin, pathname, search } = new URL(link);
  const own = new URL(`${publicUrl}/answer`);
  return origin === own.origin && pathname === own.pathname ? search.slice(1) : undefined;
}

/**
 * The answer that a link opens, in a headline, two lines and the way there. Undefined for a link that is not one of
 * this
 * service, or that holds no answer or one that is not legal: then nothing is shown in its place.
 */
export function linkPreview(link: string, publicUrl: string, locale?: string): LinkPreview | undefined {
  const query = queryOf(link, publicUrl);
  if (query === undefined) return undefined;
  const { requirements, problems } = decodeAnswers(query);
  const recommendation = recommendIn(locale, requirements);
  if (problems.length > 0 || (recommendation.headline === null && recommendation.answer === null)) return undefined;
  const { badge, lead, because, parts } = balanced(makeOutline(recommendation, locale, null));
  const title = badge === null ? lead : `${badge}. ${lead}`;
  const made = parts.map(part => part.title.replace(/\s*[:–]$/u, '')).join(' · ');
  const lines = [because ?? '', made].filter(line => line !== '');
  return {
    title,
    text: lines[0] ?? '',
    card: {
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      type: 'AdaptiveCard',
      version: '1.3',
      lang: tagOf(locale),
      speak: title,
      fallbackText: title,
      body: [
        heading(title, { size: 'Medium' }),
        ...lines.map((line, place) => paragraph(line, { maxLines: 3, isSubtle: place > 0 })),
      ],
      actions: [
        {
          type: 'Action.OpenUrl',
          title: say(locale, 'answer.open-page'),
          url: publicUrl + answerLink(requirements, recommendation.ruleVersion),
        },
      ],
    },
  };
}
