import { plain } from './typed-choice.ts';

const forgetPhrases: readonly string[] = [
  'forget',
  'forget me',
  'forget everything',
  'delete my data',
  'forget my answers',
];

/** True where somebody wants everything to be forgotten that they said here. */
export const isForgetWish = (text: string): boolean => forgetPhrases.includes(plain(text));
