import type { GrammarPack } from '../grammar-pack.ts';

/** The small words of Chinese. */
export const grammar: GrammarPack = {
  negation: {
    denying: ['没有', '不', '无', '禁止'],
  },
  clauses: {
    adding: ['还', '也'],
  },
  regions: {
    bothWords: ['都'],
  },
  counted: {
    sites: ['门店'],
  },
  regionNames: {
    compass: {
      east: ['东部', '东'],
      west: ['西部', '西'],
      north: ['北部', '北'],
      south: ['南部', '南'],
      central: ['中部'],
      southeast: ['东南', '东南部'],
      'north central': ['中北部'],
      'south central': ['中南部'],
      'west central': ['中西部'],
    },
    places: {
      us: ['美国'],
      europe: ['欧洲', '欧'],
      asia: ['亚洲', '亚'],
      japan: ['日本'],
      korea: ['韩国'],
      india: ['印度'],
      australia: ['澳大利亚'],
      canada: ['加拿大'],
      uk: ['英国'],
      france: ['法国'],
      germany: ['德国'],
      switzerland: ['瑞士'],
      norway: ['挪威'],
      sweden: ['瑞典'],
      brazil: ['巴西'],
      'south africa': ['南非'],
      uae: ['阿联酋'],
      china: ['中国'],
      poland: ['波兰'],
      italy: ['意大利'],
      spain: ['西班牙'],
      israel: ['以色列'],
      qatar: ['卡塔尔'],
      mexico: ['墨西哥'],
      indonesia: ['印度尼西亚'],
      malaysia: ['马来西亚'],
      'new zealand': ['新西兰'],
    },
    orders: ['{place}{compass} {number}', '{compass}{place} {number}'],
  },
};
