import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { say } from '../content/index.ts';

/** A text that was read, or in one sentence why it could not be. */
export type TextRead = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

/** Reads the text at a path, or with '-' standard input. */
export type TextReader = (path: string) => Promise<TextRead>;

/** '-' is standard input, which a terminal where nothing is piped does not have. */
export const textAt: TextReader = async path => {
  const isPiped = path === '-';
  if (isPiped && process.stdin.isTTY) return { ok: true, text: '' };
  try {
    return { ok: true, text: isPiped ? await text(process.stdin) : await readFile(path, 'utf8') };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const place = isPiped ? say('en', 'cli.standard-input') : `"${path}"`;
    return { ok: false, message: say('en', 'cli.unreadable', { place, reason }) };
  }
};
