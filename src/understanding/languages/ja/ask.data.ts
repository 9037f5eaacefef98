// How Japanese speakers ask: what a question wants to know, what it is about, and words that mean the same.
import type { AskPack } from '../ask-rows.ts';
import type { ConceptPack } from '../concept-words.ts';
import type { SubjectPack } from '../subject-rows.ts';

/** Kinds of questions, and what the rest of a message tells of them. */
export const ask: AskPack = {
  kinds: {
    compare: /違い|比較/,
    'first-step': /最初に|まず何|先に|順番|手順|順序/,
    limit: /上限|いくつ|何本|何個|最大|制限/,
    'why-not-working': /なぜ|どうして|原因|何が(足り|問題|悪)/,
    review: /これで(いい|よい|良い|問題)|問題(ない|ありません)か|妥当/,
    needed: /必要|不要|要りますか|なければ(なりません|いけません)/,
    how: /どうすれば|どうやって|どのよう|方法|設定すれば|何を(追加|設定|変更)/,
    which: /どちら|どれ|どっち/,
    can: /でき|可能|ますか|ですか|られますか/,
  },
  criteria: {
    scope: /範囲|スコープ/,
    latency: /遅延|レイテンシ/,
    throughput: /スループット|帯域/,
    security: /セキュリティ|暗号/,
    cost: /コスト|料金|費用|価格/,
    simplicity: /簡単|シンプル|手間|複雑/,
    time: /どのくらい(?:の)?(?:時間|かか)/,
  },
  sideBySide: /違い|比較|比べ/,
  learning: /az ?104|az ?700|試験|資格|勉強|学習/,
  symptom:
    /できません|つながらない|繋がらない|つながりません|解決できない|失敗|エラー|タイムアウト|届かない|応答がない|動かない/,
  choice: /それとも/,
  users: /ユーザー/,
  onPremises: /オンプレミス/,
};

/** What a question is about. */
export const subjects: SubjectPack = {
  'gateway-transit': /ハブのゲートウェイ/,
  'dns-forwarding': /条件付きフォワーダー|フォワーダー/,
  'dns-zone-link': /リンク/,
  'private-dns-zone': /名前解決/,
  udr: /ルートテーブル/,
  'address-space': /重複/,
  'aks-outbound': /アウトバウンド/,
};

/** Words that mean the same in questions about networks. */
export const concepts: ConceptPack = {
  onprem: ['オンプレミス', '拠点'],
  enough: ['十分'],
  upgrade: ['移行', 'アップグレード'],
  fail: ['失敗', 'エラー', 'できません', 'つながらない'],
  resolve: ['名前解決'],
  link: ['リンク'],
  forward: ['フォワーダー', '転送'],
  outbound: ['送信', 'アウトバウンド'],
  inbound: ['受信'],
  internet: ['インターネット'],
  inspect: ['検査'],
  encrypt: ['暗号化'],
  backup: ['冗長', '冗長化', 'フェールオーバー'],
  route: ['ルート', 'ルーティング'],
  limit: ['上限', '最大', '制限'],
  delete: ['削除'],
  enable: ['有効'],
  disable: ['無効'],
  cost: ['費用', 'コスト'],
  downtime: ['停止', 'ダウンタイム'],
  overlap: ['重複'],
  region: ['リージョン'],
  share: ['共有'],
  user: ['ユーザー', 'クライアント'],
  reach: ['アクセス', '接続'],
  address: ['アドレス'],
  advertise: ['広報', 'アドバタイズ'],
  direct: ['直接'],
  block: ['ブロック'],
  peer: ['ピアリング'],
  first: ['最初', '順序'],
};
