import type { CommandLine } from './command-line.ts';
import type { TextRead, TextReader } from './text-at.ts';

/** The text that a command is about: from a file, from its words, or from standard input where it is '-' or missing. */
export function givenText({ words, values }: CommandLine, read: TextReader): Promise<TextRead> {
  if (values.file !== undefined) return read(values.file);
  const isPiped = words.length === 0 || (words.length === 1 && words[0] === '-');
  return isPiped ? read('-') : Promise.resolve({ ok: true, text: words.join(' ') });
}
