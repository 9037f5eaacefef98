// What Japanese speakers say beside their answers: words that steer the conversation, and small talk.
import type { TalkPack } from '../talk-rows.ts';

/** Commands, small talk and the words around them. */
export const talk: TalkPack = {
  commands: {
    'start-over': { whole: ['最初から', 'やり直し', 'リセット'] },
    undo: { whole: ['元に戻す'] },
    back: { whole: ['戻る', '戻って', '前に戻る', '前へ'] },
    cancel: { whole: ['キャンセル', '中止', 'やめる', '終了'] },
    help: { whole: ['ヘルプ', '助けて', '使い方'] },
    why: { whole: ['なぜ', 'なぜですか', 'どうして'] },
    'what-did-i-say': { whole: ['まとめ', '要約', '今までの回答'] },
    'dont-know': { whole: ['わからない', '分からない', 'わかりません', '分かりません', '知らない', '不明', 'スキップ'] },
    repeat: { whole: ['もう一度', '繰り返して'] },
    examples: { whole: ['例', '例を見せて'] },
    form: { whole: ['フォーム'] },
    learn: {
      whole: ['クイズ', '問題を出して', '問題を出してください', '質問して', '質問してください', 'もう一問'],
    },
    yes: { whole: ['はい', 'ええ', 'そうです', 'うん'] },
    no: { whole: ['いいえ', 'いや', 'ちがいます', '違います'] },
    continue: { whole: ['続ける', '続けて', '次へ'] },
  },
  polite: ['お', '願', 'い', 'し', 'ま', 'す'],
  changes: {
    patterns: ['変更 ..3 <topic>', '<topic> (を変更|変更)'],
    topics: { regions: ['リージョン'], resourceType: ['リソース'], exposure: ['公開'] },
  },
  smallTalk: {
    'who-are-you': ['あなたは (誰|だれ|何)'],
    insult: ['(バカ|馬鹿)'],
    thanks: ['^ (ok|okay)? (,|.)? (ありがとう|ありがとうございます) ..8 $'],
    goodbye: ['^ (ok|okay)? (,)? (さようなら|またね) ..4 $'],
    greeting: ['^ (こんにちは|おはよう|おはようございます|こんばんは|もしもし) ..3 $'],
    'off-topic': ['(天気|冗談) ..1', '何時 ..3'],
  },
  placeFillers: 'で す の は が と に ま か ら を',
  networkWords: '接',
};
