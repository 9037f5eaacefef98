import type { RangeWords } from '../range-words.ts';

export const rangeWords: RangeWords = {
  shared: ['両', '同', '共'],
  part: [],
  passing: ['経', '宛'],
  many: [],
  between: ['は', 'が', 'の', 'を', 'と', 'で', 'も'],
};
