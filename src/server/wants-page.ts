import { weightedValues } from './weighted.ts';

const isPage = (type: string): boolean => type === 'text/html' || type === 'application/xhtml+xml';
const isData = (type: string): boolean => /^application\/(?:[\w.-]+\+)?json$/.test(type);

/**
 * True where a browser asks for a page, so that a person reads the answer. `accept`: value of the header; a client that
 * names no pages, or takes JSON as gladly, is a program.
 */
export function wantsPage(accept: string | undefined): boolean {
  const wanted = weightedValues(accept ?? '');
  const most = (is: (type: string) => boolean): number =>
    Math.max(0, ...wanted.filter(({ value }) => is(value)).map(({ weight }) => weight));
  return most(isPage) > most(isData);
}
