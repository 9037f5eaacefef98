import { z } from 'zod';

const node = z.looseObject({ type: z.string().optional() });
type CardNode = z.infer<typeof node>;

/** Largest message that every Teams client takes, in bytes of UTF-16; the service refuses above 100 KB. */
const mostBytes = 80 * 1024;
/** Buttons that a card may have (Teams, "Designing Adaptive Cards"). */
const mostActions = 6;

/** Every node of a card, itself first. */
export function cardNodes(card: unknown): readonly CardNode[] {
  if (Array.isArray(card)) return card.flatMap(cardNodes);
  const parsed = node.safeParse(card);
  if (!parsed.success) return [];
  const { data, ...parts } = parsed.data;
  return [parsed.data, ...Object.values(parts).flatMap(cardNodes)];
}

const cardShape = z.looseObject({
  type: z.literal('AdaptiveCard'),
  version: z.string(),
  fallbackText: z.string().min(1),
  actions: z.array(z.looseObject({ type: z.string() })).optional(),
});

function cardFaults(content: unknown): readonly string[] {
  const parsed = cardShape.safeParse(content);
  if (!parsed.success) return [`a card without ${parsed.error.issues.map(issue => issue.path.join('.')).join(', ')}`];
  const { version, actions = [] } = parsed.data;
  const nodes = cardNodes(content);
  return [
    ...(Number(version) > 1.5 ? [`card version ${version}; Teams takes 1.5 from bots`] : []),
    ...(actions.length > mostActions ? [`${actions.length} buttons on a card`] : []),
    ...nodes
      .filter(({ type, fallback }) => type === 'Action.Execute' && fallback === undefined)
      .map(() => 'an Action.Execute without a fallback'),
    ...nodes
      .filter(({ type, wrap }) => type === 'TextBlock' && wrap !== true)
      .map(({ text }) => `text that does not wrap: ${String(text).slice(0, 40)}`),
    ...nodes
      .filter(({ type, url, altText }) => type === 'Image' && (!String(url).startsWith('https://') || !altText))
      .map(() => 'a picture that is not over https or has no words for it'),
    ...nodes.filter(({ type, label }) => type?.startsWith('Input.') && !label).map(() => 'an input without a label'),
  ];
}

interface Outgoing {
  readonly type: string;
  readonly text?: string | undefined;
  readonly attachments?: readonly { readonly contentType: string; readonly content?: unknown }[] | undefined;
  readonly suggestedActions?: { readonly actions: readonly unknown[] } | undefined;
}

/** What Teams would refuse, cut or show twice of this activity, one line each. */
export function teamsFaults(activity: Outgoing): readonly string[] {
  const { attachments = [], text = '', suggestedActions } = activity;
  if (activity.type !== 'message') return [];
  const bytes = JSON.stringify(activity).length * 2;
  return [
    ...(bytes > mostBytes ? [`a message of ${bytes} bytes`] : []),
    ...(text !== '' && attachments.length > 0
      ? ['text and a card in one message: Teams shows both, one after the other']
      : []),
    ...(suggestedActions !== undefined && attachments.length > 0 ? ['suggested actions beside a card'] : []),
    ...(suggestedActions !== undefined && suggestedActions.actions.length > 3
      ? ['more than three suggested actions']
      : []),
    ...(text === '' && attachments.length === 0 ? ['an empty message'] : []),
    ...attachments
      .filter(({ contentType }) => contentType === 'application/vnd.microsoft.card.adaptive')
      .flatMap(({ content }) => cardFaults(content)),
  ];
}
