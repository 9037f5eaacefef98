// Japanese: how a named option is meant.
import type { OptionPack } from '../option-rows.ts';

/** Words around the name of an option. */
export const refusals: OptionPack = {
  refusals: ['<#option> (は使いたくない|は使わない|は不可|なし|なしで|は高すぎる)'],
  continuations: ['や', 'と'],
  mustAfter: /^(は|が)?必須/,
};
