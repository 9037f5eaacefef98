// Chinese: who outside may reach the target.
import type { ExposurePack } from '../exposure-rows.ts';

/** Phrases and words for the way in from outside. */
export const exposure: ExposurePack = {
  phrases: {
    none: ['(私网|内网|仅内部)', '(不|没有|无|禁止|不能|不要|不可) ..3 (公网|公共|公开|互联网|外网) ..3'],
    'allow-listed': ['(仅|只) ..4 (ip|地址)'],
    public: ['(面向|对) ..2 (公众|互联网|公网|客户)'],
  },
};
