// Japanese: facts of a connection that are said in words.
import type { FactPack } from '../fact-rows.ts';

/** Phrases for the facts of a connection. */
export const facts: FactPack = {
  phrases: {
    // what is wished for
    'goal.resolve-names': ['名前解決'],
    // one network or several
    'sameVnet.yes': ['同じ (vnet|仮想ネットワーク)', '同一 (vnet|仮想ネットワーク)'],
    'sameVnet.no': ['(別|異なる|違う|二つ) の? (vnet|仮想ネットワーク)'],
    'sameRegion.yes': ['同じリージョン', '同一リージョン'],
    'sameRegion.no': ['(別|異なる) の? リージョン'],
    // topology
    'transitive.any-to-any': ['(フルメッシュ|全体で相互|すべて相互)'],
    // inspection
    'inspection.central-firewall.through': ['ファイアウォール (を通|経由)'],
    // encryption
    'encryption.vm-to-vm-network': [
      '暗号化 ..4 (end to end|vm to vm|e2e|エンドツーエンド)',
      'エンドツーエンド 暗号化',
      '(暗号化) (必須|が必要|してください|する必要)',
    ],
    // addresses
    'addressOverlap.no': ['重複 (なし|しない|していない|はない)'],
    'addressOverlap.yes': ['(重複|重なって|同じアドレス)'],
    // how fast, and who begins
    'latency.sensitive': ['低 遅延', '低レイテンシ'],
    'initiator.both': ['双方向'],
    // ownership
    'sameTenant.no': [
      '(別 の?) ..1 (azure)? (entra|entra id|aad|azure ad|microsoft entra)? (tenant|tenants|テナント)',
      '別テナント',
      '別のテナント',
    ],
    'sameTenant.yes': ['同じテナント'],
    'sameSubscription.no': ['別のサブスクリプション'],
    'sameSubscription.yes': ['同じサブスクリプション'],
    // business
    'criticality.mission-critical': ['(ミッションクリティカル|基幹)'],
    'criticality.dev-test': ['(開発|検証|テスト) (環境|用)'],
    'criticality.production': ['本番'],
    'costSensitivity.high': ['(安い|安く|低コスト|コストを抑え)'],
    // names
    'dnsControl.custom-dns': ['カスタム dns'],
    'dnsControl.onprem-dns': ['オンプレ (の)? dns'],
    // operations
    'globalUsers.yes': ['(世界中|グローバル)'],
    'mentionsPairedRegion.yes': ['ペアリージョン'],
    'internetTransitAllowed.no': ['(インターネット) (を)? (経由せず|経由しない|通らず|通らない|を経由しない)'],
  },
  nothingOutside: [
    '(すべて|全部|全て) (azure|クラウド) ..3',
    '(<#party:onprem>|<#party:datacenter>|<#party:branch>) ..2 (なし|ない|ありません)',
  ],
};
