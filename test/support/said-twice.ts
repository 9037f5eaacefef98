import { cardNodes } from './teams-limits.ts';
import { type Said, saidBy } from './words-kept.ts';

/**
 * Words in a row that two parts of a message may share: the name of an option or of a region; nobody reads them as a
 * repetition.
 */
export const allowance = 5;

interface Shown extends Said {
  readonly type?: string | undefined;
  readonly suggestedActions?: { readonly actions?: readonly { readonly title?: string }[] } | undefined;
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of one word more than may be shared. */
function runsOf(lines: readonly string[]): ReadonlySet<string> {
  const runs = lines.map(wordsOf).flatMap(words => words.map((_, at) => words.slice(at, at + allowance + 1)));
  return new Set(runs.filter(run => run.length > allowance).map(run => run.join(' ')));
}

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] =>
  [...one].filter(run => other.has(run));

/** What a client that draws all that it is sent shows twice of a message, as text and on its card, one line each. */
function twiceIn(message: Shown): readonly string[] {
  const { text, attachments = [], suggestedActions } = message;
  const buttons = cardNodes(attachments.map(({ content }) => content)).flatMap(({ type, title }) =>
    type?.startsWith('Action.') ? [String(title)] : [],
  );
  const offered = (suggestedActions?.actions ?? []).flatMap(({ title }) => title ?? []);
  return [
    ...shared(runsOf(text === undefined ? [] : [text]), runsOf(saidBy({ attachments }))),
    ...offered.filter(title => buttons.includes(title)),
  ];
}

/** What a reply of one or more messages says twice, in one of them or in two, one line each. */
export function saidTwice(reply: readonly Shown[]): readonly string[] {
  const messages = reply.filter(({ type }) => type === 'message');
  const across = messages.flatMap((message, index) =>
    shared(runsOf(saidBy(message)), runsOf(messages.slice(index + 1).flatMap(saidBy))),
  );
  return [...messages.flatMap(twiceIn), ...across];
}
