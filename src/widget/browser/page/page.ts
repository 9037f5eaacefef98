import { isLasting, shelfOver } from '../direct-line/session.ts';
import { drawings, element, icon, unseen } from '../dom.ts';
import { directionOf, speak, tagFor, word } from '../words.ts';
import { announcerIn } from './announcer.ts';
import { Chat } from './chat.ts';
import { composerOn } from './composer.ts';
import { ConversationsPanel } from './conversations-panel.ts';
import { pressOnce } from './focus.ts';
import { hostPage } from './host.ts';
import { KeptConversations } from './kept-conversations.ts';
import { chosenLanguage } from './kept-language.ts';
import { languageSwitchIn } from './language-switch.ts';
import { Past } from './past.ts';
import { rove } from './rove.ts';
import { Scroll } from './scroll.ts';
import { settingsOf } from './settings.ts';
import { Status } from './status.ts';
import { dress } from './theme.ts';
import { themeSwitchIn } from './theme-switch.ts';

/** The element of the page with this id, which must be of this kind. */
function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}.`);
  return found;
}

const settings = settingsOf(new URLSearchParams(location.search), navigator.languages, chosenLanguage());
const language = speak(settings.locales);
const root = document.documentElement;
root.lang = language;
root.dir = directionOf(language);
dress(root, settings);

for (const one of document.querySelectorAll<HTMLElement>('[data-say]'))
  one.textContent = word(one.dataset['say'] ?? '', { host: one.dataset['host'] ?? '' });
for (const one of document.querySelectorAll<HTMLElement>('[data-label]'))
  one.ariaLabel = word(one.dataset['label'] ?? '');

const input = part('input', HTMLTextAreaElement);
const send = part('send', HTMLButtonElement);
const conversations = part('conversations', HTMLButtonElement);
const anew = part('anew', HTMLButtonElement);
const close = part('close', HTMLButtonElement);
const latest = part('latest', HTMLButtonElement);
const list = part('messages', HTMLOListElement);
input.placeholder = word('hint');
send.append(icon(drawings.send), unseen(word('send')));
conversations.append(icon(drawings.clock), element('span', {}, word('conversations')));
anew.append(icon(drawings.anew), element('span', {}, word('new')));
close.append(icon(drawings.close), unseen(word('close')));
languageSwitchIn(part('language', HTMLLabelElement), part('languages', HTMLSelectElement), language);
// A page that shows this one in its own theme has chosen for its people.
if (settings.theme === 'auto') themeSwitchIn(part('theme', HTMLLabelElement), part('themes', HTMLSelectElement));
latest.append(icon(drawings.down), word('new-messages'));

const tellHost = hostPage(message => {
  chat.begin();
  if (message.kind === 'ask' || message.focus) input.focus();
  if (message.kind === 'ask') chat.say({ text: message.text });
});
const storage = () => localStorage;
const shelf = shelfOver(storage);
const kept = new KeptConversations(shelf);
// The bot and the page answer in one language.
const locale = settings.locales.find(wanted => tagFor(wanted) !== undefined) ?? settings.locales[0] ?? language;
const chat = new Chat({
  list,
  shelf,
  kept,
  scroll: new Scroll(part('scroll', HTMLDivElement), latest),
  status: new Status(part('status', HTMLParagraphElement)),
  announce: announcerIn(part('announcer', HTMLDivElement)),
  locale,
  greeting: settings.greeting,
  start: settings.start,
  // Who types goes on typing here: a field of a card that was answered takes no more words.
  sent: () => {
    if (document.activeElement instanceof HTMLInputElement) input.focus();
  },
  edit: message => composer.edit(message),
  left: () => composer.leave(),
  answered: answer => tellHost({ kind: 'answer', answer }),
});

const composer = composerOn(
  { input, send, limit: part('limit', HTMLParagraphElement), editing: part('editing', HTMLParagraphElement) },
  () => chat.editable,
  (text, edits) => chat.say(edits === undefined ? { text } : { text, edits }),
);
const panel = new ConversationsPanel(new Past(kept, chat, locale), language, () => input.focus());
conversations.hidden = !isLasting(storage);
conversations.addEventListener('click', () => panel.show());
rove(list, () => input.focus());
pressOnce(list);
anew.addEventListener('click', () => {
  input.focus();
  chat.anew();
});
close.addEventListener('click', () => tellHost({ kind: 'close' }));

if (settings.framed) {
  root.dataset['framed'] = '';
  close.hidden = false;
  addEventListener('keydown', event => {
    if (event.key === 'Escape') tellHost({ kind: 'close' });
  });
} else {
  input.focus();
  chat.begin();
  if (settings.case !== undefined) {
    chat.say({ value: { kind: 'case', answers: settings.case }, shown: word('go-on') });
    // Once: loading the page again says nothing again.
    history.replaceState(null, '', location.pathname);
  }
}
