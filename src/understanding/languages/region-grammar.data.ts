// How people put together the name of an Azure region: a part of the compass, a place, a number, in each language.

/** The words of one language. Keys are the English words of display names; `~` joins without a space. */
export interface RegionGrammar {
  readonly compass: Readonly<Record<string, readonly string[]>>;
  readonly places: Readonly<Record<string, readonly string[]>>;
  readonly orders: readonly string[];
}

export const regionGrammars: readonly RegionGrammar[] = [
  {
    compass: { east: ['east', 'eastern'], west: ['west', 'western'], north: ['north', 'northern'], south: ['south', 'southern'], central: ['central', 'center', 'centre'], southeast: ['southeast', 'south east'], 'north central': ['north central'], 'south central': ['south central'], 'west central': ['west central'] },
    places: { us: ['us', 'usa', 'united states', 'america'], europe: ['europe', 'eu'], asia: ['asia'], japan: ['japan', 'jp', 'jpn'], korea: ['korea', 'kr', 'south korea'], india: ['india'], australia: ['australia', 'au', 'aus'], canada: ['canada', 'ca'], uk: ['uk', 'united kingdom', 'gb', 'britain', 'england'], france: ['france', 'fr'], germany: ['germany', 'de', 'german'], switzerland: ['switzerland', 'swiss', 'ch'], norway: ['norway'], sweden: ['sweden'], brazil: ['brazil', 'br'], 'south africa': ['south africa', 'za'], uae: ['uae', 'emirates', 'united arab emirates'], china: ['china', 'cn'], poland: ['poland'], italy: ['italy'], spain: ['spain'], austria: ['austria'], belgium: ['belgium'], denmark: ['denmark'], israel: ['israel'], qatar: ['qatar'], mexico: ['mexico'], chile: ['chile'], indonesia: ['indonesia'], malaysia: ['malaysia'], 'new zealand': ['new zealand', 'nz'], 'jio india': ['jio india'] },
    orders: ['{compass} {place} {number}', '{place} {compass} {number}', '{place} , {compass} {number}', '{place} ( {compass} ) {number}', '{compass} of {place} {number}'],
  },
  {
    compass: { east: ['ost', 'osten'], west: ['west', 'westen'], north: ['nord', 'norden'], south: ['sud', 'suden', 'sueden'], central: ['mitte', 'zentral'], southeast: ['sudost', 'sudosten', 'suedost', 'suedosten'], 'north central': ['norden mitte', 'nord mitte'], 'south central': ['suden mitte', 'sud mitte'], 'west central': ['westen mitte', 'west mitte'] },
    places: { us: ['usa', 'us', 'vereinigte staaten'], europe: ['europa'], asia: ['asien'], japan: ['japan'], korea: ['korea'], india: ['indien'], australia: ['australien'], canada: ['kanada'], uk: ['vereinigtes konigreich', 'grossbritannien', 'uk'], france: ['frankreich'], germany: ['deutschland'], switzerland: ['schweiz'], norway: ['norwegen'], sweden: ['schweden'], brazil: ['brasilien'], 'south africa': ['sudafrika'], uae: ['vae', 'vereinigte arabische emirate'], china: ['china'], poland: ['polen'], italy: ['italien'], spain: ['spanien'], austria: ['osterreich', 'oesterreich'], belgium: ['belgien'], denmark: ['danemark'], mexico: ['mexiko'], indonesia: ['indonesien'], 'new zealand': ['neuseeland'], qatar: ['katar'] },
    orders: ['{compass}~{place} {number}', '{place} {compass} {number}', '{place} , {compass} {number}', '{compass} {place} {number}'],
  },
  {
    compass: { east: ['est'], west: ['ouest'], north: ['nord'], south: ['sud'], central: ['centre', 'central'], southeast: ['sud est'], 'north central': ['centre nord'], 'south central': ['centre sud'], 'west central': ['centre ouest'] },
    places: { us: ['us', 'usa', 'etats unis'], europe: ['europe'], asia: ['asie'], japan: ['japon'], korea: ['coree'], india: ['inde'], australia: ['australie'], canada: ['canada'], uk: ['royaume uni', 'uk'], france: ['france'], germany: ['allemagne'], switzerland: ['suisse'], norway: ['norvege'], sweden: ['suede'], brazil: ['bresil'], 'south africa': ['afrique du sud'], uae: ['emirats arabes unis', 'eau'], china: ['chine'], poland: ['pologne'], italy: ['italie'], spain: ['espagne'], austria: ['autriche'], belgium: ['belgique'], denmark: ['danemark'], mexico: ['mexique'] },
    orders: ['{place} {compass} {number}', '{place} de l {compass} {number}', '{place} du {compass} {number}', '{compass} de l {place} {number}', '{compass} de la {place} {number}', '{compass} du {place} {number}', '{compass} des {place} {number}', '{place} , {compass} {number}', '{compass} {place} {number}', '{compass} de {place} {number}', '{place} {compass} {number}'],
  },
  {
    compass: { east: ['este', 'oriental'], west: ['oeste', 'occidental'], north: ['norte'], south: ['sur', 'meridional'], central: ['centro', 'central'], southeast: ['sudeste', 'sureste'], 'north central': ['centro norte', 'centro y norte'], 'south central': ['centro sur', 'centro y sur'], 'west central': ['centro oeste', 'centro occidental'] },
    places: { us: ['ee uu', 'ee . uu .', 'ee . uu', 'eeuu', 'estados unidos', 'usa'], europe: ['europa'], asia: ['asia'], japan: ['japon'], korea: ['corea'], india: ['india', 'la india'], australia: ['australia'], canada: ['canada'], uk: ['reino unido'], france: ['francia'], germany: ['alemania'], switzerland: ['suiza'], norway: ['noruega'], sweden: ['suecia'], brazil: ['brasil'], 'south africa': ['sudafrica'], china: ['china'], poland: ['polonia'], italy: ['italia'], spain: ['espana'], belgium: ['belgica'], denmark: ['dinamarca'], mexico: ['mexico'], uae: ['emiratos arabes unidos'] },
    orders: ['{compass} de {place} {number}', '{place} {compass} {number}', '{compass} del {place} {number}', '{compass} de los {place} {number}', '{place} , {compass} {number}', '{place} del {compass} {number}', '{compass} {place} {number}'],
  },
  {
    compass: { east: ['leste', 'oriental'], west: ['oeste', 'ocidental'], north: ['norte'], south: ['sul'], central: ['centro', 'central'], southeast: ['sudeste'], 'north central': ['centro norte'], 'south central': ['centro sul'], 'west central': ['centro oeste'] },
    places: { us: ['eua', 'estados unidos', 'us'], europe: ['europa'], asia: ['asia'], japan: ['japao'], korea: ['coreia'], india: ['india'], australia: ['australia'], canada: ['canada'], uk: ['reino unido'], france: ['franca'], germany: ['alemanha'], switzerland: ['suica'], norway: ['noruega'], sweden: ['suecia'], brazil: ['brasil'], 'south africa': ['africa do sul'], china: ['china'], poland: ['polonia'], italy: ['italia'], spain: ['espanha'], belgium: ['belgica'], denmark: ['dinamarca'], mexico: ['mexico'], uae: ['emirados arabes unidos', 'eau'] },
    orders: ['{compass} do {place} {number}', '{compass} da {place} {number}', '{compass} dos {place} {number}', '{compass} de {place} {number}', '{place} {compass} {number}', '{place} , {compass} {number}', '{place} do {compass} {number}'],
  },
  {
    compass: { east: ['東部', '東'], west: ['西部', '西'], north: ['北部', '北'], south: ['南部', '南'], central: ['中部', '中央'], southeast: ['東南', '南東部'], 'north central': ['中北部'], 'south central': ['中南部'], 'west central': ['中西部'] },
    places: { us: ['米国', 'アメリカ'], europe: ['ヨーロッパ', '欧州'], asia: ['アジア'], japan: ['日本'], korea: ['韓国'], india: ['インド'], australia: ['オーストラリア'], canada: ['カナダ'], uk: ['英国', 'イギリス'], france: ['フランス'], germany: ['ドイツ'], switzerland: ['スイス'], norway: ['ノルウェー'], sweden: ['スウェーデン'], brazil: ['ブラジル'], 'south africa': ['南アフリカ'], uae: ['アラブ首長国連邦', 'uae'], china: ['中国'], poland: ['ポーランド'], italy: ['イタリア'], spain: ['スペイン'], austria: ['オーストリア'], belgium: ['ベルギー'], denmark: ['デンマーク'], israel: ['イスラエル'], qatar: ['カタール'], mexico: ['メキシコ'], indonesia: ['インドネシア'], malaysia: ['マレーシア'], 'new zealand': ['ニュージーランド'], chile: ['チリ'] },
    orders: ['{place}{compass} {number}', '{compass}{place} {number}'],
  },
  {
    compass: { east: ['东部', '东'], west: ['西部', '西'], north: ['北部', '北'], south: ['南部', '南'], central: ['中部'], southeast: ['东南', '东南部'], 'north central': ['中北部'], 'south central': ['中南部'], 'west central': ['中西部'] },
    places: { us: ['美国'], europe: ['欧洲', '欧'], asia: ['亚洲', '亚'], japan: ['日本'], korea: ['韩国'], india: ['印度'], australia: ['澳大利亚'], canada: ['加拿大'], uk: ['英国'], france: ['法国'], germany: ['德国'], switzerland: ['瑞士'], norway: ['挪威'], sweden: ['瑞典'], brazil: ['巴西'], 'south africa': ['南非'], uae: ['阿联酋'], china: ['中国'], poland: ['波兰'], italy: ['意大利'], spain: ['西班牙'], israel: ['以色列'], qatar: ['卡塔尔'], mexico: ['墨西哥'], indonesia: ['印度尼西亚'], malaysia: ['马来西亚'], 'new zealand': ['新西兰'] },
    orders: ['{place}{compass} {number}', '{compass}{place} {number}'],
  },
];
