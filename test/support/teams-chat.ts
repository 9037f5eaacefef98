import { activity, ada, type Json, mentioning, message, type Place } from '../teams/fixtures/envelopes.ts';
import type { Sent } from './connector.ts';
import type { Answered, TeamsApp } from './teams-app.ts';
import { cardNodes } from './teams-limits.ts';
import type { Said } from './words-kept.ts';

/** What a message says to a person: its text, or every text of its card. */
export function wordsOf({ text, attachments = [] }: Said): string {
  const nodes = attachments.flatMap(({ content }) => cardNodes(content));
  const written = nodes.flatMap(({ type, text: words }) =>
    type === 'TextBlock' && typeof words === 'string' ? [words] : [],
  );
  return [text ?? '', ...written].filter(words => words !== '').join('\n');
}

/** A button of a message, with what it sends. */
export interface Button {
  readonly title: string;
  readonly data: unknown;
  readonly type: string;
}

/** Every button of a message, those behind a row of the card too. */
export function buttonsOf({ attachments = [] }: Said): readonly Button[] {
  return attachments
    .flatMap(({ content }) => cardNodes(content))
    .filter(({ type }) => type?.startsWith('Action.'))
    .map(({ type, title, data }) => ({ type: type ?? '', title: String(title ?? ''), data }));
}

/** One person in one chat of Teams. In shared places the bot is mentioned before what is said. */
export class Chat {
  readonly #app: TeamsApp;
  readonly #place: Place;
  readonly #person: Json;

  constructor(app: TeamsApp, place: Place, person: Json = ada) {
    this.#app = app;
    this.#place = place;
    this.#person = person;
  }

  get id(): string {
    return this.#place.conversation.id;
  }

  /** Everything that the bot said here and that still stands. */
  shown(): readonly Sent[] {
    return this.#app.connector.shown(this.id);
  }

  /** Says something; returns the messages that came back. `@` marks where the mention stands. */
  async say(text: string, rest: Json = {}): Promise<readonly Sent[]> {
    const shared = this.#place.conversation.isGroup === true;
    const said = text.includes('@') || !shared ? text : `@ ${text}`;
    return this.send(
      shared ? mentioning(said, this.#place, rest, this.#person) : message(text, this.#place, rest, this.#person),
    );
  }

  /** Presses the button with this title on the newest message that has it; `inputs` is what the card's inputs hold. */
  async press(title: string, inputs: Json = {}): Promise<readonly Sent[]> {
    const target = this.shown().findLast(sent => buttonsOf(sent).some(button => button.title === title));
    const button = buttonsOf(target ?? {}).find(candidate => candidate.title === title);
    if (target === undefined || button === undefined)
      throw new Error(`No button "${title}": ${this.choices().join(' | ')}`);
    return this.pressData(button.data, target.id ?? '', inputs);
  }

  /** Sends what a button of the message with this id sends. */
  async pressData(data: unknown, replyToId: string, inputs: Json = {}): Promise<readonly Sent[]> {
    const value = typeof data === 'object' ? { ...inputs, ...data } : data;
    return this.send(activity('message', this.#place, { value, replyToId, locale: 'en-US' }, this.#person));
  }

  /** Buttons of the last message. */
  choices(): readonly string[] {
    return buttonsOf(this.shown().at(-1) ?? {}).map(({ title }) => title);
  }

  /** Posts an activity as it is; returns the messages that came back, typing left out. */
  async send(what: Json): Promise<readonly Sent[]> {
    const before = this.#app.connector.taken.length;
    const answered = await this.#app.post(what);
    if (answered.status >= 300) throw new Error(`The endpoint answered ${answered.status}`);
    return this.#app.connector.taken
      .slice(before)
      .filter(sent => sent.type === 'message' && sent.conversation === this.id);
  }

  /** Posts an activity that may be refused. */
  async post(what: Json): Promise<Answered> {
    return this.#app.post(what);
  }
}
