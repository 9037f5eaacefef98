import { randomBytes } from 'node:crypto';

/** 144 random bits as 24 letters, digits, `-` and `_`. */
export const unguessable = (): string => randomBytes(18).toString('base64url');

/** A new id of a person. Direct Line reserves the prefix for ids that stand in a token. */
export const newUserId = (): string => `dl_${unguessable()}`;
