/** UTF-16 units of a name that are shown. */
const longest = 60;
const marks = /[<>&[\]()*_`~#|\\]/gu;

/** A person's name that nothing reads as markup, however it is written; empty where there is none. */
export function plainName(name: string | undefined): string {
  const plain = (name ?? '').replace(marks, ' ').replace(/\s+/gu, ' ').trim();
  return plain.slice(0, longest).trim();
}
