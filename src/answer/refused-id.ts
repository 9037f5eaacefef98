import { say } from '../content/index.ts';

/** A resource id from which nothing could be taken; `type` where it is whole. */
interface Refused {
  readonly id: string;
  readonly type: string | null;
}

/** Units of an id that are said back. */
const mostShown = 120;

const shown = (id: string): string => (id.length > mostShown ? `${id.slice(0, mostShown)}…` : id);

/** One sentence on the first id from which nothing could be taken; nothing where there is none. */
export function refusedText(locale: string | undefined, [first]: readonly Refused[]): readonly string[] {
  if (first === undefined) return [];
  const { id, type } = first;
  return [type === null ? say(locale, 'said.id-cut', { id: shown(id) }) : say(locale, 'said.id-type', { type })];
}
