import { isRecord, listOf, recordOf, textOf } from '../read.ts';

/** A button that the bot offers. */
export interface CardAction {
  readonly type: string;
  readonly title: string;
  readonly value: unknown;
  /** What the person is shown to have said, for messageBack. */
  readonly displayText?: string;
  readonly text?: string;
}

export interface Attachment {
  readonly contentType: string;
  readonly content: unknown;
  readonly contentUrl?: string;
  readonly name?: string;
}

/** An activity as the page needs it. */
export interface Activity {
  readonly id: string;
  readonly type: string;
  readonly fromUser: boolean;
  /** Id that the sending page gave it, so that it knows its own echo. */
  readonly clientId?: string;
  readonly text: string;
  /** What the person is shown to have said where it differs from the text. */
  readonly shown?: string;
  readonly summary?: string;
  /** Id of the own message that this one is another wording of. */
  readonly edits?: string;
  /** Milliseconds since 1970 at which it was said; missing where that cannot be read. */
  readonly at?: number;
  /** What the bot calls the conversation by now. */
  readonly title?: string;
  /** True: the bot has forgotten what was said before. */
  readonly forgotten?: true;
  readonly value: unknown;
  readonly attachments: readonly Attachment[];
  readonly suggested: readonly CardAction[];
}

/** The question that stood before the person when they wrote, as the bot names it. */
export interface Answering {
  readonly id: string;
  readonly card: string;
  /** The readings that it offered, where it was narrowed to some. */
  readonly among?: readonly string[];
  /** Messages sent since it was asked, without a reply yet. */
  readonly ahead: number;
}

/** What the page sends; the client adds ids. */
export interface Outgoing {
  readonly text?: string;
  readonly value?: unknown;
  /** What the transcript shows where there is no text. */
  readonly shown?: string;
  /** Id of the own message that it is another wording of. */
  readonly edits?: string;
  /** Missing where nothing was asked yet. */
  readonly answering?: Answering;
}

function actionOf(value: unknown): CardAction[] {
  if (!isRecord(value)) return [];
  const title = textOf(value['title']) ?? textOf(value['text']) ?? textOf(value['value']);
  const displayText = textOf(value['displayText']);
  const text = textOf(value['text']);
  return title === undefined
    ? []
    : [
        {
          type: textOf(value['type']) ?? 'imBack',
          title,
          value: value['value'],
          ...(displayText === undefined ? {} : { displayText }),
          ...(text === undefined ? {} : { text }),
        },
      ];
}

function attachmentOf(value: unknown): Attachment[] {
  if (!isRecord(value)) return [];
  const contentUrl = textOf(value['contentUrl']);
  const name = textOf(value['name']);
  return [
    {
      contentType: textOf(value['contentType']) ?? '',
      content: value['content'],
      ...(contentUrl === undefined ? {} : { contentUrl }),
      ...(name === undefined ? {} : { name }),
    },
  ];
}

/** One activity from the wire; `undefined` where it has no type. A typing sign has no id (empty here). */
export function activityOf(raw: unknown): Activity | undefined {
  const source = recordOf(raw);
  const id = textOf(source['id']) ?? '';
  const type = textOf(source['type']);
  if (type === undefined) return undefined;
  const channelData = recordOf(source['channelData']);
  const clientId = textOf(channelData['clientActivityID']);
  const shown = textOf(channelData['shown']);
  const edits = textOf(channelData['edits']);
  const title = textOf(channelData['title']);
  const at = Date.parse(textOf(source['timestamp']) ?? '');
  const summary = textOf(source['summary']) ?? textOf(source['speak']);
  return {
    id,
    type,
    fromUser: recordOf(source['from'])['role'] === 'user' || clientId !== undefined,
    text: textOf(source['text']) ?? '',
    value: source['value'],
    attachments: listOf(source['attachments']).flatMap(attachmentOf),
    suggested: listOf(recordOf(source['suggestedActions'])['actions']).flatMap(actionOf),
    ...(clientId === undefined ? {} : { clientId }),
    ...(shown === undefined ? {} : { shown }),
    ...(summary === undefined ? {} : { summary }),
    ...(edits === undefined ? {} : { edits }),
    ...(title === undefined ? {} : { title }),
    ...(channelData['forgotten'] === true ? { forgotten: true } : {}),
    ...(Number.isNaN(at) ? {} : { at }),
  };
}
