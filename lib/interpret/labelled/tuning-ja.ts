import { readTable } from "./read-table.ts";

/** Japanese answers that the rules may be tuned on: METI and MIC forms and free questionnaires. */
export const tuningJa = readTable(`
# leading words and their boundaries
ファイアウォールの有無 | 有 | met | |
ファイアウォールの有無 | 有り | met | |
ファイアウォールの有無 | あり | met | |
ファイアウォールの有無 | ある | met | |
ファイアウォールの有無 | 有：次世代ファイアウォールを二重化して設置 | met | |
サービス提供終了時の事前通知 | 有 90日以上前に電子メールおよび管理画面で通知 | met | duration=90 day {notice} | type=yes-no-detail
ファイアウォールの有無 | 【有】 | met | |
ファイアウォールの有無 | 「有り」 | met | |
ファイアウォールの有無 | ・あり | met | |
ファイアウォールの有無 | 回答：有り | met | |
ファイアウォールの有無 | はい | met | |
ファイアウォールの有無 | ◯ | met | |
ファイアウォールの有無 | 〇 | met | |
ファイアウォールの有無 | ● | met | |
ファイアウォールの有無 | ◎ | met | |
ファイアウォールの有無 | ✓ | met | |
ファイアウォールの有無 | レ | met | |
ファイアウォールの有無 | ○：導入済み | met | |
暗号化への対応の有無 | 対応 | met | |
暗号化への対応の有無 | 対応済 | met | |
暗号化への対応の有無 | 対応済みです。 | met | |
暗号化への対応の有無 | 実施済み | met | |
ログ提供の可否 | 可 | met | |
ログ提供の可否 | 可能です | met | |
ログ提供の可否 | 可能。管理画面からダウンロードできます。 | met | |
監査報告書の開示可否 | 開示可 | met | |
ISO27001の取得の有無 | 有りISO/IEC 27001を2018年に取得 | met | certification=ISO/IEC 27001; date=2018 |
ファイアウォールの有無 | 無 | not_met | |
ファイアウォールの有無 | 無し | not_met | |
ファイアウォールの有無 | なし | not_met | |
ファイアウォールの有無 | いいえ | not_met | |
ファイアウォールの有無 | × | not_met | |
ファイアウォールの有無 | ✕ | not_met | |
ファイアウォールの有無 | 特になし | not_met | |
ファイアウォールの有無 | ございません。 | not_met | |
ログ提供の可否 | 不可 | not_met | |
SSO連携の可否 | 非対応 | not_met | |
訓練の実施の有無 | 未実施 | not_met | |
訓練の実施の有無 | 実施していない | not_met | |
訓練の実施の有無 | 実施しておりません。 | not_met | |
# words that only look like yes or no
サポート費用の有無 | 無料 | needs_review | |
切替時の停止の有無 | 無停止 | needs_review | |
保存容量の上限の有無 | 無制限 | needs_review | |
有人監視の有無 | 有人監視を24時間365日実施しています。 | met | service-hours=24/7 |
時間外サポートの有無 | 有償サポート契約が必要です。 | conditional | |
可用性監視の有無 | 可用性監視ツールを導入しています。 | met | |
監査での指摘事項の有無 | 問題ありませんでした。 | needs_review | |
アクセス権限の確認の有無 | 不要なアカウントがないことを確認しています。 | needs_review | |
緊急時の体制の有無 | あり方を検討中です。 | planned | |
障害対応の有無 | 対応方法は運用手順書に定めています。 | met | |
漏えい時の影響の有無 | 影響はありません。 | needs_review | |
データ持ち出しの可否 | 許可なく持ち出すことはできません。 | needs_review | |
暗号化されないデータの有無 | 例外はありません | needs_review | |
不具合の有無 | ないとは言い切れません。 | needs_review | |
# sentences without a leading word
シングルサインオンへの対応の有無 | シングルサインオンに対応しています。 | met | |
バックアップの有無 | 日次で取得しております。 | met | frequency=1 day |
バックアップの有無 | 毎日 | met | frequency=1 day |
バックアップの有無 | バックアップは取得しておりません。 | not_met | |
通信の暗号化の有無 | TLS 1.3により暗号化 | met | protocol=TLS 1.3 |
ログの監視の有無 | ログはSIEMに集約し、24時間体制で監視しております。 | met | service-hours=24h |
WAFの導入の有無 | WAFは導入していませんが、IPSで同等の防御を行っています。 | not_met | |
IPアドレス制限の可否 | 接続元IPアドレスを制限できます。 | met | |
外部委託の有無 | 外部委託は行っておりません。 | not_met | |
二要素認証の有無 | ワンタイムパスワードによる二要素認証をご利用いただけます。 | met | |
SSO対応の有無 | SAML認証には対応していますが、OpenID Connectには対応していません。 | partial | protocol=SAML |
改ざん検知の有無 | ファイルの改ざんを検知する仕組みを設けております。 | met | |
脆弱性情報の収集の有無 | JPCERT/CC等から毎日収集し、影響を評価しています。 | met | frequency=1 day |
秘密鍵の管理の有無 | HSMで厳重に管理されています。 | met | |
専任担当者の設置の有無 | 専任のセキュリティ責任者（CISO）を任命しています。 | met | |
災害対策の有無 | 東京・大阪の2拠点で冗長化しています。 | met | location=JP {Tokyo}; location=JP {Osaka}; count=2 site |
# compensating notes, plans, contradictions
データ返却の有無 | 無し ※解約前にお客様自身がCSV形式でエクスポート可能 | not_met | |
WAFの有無 | 無し（代わりにIPSを導入しています） | not_met | |
WAFの有無 | いいえ。ただし、ネットワーク層で防御しています。 | not_met | |
DR対策の有無 | 無し（2027年度に対応予定） | planned | date=2027 {fiscal-year} |
ISMS取得の有無 | 取得予定 | planned | |
ISMS取得の有無 | 現在取得に向けて準備中です。 | planned | |
ISMS取得の有無 | 2026年10月に取得予定です。 | planned | date=2026-10 |
脆弱性診断の有無 | 有り（2027年度より第三者診断を実施予定） | planned | date=2027 {fiscal-year} |
多要素認証の有無 | 対応予定なし | not_met | |
多要素認証の有無 | 今のところ対応の予定はございません。 | not_met | |
計画停止の事前通知の有無 | 有り。計画停止の予定は7日前までにメールで通知します。 | met | duration=7 day {notice} |
事業継続計画の有無 | 事業継続計画を策定し、年1回訓練を実施しています。 | met | frequency=1 year |
バックアップの有無 | 有り。日次で取得しています。今後は時間単位の取得も検討しています。 | met | frequency=1 day |
暗号化の有無 | はい。暗号化しておりません。 | needs_review | |
暗号化の有無 | 有り（未実施） | needs_review | |
暗号化の有無 | 無し。暗号化済み。 | needs_review | |
個人データの海外移転の禁止 | はい、海外のデータセンターに保管することはありません。 | met | |
# conditions
多要素認証の有無 | 有り（プレミアムプランのみ） | conditional | |
多要素認証の有無 | ○（オプション） | conditional | |
多要素認証の有無 | オプションにて対応 | conditional | |
多要素認証の有無 | 対応しています。ただし、Enterpriseプランのご契約が必要です。 | conditional | |
専用環境の有無 | 別途お見積りとなります。 | conditional | |
専用環境の有無 | 条件付き | conditional | |
専用環境の有無 | 要相談 | conditional | |
専用環境の有無 | 個別契約により対応可能です。 | conditional | |
ログ提供の可否 | お客様のご要望に応じて提供いたします。 | conditional | |
ログ提供の可否 | 可（要申請） | conditional | |
長期保管の可否 | 有料オプションで最大5年間保管できます。 | conditional | duration=5 year {retention} |
バックアップの有無 | 有り。日次バックアップを7日間保持しています。なお、有償オプションで30日間保持も可能です。 | met | frequency=1 day; duration=7 day {retention}; duration=30 day {retention} |
アクセス制御の有無 | 有り。権限を持つ担当者に限定しています。 | met | |
脆弱性診断の有無 | 有り（報告書はNDA締結後に開示） | met | |
削除方法の開示可否 | 開示可 お支払いがない場合はデータのバックアップオプションを提供し、アカウントを削除します。 | met | |
# partial
全通信の暗号化の有無 | 一部対応 | partial | |
全通信の暗号化の有無 | 一部のみ対応しています。 | partial | |
全通信の暗号化の有無 | △ | partial | |
全通信の暗号化の有無 | ▲（外部通信のみ対応） | partial | |
全サーバーへのEDR導入の有無 | 一部のサーバーに導入しています。 | partial | |
全サーバーへのEDR導入の有無 | 有り。ただし一部の検証環境には導入していません。 | partial | |
全サーバーへのEDR導入の有無 | 業務用PCのみ導入 | partial | |
# customer, n/a, not disclosed, unanswered, dash
端末管理の有無 | お客様責任 | customer_responsibility | |
端末管理の有無 | 利用者にて実施 | customer_responsibility | |
端末管理の有無 | お客様側で管理していただく必要があります。 | customer_responsibility | |
端末管理の有無 | お客様にてご対応をお願いいたします。 | customer_responsibility | |
アカウント管理機能の有無 | お客様ご自身で管理画面からアカウントを追加・削除できます。 | met | |
媒体管理の有無 | 該当なし | not_applicable | |
媒体管理の有無 | 該当しない（外部媒体を使用しないため） | not_applicable | |
媒体管理の有無 | 対象外です | not_applicable | |
媒体管理の有無 | N/A | not_applicable | |
媒体管理の有無 | 本サービスは対象外となります。 | not_applicable | |
媒体管理の有無 | 該当する業務はございません。 | not_applicable | |
監査報告書の提供 | 非公開 | not_disclosed | |
監査報告書の提供 | 非開示とさせていただいております。 | not_disclosed | |
監査報告書の提供 | セキュリティポリシー上、開示しておりません。 | not_disclosed | |
監査報告書の提供 | 回答できません | not_disclosed | |
監査報告書の提供 | NDA締結後に開示いたします。 | not_disclosed | |
監査報告書の提供 | 社外秘のため回答いたしかねます。 | not_disclosed | |
監査の有無 | 未記入 | unanswered | |
監査の有無 | 調査中です | unanswered | |
監査の有無 | 確認中のため後日回答いたします。 | unanswered | |
監査の有無 | 選択してください | unanswered | |
監査の有無 |  | unanswered | |
監査の有無 | ― | needs_review | |
監査の有無 | ー | needs_review | |
監査の有無 | - | needs_review | |
監査の有無 | －（社内規程により実施対象としていないため） | not_applicable | |
# legends, boxes, several symbols
監査の有無 | △ | conditional | | legend=○:対応,△:条件付き
監査の有無 | × | not_applicable | | legend=○:該当,×:対象外
監査の有無 | ◇ | planned | | legend=○:対応済み,◇:対応予定,×:未対応
監査の有無 | A | met | | legend=A:対応している,B:一部対応している,C:対応していない
監査の有無 | B | partial | | legend=A:対応している,B:一部対応している,C:対応していない
監査の有無 | ◇ | needs_review | |
監査の有無 | ○/× | unanswered | |
監査の有無 | ○△ | needs_review | |
監査の有無 | ■有　□無 | met | |
監査の有無 | □ 有　☑ 無 | not_met | |
監査の有無 | ☐はい ☑いいえ ☐該当なし | not_met | |
監査の有無 | □有 □無 | unanswered | |
監査の有無 | ☑有 ☑無 | needs_review | |
監査の有無 | 有り・無し | unanswered | |
# remarks
多要素認証の有無 | 有 | conditional | | remarks=エンタープライズプランのみ
監査ログの有無 | 有 | met | | remarks=管理画面から確認可能
# what is described is informational
ログの取得状況 | 操作ログおよびアクセスログを取得しています。 | informational | |
認証方法の概要 | IDとパスワードによる認証に加え、多要素認証をサポートしております。 | informational | |
パッチ適用方針 | 緊急度に応じて随時適用します。 | informational | |
パッチ適用方針 | 重大な脆弱性は公開から5営業日以内、その他は3か月ごとに適用します。 | informational | duration=5 business-day; frequency=4 year |
インシデント対応体制 | CSIRTを設置し、24時間365日で対応しています。 | informational | service-hours=24/7 |
利用者への通知方法 | 現在検討中です。 | planned | |
利用者への通知方法 | 非公開です。 | not_disclosed | |
利用者への通知方法 | 特に定めておりません。 | not_met | |
ログの利用状況の記録の状況と、利用者への提供可否 | 監査ログをご利用いただけます。 | informational | |
# values
サービス稼働率 | ９９．９％ | informational | percentage=99.9 % |
サービス稼働率の目標値 | 99.95%以上 | informational | percentage=99.95 % {target} |
サービス稼働率 | 目標値99.9%、2024年実績99.99% | informational | percentage=99.9 % {target}; percentage=99.99 % {actual}; date=2024 |
サービス稼働率 | スリーナイン | informational | percentage=99.9 % |
サービス稼働率 | 99.9%を保証（下回った場合は返金） | informational | percentage=99.9 % {guaranteed} |
サービス時間 | 24時間365日（計画停止を除く） | informational | service-hours=24/7 |
サポート時間帯 | 平日9:00～17:30 | informational | service-hours=09:00-17:30 {weekdays} |
サポート時間帯 | 月～金　9時～18時 | informational | service-hours=09:00-18:00 {weekdays} |
開示情報の日付 | 2021年2月18日 | informational | date=2021-02-18 |
開示情報の日付 | 令和3年2月18日 | informational | date=2021-02-18 |
開示情報の日付 | 2021/2/18 | informational | date=2021-02-18 |
開示情報の日付 | R3.2.18 | informational | date=2021-02-18 |
開示情報の日付 | 平成31年4月 | informational | date=2019-04 |
バックアップ実施インターバル | フルバックアップを週次、差分バックアップを日次で実施し、3か月間保管します。 | informational | frequency=1 week {full}; frequency=1 day {differential}; duration=3 month {retention} |
バックアップ実施インターバル | 1日1回 | informational | frequency=1 day |
バックアップ実施インターバル | 6時間ごと | informational | frequency=4 day |
バックアップ世代数 | 三世代 | informational | count=3 generation |
データ保持期間 | １年間 | informational | duration=1 year {retention} |
データ保持期間 | 契約終了後30日間保持し、その後60日以内に削除します。 | informational | duration=30 day {retention}; duration=60 day {deletion} |
棚卸しの頻度 | 半年に1回 | informational | frequency=2 year |
棚卸しの頻度 | 四半期ごと | informational | frequency=4 year |
棚卸しの頻度 | 2年に1回 | informational | frequency=0.5 year |
棚卸しの頻度 | 6か月ごと | informational | frequency=2 year |
データ保管場所 | 日本 | informational | location=JP |
データ保管場所 | 国内のデータセンター（関東・関西） | informational | location=JP; location=JP {Kanto}; location=JP {Kansai} |
データ保管場所 | 米国、ヨーロッパ、インド、オーストラリア。日本のお客様データは米国に保管されます。 | informational | location=US; location=Europe; location=IN; location=AU |
第三者認証の取得 | ISO/IEC 27001/27017/27018 | informational | certification=ISO/IEC 27001; certification=ISO/IEC 27017; certification=ISO/IEC 27018 | type=certification
第三者認証の取得 | JIS Q 27001、JIS Q 15001 | informational | certification=ISO/IEC 27001; certification=PrivacyMark | type=certification
第三者認証の取得 | ISMSは取得済み、SOC2は取得予定です。 | informational | certification=ISO/IEC 27001 | type=certification
第三者認証の取得 | 取得していません。 | not_met | | type=certification
第三者認証の取得 | PCI DSSは取得していません。 | not_met | | type=certification
暗号化方式 | 256ビット高度暗号化標準（AES） | informational | algorithm=AES-256 |
暗号化方式 | AES256bit、RSA2048bit、SHA-256 | informational | algorithm=AES-256; algorithm=RSA-2048; algorithm=SHA-256 |
暗号化方式 | SSL/TLS（TLS 1.2/1.3） | informational | protocol=TLS; protocol=TLS 1.2; protocol=TLS 1.3 |
暗号化方式 | IPsec-VPNまたはSSHで接続 | informational | protocol=IPsec; protocol=SSH |
アカウントロック条件 | 10回連続失敗で60分ロック | informational | count=10 time; duration=60 minute | type=description
RPO・RTOの目標値 | RPO 1時間、RTO 4時間 | informational | duration=1 hour {rpo}; duration=4 hour {rto} | type=description
サポート言語の対応 | 日本語のみ対応しています。 | partial | |
# documents, addresses
ポリシーの有無 | 有り⏎https://example.jp/policy をご覧ください。 | met | |
ポリシーの有無 | 別紙1参照 | needs_review | |
ポリシーの有無 | https://example.jp/security | needs_review | |
# polarity
過去の情報漏えい事故の有無 | 無し | met | |
過去の情報漏えい事故の有無 | 無 | met | | polarity=negative
利用者データの二次利用 | 有り | not_met | | polarity=negative
利用者データの二次利用 | 利用していません。 | met | | polarity=negative
# what is asked: the row's own wording
障害時は何分以内に連絡されますか | 検知後30分以内 | informational | duration=30 minute {notice} |
データはどのような形式で返却されますか | CSV形式で出力できます。 | informational | | type=yes-no-detail
バックアップの取得間隔 | リアルタイム | informational | | type=yes-no
誰が参照したか記録されますか | 記録しています | met | |
多要素認証を採用していますか | オプションで提供しています。 | conditional | | type=description
債務超過はないか | ございません。 | met | |
債務超過はないか | いいえ | needs_review | |
通信の暗号化 | TLS 1.2以上（TLS 1.0／1.1は無効） | met | protocol=TLS 1.2 {minimum} |
パッチの適用頻度 | 月例 | informational | frequency=1 month |
お客様データを学習に利用することはありますか | いいえ | met | |
# facts that the question or the remarks complete
目標復旧時間（単位：時間） | 24 | informational | duration=24 hour {rto} | type=duration
障害を何時間以内に通知しますか | 2 | informational | duration=2 hour {notice} | type=duration
稼働率（％） | 99.9 | informational | percentage=99.9 % | type=percentage
バックアップの世代管理は何世代ですか | 7 | informational | count=7 generation |
死活監視の間隔 | 監視間隔：5分 | informational | frequency=12 hour | type=frequency
死活監視の有無 | ○ | met | frequency=1 minute | remarks=1分毎にPing応答を確認
死活監視の有無 | 有り | met | duration=1 year {retention} | remarks=ログは1年間保管
データセンターの所在地 | 愛知県内 | informational | location=JP {Aichi} | type=location
データセンターの所在地 | 北海道（石狩市） | informational | location=JP {Hokkaido}; location=JP {Ishikari} | type=location
データセンターの三重化の有無 | データセンターは三重化しています。 | met | |
ログの取得回数 | 2回/日 | informational | frequency=2 day | type=frequency
端末の種類 | PC | informational | | type=description
# from whole sheets: who and how many, lists of answers, two questions in one
開発は内製ですか、外注ですか | ほぼ内製です。 | informational | |
管理者の制限の有無 | 有り：運用担当3名のみ | met | count=3 person |
入退室記録／監視カメラ／生体認証の有無 | あり／あり／なし | partial | |
監視カメラの有無 | 有・無 | unanswered | |
誰がいつ何をしたかの履歴は見られますか | ビジネスプランなら管理画面から見られます。 | conditional | |
侵入に気づく仕組みはありますか？気づいたらどうしますか？ | 検知ツールを入れています。 | met | |
乗り換えの支援はありますか | （ここに記入） | unanswered | |
ウイルス検査はされますか | しておりません。 | not_met | |
地震への備えはありますか | いいえ。単一拠点です。 | not_met | |
強制できますか | いいえ。設定はできます。強制は4月リリース予定 | planned | |
多要素認証に対応しているか | 一部充足 | partial |  |
多要素認証に対応しているか | 充足 | met |  |
多要素認証に対応しているか | 未充足 | not_met |  |
`);
