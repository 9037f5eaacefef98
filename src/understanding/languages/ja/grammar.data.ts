import type { GrammarPack } from '../grammar-pack.ts';

/** The small words of Japanese. */
export const grammar: GrammarPack = {
  text: {
    questionEnds: ['か'],
  },
  negation: {
    absentBehind: [/^(は|が)(な|あ?りません)/, /^なし/],
    denying: ['なし', 'なしで', 'ない', '禁止'],
    insteadOf: ['ではなく'],
    goesOn: ['や', 'も'],
  },
  clauses: {
    adding: ['も'],
    placeFillers: ['の', 'は'],
  },
  stance: {
    plannedWords: ['予', '討'],
    presenceWords: ['既'],
  },
  regions: {
    bothWords: ['両'],
  },
  amounts: {
    subjectMarks: ['が', 'は', 'を'],
  },
  counted: {
    vnets: ['仮想ネットワーク'],
    sites: ['拠点', '支店', '店舗'],
    regions: ['リージョン'],
  },
  regionNames: {
    compass: {
      east: ['東部', '東'], west: ['西部', '西'], north: ['北部', '北'], south: ['南部', '南'],
      central: ['中部', '中央'], southeast: ['東南', '南東部'], 'north central': ['中北部'],
      'south central': ['中南部'], 'west central': ['中西部'],
    },
    places: {
      us: ['米国', 'アメリカ'], europe: ['ヨーロッパ', '欧州'], asia: ['アジア'], japan: ['日本'], korea: ['韓国'],
      india: ['インド'], australia: ['オーストラリア'], canada: ['カナダ'], uk: ['英国', 'イギリス'],
      france: ['フランス'], germany: ['ドイツ'], switzerland: ['スイス'], norway: ['ノルウェー'],
      sweden: ['スウェーデン'], brazil: ['ブラジル'], 'south africa': ['南アフリカ'],
      uae: ['アラブ首長国連邦', 'uae'], china: ['中国'], poland: ['ポーランド'], italy: ['イタリア'],
      spain: ['スペイン'], austria: ['オーストリア'], belgium: ['ベルギー'], denmark: ['デンマーク'],
      israel: ['イスラエル'], qatar: ['カタール'], mexico: ['メキシコ'], indonesia: ['インドネシア'],
      malaysia: ['マレーシア'], 'new zealand': ['ニュージーランド'], chile: ['チリ'],
    },
    orders: ['{place}{compass} {number}', '{compass}{place} {number}'],
  },
};
