import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** 144 random bits as 24 letters, digits, `-` and `_`. */
export const unguessable = (): string => randomBytes(18).toString('base64url');

/** Ids of people, which this server alone can make. */
export interface UserIds {
  /** A new one. Direct Line reserves the prefix for ids that stand in a token. */
  create(): string;
  /** True for an id that `create` gave out, in this process or an earlier one. */
  isOwn(id: string): boolean;
}

/** 72 bits each: nobody meets another's id by chance, nor finds a mark by trying within the limits of an address. */
const half = 9;
const shape = /^dl_([\w-]{12})([\w-]{12})$/;

/**
 * Ids of 24 characters after their prefix, the second half of which marks the first with the key; nothing is stored.
 */
export function createUserIds(key: Buffer): UserIds {
  const markOf = (chance: string): Buffer =>
    createHmac('sha256', key).update(`user ${chance}`).digest().subarray(0, half);
  return {
    create: () => {
      const chance = randomBytes(half).toString('base64url');
      return `dl_${chance}${markOf(chance).toString('base64url')}`;
    },
    isOwn: id => {
      const [, chance, mark] = shape.exec(id) ?? [];
      if (chance === undefined || mark === undefined) return false;
      return timingSafeEqual(Buffer.from(mark, 'base64url'), markOf(chance));
    },
  };
}
