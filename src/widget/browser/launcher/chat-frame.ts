import { type FromChat, fromChatOf, greetingKind, type ToChat } from '../frame.ts';

/** The chat in its frame. */
export interface ChatFrame {
  readonly element: HTMLIFrameElement;
  /** What is said before the chat listens waits for it. */
  tell(message: ToChat): void;
  /** Loads it anew. */
  reload(): void;
}

/**
 * The chat page in a frame, which begins to load when this is called. A frame, not a shadow tree: the chat keeps the
 * content security policy, the storage and the origin of its own server whatever the host page allows, and neither
 * page's styles or scripts reach the other.
 */
export function chatFrame(address: string, title: string, heard: (message: FromChat) => void): ChatFrame {
  const element = document.createElement('iframe');
  const waiting: ToChat[] = [];
  let line: MessagePort | undefined;
  // Each page that loads gets a line of its own: a port that was handed over is gone.
  const greet = (): void => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => {
      const message = fromChatOf(data);
      if (message?.kind === 'ready') {
        line = port1;
        for (const said of waiting.splice(0)) port1.postMessage(said);
      }
      if (message !== undefined) heard(message);
    };
    element.contentWindow?.postMessage({ kind: greetingKind }, new URL(address).origin, [port2]);
  };
  element.title = title;
  element.src = address;
  element.allow = 'clipboard-write';
  element.onload = greet;
  return {
    element,
    tell: message => (line === undefined ? waiting.push(message) : line.postMessage(message)),
    reload: () => {
      line = undefined;
      element.src = address;
    },
  };
}
