import type { Finding } from '../finding.ts';
import { Trie } from '../pattern/trie.ts';
import { phraseTokens, type Token } from '../text/tokens.ts';
import type { Read } from '../things.ts';
import { numberOf } from './bandwidth.ts';
import { countAdjectives, countedThings, numberWords } from './counts.data.ts';

type Counted = (typeof countedThings)[number];

const nouns = new Trie<Counted>();
for (const counted of countedThings) for (const noun of counted.nouns) nouns.add(phraseTokens(noun), counted);

const mostAdjectives = 3;
const largest = 100_000;

/** The whole number that a token stands for: "5", "12", "three". */
export function wholeNumberOf(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  const value =
    token.kind === 'number'
      ? numberOf(token.text)
      : Object.hasOwn(numberWords, token.text)
        ? numberWords[token.text]
        : undefined;
  return value !== undefined && Number.isInteger(value) && value >= 0 && value <= largest ? value : undefined;
}

function countedAfter(read: Read, at: number): { readonly counted: Counted; readonly to: number } | undefined {
  for (let skipped = 0; skipped <= mostAdjectives; skipped += 1) {
    const found = nouns.at(read.message.tokens, at + skipped).at(-1);
    const counted = found?.values[0];
    if (found !== undefined && counted !== undefined) return { counted, to: found.to };
    if (!countAdjectives.has(read.message.tokens[at + skipped]?.text ?? '')) return undefined;
  }
  return undefined;
}

/** "VNet 2", "spoke 1", "/16": a number that names a thing counts nothing. */
function isName(read: Read, at: number): boolean {
  const before = read.message.tokens[at - 1];
  return (
    read.message.tokens[at]?.joined === true ||
    before?.text === 'spoke' ||
    before?.text === 'vnet' ||
    before?.text === 'vm'
  );
}

const others = new Set(['another', 'other', 'second', 'different', 'next', 'separate']);

/** "in one region … in another": "one" is the first of several there. */
function speaksOfOthers(read: Read): boolean {
  const { tokens } = read.message;
  return tokens.some(token => others.has(token.text)) || tokens.filter(token => token.text === 'one').length > 1;
}

/** How many VNets, sites, regions, circuits … the message says there are. */
export function readCounts(read: Read): readonly Finding[] {
  const findings: Finding[] = [];
  read.message.tokens.forEach((token, at) => {
    const number = wholeNumberOf(token);
    if (number === undefined || isName(read, at)) return;
    const found = countedAfter(read, at + 1);
    if (found === undefined) return;
    const { field, plus = 0 } = found.counted;
    if (number === 1 && plus === 0 && field !== 'siteCount' && speaksOfOthers(read)) return;
    const weight = field === 'siteCount' ? 1 + number / (2 * largest) : 1;
    findings.push({ field, value: number + plus, from: at, to: found.to, fuzzy: false, weight });
  });
  return findings;
}
