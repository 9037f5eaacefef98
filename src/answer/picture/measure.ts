const narrow = new Set("iljtfrI.,:;|!'()[] ");
const wide = new Set('mwMWQGOD@%');

/**
 * Width of a text in units of its font size, estimated on the safe side for a sans-serif face: the same on every
 * machine, whatever fonts it has.
 */
export function textWidth(text: string, size: number): number {
  let units = 0;
  for (const letter of text) {
    if (narrow.has(letter)) units += 0.36;
    else if (wide.has(letter)) units += 0.86;
    else units += (letter.codePointAt(0) ?? 0) > 0x2e7f ? 1.05 : 0.6;
  }
  return units * size;
}

/**
 * A text in lines that are no wider than `width`; a longer word is broken after a dot, a slash or a hyphen, else
 * anywhere.
 */
export function wrapped(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=[ ./-])/)) {
    if (line !== '' && textWidth((line + word).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return line.trimEnd() === '' ? lines : [...lines, line.trimEnd()];
}
