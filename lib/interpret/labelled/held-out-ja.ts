import { readTable } from "./read-table.ts";

/** Japanese answers that nothing was tuned on: written before the rules. Only totals may be looked at. */
export const heldOutJa = readTable(`
データベースの暗号化の有無 | ○ | met | |
シングルサインオンへの対応の有無 | 対応済み（SAML 2.0） | met | protocol=SAML 2.0 |
脆弱性診断の実施の有無 | 年1回、第三者機関による診断を受けています。 | met | frequency=1 year |
マルウェア対策の有無 | はい。全サーバーにEDRを導入しています。 | met | |
操作ログの取得の有無 | 取得している | met | |
ログの保存期間 | 操作ログは13か月、アクセスログは6か月間保存します。 | informational | duration=13 month {retention}; duration=6 month {retention} |
サービス稼働率 | 99.95%以上（SLAにて保証） | informational | percentage=99.95 % {guaranteed} |
サービス稼働率の実績値 | 2023年度実績：99.98％ | informational | percentage=99.98 % {actual}; date=2023 {fiscal-year} |
バックアップ取得に関する問題点の有無 | 問題ありません | needs_review | |
計画停止時の切替方式の有無 | 無停止で切り替え | needs_review | |
契約終了時のデータ返却費用の有無 | 無償 | needs_review | |
データ容量の制限の有無 | 無制限 | needs_review | |
多要素認証の提供の有無 | 有り（エンタープライズプランのみ） | conditional | |
IPアドレス制限の有無 | 有償オプションにて提供 | conditional | |
専用線接続の可否 | 個別にご相談ください。 | conditional | |
監査ログの提供の可否 | 可（別途費用） | conditional | |
ISMAP登録の有無 | 2027年3月登録予定 | planned | date=2027-03 |
WAFの設置の有無 | 検討中です。 | planned | |
SIEM連携の可否 | 現時点では対応しておりませんが、2026年度中に対応予定です。 | planned | date=2026 {fiscal-year} |
ペネトレーションテスト実施の有無 | 無 | not_met | |
秘密鍵の持ち込み（BYOK）への対応 | 未対応 | not_met | |
第三者による監査報告書の提供 | 提供しておりません。 | not_met | |
SCIMプロビジョニングの可否 | 不可 | not_met | |
物理サーバーの専有の可否 | 対応していません。ただし、論理的な分離は実施しています。 | not_met | |
カード情報の取り扱いの有無 | 該当なし（本サービスではカード情報を取り扱いません） | not_applicable | |
モバイル端末管理の有無 | 対象外 | not_applicable | |
災害時のデータ保全 | － | needs_review | |
アクセス権限の棚卸し | お客様にて実施をお願いしております。 | customer_responsibility | |
クライアント端末のウイルス対策の有無 | 利用者側の責任範囲となります。 | customer_responsibility | |
データセンターの住所 | セキュリティ上の理由により非公開とさせていただいております。 | not_disclosed | |
ネットワーク構成図の提供 | 開示不可 | not_disclosed | |
委託先の一覧 | 回答を控えさせていただきます。 | not_disclosed | |
内部監査の実施の有無 | 確認中 | unanswered | |
プライバシーマークの取得 | | unanswered | |
保険加入の有無 | 不明 | unanswered | |
バックアップの有無 | はい、対応していません。 | needs_review | |
冗長化の有無 | 一部対応（DBサーバーのみ） | partial | |
通信の暗号化の有無 | △ | conditional | | legend=○:対応,△:条件付き対応,×:非対応
脆弱性対応の有無 | △ | partial | | legend=○:実施,△:一部実施,×:未実施
アカウントロック機能の有無 | 有 5回連続で認証に失敗すると30分間ロックします。 | met | count=5 time; duration=30 minute |
バックアップの取得頻度 | 毎日1回（深夜2時）、7世代保管 | informational | frequency=1 day; count=7 generation |
データセンターの所在地 | 日本国内（東京および大阪） | informational | location=JP; location=JP {Tokyo}; location=JP {Osaka} |
取得している第三者認証 | ISMS認証、Pマーク、SOC2 Type2報告書 | informational | certification=ISO/IEC 27001; certification=PrivacyMark; certification=SOC 2 {Type II} |
サポート受付時間 | 平日 9:00～18:00（土日祝日および年末年始を除く） | informational | service-hours=09:00-18:00 {weekdays} |
障害時の連絡方法の概要 | ステータスページとメールで30分以内にお知らせします。 | informational | duration=30 minute {notice} |
サービス提供終了時の事前通知 | 6か月前までに電子メールで通知 | informational | duration=6 month {notice} |
目標復旧時間（RTO）と目標復旧時点（RPO） | RTO：4時間、RPO：24時間 | informational | duration=4 hour {rto}; duration=24 hour {rpo} |
解約後のデータの取り扱い | 解約日から90日後に完全消去します。 | informational | duration=90 day {deletion} |
開示情報の日付 | 令和5年10月1日 | informational | date=2023-10-01 |
暗号化方式の概要 | 保存データはAES256、通信はTLS1.2以上で暗号化しています。 | informational | algorithm=AES-256; protocol=TLS 1.2 {minimum} |
パスワードの要件 | 英数字記号を含む12文字以上 | informational | count=12 character |
通信の暗号化への対応の有無 | すべての通信をHTTPSで暗号化しております。 | met | protocol=HTTPS |
侵入検知システムの導入の有無 | 導入済です。IDS/IPSにより常時監視しています。 | met | |
データの論理分離の有無 | テナントごとに論理的に分離しています。 | met | |
セキュリティ教育の実施の有無 | 全従業員を対象に年2回実施 | met | frequency=2 year |
秘密保持契約の締結の有無 | 入社時および退職時に誓約書を取得しております。 | met | |
国外へのデータ移転の有無 | 例外なく国内のみで保管しています。 | needs_review | location=JP |
再委託の有無 | ないわけではありません。 | needs_review | |
情報セキュリティポリシーの策定の有無 | あり。詳細は「情報セキュリティ基本方針」をご参照ください。 | met | |
死活監視の有無 | 有:5分間隔で監視 | met | frequency=12 hour |
時刻同期の有無 | 有り⏎NTPサーバーにより同期 | met | protocol=NTP |
ファイアウォールの設置の有無 | ☑有 ☐無 | met | |
監視カメラの設置の有無 | □有 ■無 | not_met | |
入退室管理の有無 | 有・無 | unanswered | |
個人情報の第三者提供の有無 | 無し | met | | polarity=negative
過去3年間の情報漏えい事故の有無 | 有り | not_met | | polarity=negative
改ざん検知の有無 | 導入に向けて準備を進めております。 | planned | |
データ消去証明書の発行の可否 | ご要望に応じて発行いたします（有料）。 | conditional | |
APIの提供の有無 | REST APIをご利用いただけます。 | met | |
サーバーの設置場所 | AWS 東京リージョン（ap-northeast-1） | informational | location=JP {Tokyo} |
オンサイト監査の受け入れ可否 | 原則不可。ただし監督官庁の求めがある場合は応じます。 | not_met | |
SLAの有無 | SLAは設けておりません。 | not_met | |
システムの二重化の有無 | 全ての機器を二重化しており、単一障害点はありません。 | met | |
ヘルプデスクの有無 | 有り（日本語のみ、英語は不可） | partial | |
脆弱性管理の状況 | 月次でスキャンを実施し、重大なものは72時間以内に対応します。 | informational | frequency=1 month; duration=72 hour |
アプリケーションログの改ざん防止の有無 | 別紙「ログ管理規程」参照 | needs_review | |
データのエクスポート機能の有無 | 管理画面からCSV形式でダウンロード可能です。 | met | |
Webアプリケーション診断の有無 | 実施予定はありません。 | not_met | |
クラウド基盤の冗長化の有無 | 各アベイラビリティゾーンに分散配置し、片系停止時も自動で切り替わる構成としております。 | met | |
運用者の特権IDの管理の有無 | 特権IDの利用は申請・承認制とし、操作はすべて録画しています。四半期に一度棚卸しを行います。 | met | frequency=4 year |
ISMSの取得の有無 | 2019年5月に取得し、以後毎年維持審査を受審しております（登録番号：IS 000000、適用範囲：当社全事業所）。 | met | date=2019-05; frequency=1 year |
ソースコード診断の有無 | リリース前に静的解析ツールで全コードを検査しております。 | met | |
顧客データのアクセス制限の有無 | 運用担当者であってもお客様データを閲覧することはできません。 | needs_review | |
データ分類の規程の有無 | 社内規程にて3段階の機密区分を定義しています。 | met | |
DoS攻撃対策の有無 | クラウド事業者が提供するDDoS防御サービスを利用しています。 | met | |
バックアップデータの暗号化の有無 | 暗号化していません | not_met | |
バックアップからの復元の可否 | お客様からのご依頼による個別の復元は承っておりません。 | not_met | |
IPv6対応の有無 | IPv4のみ | partial | |
Webアクセシビリティ対応の有無 | 2025年度の改修で対応する計画です。 | planned | date=2025 {fiscal-year} |
障害情報の公開の有無 | 公開しています（https://status.example.jp）。 | met | |
監査権の有無 | 契約書に定めるところによります。 | needs_review | |
外部記憶媒体の利用の有無 | 原則禁止 | needs_review | |
開発環境と本番環境の分離 | 分離している | met | |
サーバー証明書の有効期限 | 有効期限：2026年11月30日 | informational | date=2026-11-30 |
障害復旧の目標時間 | 平均4時間以内の復旧を目標としています。 | informational | duration=4 hour |
容量の監視の有無 | リソース使用率が80%を超えた場合に自動通知されます。 | met | percentage=80 % |
利用者認証の方式 | ID/パスワード方式。パスワードは8文字以上、90日ごとに変更。 | informational | count=8 character; frequency=0.0111 day |
電子証明書認証の可否 | スタンダードプラン以上でご利用可能です。 | conditional | |
閉域網接続の可否 | ご利用にはオプション契約が必要となります。 | conditional | |
ログの提供の可否 | 提供は行っておりませんが、画面上で直近90日分を閲覧可能です。 | not_met | duration=90 day |
開発委託先の有無 | 海外子会社（ベトナム）に一部開発を委託しています。 | met | location=VN |
TLS1.0の利用の有無 | TLS1.0および1.1は無効化済みです。 | needs_review | |
`);
