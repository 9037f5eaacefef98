import type { Read } from '../2-entities/entities.ts';
import { finder } from '../2-entities/find.ts';
import { domainWords, fillerWords, smallTalkRows } from '../languages/talk-rows.ts';
import type { SmallTalk } from '../talk-kinds.ts';

const findSmallTalk = finder(smallTalkRows);

/** Kinds of things that show that a message is about networks. */
const domainKinds: ReadonlySet<string> = new Set(['resource', 'option', 'vague']);
const neutralParties: ReadonlySet<string> = new Set(['person', 'place', 'visitor', 'internet']);

/** Whether anything but a place shows that the message is about networks. */
function isOnTopic(read: Read): boolean {
  return (
    read.things.some(
      thing => domainKinds.has(thing.kind) || (thing.kind === 'party' && !neutralParties.has(thing.value)),
    ) || read.message.tokens.some(token => domainWords.has(token.text))
  );
}

/** A place in talk about something else: "what time is it in Tokyo?". */
export function isPlaceInPassing(read: Read): boolean {
  if (isOnTopic(read)) return false;
  return read.message.tokens.some(
    (token, at) =>
      token.kind === 'word' &&
      !fillerWords.has(token.text) &&
      read.thingAt(at, 'region', 'several', 'compass') === undefined &&
      !read.is('in', at) &&
      !read.is('from', at) &&
      !read.is('to', at) &&
      !read.is('sorry', at),
  );
}

/** Talk that is neither answer nor command. Hostile text wins over everything it pretends to be. */
export function readSmallTalk(read: Read, isPlaceAsked: boolean): SmallTalk | undefined {
  const { tokens, emoji, original } = read.message;
  if (tokens.every(token => token.kind === 'mark')) {
    if (emoji > 0) return 'emoji-only';
    if (original.trim() === '' || tokens.length === 0) return 'empty';
    return tokens.some(token => token.text === '?') ? undefined : 'empty';
  }
  const kinds = findSmallTalk(read).map(hit => hit.row.kind);
  if (kinds.includes('hostile')) return 'hostile';
  const first = smallTalkRows.find(row => kinds.includes(row.kind))?.kind;
  if (first === 'off-topic' && isOnTopic(read)) return undefined;
  return (
    first ??
    (!isPlaceAsked &&
    read.things.length > 0 &&
    isPlaceInPassing(read) &&
    read.things.every(thing => thing.kind === 'region' || thing.kind === 'several' || thing.kind === 'compass')
      ? 'off-topic'
      : undefined)
  );
}
