import { isRecord, textOf } from './read.ts';

/** What the host page tells the chat in its frame. */
export type ToChat =
  /** The panel is open; `focus`: the person wants to write, not only to find the panel as they left it. */
  { readonly kind: 'open'; readonly focus: boolean } | { readonly kind: 'ask'; readonly text: string };

/** What the chat tells the host page; `ready`: it listens from now on. */
export type FromChat =
  | { readonly kind: 'ready' }
  | { readonly kind: 'close' }
  | { readonly kind: 'answer'; readonly answer: unknown };

/** Marks the message that brings the port of the talk between host page and chat. */
export const greetingKind = 'connectivity-advisor';

/** A message for the chat; `undefined` where it is none. */
export function toChatOf(raw: unknown): ToChat | undefined {
  if (!isRecord(raw)) return undefined;
  const text = textOf(raw['text']);
  if (raw['kind'] === 'open') return { kind: 'open', focus: raw['focus'] === true };
  return raw['kind'] === 'ask' && text !== undefined ? { kind: 'ask', text } : undefined;
}

/** A message for the host page; `undefined` where it is none. */
export function fromChatOf(raw: unknown): FromChat | undefined {
  if (!isRecord(raw)) return undefined;
  if (raw['kind'] === 'ready') return { kind: 'ready' };
  if (raw['kind'] === 'close') return { kind: 'close' };
  return raw['kind'] === 'answer' ? { kind: 'answer', answer: raw['answer'] } : undefined;
}
