// What Korean speakers say beside their answers.
import type { TalkPack } from '../talk-rows.ts';

/** Commands and small talk. */
export const talk: TalkPack = {
  commands: { yes: { whole: ['네', '예'] }, no: { whole: ['아니요'] } },
  smallTalk: {
    thanks: ['^ (ok|okay)? (,|.)? 감사합니다 ..8 $'],
    goodbye: ['^ (ok|okay)? (,)? 안녕히 ..4 $'],
    greeting: ['^ (안녕하세요|안녕) ..3 $'],
  },
  reader: {
    without: ['모델 없이', '모델 사용 안 함', 'ai 없이'],
    with: ['모델 사용', '모델 포함'],
  },
  languageWish: {
    frames: ['…', '…로', '…로 부탁합니다'],
    names: { de: ['독일어'], en: ['영어'], ko: ['한국어'] },
  },
  aMonth: ['매월', '매달', '한 달', '월간', '/월'],
};
