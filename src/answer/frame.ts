import { say } from '../content/index.ts';

/** What surrounds an answer where it is shown. */
export interface Frame {
  readonly locale: string | undefined;
  /** Address of the answer as a page; null where the service has no public address. */
  readonly pageUrl: string | null;
  /** True: it is read in a browser already. */
  readonly inBrowser: boolean;
  readonly pictureUrl: string | null;
  /** The picture in words. */
  readonly pictureText: string;
  /** The answer in the two sentences that are read aloud. */
  readonly speak: string;
}

/** What is said of lines that were left out for size. */
export function moreWords({ locale, pageUrl }: Frame, count: number): string {
  return say(locale, pageUrl === null ? 'answer.more' : 'answer.more-on-page', { count });
}
