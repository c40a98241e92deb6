/**
 * A place by its normal form: the country as ISO 3166-1 alpha-2, a region within it as qualifier ("JP", "Tokyo"); the region's
 * own name where it is no part of one country ("Europe").
 */
export type Place = { value: string; region: string | null; words: readonly string[] };

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
GB 英国 イギリス united·kingdom great·britain england scotland wales
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
PT ポルトガル portugal
CZ チェコ czech·republic czechia
RO ルーマニア romania
HU ハンガリー hungary
GR ギリシャ greece
EE エストニア estonia
LT リトアニア lithuania
LV ラトビア latvia
BG ブルガリア bulgaria
HR クロアチア croatia
SK スロバキア slovakia
SI スロベニア slovenia
CY キプロス cyprus
MT マルタ malta
IS アイスランド iceland
UA ウクライナ ukraine
RU ロシア russia
TR トルコ turkey türkiye
SA サウジアラビア saudi·arabia
IL イスラエル israel
TH タイ王国 thailand
VN ベトナム vietnam viet·nam
MY マレーシア malaysia
MM ミャンマー myanmar
KH カンボジア cambodia
LK スリランカ sri·lanka
BD バングラデシュ bangladesh
NP ネパール nepal
MN モンゴル mongolia
ID インドネシア indonesia
PH フィリピン philippines
NZ ニュージーランド new·zealand
EG エジプト egypt
KE ケニア kenya
NG ナイジェリア nigeria
CL チリ共和国 chile
AR アルゼンチン argentina
CO コロンビア colombia
QA カタール qatar
BH バーレーン bahrain
`;

// Regions, prefectures and cities: name, country or "-", spellings. A Japanese name that is a family name or another word as
// well stands with 県 or 市 only; so does no city here whose name other countries share (Birmingham, Richmond).
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
East·Japan JP japaneast 東日本 japan·east east·japan
West·Japan JP japanwest 西日本 japan·west west·japan
Tokyo JP ap-northeast-1 asia-northeast1 東京都 東京 tokyo
Osaka JP ap-northeast-3 asia-northeast2 大阪府 大阪 osaka
Kyoto JP 京都府 京都 kyoto
Nagoya JP 名古屋 nagoya
Sapporo JP 札幌 sapporo
Ishikari JP 石狩 ishikari
Sendai JP 仙台 sendai
Yokohama JP 横浜 yokohama
Kawasaki JP 川崎市
Tama JP 多摩
Inzai JP 印西 inzai
Kobe JP 神戸 kobe
Matsue JP 松江
Kitakyushu JP 北九州
Naha JP 那覇 naha
Aomori JP 青森県 青森 aomori
Iwate JP 岩手県 岩手 iwate
Miyagi JP 宮城県 宮城 miyagi
Akita JP 秋田県 akita
Yamagata JP 山形県 山形 yamagata
Fukushima JP 福島県 福島 fukushima
Ibaraki JP 茨城県 茨城 ibaraki
Tochigi JP 栃木県 栃木 tochigi
Gunma JP 群馬県 群馬 gunma
Saitama JP 埼玉県 埼玉 saitama
Chiba JP 千葉県 千葉 chiba
Kanagawa JP 神奈川県 神奈川 kanagawa
Niigata JP 新潟県 新潟 niigata
Toyama JP 富山県 富山 toyama
Ishikawa JP 石川県 ishikawa
Fukui JP 福井県 fukui
Yamanashi JP 山梨県 山梨 yamanashi
Nagano JP 長野県 長野 nagano
Gifu JP 岐阜県 岐阜 gifu
Shizuoka JP 静岡県 静岡 shizuoka
Aichi JP 愛知県 愛知 aichi
Mie JP 三重県
Shiga JP 滋賀県 滋賀 shiga
Hyogo JP 兵庫県 兵庫 hyogo
Nara JP 奈良県 奈良
Wakayama JP 和歌山県 和歌山 wakayama
Tottori JP 鳥取県 鳥取 tottori
Shimane JP 島根県 島根 shimane
Okayama JP 岡山県 岡山 okayama
Hiroshima JP 広島県 広島 hiroshima
Yamaguchi JP 山口県 yamaguchi
Tokushima JP 徳島県 tokushima
Kagawa JP 香川県 kagawa
Ehime JP 愛媛県 愛媛 ehime
Kochi JP 高知県 kochi
Fukuoka JP 福岡県 福岡 fukuoka
Saga JP 佐賀県
Nagasaki JP 長崎県 長崎 nagasaki
Kumamoto JP 熊本県 熊本 kumamoto
Oita JP 大分県
Miyazaki JP 宮崎県 miyazaki
Kagoshima JP 鹿児島県 鹿児島 kagoshima
Virginia US us-east-1 us-east4 バージニア北部 バージニア n.·virginia northern·virginia virginia ashburn
Ohio US us-east-2 us-east5 オハイオ ohio columbus
Oregon US us-west-2 us-west1 オレゴン oregon
California US us-west-1 カリフォルニア california san·jose santa·clara los·angeles san·francisco silicon·valley
Iowa US us-central1 アイオワ iowa
South·Carolina US us-east1 south·carolina
Texas US テキサス texas dallas
Illinois US イリノイ illinois chicago
New·York US ニューヨーク new·york
New·Jersey US ニュージャージー new·jersey
Arizona US アリゾナ arizona phoenix
Nevada US ネバダ nevada las·vegas
Utah US ユタ州 utah
Colorado US コロラド colorado denver
Georgia·(US) US ジョージア州 atlanta
Washington US ワシントン州 washington seattle
Frankfurt DE eu-central-1 europe-west3 フランクフルト frankfurt
Berlin DE ベルリン berlin
Munich DE ミュンヘン munich münchen
Nuremberg DE nuremberg nürnberg
Falkenstein DE falkenstein
Hamburg DE ハンブルク hamburg
Düsseldorf DE düsseldorf dusseldorf
Dublin IE eu-west-1 ダブリン dublin
London GB eu-west-2 europe-west2 ロンドン london
Slough GB slough
Cardiff GB cardiff
Newport GB newport
Manchester GB マンチェスター manchester
Edinburgh GB edinburgh
Leeds GB leeds
Amsterdam NL アムステルダム amsterdam
Eemshaven NL europe-west4 eemshaven
Rotterdam NL rotterdam
Paris FR eu-west-3 europe-west9 パリ paris
Marseille FR マルセイユ marseille
Gravelines FR gravelines
Strasbourg FR strasbourg
Roubaix FR roubaix
Brussels BE brussels
Saint-Ghislain BE europe-west1
Zurich CH eu-central-2 europe-west6 チューリッヒ zurich zürich
Geneva CH ジュネーブ geneva
Vienna AT ウィーン vienna
Milan IT eu-south-1 europe-west8 ミラノ milan
Madrid ES europe-southwest1 マドリード madrid
Aragon ES eu-south-2
Lisbon PT lisbon
Warsaw PL europe-central2 ワルシャワ warsaw
Prague CZ prague
Stockholm SE eu-north-1 ストックホルム stockholm
Oslo NO オスロ oslo
Copenhagen DK コペンハーゲン copenhagen
Helsinki FI ヘルシンキ helsinki
Hamina FI europe-north1 hamina
Sydney AU ap-southeast-2 australia-southeast1 シドニー sydney
Melbourne AU ap-southeast-4 australia-southeast2 メルボルン melbourne
Auckland NZ auckland
Seoul KR ap-northeast-2 asia-northeast3 ソウル seoul
Singapore SG ap-southeast-1 asia-southeast1
Jakarta ID ap-southeast-3 asia-southeast2 ジャカルタ jakarta
Mumbai IN ap-south-1 asia-south1 ムンバイ mumbai
Hyderabad IN ap-south-2 ハイデラバード hyderabad
Bangalore IN バンガロール bangalore bengaluru
Taipei TW 台北 taipei
Changhua TW asia-east1
Hong·Kong HK ap-east-1 asia-east2
Beijing CN cn-north-1 北京 beijing
Shanghai CN 上海 shanghai
Montreal CA ca-central-1 northamerica-northeast1 モントリオール montreal montréal
Calgary CA ca-west-1 calgary
Toronto CA northamerica-northeast2 トロント toronto
Vancouver CA バンクーバー vancouver
São·Paulo BR sa-east-1 southamerica-east1 サンパウロ são·paulo sao·paulo
Cape·Town ZA af-south-1 ケープタウン cape·town
Johannesburg ZA ヨハネスブルグ johannesburg
Tel·Aviv IL il-central-1 me-west1 tel·aviv
Dubai AE me-central-1 ドバイ dubai
Bahrain BH me-south-1
`;

function lines(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split(" ").map((word) => word.replaceAll("·", " ")));
}

/** Every place that answers are searched for. */
export const places: readonly Place[] = [
  ...lines(COUNTRIES).map(([value = "", ...words]) => ({ value, region: null, words })),
  ...lines(REGIONS).map(([name = "", country, ...words]) =>
    country === undefined || country === "-"
      ? { value: name, region: null, words }
      : { value: country, region: name, words },
  ),
];
