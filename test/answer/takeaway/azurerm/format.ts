/** What `terraform fmt` would change in a file: indentation, the place of `=`, spaces at ends, blank lines. */
export function formatFaults(text: string): readonly string[] {
  const lines = text.split('\n');
  if (lines.at(-1) !== '') return ['the last line has no end'];
  const faults: string[] = [];
  let depth = 0;
  /** Place of `=` in the attributes above, and how long the longest name of theirs is. */
  let run: { readonly line: number; readonly name: number; readonly equals: number }[] = [];
  const endRun = (): void => {
    const width = Math.max(...run.map(({ name }) => name));
    for (const { line, equals } of run) if (equals !== width + 1) faults.push(`line ${line}: = is out of line`);
    run = [];
  };
  for (const [index, line] of lines.slice(0, -1).entries()) {
    const number = index + 1;
    const words = line.trimStart();
    if (/^[}\])]/.test(words)) depth -= 1;
    if (line !== line.trimEnd()) faults.push(`line ${number}: spaces at its end`);
    if (line === '' && lines[index - 1] === '') faults.push(`line ${number}: a second blank line`);
    if (words !== '' && line.length - words.length !== depth * 2) faults.push(`line ${number}: not ${depth * 2} in`);
    const opens = /[{[(]$/.test(words);
    const [, name = ''] = /^(\w+) *= /.exec(words) ?? [];
    if (name === '' || opens) endRun();
    if (name !== '' && !opens) run.push({ line: number, name: name.length, equals: words.indexOf('=') });
    else if (name !== '' && !words.startsWith(`${name} = `)) faults.push(`line ${number}: = is out of line`);
    if (opens) depth += 1;
  }
  return depth === 0 ? faults : [...faults, 'a brace is never closed'];
}
