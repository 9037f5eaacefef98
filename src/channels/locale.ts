import { z } from 'zod';
import { parseLocale } from '../content/index.ts';

/** A locale of a client, as a language tag; whatever is none counts as not given. */
export const localeSchema = z.string().optional().catch(undefined).transform(parseLocale);

/** The activity with its locale as a language tag, without one where the channel sent something else. */
export function withLocale<Received extends Readonly<Record<string, unknown>>>({
  locale,
  ...activity
}: Received): Readonly<Record<string, unknown>> {
  const tag = parseLocale(locale);
  return tag === undefined ? activity : { ...activity, locale: tag };
}
