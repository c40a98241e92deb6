/** Words of every form: who, how, how much. Faint ones weigh little; plain ones nothing. */
export const generalTerms = `
disclosure-date topic: 開示情報の時点 | 開示情報の日付 | 開示情報の年月日 | 情報を開示した日 | 開示日 | 回答日 | 記入日 | 回答基準日 | 基準日 | 最終更新日 | ご記入いただいた日付 | 記入した日付 | いつ時点 | 回答内容の基準日 | 作成日 | 更新日 | date of disclosure | date of disclosed information | date of the disclosed information | date of the information disclosed | date of information disclosed | information disclosed in this | date the information was disclosed | 調査票作成日 | 回答作成日 | 調査日 | 記入基準日 | disclosed information | as of | as-of | date as of | as-of date | date of response | date of completion | date completed | response date | last updated | self-assessment was last updated | date of this document | sheet was completed
questionnaire faint: 本シート | 本調査票 | 調査票 | 本書 | 回答書 | 本資料 | 本紙 | 本チェックシート | チェックシート | 本チェックリスト | チェックリスト | アンケート | questionnaire | checklist | this form | this sheet | this document | self-assessment | these answers | your answers | responses
date faint: 作成日 | 更新日 | 年月日 | 日付 | 西暦 | date | year month day
user actor: 利用者 | 教職員 | 医師 | 看護師 | 医療従事者 | 学生 | ユーザー | ユーザ | お客様 | 顧客 | エンドユーザー | 当社ユーザー | user | users | end user | end users | our users | customer users
customer faint: customer | customers | customer data | 利用者データ | お客様データ | 預託データ | 預託情報 | 預託した | 弊社 | 当社 | 当行 | 当金庫 | 当組合 | 本市 | 当市 | 本町 | 本県 | 当院 | 本院 | 病院 | 本学 | 当大学 | 本校 | 当法人 | 当省 | 当庁 | client
operator actor: 運用担当者 | 運用担当 | 運用部門 | 運用者 | 運用チーム | システム運用部門 | オペレータ | オペレーター | 保守要員 | 保守員 | 保守担当 | 保守作業員 | operations team | operations staff | operations department | operator | operators | system operations department | ops team
administrator actor: 管理者 | システム管理者 | administrator | administrators | admin | admins
provider faint: 事業者 | 事業者側 | 貴社 | 貴社側 | 提供者 | 提供者側 | クラウド事業者 | provider | vendor | your side
rules aspect: 規程 | 規定 | ルール | 規則 | 取り決め | 決まり | 運用管理 | 管理規程 | 運用管理方法 | 管理方法 | 取り扱い | 定め | policy | policies | rule | rules | managed | management | managing
scope aspect: 範囲 | 対象範囲 | 適用範囲 | 監視範囲 | scope | coverage | which systems | covered by | covered
performer aspect: what software | which software | which product | which tool | which tools | what tool | what tools | どの会社 | どの製品 | 製品名 | 使用製品 | ツール名 | who carries out | who conducts | 実施会社 | 診断会社 | 実施者 | 実施主体 | ベンダー名 | what company | which company | which vendor | who performs | performed by | third party | independent third party | independent third parties | 第三者機関 | 外部機関 | 専門機関
results topic: 結果 | 診断結果 | 実施結果 | 報告書の開示 | レポートの開示 | 結果の開示 | results | findings | summary | test report | reports | share the report | most recent report
testing topic: テスト | 検証 | 動作確認 | 試験 | test | tests | tested | testing | verification | drill | rehearsal
emergency-process aspect: 緊急時 | 緊急 | emergency process | urgent | out of band
anything-else topic: その他 | 特記事項 | 備考 | 補足 | 自由記述 | ご意見 | anything else | additional comments | other comments | additional information | comments | remarks | additional notes | further details | attachments
subset-detail aspect: manual | automated | 手動 | 自動化 | 内訳
reviewing topic: レビュー | 見直し | review | reviews | reviewed | reviewing
exception topic: 例外 | 例外処理 | 例外申請 | exception | exceptions
wireless topic: 無線 | 無線lan | wi-fi | wifi | wireless | wireless network | bluetooth
client-systems topic: クライアント端末 | クライアントpc | 社内端末 | 社内pc | client systems | client devices | desktops
random topic: 乱数 | random number | random numbers | random number generator | pseudorandom number generator | entropy
http topic: http | http header | http request | request header | cookie | websocket | web socket
token topic: トークン | token | tokens | access token | refresh token | jwt | oauth | oauth2
file-upload topic: アップロード | ファイルアップロード | upload | uploaded | file upload
injection topic: sanitise input | sanitised input | input sanitised | input is sanitised | inputs are sanitised | sanitisation of input | user input | html | encoding | output | sqlインジェクション | クロスサイト | xss | csrf | インジェクション | injection | cross-site | escaping | output encoding | deserialization
error-handling topic: エラー処理 | エラーメッセージ | error message | error handling | stack trace | message is returned
provide aspect: 提供 | provide | provided | provision
outline plain: 概要 | 有無 | 状況 | 内容 | 可否 | 有りの場合 | 措置 | 実施 | 対策 | 等 | 記入 | describe | outline | overview | in place | whether
service plain: サービス | システム | 情報 | データ | セキュリティ | サービス品質 | service | services | system | systems | data | security | information
data-word plain: 利用者データ等 | 受託情報 | 取得 | 対応 | 設置 | 導入 | 管理 | 運用 | 利用
time plain: around the clock | round the clock | round-the-clock | day and night | 24/7 | 24x7 | 24時間365日 | 24時間 | 年間 | per year | annually
disclosure-date: 記入年月日 | 記載日 | 記入時点 | 回答時点 | 回答年月日 | 記入を行った年月日 | 記入した年月日 | 情報の時点 | 情報の基準日 | 公開日 | 発行日 | 作成年月日 | 更新年月日 | 提出日 | 評価実施日 | 記入された日 | 現在の情報 | 何年何月時点 | 版数と日付 | date of this assessment | assessment date | date of publication | publication date | date of issue | issue date | date the form was filled | date filled in | completion date | date of the answers | answers were written | valid as of | reference date | effective date | date prepared | revision date | version date | when was this
provider faint: 受託者 | 受注者 | 請負者 | 供給者 | そちら | 御社 | 貴事業者 | 提供事業者様 | the supplier | supplier shall | supplier must | supplier will | supplier has | supplier should | supplier hold | the contractor | contractor shall | the bidder | bidder | tenderer | you and your
user: 職員 | 住民 | 市民 | 患者 | 生徒 | 児童 | 教員 | 組合員 | 会員 | student | students | pupils | patients | citizens | our staff | our employees | our people | members
customer: 本会 | 本組合 | 本財団 | 当財団 | 当組織 | 当協会 | 発注者 | 委託者 | tenant | tenants | institution | the institution | council | the council | authority | the authority | buyer | the buyer | purchaser
data-word plain: council records | patient records | student records | customer records | our records | all records | medical records
response: alerted | 通報 | 自動通知 | 検知した場合
results: results shared | 報告書を見 | 結果を見せ
disclosure-date: current as at | information current | date to which | date as of which | as at which date | position as at | last reviewed these answers | いつの時点 | 時点のもの | 現在のもの | 何年何月何日 | information in this return | date of the information | 記載した内容の基準日
disclosure-date: 現在日 | 記載内容の現在日 | いつ現在 | 何日現在 | 基準となる日 | 基準となる年月日 | 時点の話 | 時点の情報 | 時点の回答 | 時点の内容 | 情報の鮮度 | 情報の更新日 | 最終改訂日 | 最終確認日 | 回答を作成した日 | 回答した日 | 記入日付 | 回答が正確 | 内容が正しいのはいつ | いつの情報 | いつの内容 | いつの回答 | いつ書いた | いつ記入 | いつ回答 | cut-off date | cutoff date | cut off date | status of information | status date | information status | information as at | date of the statements | date of your answers | date of the answers given | date of the response | date of this response | date of reply | correct as of | correct as at | accurate as of | accurate as at | true as of | hold true | holds true | position date | current as of | up to which date | date up to which | date on which these answers | date on which this form | date on which you | these answers written | filled in on | form filled in | answers given on | when did you write | when did you fill | last revised | last reviewed on | last checked | last confirmed | answers last | these answers last | date are these | on what date were | last brought up to date | ご記入いただいた日 | 記入の日付 | fill this in | filled this out | go over these answers | went over these answers | did you complete | did the supplier complete | did the vendor complete
user: our folks | folks | our lot
customer faint: phi | ephi | pii | bank data | the bank | bank | bank's | the town | town | municipality | university | universities | school | schools | district | hospital | hospitals | clinic | campus | firm | office's | our folks' | merchants' | patient data | patient information | student data | medical records | customer information | お客さま | お客さん | お客様 | 患者さん | 町 | 町庁舎 | 市役所 | 県 | 庁内 | 弊行 | 弊院 | 弊学 | 当会 | 当館 | 当庫 | 当方 | 大学 | 本省 | 院内 | 館内 | 学内 | 自治体 | 金融機関 | 事務局 | 事業主
user: 教職員等 | our team | teachers | teacher | pupil | lecturers and students | nurses and doctors | 社員さん | 利用職員 | 利用者各位 | 医療スタッフ | 取引先ユーザ | our own users | our own people | our own staff | our own employees | our own team | teammates | team members
staff actor: 従業者 | 従事者 | 従事する者 | 社員さん | 技術者 | エンジニア | 開発担当 | 作業者 | engineer | engineers | technician | technicians | developers of yours | personnel of yours | sre | sres | dba | dbas | devops engineers | colleagues | crew members | contractor's staff
operator: 運用要員 | 運用スタッフ | インフラ担当 | インフラ担当者 | 保守業者 | 保守会社 | infrastructure administrators | infrastructure team | infrastructure engineers | it operations | platform team | site reliability
provider faint: 業者 | 運営会社 | 運営者 | 受託業者 | 提供会社 | 貴団体 | 貴法人 | 貴組織 | 御社様 | csp | service organization | service organisation | supplier's | vendor's | あなたの組織 | あなたの会社 | 貴行
another-side aspect: 登録 | 登録した | 登録された | 登録済み | 登録する | 識別 | 判別 | 点検 | 点検の | 調査 | 評価 | 評価して | 測定 | 分析 | 分類 | 分離 | 切り離 | 切離 | 移行 | 廃止 | 貸出 | 貸出し | 紛失 | 再発行 | 休止 | 公開 | 公開して | 非公開 | 改善 | 改良 | 改訂 | 改定 | 再開 | 協力 | ご協力 | 支援 | 監督 | 指示 | 指図 | 収集 | 収集し | 承認 | 承認を得 | 承認手続 | 承諾 | 承諾を得 | 同意 | 同意を得 | 合意 | 締結 | 締結して | 表明 | 表明し | 配布 | 頒布 | 負担 | 分担 | 連絡 | 通報先 | 設計 | 構築 | 携わ | 関与 | 運転 | 修正 | 検査結果 | 診断書 | 増減 | 運営 | 運営する | 影響 | 背景 | 経緯 | 根拠 | 制約 | 区分 | 権限 | 資格 | 平均 | 件数 | 人数 | 額 | 値 | 最大 | 名 | 端末 | パソコン | スマホ | スマホアプリ | 電話 | 音声 | 文字 | リモート | オンライン | 追跡 | 認知 | 認識 | maintenance | maintenance of | assess | assessed | assesses | assessing | assessment | assessments | evaluate | evaluated | release of | releases | released | history | history of | owner | owners | executive | officer | manager | managers | management team | expert | experts | model | models | design | designed | strategy | identification | message | messages | interface | interfaces | commission | commissioned | collect | collects | collected | gather | gathered | separate | separated | split | decision | agreed | average | maximum | remote hands | regulator | regulators | commercial | browser | browsers | connection | connections | script | scripts | batch job | job | jobs | task | tasks | call | called | affect | affects | affected | suffer | suffered | outcome | outcomes | financial year | operation | operations | node | nodes | workload | workloads | port | ports
restrict faint: limit | restrict | restriction | confine | refuse | reject | locked down | 制限 | 限定 | 絞れ | 絞っ | 絞る | 拒否 | 拒む | 拒め | 限って | 限れ
terminal faint: 端末 | パソコン | スマホ | スマートフォン | pc | workstation | computers | machines
questionnaire: replies | the replies | your replies | the answers | answers given
`;
