import { readFileSync } from 'node:fs';

const standardInput = 0;

/** A text that was read, or in one sentence why it could not be. */
export type TextRead =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly text?: undefined; readonly message: string };

/** The text at a path; '-' is standard input, which a terminal where nothing is piped does not have. */
export function textAt(path: string): TextRead {
  if (path === '-' && process.stdin.isTTY) return { ok: true, text: '' };
  try {
    return { ok: true, text: readFileSync(path === '-' ? standardInput : path, 'utf8') };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, message: `I cannot read ${path === '-' ? 'standard input' : `"${path}"`}: ${reason}` };
  }
}
