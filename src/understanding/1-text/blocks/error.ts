import type { BlockReader, Observation } from './block.ts';

/** Names of errors as Azure Resource Manager and its clients write them. */
const codes = [
  /\b(?:error)?code\b["']?\s*[:=]\s*["']?([A-Za-z][A-Za-z0-9]{5,80})\b/i,
  /^\s*(?:[│|*]\s*)?(?:Error|ERROR):?\s*\(?([A-Z][a-z]+(?:[A-Z][a-z0-9]+){1,10})\)?/,
  /^\s*\(([A-Z][a-z]+(?:[A-Z][A-Za-z0-9]+){1,10})\)\s/,
  /\b(AADSTS\d{4,8}|ERR_[A-Z_]{3,40}|ETIMEDOUT|ECONNREFUSED|ENOTFOUND|NXDOMAIN|SERVFAIL)\b/,
  /\b(?:status ?code|http)\b["']?\s*[:= ]\s*["']?(4\d\d|5\d\d)\b/i,
];
const errorLine =
  /^\s*(?:[│|╷╵*]\s*)?(?:error\b[: (]|"?(?:error)?code"?\s*[:=]|"?message"?\s*[:=]|status(?: ?code)?\s*[:=]\s*\S|code=|details?\s*[:=]|correlation ?id\s*[:=]|timestamp\s*[:=]|\([A-Z][A-Za-z]+\) |.{0,60}\bStatus=\d{3} Code=|Exception:|System\.|curl: \(\d+\)|[\w.]{3,120}(?:Exception|Error):\s|.{0,80}StatusCode=\d{3})/i;
const goesOn = /^\s*(?:[│|╷╵]|on \S+ line \d+|with \S+,|at \w[\w.]+\(|\d+:\s)/;
const plainStatus = /^\s*status\s*[:=]\s*(?:connected|running|succeeded|ok)\b/i;

const codesIn = (text: string): readonly string[] =>
  codes.flatMap(code => {
    const found = code.exec(text)?.[1];
    return found === undefined ? [] : [found];
  });

/** Reads what a tool says of a failure: codes and names of errors; the sentences of the tool state nothing. */
export const readError: BlockReader = (lines, at) => {
  const observations: Observation[] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const text = lines[next]?.text ?? '';
    const isPart = (errorLine.test(text) && !plainStatus.test(text)) || (next > at && goesOn.test(text));
    if (!isPart) break;
    for (const code of codesIn(text))
      if (!observations.some(one => one.kind === 'error' && one.code === code))
        observations.push({ kind: 'error', code });
  }
  return observations.length === 0 ? undefined : { next, format: 'error', observations };
};
