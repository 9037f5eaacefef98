import type { Sent } from '../../support/connector.ts';
import { startTeamsApp, type TeamsApp } from '../../support/teams-app.ts';
import { buttonsOf, Chat } from '../../support/teams-chat.ts';
import { answerLast, isAnswer, last, missionAnswers, questionOf } from '../../support/teams-walk.ts';
import { inPerson } from '../fixtures/envelopes.ts';

/** What came back, and what led there. */
export interface Visited {
  readonly path: string;
  readonly messages: readonly Sent[];
}

/** Words that steer the conversation, said at every step of the walk. */
const steering = [
  'help',
  'why',
  'what did I say?',
  'back',
  'cancel',
  'continue',
  'examples',
  'form',
  'start over',
  'undo',
];

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

  newChat(): Chat {
    this.#chats += 1;
    const { conversation } = inPerson;
    return new Chat(this.app, { ...inPerson, conversation: { ...conversation, id: `a:chat-${this.#chats}` } });
  }

  /** Calls `visit` with a fresh chat at each question of the mission case, and at its answer. */
  async atEachStep(visit: (chat: Chat, question: string) => Promise<void>): Promise<void> {
    for (let depth = 0; depth < 20; depth += 1) {
      const chat = this.newChat();
      await chat.say('hello');
      for (let step = 0; step < depth && !isAnswer(last(chat)); step += 1) await answerLast(chat, missionAnswers);
      const done = isAnswer(last(chat));
      await visit(chat, questionOf(last(chat)) ?? 'answer');
      if (done) return;
    }
  }

  /** What came back after each button and each steering word at each step of the mission case; walked once. */
  walk(): Promise<readonly Visited[]> {
    this.#walked ??= this.#explore();
    return this.#walked;
  }

  async #explore(): Promise<readonly Visited[]> {
    const visited: Visited[] = [];
    await this.atEachStep(async (chat, question) => {
      const here = last(chat);
      visited.push({ path: question, messages: [here] });
      for (const { title, data, type } of buttonsOf(here)) {
        if (type !== 'Action.Submit') continue;
        visited.push({ path: `${question} > ${title}`, messages: await chat.pressData(data, here.id ?? '') });
      }
      for (const word of steering) visited.push({ path: `${question} > ${word}`, messages: await chat.say(word) });
    });
    return visited;
  }
}
