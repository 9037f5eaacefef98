import type { FrameLocator, Page } from 'playwright-core';
import { z } from 'zod';

const activitySchema = z.looseObject({
  id: z.string(),
  type: z.string(),
  text: z.string().optional(),
  value: z.unknown(),
});
const setSchema = z.object({ activities: z.array(z.looseObject({ type: z.string() })) });
const answerSchema = z.object({
  kind: z.literal('recommendation'),
  recommendation: z.unknown(),
  requirements: z.unknown(),
});

const questionSchema = z.object({ kind: z.literal('question'), id: z.string() });

type Activity = z.infer<typeof activitySchema>;

/** Milliseconds after which something on the page counts as never: no machine is so busy. */
export const patience = 60_000;

/** A chat in a browser tab: what a person can do with it, and what they see. */
export class ChatPage {
  readonly page: Page;
  readonly #chat: Page | FrameLocator;
  /** What the browser complained of: script errors and breaches of the content security policy. */
  readonly complaints: string[] = [];
  readonly #heard = new Map<string, Activity>();

  constructor(page: Page, frame?: FrameLocator) {
    this.page = page;
    this.#chat = frame ?? page;
    page.setDefaultTimeout(patience);
    page.on('pageerror', error => this.complaints.push(error.message));
    page.on('console', message => {
      const isNetwork = /Failed to load resource|WebSocket connection/.test(message.text());
      if (['error', 'warning'].includes(message.type()) && !isNetwork) this.complaints.push(message.text());
    });
    page.on('websocket', socket =>
      socket.on('framereceived', ({ payload }) => this.#hear(payload === '' ? '{}' : String(payload))),
    );
  }

  #hear(frame: string): void {
    const set = setSchema.safeParse(JSON.parse(frame));
    for (const one of set.data?.activities ?? []) {
      const activity = activitySchema.safeParse(one);
      if (activity.success) this.#heard.set(activity.data.id, activity.data);
    }
  }

  /** The question that the bot waits at. */
  get question(): string | undefined {
    return [...this.#heard.values()].flatMap(({ value }) => questionSchema.safeParse(value).data?.id ?? []).at(-1);
  }

  /** The answers that came over the stream, in order. */
  get answers(): readonly { readonly recommendation: unknown; readonly requirements: unknown }[] {
    return [...this.#heard.values()].flatMap(({ value }) => answerSchema.safeParse(value).data ?? []);
  }

  /** Every message from the bot. */
  get fromBot() {
    return this.#chat.locator('[data-from="bot"]');
  }

  /** Every message from the person. */
  get fromUser() {
    return this.#chat.locator('[data-from="user"]');
  }

  /** The newest message of the bot. */
  get newest() {
    return this.fromBot.last();
  }

  get input() {
    return this.#chat.getByRole('textbox', { name: 'Your message' });
  }

  /** Opens the address and waits for the bot's first question. */
  async open(url: string): Promise<this> {
    await this.page.goto(url);
    await this.fromBot.nth(1).waitFor();
    return this;
  }

  /** Does something that the bot answers, and waits until it has. */
  async turn(act: () => Promise<unknown>): Promise<void> {
    const before = await this.fromBot.count();
    await act();
    await this.fromBot.nth(before).waitFor();
  }

  /** Types a message, sends it, and waits for the reply. */
  async say(text: string): Promise<void> {
    await this.turn(async () => {
      await this.input.fill(text);
      await this.input.press('Enter');
    });
  }

  /** Presses a button of the newest message and waits for the reply. */
  async press(name: string): Promise<void> {
    await this.turn(() => this.newest.getByRole('button', { name, exact: true }).click());
  }

  /** Picks from the list of the newest message, sends it, and waits for the reply. */
  async pick(title: string): Promise<void> {
    await this.turn(async () => {
      await this.newest.getByRole('combobox').fill(title);
      await this.newest.getByRole('combobox').press('Enter');
    });
  }

  /** What everybody said, in order. */
  async transcript(): Promise<readonly string[]> {
    return this.#chat.locator('[data-message]').allInnerTexts();
  }
}
