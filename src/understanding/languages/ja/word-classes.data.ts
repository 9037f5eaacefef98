import type { WordClassPack } from '../word-classes.ts';

/** Japanese members of the classes that patterns name. */
export const wordClasses: WordClassPack = {
  and: ['と'],
  access: ['アクセス', '接続', '読み', '読み取り', '書き込', '通信'],
  reciprocal: ['相互'],
  postfrom: ['から', 'より'],
  postto: ['に', 'へ', 'を', 'まで', 'への', 'にある'],
  nounaccess: ['アクセス'],
  with: ['と'],
  between: ['の間'],
  linking: ['の', 'の上の'],
  fetchlast: ['読み取', '読み込', '読む', '読み', '取得', '取り出', '参照', 'ダウンロード'],
  publicword: ['公開', 'パブリック', '公共'],
  publicthing: ['アクセス', 'ipアドレス', 'エンドポイント'],
  internet: ['インターネット', '外部'],
  exposed: ['公開'],
  sorry: ['すみません', '訂正', 'いや'],
};
