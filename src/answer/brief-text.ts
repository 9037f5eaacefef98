import type { Recommendation } from '../decision/said.ts';
import { answerText } from './answer-text.ts';
import { balanced } from './balance.ts';
import { fitted } from './fold.ts';
import { moreWords } from './frame.ts';
import { makeOutline } from './make-outline.ts';
import { smallestMessage } from './message-sizes.data.ts';

/**
 * What counts of an answer at once, as text that reads well plain and as Markdown: the answer, what it is made of, what
 * it depends on and what to watch out for, with its sources. The lists that unfold are left out.
 */
export function briefText(answer: Recommendation, locale?: string): string {
  const frame = { locale, pageUrl: null, inBrowser: false, pictureUrl: null, pictureText: '', speak: '' };
  const outline = { ...balanced(makeOutline(answer, locale, null), smallestMessage.folded), sections: [] };
  return fitted(
    outline,
    shown => answerText(shown, frame),
    text => text.length,
    left => ({ title: moreWords(frame, left), details: [], sources: [] }),
    smallestMessage.most,
  );
}
