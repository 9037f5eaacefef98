import type { SeenPack } from '../seen-words.ts';

export const seen: SeenPack = {
  'public-address': /パブリックip/,
  'no-name': /名前解決(?:でき|され)|解決でき/,
  'timeout': /タイムアウト|応答(?:が|は)?(?:ない|ありません|なし)|届か|到達でき|繋がら|つながら|疎通/,
  'refused': /拒否/,
  'forbidden': /権限|許可されて/,
  'greyed-out': /グレーアウト|選択でき/,
  'state': /切断|保留/,
  'slow': /遅い|遅く|遅延/,
  'one-way': /片方向|一方向/,
};
