import { type BlockReader, type Observation, propertyName } from './block.ts';

const opening = /^\s*(?:[[{]\s*$|[[{]\s*"|"[\w.$@-]{1,80}"\s*:)/;
const pair = /"([\w.$@-]{1,80})"\s*:\s*(?:"([^"]{0,400})"|(true|false|null|-?\d[\d.]*))/g;
const mostLines = 400;

/** How many brackets a line leaves open, outside of strings. */
function depthOf(text: string): number {
  let depth = 0;
  for (const mark of text.replace(/"[^"]*"/g, '').match(/[[\]{}]/g) ?? [])
    depth += mark === '{' || mark === '[' ? 1 : -1;
  return depth;
}

/** Every pair of a listing, those of one top-level object together. */
function recordsOf(text: string): readonly Observation[] {
  const records: Map<string, string>[] = [];
  let current = new Map<string, string>();
  for (const [, name = '', word, bare] of text.matchAll(pair)) {
    const key = propertyName(name);
    // The same property again: the next thing of a list begins.
    if (current.has(key) && (key === 'name' || key === 'id')) {
      records.push(current);
      current = new Map();
    }
    if (!current.has(key)) current.set(key, word ?? bare ?? '');
  }
  records.push(current);
  const told = records.filter(({ size }) => size > 0);
  const codes = told.flatMap(properties => properties.get('errorcode') ?? properties.get('code') ?? []);
  return [
    ...told.map((properties): Observation => ({ kind: 'record', properties })),
    ...codes.map((code): Observation => ({ kind: 'error', code })),
  ];
}

/** Reads JSON as Azure's tools write it, also a part cut out of it. */
export const readJson: BlockReader = (lines, at) => {
  if (!opening.test(lines[at]?.text ?? '')) return undefined;
  let depth = 0;
  let next = at;
  let text = '';
  for (; next < Math.min(lines.length, at + mostLines); next += 1) {
    const line = lines[next]?.text ?? '';
    const isInside = depth > 0 || opening.test(line) || /^\s*[\]}],?\s*$/.test(line);
    if (!isInside) break;
    depth += depthOf(line);
    text += `${line}\n`;
  }
  const observations = recordsOf(text);
  return observations.length === 0 ? undefined : { next, format: 'json', observations };
};
