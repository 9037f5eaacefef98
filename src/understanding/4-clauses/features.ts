const ideograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]$/u;

/** Words and runs of two and three words between two places, each once, named by where they stand. */
export function runsIn(words: readonly string[], from: number, to: number, place: string): readonly string[] {
  const runs: string[] = [];
  const said = words.slice(Math.max(0, from), Math.max(0, to)).filter(word => word !== '');
  said.forEach((word, at) => {
    const isWritten = ideograph.test(word);
    if (!isWritten) runs.push(`${place}:${word}`);
    const second = said[at + 1];
    const third = said[at + 2];
    if (second !== undefined) runs.push(`${place}:${word} ${second}`);
    if (second !== undefined && third !== undefined) runs.push(`${place}:${word} ${second} ${third}`);
  });
  return runs;
}
