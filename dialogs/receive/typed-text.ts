/** Most characters of a message that are read. */
export const longestRead = 10_000;

const entities: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&nbsp;', ' '],
]);
const mention = /<at\b[^>]{0,200}>[^<]{0,200}<\/at>/giu;
const quoted = /<blockquote\b[^>]{0,500}>.{0,5000}?<\/blockquote>/gisu;
const formatting = /<\/?(?:p|div|span|br|b|i|u|em|strong)\b[^<>]{0,500}>/giu;
const invisible = /[\p{Cc}\p{Cf}]/gu;
const visible = (character: string): string => (character === '\n' || character === '\t' ? character : '');

interface Incoming {
  readonly text?: string | undefined;
  /** xml: the channel wrote the text as HTML. */
  readonly textFormat?: string | undefined;
  readonly entities?: readonly { readonly type?: string; readonly text?: unknown }[] | undefined;
}

/** What the person typed, without mentions wherever they stand, quoted messages, entities, invisible characters and a leading slash. */
export function typedText(activity: Incoming): string {
  let text = (activity.text ?? '').slice(0, longestRead);
  if (activity.textFormat === 'xml') text = text.replace(formatting, ' ');
  for (const entity of activity.entities ?? []) {
    const named = entity.type === 'mention' && typeof entity.text === 'string' && entity.text !== '';
    if (named && typeof entity.text === 'string') text = text.replaceAll(entity.text, ' ');
  }
  return text
    .replace(quoted, ' ')
    .replace(mention, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39|nbsp);/gu, entity => entities.get(entity) ?? entity)
    .replace(invisible, visible)
    .replace(/[^\S\n]+/gu, ' ')
    .trim()
    .replace(/^\/(?=\p{L})/u, '');
}
