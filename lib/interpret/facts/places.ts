/** A place by its normal form: ISO 3166-1 alpha-2 for a country, else the region's name, with its country where it has one. */
export type Place = { value: string; country: string | null; words: readonly string[] };

// Countries: code and folded spellings in Japanese and English. A new spelling is one word.
const COUNTRIES = `
JP 日本国内 日本 国内 japan
US 米国 アメリカ合衆国 アメリカ united·states·of·america united·states u.s.a. u.s. usa
IN インド india
AU オーストラリア 豪州 australia
SG シンガポール singapore
KR 韓国 大韓民国 south·korea korea
CN 中国 中華人民共和国 china
HK 香港 hong·kong
TW 台湾 taiwan
GB 英国 イギリス united·kingdom great·britain england
DE ドイツ germany
FR フランス france
IE アイルランド ireland
NL オランダ netherlands
SE スウェーデン sweden
FI フィンランド finland
NO ノルウェー norway
DK デンマーク denmark
CH スイス switzerland
IT イタリア italy
ES スペイン spain
PL ポーランド poland
BE ベルギー belgium
AT オーストリア austria
LU ルクセンブルク luxembourg
CA カナダ canada
BR ブラジル brazil
MX メキシコ mexico
ZA 南アフリカ south·africa
AE アラブ首長国連邦 united·arab·emirates
SA サウジアラビア saudi·arabia
IL イスラエル israel
TH タイ王国 thailand
VN ベトナム vietnam viet·nam
MY マレーシア malaysia
ID インドネシア indonesia
PH フィリピン philippines
NZ ニュージーランド new·zealand
`;

// Regions: name, country or "-", spellings.
const REGIONS = `
Europe - ヨーロッパ 欧州 europe
EU - eu圏 eu域内 european·union
EEA - european·economic·area eea
Asia·Pacific - アジアパシフィック アジア太平洋 asia·pacific apac
North·America - 北米 north·america
Hokkaido JP 北海道 hokkaido
Tohoku JP 東北地方 東北 tohoku
Kanto JP 関東圏 関東 首都圏 kanto
Chubu JP 中部 chubu
Hokuriku JP 北陸 hokuriku
Tokai JP 東海地方 東海 tokai
Kansai JP 関西 近畿 kansai
Chugoku JP 中国地方
Shikoku JP 四国 shikoku
Kyushu JP 九州 kyushu
Okinawa JP 沖縄県 沖縄 okinawa
East·Japan JP 東日本 japan·east east·japan
West·Japan JP 西日本 japan·west west·japan
Tokyo JP ap-northeast-1 東京都 東京 tokyo
Osaka JP ap-northeast-3 大阪府 大阪 osaka
Kyoto JP 京都府 京都 kyoto
Nagoya JP 名古屋 nagoya
Fukuoka JP 福岡県 福岡 fukuoka
Sapporo JP 札幌 sapporo
Ishikari JP 石狩 ishikari
Chiba JP 千葉県 千葉 chiba
Saitama JP 埼玉県 埼玉 saitama
Kanagawa JP 神奈川県 神奈川 kanagawa
Virginia US us-east-1 バージニア北部 バージニア n.·virginia northern·virginia virginia
Ohio US us-east-2 オハイオ ohio
Oregon US us-west-2 オレゴン oregon
California US カリフォルニア california
Iowa US us-central1 アイオワ iowa
Frankfurt DE eu-central-1 フランクフルト frankfurt
Dublin IE ダブリン dublin
London GB eu-west-2 ロンドン london
Amsterdam NL アムステルダム amsterdam
Paris FR eu-west-3 パリ paris
Stockholm SE eu-north-1 ストックホルム stockholm
Sydney AU ap-southeast-2 シドニー sydney
Seoul KR ap-northeast-2 ソウル seoul
Mumbai IN ap-south-1 ムンバイ mumbai
`;

function lines(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split(" ").map((word) => word.replaceAll("·", " ")));
}

/** Every place that answers are searched for. */
export const places: readonly Place[] = [
  ...lines(COUNTRIES).map(([value = "", ...words]) => ({ value, country: null, words })),
  ...lines(REGIONS).map(([value = "", country, ...words]) => ({
    value,
    country: country === "-" ? null : (country ?? null),
    words,
  })),
];
