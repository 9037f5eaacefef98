import { phraseTokens } from '../1-text/tokens.ts';
import type { Read } from '../2-entities/entities.ts';
import { finder } from '../2-entities/find.ts';
import { changePatterns, changeTopics, commandRows, politeWords } from '../languages/talk-rows.ts';
import { Trie } from '../pattern/trie.ts';
import type { Change, Command } from '../talk-kinds.ts';

const whole = new Map<string, Command>();
for (const row of commandRows) for (const phrase of row.whole) whole.set(phraseTokens(phrase).join(' '), row.command);

const findInside = finder(commandRows.map(row => ({ command: row.command, patterns: row.inside ?? [] })));

/** Longest message that is still taken for a command among other words. */
const longestCommand = 14;

function words(read: Read): readonly string[] {
  return read.message.tokens.filter(token => token.kind !== 'mark' || token.text === '?').map(token => token.text);
}

function withoutPoliteness(all: readonly string[]): readonly string[] {
  let from = 0;
  let to = all.length;
  while (to - from > 1 && politeWords.has(all[to - 1] ?? '')) to -= 1;
  while (to - from > 1 && politeWords.has(all[from] ?? '')) from += 1;
  return all.slice(from, to);
}

const steerable = new Set(['person', 'place', 'vnet']);

/** A message that names something to connect tells of a case, whatever else its words sound like. */
function tellsOfCase({ kind, value }: Read['things'][number]): boolean {
  return kind === 'region' || kind === 'resource' || kind === 'option' || (kind === 'party' && !steerable.has(value));
}

/** Commands that say what they are about. */
const ofSubject: ReadonlySet<Command> = new Set(['learn']);

/** The word that steers the conversation, if the message is one. */
export function readCommand(read: Read): Command | undefined {
  const all = words(read);
  if (all.length === 0 || all.length > longestCommand) return undefined;
  const plain = all.filter(word => word !== '?');
  const isCase = read.things.some(tellsOfCase);
  const trimmed = isCase ? [] : [withoutPoliteness(all), withoutPoliteness(plain)];
  for (const candidate of [all, plain, ...trimmed]) {
    const command = whole.get(candidate.join(' '));
    if (command !== undefined) return command;
  }
  return findInside(read).find(({ row }) => !isCase || ofSubject.has(row.command))?.row.command;
}

const topicNames = new Trie<Change>();
const topicFirstWords: string[] = [];
for (const { topic, names } of changeTopics) {
  for (const name of names) {
    topicNames.add(phraseTokens(name), topic);
    topicFirstWords.push(name);
  }
}

const topicChoice = `(${topicFirstWords.join('|')})`;
const findChange = finder([{ patterns: changePatterns.map(pattern => pattern.replace('<topic>', topicChoice)) }]);

/**
 * "change the regions": the question that the person wants again. A message that says the new value needs no question.
 */
export function readChange(read: Read): Change | undefined {
  if (read.message.tokens.length > longestCommand) return undefined;
  const hit = findChange(read)[0];
  if (hit === undefined || read.things.some(thing => thing.kind === 'region' || thing.kind === 'resource'))
    return undefined;
  for (let at = hit.from; at < hit.to; at += 1) {
    const found = topicNames.at(read.message.tokens, at).at(-1)?.values[0];
    if (found !== undefined) return found;
  }
  return undefined;
}
