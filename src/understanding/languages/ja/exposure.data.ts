// Japanese: who outside may reach the target.
import type { ExposurePack } from '../exposure-rows.ts';

/** Phrases and words for the way in from outside. */
export const exposure: ExposurePack = {
  phrases: {
    none: [
      '(プライベート接続|プライベートアクセス|非公開|内部のみ|社内のみ)',
      'パブリック ip (なし|は使わない|を使わない|不要|は不要|アドレスなし)',
      '(パブリック|公開|外部|インターネット) ..8 (なし|ない|せず|しない|禁止|不可|ません)',
    ],
    'allow-listed': ['(特定|許可|限ら) ..6 (ip|アドレス|アクセス)', '(一部|特定) の ip'],
    public: [
      '(公開|パブリック) (サイト|webサイト|アプリ|api|する|します|です|ウェブサイト)',
      'インターネット (に公開|からアクセス|上に公開)',
    ],
  },
};
