/** Buildings, rooms and the equipment that keeps them running. */
export const physicalTerms = `
server-location topic: サーバー設置場所 | サーバーの設置場所 | サーバの設置場所 | サーバー所在地 | サーバーの所在地 | 設置場所 | 設置国 | 設置国・地域 | データセンターの所在地 | データセンター所在地 | データセンターの場所 | データセンターの所在国 | データセンターの立地 | センターの立地 | 所在国 | 所在国・地域 | データの保管場所 | データの保存場所 | データ保管場所 | データの保管国 | データ保管国 | 保管される国 | 保存される国 | どの国 | どこの国 | 置かれる国 | データの所在 | 国内データセンター | 国内のデータセンター | 国内サーバー | 国名 | 地域ブロック | 地域ブロック名 | リージョン | 国・地域 | 国や地域 | 国外の別 | 国内外
server-location topic: server location | location of servers | servers located | where the servers are | data center location | data centre location | location of data centers | hosting location | hosting region | hosting country | hosts our data | host our data | data residency | data localisation | data localization | data location | physical location | physical locations | physical locations of data | which country | what country | in which countries | in which country | country or region | countries | country | data stored geographically | geographic location | facilities situated | hosting facilities
place faint: 所在地 | 場所 | 立地 | 地域 | location | place | region | site
provider-infra topic: 外部基盤 | 自社設備 | aws | azure | gcp | iaas | クラウド基盤 | 利用しているクラウド | cloud provider | infrastructure provider | hosted on aws
data-center faint: データセンター | データセンタ | サーバー室 | サーバールーム | サーバルーム | コンピュータ室 | コンピュータセンター | センター | マシン室 | 電算室 | ハウジング | 施設 | 建物 | data center | data centre | datacenter | server room | server hall | server halls | equipment room | equipment rooms | facility | facilities | premises | housing | building
emergency-power topic: 非常用電源 | 非常用発電 | 非常用発電機 | 自家発電 | 自家発電設備 | 自家発電機 | 自家発電装置 | 無停電電源 | 無停電電源装置 | ups | 停電 | 停電時 | 停電対策 | 予備電源 | 発電機 | 電気を供給し続ける | 電力供給 | 電源対策 | cvcf | 非常用電源設備
emergency-power topic: emergency power | emergency power supply | uninterruptible power | uninterruptible power supply | generator | generators | diesel generator | power outage | power failure | grid fails | grid failure | mains failure | blackout | loss of power | power secured | electrical backup
power topic: 電源 | 受電 | 給電 | 給電ルート | 受電設備 | 電源設備 | 電源の二重化 | power | power supply | power feed | utilities such as power | electricity | utilities
fire-protection topic: 火災 | 火災対策 | 防火 | 消火 | 消火設備 | 消火装置 | 消火器 | 自動消火 | ガス消火 | ガス系消火 | スプリンクラー | 火災報知 | 火災報知器 | 火災報知設備 | 火災感知 | 火災検知 | 煙感知 | 煙感知器 | 煙探知 | 火事 | 耐火
fire-protection topic: fire | fire protection | fire detection | fire suppression | fire extinguishing | fire alarm | extinguisher | extinguishers | extinguishing | extinguishing system | suppression system | gas suppression | smoke | smoke detector | smoke detectors | sprinkler | sprinklers
fire-drill topic: 消防計画 | 避難訓練 | 消防訓練 | 防災訓練 | fire drill | fire drills | evacuation
air-conditioning topic: 空調 | 空調設備 | 空調機 | 空気調和 | 空気調和機 | 冷却 | 冷却設備 | 温度管理 | 温湿度 | 温度・湿度 | 温度 | 湿度 | 温湿度管理 | air conditioning | air-conditioning | air conditioner | hvac | cooling | chiller | climate control | temperature | humidity | temperature and humidity | environmental control | environmental systems
entry topic: 入退室 | 入退館 | 入室 | 入館 | 退室 | 入退出 | 出入り | 出入口 | 入退室管理 | 入退館管理 | 入退室者 | 入退館者 | 誰が入った | 室へ誰 | 入る際 | 入場 | 扉 | ドア | entry and exit | entry | entries | exit | ingress | egress | ingress and egress | enter | enters | entering | enters and leaves | door | doors | room access | physical access | access to the data center | access to the data centre | secure area | secure areas | entrance | entrances | entry and exit points | visits | visits to the data centre
record topic: 記録 | 記録の取得 | 記録を残し | 残しています | 入室記録 | 台帳 | record | records | recorded | recording of | documented | register
entry + record: 入退室記録 | 入退室の記録 | 入退館記録 | 入退館の記録 | 入室記録 | 入退室履歴 | 入退室ログ | 出入りの記録 | 入退室の履歴 | entry and exit records | entry log | entry logs | physical access log | physical access logs | physical access is logged | physical access logged | visitor log | visitor logs | access records of the data center | visits logged | entry records
entry + authentication: 入室認証 | 入退室認証 | 入館認証 | 個人認証 | 個人認証システム | 個人を認証 | 生体認証 | 指紋認証 | 静脈認証 | 虹彩認証 | 顔認証 | 指紋 | 生体情報 | icカード | アクセスカード | カードキー | idカード | カード認証 | カードや指紋 | 資格を識別 | 入室制限 | 入館制限 | セキュリティカード
entry + authentication: biometric | biometrics | badge | badges | door badge | access card | access cards | key card | keycard | card reader | fingerprint | iris scan | identification checked | physical access control | entry control | personal authentication | identity check at the door | access system
camera topic: 監視カメラ | 防犯カメラ | 監視用カメラ | カメラ | 録画 | 録画され | 録画してい | 映像 | cctv | itv | camera | cameras | surveillance camera | security camera | video camera | video cameras | video surveillance | surveillance system | surveillance systems | video recording | footage | cctv footage
camera-app topic: カメラ機能 | スマートフォンのカメラ | camera support | camera app | web camera
guard topic: 警備 | 警備員 | 有人警備 | 有人監視 | 常駐警備 | 機械警備 | guard | guards | security guard | fence | fences | perimeter wall | perimeter walls | mantrap
visitor topic: 来訪者 | 訪問者 | 立会い | 来客 | 付き添い | visitor | visitors | escorted | escort
physical-intrusion topic: 建物への侵入 | 侵入検知センサー | 侵入センサー | 侵入警報 | 赤外線センサー | physical intrusion | intrusion alarm | burglar alarm | motion sensor
earthquake topic: 耐震 | 免震 | 制震 | 地震対策 | 耐震基準 | 耐震数値 | 免震構造 | earthquake | seismic
flood topic: 水害 | 漏水 | 浸水 | 洪水 | 津波 | ハザードマップ | flood | flood zone | water leakage | water damage
lightning topic: 雷 | 避雷 | 直撃雷 | 誘導雷 | 落雷 | lightning | surge protection
building-kind topic: 建物の形態 | 施設建築物 | 専用・雑居 | 建築構造 | 建物の構造 | 竣工 | building type | construction of the building
rack topic: ラック | ラックの施錠 | 施錠 | 鍵付き | キャビネット | 什器 | 転倒防止 | 床荷重 | rack | racks | cabinet | locked cage | cabling | cables | patch panel
media-storage topic: 媒体の保管 | 媒体保管 | 保管庫 | 磁気媒体 | 紙媒体 | 紙の | 書類の保管 | media storage | media vault | paper records | paper
pests topic: 小動物 | ねずみ | 静電気 | 電磁波 | 粉塵 | static electricity | rodents | dust
office topic: オフィス | 事業所 | 執務室 | クリアデスク | クリーンデスク | office | offices | office locations | clear desk | clean desk
`;
