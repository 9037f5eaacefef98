// Japanese words that tell a name from an everyday word, and who or what a name means.
import type { NameWords } from '../name-words.ts';

/** The Japanese words. */
export const nameWords: Partial<NameWords> = {
  otherThings: [
    'イベントハブ',
    'iotハブ',
    '通知ハブ',
    'usbハブ',
    'apiゲートウェイ',
    'インターネットゲートウェイ',
    'データゲートウェイ',
    'デフォルトゲートウェイ',
    '決済ゲートウェイ',
    'リモートゲートウェイ',
    'ゲートウェイサブネット',
    'ゲートウェイトランジット',
    'ゲートウェイ転送',
    'トランジットゲートウェイ',
    'ローカルストレージ',
    'ブロックストレージ',
    'オブジェクトストレージ',
    'ストレージクラス',
  ],
  bareGateways: ['ゲートウェイ', 'azureゲートウェイ', '仮想ネットワークゲートウェイ'],
  bareHubs: ['ハブ'],
  bareConnections: ['vnet接続'],
  vpnWords: ['トンネル'],
};
