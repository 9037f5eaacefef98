/** Marks that part a value of a link; in a text of somebody they are written as percent codes. */
const marks = /[%,;:!()'*]/g;

const coded = (letter: string): string => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/** A text as one part of a value: without the marks that part it, and never a number. */
export function encodeText(text: string): string {
  const plain = text.replace(marks, coded);
  return /^\d+$/.test(plain) ? coded(plain.charAt(0)) + plain.slice(1) : plain;
}

/** The text of a part; as it stands where its codes are none. */
export function decodeText(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The parts of a list; none is empty. */
export function parted(text: string, mark: string): readonly string[] {
  return text.split(mark).filter(part => part !== '');
}

/** What stands before the first such mark, and what after it; undefined where there is none. */
export function cut(text: string, mark: string): readonly [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + mark.length)];
}

/** A value as a query carries it: what a query may hold as it is stays readable. */
export function encodeInQuery(value: string): string {
  return encodeURIComponent(value)
    .replace(/[()'*]/g, coded)
    .replace(/%(2C|3A|3B|2F|40)/g, decodeURIComponent);
}
