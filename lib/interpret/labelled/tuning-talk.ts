import { readTable } from "./read-table.ts";

/** Praise and hearsay, what is kept back or stands elsewhere, everyday and plain words for yes and no, and requirements told of as they are. */
export const tuningTalk = readTable(`
# Praise, hearsay, and what stands elsewhere
Do you inspect the hull each year? | Safety is in our DNA and we continually invest in best-in-class vessels. | needs_review | |
How is the hull inspected? | Our passengers love our rock-solid ships. | needs_review | |
船体の検査はどのように行っていますか | 業界最高水準の安全をお届けしております。 | needs_review | |
安定運航のための検査の方針をお示しください。 | 安全を最優先とし、年２回の検査を行っております。 | informational | frequency=2 year |
船主の名称を示してください | 問3と同じ | needs_review | |
Who owns the vessel? | Same as 3.2 | needs_review | |
降りたあとの記録の削除を行うか | 自動で消えるそうです。 | met | |
不審な船を見つける仕組みがあるか | 造船所非公開とのことです。 | not_disclosed | |
船倉への出入りの管理はしていますか | 船を借りているだけなので、うちでは分かりません。 | needs_review | |
Will cargo be carried outside the bay? | It may be. | needs_review | |
# Kept to oneself
Have you been fined in the past five years? | As a matter of policy, the line does not comment on legal matters. | not_disclosed | |
Number of guards | We're not able to share headcount I'm afraid. | not_disclosed | |
Are the results of the last inspection available? | These are not handed out. | not_disclosed | |
# Not done, in everyday words
船級認証を取得していますか | 取っていません。 | not_met | |
乗組員の健康診断を受診させていますか | 受けていません。 | not_met | |
消火設備を設置しているか | 置いていません。 | not_met | |
救命艇を保有していますか | 持っていません。 | not_met | |
# To come, and to stay
Have you ever lost a crate? | Nope, and we plan to keep it that way! | not_met | |
港の名簿に登録されていること | 本船の船体は登録済みである。本船の航路は未登録であり、来年度の申請を予定している。 | partial | |
Report of the inspection available? | Soon! | planned | |
# Another's part, and nobody's
鍵の管理責任は貴社が負うか | 利用規定により、お客さまにて管理いただくものといたします。 | customer_responsibility | |
この海域の規則を守っているか | この項目は当社には関係がないです。 | not_applicable | |
# Shorter than asked
航海日誌を1年以上保存していること | 90日です。それより前は消えます。 | not_met | duration=90 day {retention} |
# A no that is good news
積荷を目的以外に使うことはありますか | ないです。 | met | |
積荷に販売店が触れることはありますか。 | ございません。契約と請求だけです。 | met | |
御社の船員が積荷を見ることはありますか。 | 必要なときだけ、許可をいただいてから見ます。 | met | |
# Named as a statement
Sailors sign an oath. | All sailors are bound by a written oath. | met | |
Radar in place? | No radar. We rely on lookouts. | not_met | |
Entry records, cameras, badges | Yes / yes / badge with photo | needs_review | |
TLS between ship and shore? | TLS 1.2 and 1.3 only. | informational | protocol=TLS 1.2; protocol=TLS 1.3 |
# In the plain style of forms
船体の検査を実施しているか | 未実施である。 | not_met | |
夜間の寄港は可能か | 不可である。 | not_met | |
夜間の寄港は可能か | 可能である。 | met | |
夜間の寄港は可能か | 困難である。 | not_met | |
予備の舵を整備しているか | 整備済みである。 | met | |
燃料の管理規程はあるか | 策定中である。 | planned | |
# A form that asks for a text, and is told that there is one
船員証の管理規程 | 規程あり | met | |
船級・安全証書等の取得 | 船級取得済 | met | |
海が荒れても止まらない工夫はありますか（予備の舵など） | 予備の舵がございます。 | met | |
No single leak shall stop the ship. | Two pumps in each hold. | met | |
`);
