import type { Option } from './field.ts';

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The options that have all the words typed, those that begin so first. Nothing typed: all of them. */
export function matching(options: readonly Option[], typed: string): readonly Option[] {
  const wanted = plain(typed).trim();
  const words = wanted.split(/\s+/);
  const found = options.filter(({ title }) => words.every(word => plain(title).includes(word)));
  const begins = ({ title }: Option): boolean => plain(title).startsWith(wanted);
  return [...found.filter(begins), ...found.filter(option => !begins(option))];
}

/** The option whose title was typed out, the only one that begins so, or the only one that has these words. */
export function meant(options: readonly Option[], typed: string): Option | undefined {
  const wanted = plain(typed).trim();
  if (wanted === '') return undefined;
  const exact = options.find(({ title }) => plain(title) === wanted);
  const begun = options.filter(({ title }) => plain(title).startsWith(wanted));
  const found = begun.length > 0 ? begun : matching(options, typed);
  return exact ?? (found.length === 1 ? found[0] : undefined);
}
