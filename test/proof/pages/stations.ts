/** One stop of a message on its way. */
export interface Station {
  readonly id: string;
  readonly title: string;
  readonly does: string;
  /** Where it is in the code. */
  readonly file: string;
}

/** The way of a turn, in order. */
export const stations: readonly Station[] = [
  {
    id: 'server',
    title: 'Server',
    does: 'Headers, limits and routes.',
    file: 'src/server/index.ts',
  },
  {
    id: 'channels',
    title: 'Channel',
    does:
      'The Bot Connector endpoint checks the token of the sender, Direct Line that of the conversation; what ' +
      'remains is an activity.',
    file: 'src/channels/index.ts',
  },
  {
    id: 'inbox',
    title: 'Inbox',
    does:
      'A message of the web chat is written down before its turn begins; one whose turn was never finished is ' +
      'taken up again after a restart.',
    file: 'src/state/inbox.ts',
  },
  {
    id: 'queue',
    title: 'Queue',
    does: 'One turn at a time a conversation, in the order of arrival.',
    file: 'src/bot/queue.ts',
  },
  {
    id: 'turn',
    title: 'Turn',
    does: 'The conversation is read; a message that was handled already is left alone.',
    file: 'src/bot/turn.ts',
  },
  {
    id: 'receive',
    title: 'Receive',
    does:
      'A press takes its effect; typed words are read, by the rules and, where there is one, by a model beside ' +
      'them.',
    file: 'dialogs/receive/receive-activity.ts',
  },
  {
    id: 'understanding',
    title: 'Understanding',
    does: 'Text, entities, phrases, clauses, facts, context: facts of closed sets, each with its words.',
    file: 'src/understanding/stages.ts',
  },
  {
    id: 'reduce',
    title: 'Reducer',
    does: 'Each event makes a new conversation of the old one; nothing else changes it.',
    file: 'dialogs/memory/reduce.ts',
  },
  {
    id: 'advisor',
    title: 'Dialogs',
    does: 'The next open question of the topics, the check, or the answer.',
    file: 'dialogs/advisor.ts',
  },
  {
    id: 'decision',
    title: 'Decision',
    does: 'Requirements to facts, a row of each table, topology, reasons, pitfalls, changes.',
    file: 'src/decision/recommend.ts',
  },
  {
    id: 'answer',
    title: 'Answer',
    does: 'What was decided as card, text, picture and files; nothing is derived again.',
    file: 'src/answer/index.ts',
  },
  {
    id: 'content',
    title: 'Words',
    does: 'Ids and values become sentences of the language of the conversation.',
    file: 'src/content/speech.ts',
  },
  {
    id: 'outbox',
    title: 'Outbox',
    does: 'What was said is kept back until the state is written, then sent in order.',
    file: 'src/bot/outbox.ts',
  },
];
