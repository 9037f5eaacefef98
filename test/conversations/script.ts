/** One line of a transcript. */
export type Line =
  | { readonly kind: 'arrive' | 'restart'; readonly at: number }
  | { readonly kind: 'type' | 'contains' | 'lacks' | 'asks' | 'recommends'; readonly at: number; readonly text: string }
  | { readonly kind: 'rate'; readonly at: number; readonly useful: boolean }
  | { readonly kind: 'form'; readonly at: number; readonly fields: Readonly<Record<string, string>> }
  | { readonly kind: 'press'; readonly at: number; readonly text: string; readonly on: string | undefined };

export interface Script {
  readonly title: string;
  readonly lines: readonly Line[];
}

const pressed = /^\[([^\]]+?)(?: @ ([\w:-]+))?\]$/u;

function formLine(text: string, at: number): Line {
  const pairs = text.split(';').map(pair => pair.split('=').map(part => part.trim()));
  return { kind: 'form', at, fields: Object.fromEntries(pairs) };
}

function personLine(text: string, at: number): Line {
  if (text.startsWith('(form)')) return formLine(text.slice('(form)'.length), at);
  if (text === '(useful)' || text === '(not useful)') return { kind: 'rate', at, useful: text === '(useful)' };
  const match = pressed.exec(text);
  if (match === null) return { kind: 'type', at, text };
  return { kind: 'press', at, text: match[1] ?? '', on: match[2] };
}

function lineOf(raw: string, at: number): Line {
  const mark = raw.slice(0, 2);
  const text = raw.slice(2).trim();
  if (mark === '> ') return personLine(text.replaceAll('\\n', '\n'), at);
  if (mark === '< ') return { kind: 'contains', at, text };
  if (mark === '! ') return { kind: 'lacks', at, text };
  if (mark === '? ') return { kind: 'asks', at, text };
  if (mark === '= ') return { kind: 'recommends', at, text };
  if (raw === '* arrives') return { kind: 'arrive', at };
  if (raw === '* restart') return { kind: 'restart', at };
  throw new Error(`Line ${at + 1} is none of the kinds that a transcript has: ${raw}`);
}

/** Reads the conversations of a file: each begins with "# title". */
export function readScripts(source: string): readonly Script[] {
  const scripts: { title: string; lines: Line[] }[] = [];
  source.split('\n').forEach((raw, at) => {
    const line = raw.trimEnd();
    if (line === '' || line.startsWith('//')) return;
    if (line.startsWith('# ')) scripts.push({ title: line.slice(2), lines: [] });
    else scripts.at(-1)?.lines.push(lineOf(line, at));
  });
  return scripts;
}
