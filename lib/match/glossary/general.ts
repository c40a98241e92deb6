/** Words of every form: who, how, how much. Faint ones weigh little; plain ones nothing. */
export const generalTerms = `
disclosure-date topic: 開示情報の時点 | 開示情報の日付 | 開示情報の年月日 | 情報を開示した日 | 開示日 | 回答日 | 記入日 | 回答基準日 | 基準日 | 最終更新日 | ご記入いただいた日付 | 記入した日付 | いつ時点 | 回答内容の基準日 | 作成日 | 更新日 | date of disclosure | date of disclosed information | date of the disclosed information | disclosed information | as of | as-of | date as of | as-of date | date of response | date of completion | date completed | response date | last updated | self-assessment was last updated | date of this document | sheet was completed
date faint: 年月日 | 日付 | 西暦 | date | year month day
user actor: 利用者 | ユーザー | ユーザ | お客様 | 顧客 | エンドユーザー | 当社ユーザー | user | users | end user | end users | our users | customer users
customer faint: customer | customers | customer data | 利用者データ | お客様データ | 弊社 | 当社 | client
operator actor: 運用担当者 | 運用担当 | 運用部門 | 運用者 | 運用チーム | システム運用部門 | オペレータ | オペレーター | 保守要員 | 保守担当 | 保守作業員 | operations team | operations staff | operations department | operator | operators | system operations department | ops team
administrator actor: 管理者 | システム管理者 | administrator | administrators | admin | admins
provider faint: 事業者 | 事業者側 | 貴社 | 貴社側 | 提供者 | 提供者側 | クラウド事業者 | provider | vendor | your side
rules aspect: 規程 | 規定 | ルール | 規則 | 取り決め | 決まり | 運用管理 | 管理規程 | 運用管理方法 | 管理方法 | 取り扱い | 取扱い | 定め | policy | policies | rule | rules | managed | management | managing
provide aspect: 提供 | provide | provided | provision
outline plain: 概要 | 有無 | 状況 | 内容 | 可否 | 有りの場合 | 措置 | 実施 | 対策 | 等 | 記入 | describe | outline | overview | in place | whether
service plain: サービス | システム | 情報 | データ | セキュリティ | サーバー | サーバ | サービス品質 | service | services | system | systems | data | security | server | servers | information
data-word plain: 利用者データ等 | 受託情報 | 取得 | 対応 | 設置 | 導入 | 管理 | 運用 | 利用
time plain: 24時間365日 | 24時間 | 年間 | per year | annually
`;
