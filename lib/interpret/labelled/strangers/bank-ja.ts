import { readTable } from "../read-table.ts";

/** The answers to a bank's outsourcing checklist, written without a look at the vocabulary. Never tuned on. */
export const strangerBankJa = readTable(`
本票の記入年月日をご記入ください | 2026年4月10日 | informational | date=2026-04-10 | item=disclosure-date
会社名および代表者氏名 | 株式会社みなとクラウド 代表取締役 田中一郎 | informational |  |
従業員数（うち情報セキュリティ担当者数） | 約120名（うち専任5名） | informational |  |
直近3期の決算において債務超過はないか | 債務超過はございません。 | met |  |
情報セキュリティに関する第三者認証の取得状況（認証名・適用範囲・有効期限） | ISO/IEC 27001（全社）、ISO/IEC 27017を取得しています。 | informational | certification=ISO/IEC 27001; certification=ISO/IEC 27017 | item=certifications
反社会的勢力との関係がないことを確約できるか | 確約します | met |  |
再委託を行う場合、当行の事前承諾を得る手続があるか | はい。契約書第12条に定めています。 | met |  |
当行による立入監査を受け入れることができるか | 不可。ただしSOC2報告書をNDA締結後にご提供します。 | not_met | certification=SOC 2 |
損害賠償の上限額はいくらか | 直近12か月分の利用料相当額を上限とします。 | informational |  |
解約後、当行のデータはどのような形式で受け取れるか | CSV形式で契約終了後30日間ダウンロードできます。 | informational | duration=30 day | item=data-return
解約後のデータ消去について証明書を発行できるか | 有償にて発行可能です。 | conditional |  | item=deletion-certificate
サービス終了を決定した場合、何日前までに通知されるか | 180日前までに書面にて通知します。 | informational | duration=180 day {notice} |
特権IDの付与・剥奪は申請と承認に基づいて行われているか | ○ | met |  | item=admin-rights-procedure
特権IDの利用状況を定期的に点検しているか | △ 年1回の点検を2026年度下期より開始予定 | planned | frequency=1 year; date=2026 {fiscal-year} |
利用者認証に多要素認証を採用しているか | 標準ではID/パスワード認証のみ。多要素認証はオプションです。 | conditional |  | item=user-authentication
パスワードの桁数・複雑性・有効期限の基準を定めているか | 英数記号を含む10文字以上。有効期限は90日です。 | met | count=10 character; duration=90 day | item=credential-management
退職者のアカウントは速やかに削除されるか | はい、退職日当日に無効化します。 | met |  |
当行の操作ログを当行に提供することが可能か | 画面から過去1年分をダウンロードいただけます。 | met | duration=1 year {retention} | item=user-logs
システム運用担当者の作業記録を取得しているか | 有 | met |  | item=operation-logs
ログの改ざん防止措置を講じているか | ログは書換え不可のストレージに保管 | met |  |
預託データはデータベース上で暗号化されて保存されるか | 有（AES256） | met | algorithm=AES-256 | item=encryption-at-rest
通信経路はTLS1.2以上で暗号化されているか | TLS 1.2以上（TLS 1.0／1.1は無効） | met | protocol=TLS 1.2 {minimum} | item=encryption-in-transit
暗号鍵は誰がどのように管理しているか | AWS KMSにて弊社が管理し、毎年ローテーションしています。 | informational | frequency=1 year |
可搬記憶媒体（USBメモリ等）の使用を禁止しているか | 禁止している | met |  |
本番データをテスト環境で利用することはあるか | ありません。 | met |  |
預託データのバックアップはどの頻度で取得されるか | 日次で取得し、7世代保管しています。 | informational | frequency=1 day; count=7 generation | item=backup-interval
バックアップ媒体の遠隔地保管を行っているか | 大阪リージョンに複製しています。 | met | location=JP {Osaka} |
バックアップからの復旧テストを実施しているか | 未実施 | not_met |  |
公開前および年1回以上、第三者による脆弱性診断を受けているか | 四半期ごとに外部ベンダーによる診断を実施 | met | frequency=4 year | item=vulnerability-assessment
OS・ミドルウェアのセキュリティ修正プログラムはどのような基準で適用しているか | CVSS 7.0以上は7日以内、その他は月例で適用します。 | informational | duration=7 day; frequency=1 month | item=patch-management
サーバにマルウェア対策ソフトを導入しているか | Linuxサーバのため導入していない。 | not_met |  | item=malware-protection
WAFを導入しているか | AWS WAFを導入済み | met |  |
外部からの不正侵入を監視・検知する仕組みがあるか | GuardDutyにより24時間365日監視しています。 | met | service-hours=24/7 | item=intrusion-detection
ソースコードレビューを実施しているか | 実施している | met |  |
月間稼働率の目標値および直近1年の実績値 | 目標99.9%、実績99.98% | informational | percentage=99.9 % {target}; percentage=99.98 % {actual} | item=uptime-target
サーバ・ネットワーク機器は二重化されているか | 全て二重化されています | met |  | item=redundancy
大規模災害時の復旧体制（RTO・RPO）を定めているか | RTO 24時間、RPO 1時間と定めています。 | met | duration=24 hour {rto}; duration=1 hour {rpo} | item=disaster-recovery
稼働状況を常時監視していますか | 監視ツールで1分間隔で監視 | met |  | item=health-monitoring
障害発生時、当行へは何分以内に第一報がなされるか | 検知後30分以内 | informational | duration=30 minute |
計画停止は事前に通知されるか | 14日前までにメールで通知 | met | duration=14 day {notice} |
各サーバの時刻はNTP等により同期しているか | はい | met |  | item=time-synchronisation
データセンターの所在地（国内・国外の別、国外の場合は国名） | 国内（東京・大阪） | informational | location=JP; location=JP {Tokyo}; location=JP {Osaka} | item=server-location
データセンターは耐震・免震構造か | 免震構造 | met |  |
停電時に備えた自家発電装置・UPSがあるか | 有り。72時間連続運転可能。 | met | duration=72 hour | item=emergency-power
消火設備はガス式であるか | AWSのデータセンターに準じます。 | needs_review |  | item=fire-protection
サーバ室への入退室履歴は保管されているか | データセンター事業者より非公開 | not_disclosed |  | item=entry-records
サーバ室の入室に生体認証またはICカードを用いているか | 同上 | needs_review |  | item=entry-authentication
オフィスの入退室管理を行っているか | ICカードにより管理 | met |  |
インシデント発生時の報告窓口と連絡体制 | 24時間365日の電話窓口 | informational | service-hours=24/7 |
従業員に対し年1回以上セキュリティ教育を実施しているか | 毎年4月に全従業員へ実施 | met | frequency=1 year |
生成AIの学習に預託データを利用することはあるか | いいえ、利用しません。 | met |  |
`);
