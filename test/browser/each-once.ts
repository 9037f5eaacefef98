import { expect } from 'vitest';
import type { ChatPage } from '../support/chat-page.ts';

/** Says something now and waits for nothing. */
export async function mutter(chat: ChatPage, text: string): Promise<void> {
  await chat.input.fill(text);
  await chat.input.press('Enter');
}

/** The conversation as it is after a reload, which is how the server knows it. */
async function asKept(chat: ChatPage): Promise<readonly string[]> {
  const shown = await chat.fromBot.count();
  await chat.page.reload();
  await expect.poll(() => chat.fromBot.count()).toBe(shown);
  return chat.transcript();
}

/** Expects that everything said stands there once, now and after a reload. */
export async function expectEachOnce(chat: ChatPage, said: readonly string[]): Promise<void> {
  const own = await chat.fromUser.locator('.said').allInnerTexts();
  expect(own).toEqual(said);
  expect([...(await asKept(chat))].sort()).toEqual([...(await chat.transcript())].sort());
}
