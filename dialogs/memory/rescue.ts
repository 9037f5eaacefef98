import type { Conversation } from './conversation.ts';

type Asked = NonNullable<Conversation['asked']>;

/** Misses of one question after which the ways out are offered, in words and as buttons. */
const missesUntilRescue = 2;

/** True where the ways out are offered: not while there are readings to choose from instead. */
export const offersRescue = ({ misses, among }: Pick<Asked, 'misses' | 'among'>): boolean =>
  misses >= missesUntilRescue && among === undefined;
