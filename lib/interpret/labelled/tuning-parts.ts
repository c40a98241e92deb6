import { readTable } from "./read-table.ts";

/** Words that evaluate, parts that differ, what is on order or not known, bare conditions, a no that is good news, and a dash beside words. */
export const tuningParts = readTable(`
# Evaluating words
錨を毎年検査していること | 適 | met | |
錨を毎年検査していること | 不適 | not_met | |
錨を毎年検査していること | 一部適 | partial | |
錨を毎年検査していること | 未達成 | not_met | |
錨を毎年検査していること | 達成 | met | |
錨を毎年検査していること | 一部達成 | partial | | remarks=船首の錨のみ
錨を毎年検査していること | 不適 | planned | date=2027-03 | remarks=令和9年3月に対応予定
錨を毎年検査していること | 一部適 | partial | frequency=1 year | remarks=船首の錨は毎年。船尾の錨は不定期
錨を毎年検査していること | 2 | met | | legend=2:達成,1:一部達成,0:未達成,-:該当せず
錨を毎年検査していること | 0 | not_met | | legend=2:達成,1:一部達成,0:未達成,-:該当せず ;; remarks=費用の問題で見送り
錨を毎年検査していること | - | not_applicable | | legend=2:達成,1:一部達成,0:未達成,-:該当せず
# Being quoted for, on order, a matter for study
外部の船級協会による検査を受けていること | 見積取得中 | planned | |
外部の船級協会による検査を受けていること | お見積りを取っている段階です。 | planned | |
大雨のときはどうなりますか | 札幌が被災した場合は復旧をお待ちいただきます。別の地域への複製は来年度の検討課題です。 | informational | |
Independent inspection of the hull? | Will be done before the first voyage (quote received, not yet ordered). | planned | |
Is the hull independently inspected? | We have asked two yards for quotes. | planned | |
Is the hull independently inspected? | Booked for January 2027. | planned | date=2027-01 |
# One thing yes, another not
Anchor watch and fire watch: what is there? | Anchor watch: yes. Fire watch: being evaluated, decision by the end of the year. | partial | |
Anchor watch and fire watch: what is there? | Anchor watch: yes. Fire watch: no. | partial | |
見張りと火の番 | 見張り：あり。火の番：検討中 | partial | |
Is access to bought maps guaranteed if you cease trading? | For maps in escrow, yes. For the rest we cannot promise anything. | partial | |
Have crew with access been vetted? | Four of eleven. The remainder can be vetted within 8 weeks. | partial | duration=8 week |
乗組員は全員、身元の確認を受けていますか | 11名中4名。残りは契約ののち確かめます。 | partial | count=11 person; count=4 person |
冗長化してる？ | 機関は3系統。舵は1本 | needs_review | |
船級証書や安全証書は取っていますか | 取っておりません。 | not_met | |
保険には入っていますか | 入っておりません。 | not_met | |
予備の舵は積んでいますか | 積んでいません | not_met | |
# Known to nobody here
Are there standby generators, and for how long can they run? | The hosting company manages this; we hold no details. | needs_review | |
Are there standby generators? | That is looked after by our data centre. We have no information on it. | needs_review | |
非常用電源はありますか | 設備は委託先が管理しており、当社では詳細を把握しておりません。 | needs_review | |
公開から何日以内に直しますか | 一概に申し上げられません。 | needs_review | |
Can you show proof of scrapping? | Not standard. Talk to your account manager. | needs_review | |
# Under a condition that stands alone
催しに合わせて船を増やしてもらえる？ | 2週間前までにご連絡いただければ | conditional | duration=2 week {notice} |
夜間の寄港はできますか | 事前にお申し込みいただければ | conditional | |
Can we board at night? | With five days' notice, yes. | met | duration=5 day {notice} |
Can we board at night? | If you tell us two weeks ahead. | conditional | duration=2 week |
データの消し方を開示できますか | 場合による | needs_review | | remarks=書面でのご請求により、概要をお知らせします
# A no that is good news
Will any of our crates be accessible from outside the port? | No, unless your own crew travels. | met | |
積荷の中身を宣伝に使うことはありますか | 一切ありません。 | met | |
積荷の中身を宣伝に使うことはありますか | ありません。校正の際は外部の業者に送りますが、使われない契約としております。 | met | |
ほかの船主の積荷が見えてしまうことはありませんか | 権限で分けておりますので見えません。 | met | |
ひとつの鍵を複数の人で使い回すことを防げますか | 同時に使うことを禁止する仕組みがあります。 | met | |
Has anyone ever asked you for a passenger's letters? | No requests received to date. | needs_review | |
過去3年間に積荷の流出がないこと | ○ | met | | remarks=該当事故なし
# Not needed
害虫の対策 | 無菌の船倉のため不要と判断 | not_applicable | |
船員証の渡し方を教えてください | ― | informational | | remarks=船員は番号と暗証番号、船長は鍵と署名です。
修理の方針を教えてください | ― | informational | duration=7 day; frequency=4 year | remarks=急ぎは7日以内、その他は四半期ごとに直します。
ご意見・特記事項 | 特になし | informational | |
# Something else than asked
Fire protection in the hold | Inert gas | informational | |
誰がいつ積んだか、あとから見られますか | 見られます | met | duration=3 year | remarks=3年分
誰がいつ積んだか、あとから調べられますか | 半年分は残っていますので、お電話いただければお調べします。 | met | |
誰がいつ積んだか、後から組合でも調べられますか | 記録は5年残しています。ご覧になりたいときはお電話ください。 | met | duration=5 year {retention} |
# What must not be, in the requirement's own verb
共有の鍵を使用していないこと。 | 使用していない | met | |
共有の鍵を使用していないこと。 | 使用しています | not_met | | remarks=船長室の鍵が１本
予備の錨を開放していないこと。 | 開放していません | met | | remarks=１本のみ
積荷の情報を宣伝に利用していないこと | ○ | met | | remarks=宣伝には利用しておりません。
# A no that is good news
Do you store keys in the clear? | No | met | | remarks=in a safe
Any crates transferred outside the bay? | No | met | |
Any crates transferred outside the bay? | Yes | not_met | | remarks=Two barrels are held in the next port.
Are there any systems running unsupported software? | Yes, one | not_met | | remarks=An old radar.
Do you share passenger data with third parties? | Yes | not_met | | remarks=Sold to two advertisers.
積荷の情報を国外に移転していますか。 | していません | met | |
# A dash, and "not applicable", with the reason beside it
乗客の鍵の交換を行っていること | ― | customer_responsibility | | remarks=お客様の責任範囲です。
無線の暗号化の有無（船内） | ― | not_applicable | | remarks=船内に無線はありません。
Are passenger accounts reviewed? | N/A | customer_responsibility | | remarks=Customers are responsible for reviewing their own users.
# Not shown
検査の結果を開示できますか。 | いいえ | not_disclosed | | remarks=結果は非公開です。
Will you share the results of inspections? | No | not_disclosed | | remarks=Results are not shared externally.
# Explained beside the sign
航海日誌を提供できますか。 | △ | conditional | | remarks=有償オプションにて抽出いたします。
# Rarer than asked, and not all of it
Do you inspect the hull at least monthly? | The hull is inspected once a quarter. | partial | frequency=4 year |
Are crates searched for rats? | Large crates are searched. Barrels and sacks are not searched. | partial | |
`);
