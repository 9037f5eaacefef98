import type { Sent } from '../../support/connector.ts';
import { failing } from '../../support/slow-storage.ts';
import { startTeamsApp, type TeamsApp } from '../../support/teams-app.ts';
import { buttonsOf, Chat } from '../../support/teams-chat.ts';
import { answerLast, isAnswer, last, missionAnswers, missionSentence, questionOf } from '../../support/teams-walk.ts';
import { activity, bot, inGroup, inPerson } from '../fixtures/envelopes.ts';

/** What came back, and what led there. */
export interface Visited {
  readonly path: string;
  readonly messages: readonly Sent[];
}

/** Words that steer the conversation, in an order that comes back to the same question. */
const thereAndBack = ['help', 'why', 'examples', 'what did I say?', 'continue', 'cancel', 'continue'];
/** What nobody understands, until every way out is offered; `repeat` then asks as at first. */
const missed = ['asdf', 'qwer asdf', 'zxcv', 'uiop zxcv'];
/** Words that lead elsewhere. */
const away = ['form', 'continue', 'back', 'start over', 'undo'];

/** Where the rules are tried: the bot behind its endpoint, and chats in which nothing has been said. */
export class Stage {
  readonly app: TeamsApp;
  #chats = 0;
  #walked: Promise<readonly Visited[]> | undefined;

  constructor(app: TeamsApp) {
    this.app = app;
  }

  static async open(): Promise<Stage> {
    return new Stage(await startTeamsApp());
  }

  /** What came back when the app was installed for a person. */
  async installed(): Promise<Visited> {
    const chat = this.newChat();
    const place = { ...inPerson, conversation: { ...inPerson.conversation, id: chat.id } };
    return { path: 'install', messages: await chat.send(activity('installationUpdate', place, { action: 'add' })) };
  }

  /** What came back when the app was added to a group chat: one line, which asks for a mention. */
  async addedToGroup(): Promise<Visited> {
    this.#chats += 1;
    const place = { ...inGroup, conversation: { ...inGroup.conversation, id: `19:group-${this.#chats}@thread.v2` } };
    const event = activity('conversationUpdate', place, { membersAdded: [bot] });
    return { path: 'group greeting', messages: await new Chat(this.app, place).send(event) };
  }

  /** What came back when the store failed. */
  static async troubled(): Promise<Visited> {
    const app = await startTeamsApp({ storage: real => failing(real, () => 'write') });
    const messages = await new Chat(app, inPerson).say(missionSentence);
    await app.stop();
    return { path: 'trouble', messages };
  }

  newChat(): Chat {
    this.#chats += 1;
    const { conversation } = inPerson;
    return new Chat(this.app, { ...inPerson, conversation: { ...conversation, id: `a:chat-${this.#chats}` } });
  }

  /**
   * Walks the product's own case and calls `visit` at each question and at the answer; it must not answer the question.
   */
  async atEachStep(visit: (chat: Chat, question: string, step: number) => Promise<void>): Promise<void> {
    const chat = this.newChat();
    await chat.say('hello');
    for (let step = 0; step < 20; step += 1) {
      const here = last(chat);
      await visit(chat, isAnswer(here) ? 'answer' : (questionOf(here) ?? 'nothing'), step);
      if (isAnswer(here)) return;
      await answerLast(chat, missionAnswers);
    }
  }

  /** What came back to steering words and buttons on the way through the product's own case; walked once. */
  walk(): Promise<readonly Visited[]> {
    this.#walked ??= this.#explore();
    return this.#walked;
  }

  async #explore(): Promise<readonly Visited[]> {
    const visited: Visited[] = [await this.installed(), await Stage.troubled()];
    const sayAll = async (chat: Chat, words: readonly string[], question: string): Promise<void> => {
      for (const word of words) visited.push({ path: `${question} > ${word}`, messages: await chat.say(word) });
    };
    await this.atEachStep(async (chat, question) => {
      const here = last(chat);
      visited.push({ path: question, messages: [here] });
      if (question === 'answer') {
        for (const { title, data } of buttonsOf(here).filter(({ type }) => type === 'Action.Submit')) {
          visited.push({ path: `answer > ${title}`, messages: await chat.pressData(data, here.id ?? '') });
        }
        await sayAll(chat, [...missed, ...away], question);
        return;
      }
      if (['sourceRegion', 'exposure', 'review'].includes(question)) await sayAll(chat, thereAndBack, question);
      await sayAll(chat, missed, question);
    });
    return visited;
  }
}
