import type { WordClassPack } from '../word-classes.ts';

/** Korean members of the classes that patterns name. */
export const wordClasses: WordClassPack = {
  access: ['접속', '접근', '연결'],
  postfrom: ['에서'],
  postto: ['에', '으로'],
  fetchlast: ['가져'],
};
