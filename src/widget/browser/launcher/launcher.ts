import type { ToChat } from '../frame.ts';
import { speak } from '../words.ts';
import type { ChatFrame } from './chat-frame.ts';
import { tellUnlisted } from './console.ts';
import { unlistedOrigin } from './listed.ts';
import { loadChat } from './load-chat.ts';
import { rememberOpen, wasOpen } from './open-state.ts';
import { launcherSettings } from './settings.ts';
import { standOn } from './stand.ts';

/** What a host page can do with the widget, as `window.connectivityAdvisor`; it is not there where no chat may show. */
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

/** Puts the widget on the page, where the service knows the page; the chat itself is loaded when it is first wanted. */
function launch(script: HTMLScriptElement): WidgetApi | undefined {
  const settings = launcherSettings(script);
  const language = speak([settings.language, ...navigator.languages]);
  const service = new URL(script.src).origin;
  const unlisted = unlistedOrigin(service);
  if (unlisted !== undefined) {
    tellUnlisted(unlisted, service);
    return undefined;
  }
  const stand = standOn(document.body, settings, language);
  const listeners = new Set<(answer: unknown) => void>();

  let loaded: ChatFrame | undefined;
  const chat = (): ChatFrame => {
    const answered = (answer: unknown): void => {
      for (const listener of listeners) listener(answer);
    };
    loaded ??= loadChat(stand.panel, service, settings, { close: () => api.close(), answered });
    return loaded;
  };
  const openWith = (message: ToChat): void => {
    stand.show(true);
    rememberOpen(true);
    chat().tell(message);
    if (message.kind === 'ask' || message.focus) chat().element.focus();
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
  stand.button.addEventListener('pointerenter', () => whenIdle(() => void chat()), { once: true });
  if (wasOpen()) openWith({ kind: 'open', focus: false });
  return api;
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement && window.connectivityAdvisor === undefined) {
  const start = (): void => {
    const api = launch(script);
    if (api !== undefined) window.connectivityAdvisor = api;
  };
  if (document.body === null) addEventListener('DOMContentLoaded', start);
  else start();
}
