import { conversationMessages } from './conversation.data.ts';
import { exposureMessages } from './exposure.data.ts';
import { hybridMessages } from './hybrid.data.ts';
import { languageMessages } from './languages.data.ts';
import { proposalMessages } from './proposals.data.ts';
import { regionMessages } from './regions.data.ts';
import { roleMessages } from './roles.data.ts';
import type { BlindRow } from './row.ts';
import { storyMessages } from './stories.data.ts';
import { topologyMessages } from './topology.data.ts';
import { fifthUnseenMessages } from './unseen-fifth.data.ts';
import { firstUnseenMessages } from './unseen-first.data.ts';
import { fourthUnseenMessages } from './unseen-fourth.data.ts';
import { secondUnseenMessages } from './unseen-second.data.ts';
import { thirdUnseenMessages } from './unseen-third.data.ts';

/** Every message of the corpus, by the kind it was written for. */
export const blindCorpus: Readonly<Record<string, readonly BlindRow[]>> = {
  roles: roleMessages,
  regions: regionMessages,
  exposure: exposureMessages,
  hybrid: hybridMessages,
  topology: topologyMessages,
  proposals: proposalMessages,
  stories: storyMessages,
  conversation: conversationMessages,
  languages: languageMessages,
  unseenFirst: firstUnseenMessages,
  unseenSecond: secondUnseenMessages,
  unseenThird: thirdUnseenMessages,
  unseenFourth: fourthUnseenMessages,
  unseenFifth: fifthUnseenMessages,
};
