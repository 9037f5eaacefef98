import { say } from '../../../src/content/index.ts';

/** The box of the private DNS zones: two clouds have a zone each. */
export interface DrawnZones {
  /** The names in it, one list for each zone. */
  readonly names: readonly (readonly string[])[];
  /** The ids of the networks that it is tied to. */
  readonly tied: readonly string[];
  /** What the words say of each zone: its names, and the networks by their titles as they are printed. */
  readonly said: readonly { readonly names: readonly string[]; readonly networks: readonly string[] }[];
}

const title = say(undefined, 'picture.zone');
const each = say(undefined, 'picture.zone.each');
const note = say(undefined, 'picture.zone.linked');

/**
 * The names in the box, one list for each zone: two clouds have one each, of the same names. The note says what ties
 * show as well.
 */
export function namesIn(printed: readonly string[]): DrawnZones['names'] {
  const names = printed.filter(text => text !== title && text !== each && text !== note);
  return printed.includes(each) ? [names, names] : [names];
}

const hole = '\0';
const [before = '', between = '', end = ''] = say(undefined, 'picture.said.zone', {
  names: hole,
  networks: hole,
}).split(hole);

/** What the words of a picture say of its zones, which stand at their end. */
export function zonesSaid(description: string): DrawnZones['said'] {
  return description
    .split(before)
    .slice(1)
    .map(text => {
      const [names = '', networks = ''] = text.split(between);
      const until = networks.lastIndexOf(end);
      return { names: names.split(', '), networks: networks.slice(0, until).split(', ') };
    });
}
