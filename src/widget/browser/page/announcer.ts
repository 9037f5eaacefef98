import { element } from '../dom.ts';

/**
 * Milliseconds that a sentence stands in the live region: long enough to be taken up, gone before anyone reads it
 * twice.
 */
const stay = 4000;
/** Characters of one announcement; what is longer is read in the transcript. */
const longest = 600;

/** Reads out each text once, in order, and leaves nothing behind. */
export function announcerIn(region: HTMLElement): (text: string) => void {
  return text => {
    const line = element('p', {}, text.length > longest ? `${text.slice(0, longest)} …` : text);
    region.append(line);
    setTimeout(() => line.remove(), stay);
  };
}
