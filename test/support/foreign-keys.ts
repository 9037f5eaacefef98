/** Names that every object answers to although nobody put them there. */
export const prototypeKeys: readonly string[] = [
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
  'length',
  'name',
];
