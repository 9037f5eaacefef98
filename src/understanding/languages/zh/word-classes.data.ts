import type { WordClassPack } from '../word-classes.ts';

/** Chinese members of the classes that patterns name. */
export const wordClasses: WordClassPack = {
  and: ['和', '以及'],
  access: ['访问', '连接', '读取', '写入', '通信'],
  reciprocal: ['互相', '相互'],
  fetchlast: ['读取', '获取'],
  publicword: ['公共', '公网'],
  internet: ['互联网', '公网', '外部'],
  sorry: ['不对', '抱歉'],
};
