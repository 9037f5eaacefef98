// What Chinese speakers say beside their answers: words that steer the conversation, and small talk.
import type { TalkPack } from '../talk-rows.ts';

/** Commands, small talk and the words around them. */
export const talk: TalkPack = {
  commands: {
    'start-over': { whole: ['重新开始', '重来'] },
    undo: { whole: ['撤销'] },
    back: { whole: ['返回', '上一步', '后退'] },
    cancel: { whole: ['取消', '停止', '退出'] },
    help: { whole: ['帮助', '救命'] },
    why: { whole: ['为什么', '为何'] },
    'what-did-i-say': { whole: ['总结', '我说了什么'] },
    'dont-know': { whole: ['不知道', '不清楚', '跳过', '不确定'] },
    repeat: { whole: ['重复', '再说一遍'] },
    examples: { whole: ['例如', '示例'] },
    form: { whole: ['表单'] },
    yes: { whole: ['是', '是的', '对', '好', '好的'] },
    no: { whole: ['不', '不是', '没有', '否'] },
    continue: { whole: ['继续', '下一步', '逐步提问'] },
  },
  polite: ['请'],
  changes: {
    patterns: ['修改 ..3 <topic>'],
    topics: { regions: ['区域'], resourceType: ['资源'] },
  },
  smallTalk: {
    'who-are-you': ['你是谁'],
    insult: ['(傻瓜|笨蛋)'],
    thanks: ['^ (ok|okay)? (,|.)? (谢谢|多谢) ..8 $'],
    goodbye: ['^ (ok|okay)? (,)? (再见|拜拜) ..4 $'],
    greeting: ['^ (你好|您好|嗨) ..3 $'],
    'off-topic': ['(天气|笑话) ..1', '几点 ..3'],
  },
  placeFillers: '在 是 和 的',
  reader: {
    without: ['不用模型', '不使用模型', '不要模型', '不用ai'],
    with: ['用模型', '使用模型'],
  },
  languageWish: {
    frames: ['…', '用…', '请用…'],
    names: { de: ['德语', '德文'], en: ['英语', '英文'], zh: ['中文'] },
  },
  aMonth: ['每月', '每个月', '一个月', '/月'],
};
