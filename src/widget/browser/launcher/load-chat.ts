import type { FromChat } from '../frame.ts';
import { word } from '../words.ts';
import { type ChatFrame, chatFrame } from './chat-frame.ts';
import { tellLate } from './console.ts';
import { watchForLate } from './late.ts';
import { chatAddress, type LauncherSettings } from './settings.ts';

/** What happens on the page with what the chat says. */
export interface ChatEvents {
  readonly close: () => void;
  readonly answered: (answer: unknown) => void;
}

/** Loads the chat into the panel, and says so there where it does not come. `service`: the origin of the server. */
export function loadChat(
  panel: HTMLElement,
  service: string,
  settings: LauncherSettings,
  { close, answered }: ChatEvents,
): ChatFrame {
  const heard = (message: FromChat): void => {
    if (message.kind === 'ready') hasCome();
    else if (message.kind === 'close') close();
    else answered(message.answer);
  };
  const frame = chatFrame(chatAddress(service, settings), word('title'), heard);
  panel.append(frame.element);
  const hasCome = watchForLate(panel, frame.element, { again: frame.reload, close, told: () => tellLate(service) });
  return frame;
}
