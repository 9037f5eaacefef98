import { z } from 'zod';
import { textLimit } from '../../src/text-limit.ts';
import { withoutMarkup } from '../../src/understanding/1-text/markup.ts';

const quoted = /<blockquote\b[^>]{0,500}>.{0,5000}?<\/blockquote>/gisu;
const formatting = /<\/?(?:p|div|span|br|b|i|u|em|strong)\b[^<>]{0,500}>/giu;

interface Incoming {
  readonly text?: string | undefined;
  /** xml: the channel wrote the text as HTML. */
  readonly textFormat?: string | undefined;
  readonly entities?: readonly { readonly type?: string; readonly text?: unknown }[] | undefined;
}

const shortenedSchema = z.object({ textLength: z.number() });

/** True: more was written than is read of one message, be it cut where it came in or here. */
export function isTooLong({ text, channelData }: Pick<Incoming, 'text'> & { readonly channelData?: unknown }): boolean {
  const before = shortenedSchema.safeParse(channelData).data?.textLength ?? 0;
  return Math.max(before, text?.length ?? 0) > textLimit;
}

/**
 * What the person typed, without mentions wherever they stand, quoted messages, entities, invisible characters and a
 * leading slash.
 */
export function typedText(activity: Incoming): string {
  let text = (activity.text ?? '').slice(0, textLimit);
  if (activity.textFormat === 'xml') text = text.replace(formatting, ' ');
  for (const entity of activity.entities ?? []) {
    const named = entity.type === 'mention' && typeof entity.text === 'string' && entity.text !== '';
    if (named && typeof entity.text === 'string') text = text.replaceAll(entity.text, ' ');
  }
  return withoutMarkup(text.replace(quoted, ' '))
    .replace(/[^\S\n]+/gu, ' ')
    .trim()
    .replace(/^\/(?=\p{L})/u, '');
}
