import { readTable } from "../read-table.ts";

/** The answers to a municipality's cloud form, written without a look at the vocabulary. Never tuned on. */
export const strangerMunicipalityJa = readTable(`
調査票作成日 | 令和8年6月1日 | informational | date=2026-06-01 | item=disclosure-date
サービス名称及び提供形態（SaaS、PaaS、IaaS の別） | 住民ポータル SaaS | informational |  |
ISMAP登録の有無 | 無（申請準備中） | not_met |  |
ISMS認証又はプライバシーマークを取得していること | 両方取得済 | met |  | item=certifications
準拠法及び裁判管轄 | 日本法、東京地方裁判所 | informational |  |
過去3年間の情報漏えい事故の有無 | 無 | met |  |
サービスの利用可能時間帯 | 24時間365日（計画停止を除く） | informational | service-hours=24/7 |
データを保管するサーバの設置場所は日本国内に限られること | 日本国内（関東・関西） | met | location=JP; location=JP {Kanto}; location=JP {Kansai} | item=server-location
保管するデータは暗号化されていること | 一部対応（添付ファイルは対象外） | partial |  | item=encryption-at-rest
他の利用者のデータと論理的に分離されていること | ○（テナントIDにより分離） | met |  |
データの所有権が本市に帰属すること | ○ | met |  |
バックアップの取得間隔及び保存期間 | 毎日1回、35日間保存 | informational | frequency=1 day; duration=35 day {retention} | item=backup-interval
契約終了時におけるデータの返却方法及びその費用 | API経由でCSV出力（無償） | informational |  | item=data-return
契約終了後のデータ消去の方法 | 暗号化消去により復元不能とする | informational |  | item=deletion-method
データ消去証明書の提出の可否 | 可 | met |  | item=deletion-certificate
他社サービスへの移行支援 | 別途お見積り | conditional |  |
職員の認証方式（ID・パスワード、二要素認証、接続元IPアドレス制限等） | 二要素認証、IPアドレス制限に対応 | informational |  | item=user-authentication
初期パスワードの通知方法及び変更の強制 | 別メールで通知し、初回ログイン時に変更を強制 | informational |  | item=credential-management
保守担当者に付与する管理者権限の申請・承認・廃止の手続 | 社内規程に基づき実施 | informational |  | item=admin-rights-procedure
利用者権限を所属ごとに設定できること | ○ | met |  |
一定時間操作がない場合の自動ログアウト | 30分 | informational | duration=30 minute |
職員のアクセス記録を取得し、本市の求めに応じて提出できること | △（過去90日分に限る） | conditional | duration=90 day {retention} | item=user-logs
サーバの操作記録及びシステムログの保存期間 | 1年間 | informational | duration=1 year {retention} | item=operation-logs
時刻の正確性の確保 | NTPにより同期 | informational |  | item=time-synchronisation
システム監視基準（監視内容／監視・通知基準）の設定に基づく監視 | あり | met |  | item=health-monitoring
通信の暗号化（LGWAN及びインターネット） | HTTPS（TLS1.2以上） | informational | protocol=HTTPS; protocol=TLS 1.2 {minimum} | item=encryption-in-transit
不正な通信を遮断する仕組み（ファイアウォール、WAF） | 有 | met |  | item=firewall
侵入検知・防御システムの導入 | 導入済（Snort） | met |  | item=intrusion-detection
ウイルスチェック（アップロードファイルを含む。）の実施 | リアルタイム | met |  | item=malware-protection
脆弱性検査の頻度及び直近の実施日 | 年2回、直近は令和8年2月 | informational | frequency=2 year; date=2026-02 | item=vulnerability-assessment
脆弱性情報の収集体制 | JPCERT/CCの情報を毎日確認 | informational | frequency=1 day |
セキュリティパッチの適用方針 | 緊急度に応じて適用 | informational |  | item=patch-management
庁内端末のウイルス対策は誰が行うか | 利用者側で実施いただきます | customer_responsibility |  |
稼働率 | 99.5%以上（SLA保証値） | informational | percentage=99.5 % {guaranteed} | item=uptime-target
負荷分散装置等による冗長構成 | 有り（ロードバランサ2台構成） | met | count=2 unit | item=redundancy
大規模災害を想定した遠隔地での復旧 | 検討中 | planned |  | item=disaster-recovery
同時接続数の上限 | 500ユーザ | informational | count=500 user |
平均応答時間 | 3秒以内 | informational | duration=3 second |
ヘルプデスクの受付時間 | 平日9時～17時30分 | informational | service-hours=09:00-17:30 {weekdays} |
計画停止の通知時期 | 7日前 | informational | duration=7 day {notice} |
停電対策 | 自家発電装置・無停電電源装置 | informational |  | item=emergency-power
水害対策 | ハザードマップ上の浸水区域外に立地 | informational |  |
火災感知・消火の設備 | 超高感度煙検知器、窒素ガス消火設備 | informational |  | item=fire-protection
空調の冗長化 | N+1 | informational |  | item=air-conditioning
入退館・入退室の記録 | 有 | met |  | item=entry-records
防犯カメラの設置 | 設置していない | not_met |  | item=surveillance-cameras
サーバラックの施錠管理 | 施錠している | met |  |
個人を識別する入室認証の方式 | 静脈認証 | informational |  | item=entry-authentication
`);
