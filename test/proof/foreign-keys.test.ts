import type { Activity } from 'botbuilder-core';
import { describe, expect, it } from 'vitest';
import { openTalk } from '../conversations/double.ts';
import { walkedKeys } from '../support/foreign-keys.ts';

type Hostile = Partial<Activity> & Readonly<Record<string, unknown>>;

const places: readonly (readonly [place: string, activity: (key: string) => Hostile])[] = [
  ['the text', key => ({ text: key })],
  ['the question about a word', key => ({ text: `what is ${key}?` })],
  ['the locale', key => ({ text: 'help', locale: key })],
  ['the format of the text', key => ({ text: 'help', textFormat: key })],
  ['the channel', key => ({ text: 'help', channelId: key })],
  ['the kind of conversation', key => ({ text: 'help', conversation: { ...chat, conversationType: key } })],
  ['the conversation', key => ({ text: 'help', conversation: { ...chat, id: key } })],
  ['the sender', key => ({ text: 'help', from: { id: key, name: key } })],
  ['the kind of a mention', key => ({ text: `${key} help`, entities: [{ type: key, text: key }] })],
  ['the kind of a press', key => ({ value: { kind: key } })],
  ['the question of a press', key => ({ value: { kind: 'answer', id: key, choice: 'nothing' } })],
  ['the choice of a press', key => ({ value: { kind: 'answer', id: 'resourceType', choice: key } })],
  ['a choice among several', key => ({ value: { kind: 'answer', id: 'hybrid', choice: [key, 'nothing'] } })],
  ['a command', key => ({ value: { kind: 'command', command: key } })],
  ['a field of the form', key => ({ value: JSON.parse(`{ "kind": "form", "${key}": "${key}" }`) })],
  ['an answer in the form', key => ({ value: { kind: 'form', sourceRegion: key, hybrid: key, targetRegion: [key] } })],
  ['an example', key => ({ value: { kind: 'example', example: key } })],
  ['the data of the channel', key => ({ text: 'help', channelData: JSON.parse(`{ "${key}": "${key}" }`) })],
  ['the kind of a file', key => ({ text: 'help', attachments: [{ contentType: key, name: key }] })],
];

const chat = { id: 'chat', isGroup: false, conversationType: 'personal', name: '' };

describe.each(places)('a word that every object answers to, as %s,', (place, activity) => {
  it('is answered like any other, and the conversation goes on', async () => {
    const words = (said: readonly Partial<Activity>[]) => JSON.stringify(said.map(({ text }) => text));
    const unlike = words(await openTalk().send(activity('zzyzx')));
    for (const key of walkedKeys) {
      const talk = openTalk();
      const replies = await talk.send(activity(key));
      expect(words(replies), `${place}: ${key}`).toBe(unlike.replaceAll('zzyzx', key));
      expect(words(await talk.type('VM in East US to Azure SQL in Japan East')), key).not.toContain('reference');
    }
  });
});
