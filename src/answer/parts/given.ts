import { sourcesOf } from '../../decision/explain/sources.ts';
import type { Recommendation, SourceId } from '../../decision/said.ts';
import { makeOutline } from '../make-outline.ts';
import { markdownLink } from '../markdown-inline.ts';
import { type Line, type Outline, titled } from '../outline.ts';
import { type AnswerOptions, addressOf } from '../render-answer.ts';
import { type TakeAwayFile, takeAway } from '../takeaway/index.ts';

/** The answer that a part is told of. */
export interface Given {
  readonly recommendation: Recommendation;
  readonly outline: Outline;
  readonly locale: string | undefined;
  /** Address of its page; null where no address would be followed. */
  readonly page: string | null;
  /** Its files, written once they are asked for; none where it has no design. */
  readonly files: () => readonly TakeAwayFile[];
}

/** What is said of a part: lines under a title, or sentences; neither where the answer has nothing of the kind. */
export interface Told {
  readonly title?: string;
  readonly lines: readonly string[];
  /** Why there is nothing, where it is not the usual reason. */
  readonly none?: string;
}

/** Nothing of that kind is in the answer. */
export const nothing: Told = { lines: [] };

function filesOf(recommendation: Recommendation, locale: string | undefined): readonly TakeAwayFile[] {
  const made = takeAway(recommendation, {}, locale);
  return made.ok ? made.files : [];
}

export function givenOf(recommendation: Recommendation, options: AnswerOptions): Given {
  const { locale } = options;
  const outline = makeOutline(recommendation, locale, null);
  let written: readonly TakeAwayFile[] | undefined;
  const files = (): readonly TakeAwayFile[] => {
    written ??= filesOf(recommendation, locale);
    return written;
  };
  return { recommendation, outline, locale, page: addressOf(recommendation, options), files };
}

/** A text with the first of its sources as a link behind it. */
export function cited(text: string, ids: readonly SourceId[]): string {
  const [source] = sourcesOf(ids);
  return source === undefined ? text : `${text} ${markdownLink(source.title, source.url)}`;
}

/** A line of an answer as one paragraph with a link behind it. */
export function spoken({ title, details, sources, runsOn, folded = [] }: Line): string {
  const [source] = sources;
  const link = source === undefined ? [] : [markdownLink(source.title, source.url)];
  return [titled(title, details, runsOn), ...folded, ...link].join(' ');
}
