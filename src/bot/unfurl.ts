import { z } from 'zod';
import { linkPreview } from '../answer/index.ts';
import { type Activity, ActivityTypes, CardFactory } from '../sdk.ts';

/**
 * What Teams sends when somebody pastes a link of a domain that the manifest names: with the app installed, and without
 * it, when it says nobody's name ("Link unfurling", Teams documentation).
 */
const querySchema = z.object({
  type: z.literal(ActivityTypes.Invoke),
  name: z.enum(['composeExtension/queryLink', 'composeExtension/anonymousQueryLink']),
});
const linkSchema = z.object({ value: z.object({ url: z.string() }), locale: z.string().optional() });

/** What stands in the place of a link; without attachments the link stays as it is. */
const resultOf = (attachments: readonly unknown[]): Partial<Activity> => ({
  type: ActivityTypes.InvokeResponse,
  value: { status: 200, body: { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } } },
});

/**
 * The answer to a pasted link: a small card where it opens an answer of this service, nothing for any other. Undefined
 * for an activity that asks for no such thing. It keeps nothing of who pasted what.
 */
export function unfurled(activity: Activity, publicUrl: string | undefined): Partial<Activity> | undefined {
  if (!querySchema.safeParse(activity).success) return undefined;
  const { data } = linkSchema.safeParse(activity);
  const preview =
    data === undefined || publicUrl === undefined ? undefined : linkPreview(data.value.url, publicUrl, data.locale);
  if (preview === undefined) return resultOf([]);
  const { title, text, card } = preview;
  return resultOf([{ ...CardFactory.adaptiveCard(card), preview: CardFactory.thumbnailCard(title, [], [], { text }) }]);
}
