import { readTable } from "./read-table.ts";

/** Answers that hold the words of a plan, a condition or a part, and those words deny or mean something else. */
export const tuningGuards = readTable(`
# What holds in every plan, and what it costs there
荷の追跡は利用できますか | はい。全プランで別途オプション契約が必要です。 | conditional | |
荷の追跡は利用できますか | はい。全コース共通で追加費用が必要です。 | conditional | |
荷の追跡は利用できますか | はい。全プランで利用でき、別途費用がかかります。 | conditional | |
荷の追跡は利用できますか | 可（どのコースでも有料オプション） | conditional | |
荷の追跡は利用できますか | ○ | conditional | | remarks=全プランで有償です。
荷の追跡は利用できますか | はい。全プランで利用可能です。 | met | |
荷の追跡は利用できますか | はい。すべてのプランで追加費用なしで利用可能です。 | met | |
荷の追跡は利用できますか | はい。全てのプランのうち、上位プランのみ利用可能です。 | conditional | |
荷の追跡は利用できますか | はい。閲覧は全プラン、出力は商会プランのみで可能です。 | conditional | |
# By way of a condition that is not denied
航海日誌を提供できますか | はい。有償オプションで期間の制限なく提供します。 | conditional | |
航海日誌を提供できますか | はい。別途費用で回数に制限はありません。 | conditional | |
航海日誌を提供できますか | はい。上位プランで隻数の制限なく利用できます。 | conditional | |
航海日誌を提供できますか | はい。上位プランでは申請は不要です。 | conditional | |
航海日誌を提供できますか | はい。上位プランで追加費用は発生しません。 | conditional | |
航海日誌を提供できますか | はい。上位プランなら手数料はかかりません。 | conditional | |
航海日誌を提供できますか | はい。上位プランの場合は申込みは不要です。 | conditional | |
航海日誌を提供できますか | はい。有償オプションは初期設定が不要です。 | conditional | |
航海日誌を提供できますか | はい。上位プランで船員数に関わらず提供します。 | conditional | |
航海日誌を提供できますか | はい。個別契約により上限なし。 | conditional | |
航海日誌を提供できますか | はい。上位プランへの加入は不要です。 | met | |
航海日誌を提供できますか | はい。別途お見積りとなることはありません。 | met | |
航海日誌を提供できますか | はい。別途費用が発生することはありません。 | met | |
航海日誌を提供できますか | はい。追加費用はありません。 | met | |
航海日誌を提供できますか | はい。追加料金は頂いておりません。 | met | |
航海日誌を提供できますか | はい。プランによって異なることはありません。 | met | |
航海日誌を提供できますか | はい。有償オプションではありません。 | met | |
航海日誌を提供できますか | はい。上位プランに限るものではありません。 | met | |
航海日誌を提供できますか | はい。有償オプションとして購入いただく必要はありません。 | met | |
航海日誌を提供できますか | はい。上位プランとの違いはありません。 | met | |
航海日誌を提供できますか | はい。上位プランの契約の有無にかかわらず提供します。 | met | |
航海日誌を提供できますか | 有償オプションでの提供はありません | not_met | |
航海日誌を提供できますか | はい。上位プランに加入すれば追加料金はかかりません。 | conditional | |
航海日誌を提供できますか | はい。上位プランに含まれており追加費用はありません。 | conditional | |
航海日誌を提供できますか | はい。有償オプションを契約すれば申請は不要です。 | conditional | |
航海日誌を提供できますか | はい。契約プランによって機能に違いはありません。 | met | |
航海日誌を提供できますか | はい。すべてのプランにオプションとして追加できます。 | conditional | |
# Costs that nobody is charged, or that are ours
積み替えの支援はありますか | はい。費用をいただいておりません。 | met | |
積み替えの支援はありますか | はい。料金は頂いていません。 | met | |
積み替えの支援はありますか | はい。費用がかかることはありません。 | met | |
積荷を失ったとき補償しますか | はい。賠償費用を負担します。 | met | |
積荷を失ったとき補償しますか | はい。調査費用は当社負担となります。 | met | |
積み替えの支援はありますか | はい。費用はご負担いただきます。 | conditional | |
積み替えの支援はありますか | はい。費用は荷主様負担となります。 | conditional | |
積み替えの支援はありますか | はい。費用がかかります。 | conditional | |
# Habits and terms of work that sound like plans
Are leaks mended? | Yes, repairs follow shortly after each voyage. | met | |
Are wrecks reported? | Yes, a report follows soon after. | met | |
Is the hull inspected? | Yes, it will be performed before each major voyage. | met | |
Is the hull inspected? | Yes, it will be performed by the harbour crew. | met | |
Is the hull inspected? | It will be carried out before the end of the year. | planned | |
Are storms watched? | Yes, storms are being assessed continuously. | met | |
Are changes of course controlled? | Yes, changes still assessed every time | met | |
Is there a process for buying ropes? | Yes, quotes were obtained | met | |
Is there a radar? | A radar is being evaluated. | planned | |
Is there a radar? | Quotes requested from two yards. | planned | |
浸水の修理を行っていますか | はい。見つけたものは検討課題として管理し、修理しています。 | met | |
積み替えの支援はありますか | はい。移行の途中でも元に戻せます。 | met | |
積み替えの支援はありますか | はい。移行期間中も見張っています。 | met | |
積荷を暗号化していますか | 今後の検討課題としております。 | planned | |
積荷を暗号化していますか | 検討課題として認識しています。 | planned | |
積荷を暗号化していますか | 導入の途中です。 | planned | |
積荷を暗号化していますか | 移行期間中です。 | planned | |
# What sounds like a part, and is none
荷の重さを見張っていますか | 80%の閾値で知らせています | met | percentage=80 % |
座礁に対応していますか | 発見後すぐに対応を開始しています | met | |
船を暗号化していますか | 8割の船に導入しています | partial | |
海賊を防止していますか | 監視設定と通知設定を行っています | met | |
海賊を防止していますか | 検知設定で運用しています | partial | |
航海日誌を保護していますか | はい。日誌には個人情報を含んでいません | met | |
Do you have lookouts? | Yes, 20% of staff work on the lookout. | met | percentage=20 % |
Are sailors trained? | 80% of staff have completed the course. | partial | percentage=80 % |
Are changes of course approved? | Yes. Deployment continues only after approval | met | |
Does the harbour chain block pirates? | Yes. A passive mode is also available | met | |
Does the harbour chain block pirates? | Yes, in passive mode | partial | |
Can only the captain open the chest? | Yes. Others are not permitted. | met | |
Are large leaks mended? | Yes. We do not know of open leaks. | met | |
Are large leaks mended? | Yes, but we do not know how. | needs_review | |
航海日誌を暗号化していますか | はい。ただし、積荷の写しを含みません。 | partial | |
海賊を防止していますか | 検知設定としています | partial | |
# A no without a comma, and a duty that nobody has
Are the holds monitored? | No it is unmonitored | not_met | |
Are the holds monitored? | No hold is left unmonitored | met | |
Must a lock be installed on every chest? | Users don't have to install it | not_met | |
Is the cargo list encrypted? | Yes. Users don't have to install anything. | met | |
# A noun of something done, asked for as such
不要な鍵の廃棄 | 季節ごとに棚卸しし、廃棄しています。 | met | |
下船した者の通行証の無効化 | 下船の当日に無効化しています。 | met | |
船倉の施錠 | 施錠していません。 | not_met | |
`);
