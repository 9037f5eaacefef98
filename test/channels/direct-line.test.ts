import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textLimit } from '../../src/text-limit.ts';
import { echoBot, type Running, start } from '../server/start.ts';
import { begin, call, generate, heard, openStream, read, reconnect, say, texts } from './direct-line-client.ts';
import { eventually } from './eventually.ts';

let server: Running;
let bot: ReturnType<typeof echoBot>;

beforeEach(async () => {
  bot = echoBot();
  server = await start({ bot });
});
afterEach(async () => {
  await server.stop();
});

describe('a conversation over Direct Line', () => {
  it('welcomes, shows what the person said, and answers it', async () => {
    const conversation = await begin(server.url);
    const stream = await openStream(conversation.streamUrl);
    await stream.until(heard('Welcome.'));
    const posted = await say(server.url, conversation, 'hello', 'mine-1');
    await stream.until(heard('echo: hello'));
    expect(texts(stream.activities)).toEqual(['Welcome.', 'hello', 'echo: hello']);
    const [, mine, answer] = stream.activities;
    expect(posted).toMatchObject({ status: 200, json: { id: mine?.id } });
    expect(mine?.channelData).toEqual({ clientActivityID: 'mine-1' });
    expect(answer?.replyToId).toBe(mine?.id);
    stream.close();
  });

  it('tells a new person and a returning one apart', async () => {
    const { token } = await generate(server.url);
    expect((await call(server.url, '/conversations', { token })).status).toBe(201);
    expect((await call(server.url, '/conversations', { token })).status).toBe(200);
    expect(bot.seen.filter(({ type }) => type === 'conversationUpdate')).toHaveLength(1);
  });

  it('passes on the language of the page', async () => {
    const { token } = await generate(server.url);
    await call(server.url, '/conversations', { token, body: { locale: 'de-DE', user: { id: 'someone' } } });
    expect(bot.seen[0]).toMatchObject({ type: 'conversationUpdate', locale: 'de-DE' });
  });

  it('passes on what the client shows, from the start on', async () => {
    await begin(server.url, { shows: 'text', ownPage: true, other: 'not read' });
    expect(bot.seen[0]).toMatchObject({ type: 'conversationUpdate' });
    expect(bot.seen[0]?.channelData).toEqual({ shows: 'text', ownPage: true });
  });

  it('refuses what no client can show, and names it', async () => {
    const { token, conversationId } = await generate(server.url);
    const channelData = { shows: 'pictures' };
    const refusal = { status: 400, json: { problems: [{ path: '/channelData/shows' }] } };
    expect(await call(server.url, '/conversations', { token, body: { channelData } })).toMatchObject(refusal);
    await call(server.url, '/conversations', { token });
    const body = { type: 'message', text: 'hello', channelData };
    expect(await call(server.url, `/conversations/${conversationId}/activities`, { token, body })).toMatchObject(
      refusal,
    );
  });

  it('takes the same message once, however often it is sent', async () => {
    const conversation = await begin(server.url);
    const answers = await Promise.all([1, 2, 3].map(() => say(server.url, conversation, 'once', 'same')));
    const stream = await openStream(conversation.streamUrl);
    await stream.until(heard('echo: once'));
    expect(new Set(answers.map(({ json }) => JSON.stringify(json))).size).toBe(1);
    expect(bot.seen.filter(({ type }) => type === 'message')).toHaveLength(1);
    stream.close();
  });

  it('goes on from the watermark after a dropped socket', async () => {
    const conversation = await begin(server.url);
    const first = await openStream(conversation.streamUrl);
    await first.until(heard('Welcome.'));
    first.close();
    await say(server.url, conversation, 'while away');
    const again = await reconnect(server.url, conversation, first.watermark());
    const second = await openStream(again.streamUrl);
    await second.until(heard('echo: while away'));
    expect(texts(second.activities)).toEqual(['while away', 'echo: while away']);
    second.close();
  });

  it('shows the whole history after a reload, and to a second tab', async () => {
    const conversation = await begin(server.url);
    const first = await openStream(conversation.streamUrl);
    await say(server.url, conversation, 'one');
    await first.until(heard('echo: one'));
    const second = await openStream((await reconnect(server.url, conversation)).streamUrl);
    await second.until(heard('echo: one'));
    await say(server.url, conversation, 'two');
    await Promise.all([first.until(heard('echo: two')), second.until(heard('echo: two'))]);
    expect(texts(second.activities)).toEqual(texts(first.activities));
    first.close();
    second.close();
  });

  it('serves a client that polls', async () => {
    const conversation = await begin(server.url);
    await say(server.url, conversation, 'poll');
    await eventually(async () => texts((await read(server.url, conversation)).activities)).toContain('echo: poll');
    const { watermark } = await read(server.url, conversation);
    expect((await read(server.url, conversation, watermark)).activities).toEqual([]);
  });

  it('keeps two people apart', async () => {
    const [a, b] = await Promise.all([begin(server.url), begin(server.url)]);
    const [streamA, streamB] = await Promise.all([openStream(a.streamUrl), openStream(b.streamUrl)]);
    await Promise.all([say(server.url, a, 'from a'), say(server.url, b, 'from b')]);
    await Promise.all([streamA.until(heard('echo: from a')), streamB.until(heard('echo: from b'))]);
    expect(texts(streamA.activities)).not.toContain('from b');
    expect(texts(streamB.activities)).not.toContain('from a');
    streamA.close();
    streamB.close();
  });

  it('says who the person is, whatever the client claims', async () => {
    const conversation = await begin(server.url);
    const body = {
      type: 'message',
      text: 'x',
      from: { id: 'dl_somebody-else', role: 'bot' },
      serviceUrl: 'http://evil',
    };
    await call(server.url, `/conversations/${conversation.conversationId}/activities`, {
      token: conversation.token,
      body,
    });
    await eventually(() => bot.seen.at(-1)?.text).toBe('x');
    expect(bot.seen.at(-1)?.from.id).toMatch(/^dl_[\w-]{24}$/);
    expect(bot.seen.at(-1)?.from.role).toBe('user');
    expect(bot.seen.at(-1)?.serviceUrl).toBe('urn:connectivity-advisor:direct-line');
  });

  it('gives the bot the beginning of a text of 10,000 characters, and says how long it was', async () => {
    const conversation = await begin(server.url);
    expect((await say(server.url, conversation, 'x'.repeat(10_000))).status).toBe(200);
    await eventually(() => bot.seen.at(-1)?.text?.length).toBe(textLimit);
    expect(bot.seen.at(-1)?.channelData).toMatchObject({ textLength: 10_000 });
  });

  it.each([
    { what: 'an emoji', body: { type: 'message', text: '🙂' } },
    { what: 'an empty text', body: { type: 'message', text: '' } },
    { what: 'no text', body: { type: 'message' } },
    { what: 'an image', body: { type: 'message', attachments: [{ contentType: 'image/png', name: 'a.png' }] } },
    { what: 'an event', body: { type: 'event', name: 'webchat/join' } },
    { what: 'a choice', body: { type: 'message', value: { kind: 'answer', id: 'exposure', choice: 'none' } } },
  ])('passes $what on to the bot', async ({ body }) => {
    const conversation = await begin(server.url);
    const { conversationId, token } = conversation;
    expect((await call(server.url, `/conversations/${conversationId}/activities`, { token, body })).status).toBe(200);
    await eventually(() => bot.seen.at(-1)).toMatchObject(body);
  });

  it('takes a typing sign without a turn', async () => {
    const { conversationId, token } = await begin(server.url);
    await eventually(() => bot.seen.length).toBe(1);
    const answer = await call(server.url, `/conversations/${conversationId}/activities`, {
      token,
      body: { type: 'typing' },
    });
    expect(answer.status).toBe(200);
    expect(bot.seen).toHaveLength(1);
  });

  it('survives a bot that throws', async () => {
    const angry = await start({ bot: { run: () => Promise.reject(new Error('no')) } });
    const conversation = await begin(angry.url);
    expect((await say(angry.url, conversation, 'hello')).status).toBe(200);
    expect((await say(angry.url, conversation, 'still there?')).status).toBe(200);
    await angry.stop();
  });
});
