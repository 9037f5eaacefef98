import { phraseTokens } from '../1-text/tokens.ts';
import type { Read } from '../2-entities/entities.ts';
import { largest, wholeNumberOf } from '../2-entities/numbers.ts';
import type { Finding } from '../finding.ts';
import { amountWords, type CountedThing, countedThings } from '../languages/grammar.ts';
import { Trie } from '../pattern/trie.ts';

const { countAdjectives, eachWords, firstOfSeveral, namedByNumber, otherOnes, perLinks, subjectMarks } = amountWords;

const nouns = new Trie<CountedThing>();
for (const counted of countedThings) for (const noun of counted.nouns) nouns.add(phraseTokens(noun), counted);

const mostAdjectives = 3;
function countedAfter(read: Read, at: number): { readonly counted: CountedThing; readonly to: number } | undefined {
  for (let skipped = 0; skipped <= mostAdjectives; skipped += 1) {
    const found = nouns.at(read.message.tokens, at + skipped).at(-1);
    const counted = found?.values[0];
    if (found !== undefined && counted !== undefined) return { counted, to: found.to };
    if (!countAdjectives.has(read.message.tokens[at + skipped]?.text ?? '')) return undefined;
  }
  return undefined;
}

const longestNoun = 4;

/** "支店が20箇所": the number comes after what it counts. */
function countedBefore(read: Read, at: number): { readonly counted: CountedThing; readonly to: number } | undefined {
  const { tokens } = read.message;
  if (!subjectMarks.has(tokens[at - 1]?.text ?? '')) return undefined;
  for (let from = at - 2; from >= Math.max(0, at - 1 - longestNoun); from -= 1) {
    const found = nouns.at(tokens, from).find(({ to }) => to === at - 1);
    const counted = found?.values[0];
    if (counted !== undefined) return { counted, to: at + 1 };
  }
  return undefined;
}

/** "VNet 2", "spoke 1", "/16": a number that names a thing counts nothing. */
function isName(read: Read, at: number): boolean {
  const before = read.message.tokens[at - 1];
  return (
    (read.message.tokens[at]?.joined === true && !subjectMarks.has(before?.text ?? '')) ||
    namedByNumber.has(before?.text ?? '')
  );
}

/** "one VNet in each region" counts none: there are as many as regions. */
function isPerThing(read: Read, number: number, to: number): boolean {
  const [link, each] = read.message.tokens.slice(to, to + 2).map(token => token.text);
  return number === 1 && perLinks.has(link ?? '') && eachWords.has(each ?? '');
}

/** "in one region … in another": "one" is the first of several there. */
function speaksOfOthers(read: Read): boolean {
  const { tokens } = read.message;
  return (
    tokens.some(({ text }) => otherOnes.has(text)) || tokens.filter(({ text }) => firstOfSeveral.has(text)).length > 1
  );
}

/** How many VNets, sites, regions, circuits … the message says there are. */
export function readCounts(read: Read): readonly Finding[] {
  const findings: Finding[] = [];
  read.message.tokens.forEach((token, at) => {
    const number = wholeNumberOf(token);
    if (number === undefined || isName(read, at)) return;
    const found = countedAfter(read, at + 1) ?? countedBefore(read, at);
    if (found === undefined || isPerThing(read, number, found.to)) return;
    const { field, plus = 0 } = found.counted;
    if (number === 1 && plus === 0 && field !== 'siteCount' && speaksOfOthers(read)) return;
    const weight = field === 'siteCount' ? 1 + number / (2 * largest) : 1;
    findings.push({ field, value: number + plus, from: at, to: found.to, fuzzy: false, weight, by: 'counts' });
  });
  return findings;
}
