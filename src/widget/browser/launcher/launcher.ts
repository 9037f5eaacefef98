import type { FromChat, ToChat } from '../frame.ts';
import { speak, word } from '../words.ts';
import { chatFrame } from './chat-frame.ts';
import { rememberOpen, wasOpen } from './open-state.ts';
import { chatAddress, launcherSettings } from './settings.ts';
import { standOn } from './stand.ts';

/** What a host page can do with the widget, as `window.connectivityAdvisor`. */
interface WidgetApi {
  open(): void;
  close(): void;
  /** Opens the chat and says this. */
  ask(text: string): void;
  /** Calls back with `{ recommendation, requirements }` at each answer. Returns how to stop. */
  onAnswer(listener: (answer: unknown) => void): () => void;
}

declare global {
  interface Window {
    connectivityAdvisor?: WidgetApi;
  }
}

/** Puts the widget on the page; the chat itself is loaded when it is first wanted. */
function launch(script: HTMLScriptElement): WidgetApi {
  const settings = launcherSettings(script);
  const language = speak([settings.language, ...navigator.languages]);
  const stand = standOn(document.body, settings, language);
  const listeners = new Set<(answer: unknown) => void>();

  const heard = (message: FromChat): void => {
    if (message.kind === 'close') api.close();
    else for (const listener of listeners) listener(message.answer);
  };
  let toChat: ((message: ToChat) => void) | undefined;
  const tell = (): ((message: ToChat) => void) => {
    toChat ??= chatFrame(chatAddress(new URL(script.src).origin, settings), word('title'), stand.panel, heard);
    return toChat;
  };
  const openWith = (message: ToChat): void => {
    stand.show(true);
    rememberOpen(true);
    tell()(message);
    if (message.kind === 'ask' || message.focus) stand.panel.querySelector('iframe')?.focus();
  };
  const api: WidgetApi = {
    open: () => openWith({ kind: 'open', focus: true }),
    close: () => {
      stand.show(false);
      rememberOpen(false);
      stand.button.focus();
    },
    ask: text => openWith({ kind: 'ask', text }),
    onAnswer: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  stand.button.addEventListener('click', () => (stand.isOpen() ? api.close() : api.open()));
  const whenIdle = window.requestIdleCallback ?? ((task: () => void) => setTimeout(task));
  stand.button.addEventListener('pointerenter', () => whenIdle(() => tell()), { once: true });
  if (wasOpen()) openWith({ kind: 'open', focus: false });
  return api;
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement && window.connectivityAdvisor === undefined) {
  const start = (): void => {
    window.connectivityAdvisor = launch(script);
  };
  if (document.body === null) addEventListener('DOMContentLoaded', start);
  else start();
}
