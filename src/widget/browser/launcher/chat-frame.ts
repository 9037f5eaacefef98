import { type FromChat, fromChatOf, greetingKind, type ToChat } from '../frame.ts';

/**
 * The chat page in a frame. It begins to load when this is called; what is said before it has loaded waits for it.
 * A frame, not a shadow tree: the chat keeps the content security policy, the storage and the origin of its own server
 * whatever the host page allows, and neither page's styles or scripts reach the other.
 */
export function chatFrame(
  address: string,
  title: string,
  holder: HTMLElement,
  heard: (message: FromChat) => void,
): (message: ToChat) => void {
  const frame = document.createElement('iframe');
  const { port1, port2 } = new MessageChannel();
  frame.title = title;
  frame.src = address;
  frame.allow = 'clipboard-write';
  frame.onload = () => frame.contentWindow?.postMessage({ kind: greetingKind }, new URL(address).origin, [port2]);
  port1.onmessage = ({ data }) => {
    const message = fromChatOf(data);
    if (message !== undefined) heard(message);
  };
  holder.append(frame);
  return message => port1.postMessage(message);
}
