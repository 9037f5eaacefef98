import { parseToObject } from 'hcl2-parser';

/** The blocks of a file, one text each. */
export const blocksOf = (text: string): readonly string[] => text.split(/^(?=\w+(?: "[^"\n]*")* \{)/m);

/** What an HCL parser makes of all these files at once, each different block read once: the parser is slow. */
export function parseTogether(texts: readonly string[]): ReturnType<typeof parseToObject> {
  return parseToObject([...new Set(texts.flatMap(blocksOf))].join('\n'));
}
