import { type Conversation, mostDiffering } from './conversation.ts';
import type { Reducers } from './events.ts';

/** The answers that one reader alone stated, without these. */
export function checked({ single }: Conversation, fields: readonly string[]): Pick<Conversation, 'single'> {
  const left = single?.fields.filter(field => !fields.includes(field)) ?? [];
  return single === undefined ? {} : { single: { ...single, fields: left } };
}

/** What a model beside the rules leaves behind, and whether one may read at all. */
export const onReadings: Reducers<'read-by-two' | 'readings-left' | 'reader-told' | 'reader-switched'> = {
  'read-by-two': (conversation, { version, single, differing }) => ({
    ...conversation,
    single: { version, fields: [...new Set([...(conversation.single?.fields ?? []), ...single])] },
    differing: differing.slice(0, mostDiffering),
  }),
  'readings-left': (conversation, { differing }) => ({ ...conversation, differing: differing.slice(0, mostDiffering) }),
  'reader-told': (conversation, { where }) => ({ ...conversation, readerTold: where }),
  'reader-switched': ({ rulesOnly: _, ...conversation }, { reads }) =>
    reads ? conversation : { ...conversation, rulesOnly: true },
};
