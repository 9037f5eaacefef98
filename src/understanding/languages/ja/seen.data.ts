import type { SeenPack } from '../seen-words.ts';

export const seen: SeenPack = {
  'name-public': /パブリックip/,
  'name-missing': /名前解決(?:でき|され)|解決でき/,
  timeout: /タイムアウト|応答(?:が|は)?(?:ない|ありません|なし)|届か|到達でき|繋がら|つながら|疎通/,
  refused: /拒否/,
  forbidden: /権限|許可されて/,
  'greyed-out': /グレーアウト|選択でき/,
  slow: /遅い|遅く|遅延/,
  'one-way': /片方向|一方向/,
  'state-disconnected': /切断/,
  'state-pending': /保留/,
  'works-by-address': /ip(?:アドレス)?(?:では|なら|だと)(?:接続|アクセス|つなが|繋が|でき)/,
  intermittent: /断続|たまに|時々|ときどき/,
  'no-internet': /インターネット(?:に|へ)(?:出られ|接続でき|アクセスでき|つなが|繋が)ない?/,
  'after-change': /変更(?:後|した後|してから)|以前は|今まで/,
};
