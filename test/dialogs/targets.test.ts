import { describe, expect, it } from 'vitest';
import { readConversation } from '../../dialogs/memory/conversation.ts';
import { openTalk, type Talk } from '../conversations/double.ts';
import { answerOf, pressableOf, questionOf } from '../conversations/seen.ts';
import { buttonsOf, summary } from './asking.ts';

const wish = 'From a VM in East US to AKS, Key Vault and a storage account in Japan East, private, nothing on-prem';

const newest = (talk: Talk) => pressableOf(talk.sent.at(-1));
const wordsOf = (talk: Talk): string => talk.sent.at(-1)?.text ?? '';
const target = (talk: Talk) => answerOf(talk.sent.at(-1))?.requirements.resourceType;

/** Answers what is still asked with "I don't know", and the check with yes, up to the answer. */
async function toAnswer(talk: Talk): Promise<void> {
  for (let turn = 0; turn < 12 && answerOf(talk.sent.at(-1)) === undefined; turn += 1)
    await talk.type(questionOf(talk.sent.at(-1))?.id === 'review' ? 'yes' : "I don't know");
}

async function answered(text = wish): Promise<Talk> {
  const talk = openTalk();
  await talk.type(text);
  await toAnswer(talk);
  return talk;
}

describe('a wish with several targets', () => {
  it('says which comes first, and that the others are kept', async () => {
    const talk = openTalk();
    await talk.type(wish);
    expect(wordsOf(talk)).toContain('First the AKS cluster, then Key Vault and the storage account.');
    expect(await summary(talk)).toContain('Next: Key Vault, Storage account');
  });

  it('offers the next one under the answer, before everything else', async () => {
    const talk = await answered();
    expect(newest(talk)?.choices[0]?.title).toBe('Go on with: Key Vault');
    expect(wordsOf(talk)).toContain('Shall we go on with Key Vault');
    await talk.type('hello');
    expect(buttonsOf(talk.sent.at(-1))).toContain('Go on with: Key Vault');
  });

  it.each([
    ['yes', 'key-vault'],
    ['next', 'key-vault'],
    ['go on', 'key-vault'],
    ['Go on with: Key Vault', 'key-vault'],
    ['the key vault', 'key-vault'],
    ['the storage account', 'storage-blob'],
  ])('goes on when somebody types "%s"', async (text, next) => {
    const talk = await answered();
    await talk.type(text);
    expect(wordsOf(talk)).toContain('Everything else stays as you said it.');
    await toAnswer(talk);
    expect(target(talk)).toBe(next);
  });

  it('keeps the places and asks only what differs', async () => {
    const talk = await answered();
    const shown = newest(talk);
    await talk.press({ kind: 'answer', id: shown?.id, choice: 'target:key-vault', card: shown?.card });
    expect(questionOf(talk.sent.at(-1))?.id).toBe('existingPrivateEndpoint');
    await talk.type("I don't know");
    expect(answerOf(talk.sent.at(-1))?.requirements).toMatchObject({
      sourceRegion: 'eastus',
      targetRegion: 'japaneast',
      exposure: 'none',
      hybrid: [],
      resourceType: 'key-vault',
    });
  });

  it('comes to its end after the last one', async () => {
    const talk = await answered();
    for (const _ of ['key-vault', 'storage-blob']) {
      await talk.type('next');
      await toAnswer(talk);
    }
    expect(target(talk)).toBe('storage-blob');
    expect(
      newest(talk)
        ?.choices.map(({ title }) => title)
        .join(),
    ).not.toContain('Go on with');
    expect(wordsOf(talk)).toContain('What next?');
  });

  it('brings the target before it back with "undo", and those that waited', async () => {
    const talk = await answered();
    await talk.type('next');
    await talk.type('undo');
    expect(target(talk)).toBe('aks');
    expect(await summary(talk)).toContain('Next: Key Vault, Storage account');
  });

  it('keeps them through a new beginning that is undone', async () => {
    const talk = await answered();
    await talk.type('start over');
    await talk.type('undo');
    expect(await summary(talk)).toContain('Next: Key Vault, Storage account');
  });

  it('lets the first one wait where another is put before it', async () => {
    const talk = openTalk();
    await talk.type(wish);
    await talk.type('change the target');
    await talk.type('key vault');
    expect(await summary(talk)).toContain('Next: AKS cluster, Storage account');
  });

  it('keeps a place that one of them has for itself', async () => {
    const talk = await answered(
      'VM in East US to AKS in West Europe and a storage account in North Europe, private, nothing on-prem',
    );
    await talk.type('next');
    await toAnswer(talk);
    expect(answerOf(talk.sent.at(-1))?.requirements).toMatchObject({
      resourceType: 'storage-blob',
      targetRegion: 'northeurope',
    });
  });

  it('survives a restart', async () => {
    const talk = (await answered()).restart();
    await talk.type('next');
    await toAnswer(talk);
    expect(target(talk)).toBe('key-vault');
  });

  it('takes an old button of a target that had its turn as settled', async () => {
    const talk = await answered();
    const shown = newest(talk);
    const press = { kind: 'answer', id: 'next', choice: 'target:key-vault', card: shown?.card };
    await talk.press(press);
    await talk.press(press);
    expect(wordsOf(talk)).toContain('so nothing changes');
  });
});

describe('a form', () => {
  it('takes several targets in its words', async () => {
    const talk = openTalk();
    await talk.press({ kind: 'form', typed: { resourceType: 'Key Vault and a storage account' } });
    expect(await summary(talk)).toContain('Next: Storage account');
  });
});

describe('a conversation saved before there were several targets', () => {
  it('is read as it was', () => {
    const saved = {
      version: 1,
      welcomed: true,
      requirements: {},
      said: [],
      trail: [],
      wanted: [],
      confirmed: false,
      paused: false,
      cards: 1,
    };
    expect(readConversation(structuredClone(saved))).toEqual({ conversation: saved, moved: false });
  });
});
