import { extent } from '../proof/extent.ts';

/** Names that every object answers to although nobody put them there, the best known first. */
export const prototypeKeys: readonly string[] = [
  ...new Set(['constructor', '__proto__', 'toString', ...Object.getOwnPropertyNames(Object.prototype)]),
  'prototype',
  'length',
  'name',
];

/** Those that a walk goes through. */
export const walkedKeys: readonly string[] = prototypeKeys.slice(0, extent(3, prototypeKeys.length));
