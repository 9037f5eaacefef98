// Chinese: how a named option is meant.
import type { OptionPack } from '../option-rows.ts';

/** Words around the name of an option. */
export const refusals: OptionPack = {
  refusals: ['<#option> (不行|太贵|不用|不考虑)', '(不想用|不要|不用|不使用|避免) <#option>'],
  continuations: ['或'],
};
