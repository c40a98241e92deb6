import { readTable } from "./read-table.ts";

/** More Japanese answers that the rules may be tuned on: forms' own phrases, several statements, roundabout wordings. */
export const tuningProseJa = readTable(`
# METI and MIC phrases
サービス時間 | 24時間365日（計画停止／定期保守を除く） | informational | service-hours=24/7 | unit=時間帯
計画停止予定通知 | 有（30日前にメール／ホームページで通知） | met | duration=30 day {notice} | unit=有無
サービス提供終了時の事前通知 | 有（15か月前にメール／ホームページで通知） | met | duration=15 month {notice} | unit=有無
突然のサービス提供停止に対する対処 | 第三者へのプログラムの預託は行っておりません。 | not_met | | unit=有無
サービス稼働率 | 99.99％以上（基幹業務）、99％以上（その他） | informational | percentage=99.99 %; percentage=99 % | unit=稼働率(%)
ディザスタリカバリ | 有（遠隔地のバックアップ用データセンターで保管している日次バックアップデータと予備システムへの切り替え） | met | frequency=1 day | unit=有無
重大障害時の代替手段 | 無 | not_met | | unit=有無
アップグレード方針 | 年2回の定期バージョンアップを実施 | met | frequency=2 year | unit=有無
平均復旧時間(MTTR) | 1時間以内 | informational | duration=1 hour | unit=時間
目標復旧時間(RTO) | 4時間 | informational | duration=4 hour {rto} | unit=時間
障害発生件数 | 1年に1回未満 | informational | frequency=1 year | unit=回
システム監視基準 | 有　死活監視を1分間隔で実施 | met | frequency=1 minute | unit=有無
障害通知プロセス | 有 指定された緊急連絡先にメール／電話で連絡し、ホームページでも告知 | met | | unit=有無
障害通知時間 | 15分以内 | informational | duration=15 minute {notice} | unit=時間
サービス提供状況の報告方法 | 月に一度ホームページで公開 | informational | frequency=1 month | unit=時間
カスタマイズ性 | 画面項目の追加・変更が可能 | met | | unit=有無
外部接続性 | APIを公開（REST/JSON） | met | | unit=有無
同時接続利用者数 | 有（制約条件：50ユーザー保証） | met | | unit=有無（制約条件）
サービス提供時間帯（障害対応） | 24時間365日（電話） | informational | service-hours=24/7 | unit=時間帯
サービス提供時間帯（一般問合せ） | 平日の9時から17時（メール、電話） | informational | service-hours=09:00-17:00 {weekdays} | unit=時間帯
バックアップデータの保存期間 | 5年以上保存 | informational | duration=5 year {retention} | unit=時間
データ消去の要件 | サービス解約後1か月以内にデータおよび保管媒体を破棄 | met | duration=1 month {deletion} | unit=有無
バックアップ世代数 | 2世代 | informational | count=2 generation | unit=世代数
データ保護のための暗号化要件 | 有 | met | | unit=有無
データ漏えい・破壊時の補償／保険 | 有 契約金額を上限とする損害賠償保険に加入 | met | | unit=有無
解約時のデータポータビリティ | 有（CSV形式で返却） | met | | unit=有無
公的認証取得の要件 | ISMS認証取得、プライバシーマーク取得 | met | certification=ISO/IEC 27001; certification=PrivacyMark | unit=有無
アプリケーションに関する第三者評価 | 年1回、脆弱性診断を第三者機関に依頼 | met | frequency=1 year | unit=有無
情報取扱者の制限 | 利用者のデータにアクセスできる社員は運用責任者が認めた者に限定 | met | | unit=有無
通信の暗号化レベル | TLS1.2 | met | protocol=TLS 1.2 | unit=有無
マルチテナント下でのセキュリティ対策 | 無し（シングルテナントで提供のため） | not_met | | unit=有無
セキュリティインシデント発生時のトレーサビリティ | IDの付与単位、IDをログ検索に利用できる期間（3か月）を管理 | met | duration=3 month | unit=有無
ウイルススキャン | 週次でパターンファイルを更新し、リアルタイムで検査 | informational | frequency=1 week | unit=頻度
二次記憶媒体の安全性対策 | バックアップ媒体は常に暗号化した状態で保管し、廃棄の際は物理破壊している | met | | unit=有無
データの外部保存方針 | 国内データセンターにのみ保管し、海外への保管は行わない。 | met | location=JP | unit=有無
# free wording
秘密保持義務の有無 | 利用規約第12条に規定 | met | |
緊急連絡先の有無 | 24時間受付の窓口を用意 | met | service-hours=24h |
管理者権限の分離の有無 | 運用担当と開発担当を分け、相互に牽制 | met | |
個人情報の取扱いの有無 | 氏名とメールアドレスを取り扱います。 | met | |
データの持ち出し制限の有無 | USBメモリ等の外部媒体は使用を禁止しております。 | met | |
外部媒体の利用の可否 | 禁止しております。 | needs_review | |
バックアップの遠隔地保管の有無 | 実施していない（同一リージョン内の別AZで保管） | not_met | |
多要素認証の有無 | 管理者のみ必須、一般利用者は任意 | partial | |
多要素認証の有無 | SMS認証は不可ですが、認証アプリによる二段階認証は可能です。 | partial | |
多要素認証の有無 | 標準機能として提供 | met | |
多要素認証の有無 | 標準提供 | met | |
多要素認証の有無 | ご利用いただけます | met | |
多要素認証の有無 | ご利用いただけません。 | not_met | |
多要素認証の有無 | 利用可（設定により必須化も可能） | met | |
多要素認証の有無 | 未定 | unanswered | |
多要素認証の有無 | 同上 | needs_review | |
多要素認証の有無 | 上記参照 | needs_review | |
多要素認証の有無 | 来期リリース予定 | planned | |
多要素認証の有無 | 対応の可否を検討しております。 | planned | |
多要素認証の有無 | 実装を見送りました。 | needs_review | |
多要素認証の有無 | 廃止しました | not_met | |
多要素認証の有無 | 有り。なお、2026年4月以降は全利用者に必須化する予定です。 | met | date=2026-04 |
多要素認証の有無 | SAML：○　OIDC：× | partial | protocol=SAML |
多要素認証の有無 | ①有り ②無し | partial | |
権限設定の有無 | ①有り ②有り | met | |
監査ログの有無 | ログインログ：有り、操作ログ：無し | partial | |
クラウド認証の有無 | ISO27017は2024年取得、ISMAPは審査中 | met | certification=ISO/IEC 27017; date=2024 |
負荷分散の有無 | ロードバランサーによる負荷分散。 | met | |
非常用電源の有無 | UPS、自家発電機（72時間無給油運転） | met | duration=72 hour |
耐震性 | 震度6強に耐える免震構造 | informational | |
消火設備の有無 | 窒素ガス消火 | met | |
暗号化の有無 | 通信経路のみ暗号化し、データベースは暗号化していません。 | partial | |
暗号化の有無 | 要件に応じて個別に検討いたします。 | conditional | |
暗号化の有無 | 有。保存データはAES-256。ご利用にはEnterpriseプランの契約が必要です。 | conditional | algorithm=AES-256 |
ISMS取得の有無 | 親会社で取得（当社は適用範囲外） | partial | |
多要素認証 | 対応○ | met | |
バックアップの方法 | データベースは毎日午前2時にフルバックアップ、トランザクションログは5分毎に取得。保管期間は35日、別リージョン（大阪）へ複製 | informational | frequency=1 day {full}; frequency=12 hour; duration=35 day {retention}; location=JP {Osaka} |
対策の有無 | はい、ありません | needs_review | |
対策の有無 | 有（一部機能を除く） | partial | |
対策の有無 | ×→代替策あり | not_met | |
対策の有無 | 可。条件あり | conditional | |
対策の有無 | 対象外（お客様側の責任） | customer_responsibility | |
対策の有無 | 特になし（該当業務なし） | not_applicable | |
対策の有無 | 有無：有 | met | |
対策の有無 | 同意なし | needs_review | |
対策の有無 | 有期限 | needs_review | |
アクセスログの取得 | 取得し、1年間保管。 | met | duration=1 year {retention} |
端末とサーバーのウイルス対策の有無 | 端末には導入しています。サーバーには導入していません。 | partial | |
操作ログの取得と提供の可否 | 取得しております。提供は承っておりません。 | partial | |
権限の申請手順書はありますか | 責任者が承認しています。手順書は策定中です。 | partial | |
外部認証の有無 | 有り。ISO/IEC 27001:2013（新規格への移行審査を受審予定） | met | certification=ISO/IEC 27001 |
侵入検知の有無 | 上位プラン（Gold）のみ提供 | conditional | |
データの返却の実施 | お客様作業 | customer_responsibility | |
料金の改定はどれくらい前に通知されますか | 更新の3か月前です。 | informational | duration=3 month {notice} |
権限付与の手順 | 個別にお問い合わせください | needs_review | |
サーバーの置かれている国 | 日本（関東地方） | informational | location=JP; location=JP {Kanto} |
セキュリティパッチの適用頻度 | おおむね3か月に1回です。 | informational | frequency=4 year |
アクセス権の見直し頻度 | 6ヶ月に1回 | informational | frequency=2 year |
保存データの暗号化要件の有無 | 有　AES-256。お客様管理鍵は2026年第4四半期に提供予定。 | met | algorithm=AES-256; date=2026 |
患者情報は暗号化されていますか | 氏名と電話番号を暗号化しています。予約内容は暗号化していません。 | partial | |
ログの提供の可否 | Proエディションでは画面から取得可能です。⏎Liteエディションではご利用いただけません。 | conditional | |
同時アクセス数の上限を教えてください | 契約プランによります。 | conditional | |
侵入テストを実施していますか | 4-05のとおりです。 | needs_review | |
診断を受けていること | － | not_applicable | | remarks=閉域網内のサービスのため対象外
バックアップの取得頻度 |  | informational | frequency=1 day | remarks=毎日取得
教育を年1回以上していますか | △ | partial | | legend=△:一部だけできている、または条件つき,×:できていない／しない／お答えできない
検査を外部に頼んでいますか | × | not_met | | legend=△:一部だけできている、または条件つき,×:できていない／しない／お答えできない
`);
