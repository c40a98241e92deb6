import { readTable } from "./read-table.ts";

/** Answers in a word, a name or a sign: each thing with its own, one of several proofs, words that a form offers, cases that do not arise. */
export const tuningOffered = readTable(`
# A word before the word
Are ship's clocks synchronised? | lol yes, by NTP | met | protocol=NTP |
Is the source held by a trustee? | haha no | not_met |  |
Is the hull inspected? | Honestly? Partly. | partial |  |
# One of several proofs
ISMS又はプライバシーマークを取得していますか | はい | met | certification=ISO/IEC 27001 | remarks=ISO/IEC 27001を取得。Pマークは取得していません。
第三者認証（ISO27001、Pマーク等）を保持しているか | ○ | met | certification=ISO/IEC 27001 | remarks=ISO 27001:2022。プライバシーマークは未取得です。
ISMS及びプライバシーマークを取得していますか | はい | partial | certification=ISO/IEC 27001 | remarks=ISO 27001を取得。プライバシーマークは未取得です。
# Only what is good
通信を暗号化していますか | はい | met | protocol=TLS 1.3 | remarks=TLS 1.3のみ
通信を暗号化していますか | はい（TLS1.2以上のみ） | met | protocol=TLS 1.2 {minimum} |
持ち出す端末を会社のものに限っている | はい | met |  | remarks=会社の端末のみ
Is access to production restricted? | Yes | met |  | remarks=Platform team only
# Each thing with its own word
Is the engine room protected by fire detection and extinguishing? | Detection: yes. Extinguishing: argonite. | met |  |
Is the engine room protected by fire detection and extinguishing? | Detection: yes. Extinguishing is by hand. | met |  |
Do you keep a log of work on the servers? | CloudTrail, yes. Shell commands, no. | partial |  |
Is data encrypted? | New files: yes. Files from before 2019 are still unencrypted. | partial | date=2019 |
Is the data encrypted where it lies? | The copies are, the live database isn't. | partial |  |
Is data encrypted? | Only the copies are, the live database isn't. | needs_review |  |
# Names
Is there a scanner for malware? | ClamAV | met |  |
Is there a firewall? | Cloud Armor | needs_review |  |
Is there a scanner for malware? | PL | needs_review | |
不審な通信に気づく仕組みはありますか | GuardDuty有効。通知はSlackへ。 | met |  |
不審な通信に気づく仕組みはありますか | Suricata | met |  |
Is there a scanner for malware? | Manual | needs_review |  |
Who operates the halls? | Equinix | informational |  |
消火設備の種類 | 窒素ガス | informational |  |
空調の構成 | 床下吹出し N+2 | informational |  |
空調の二重化状況 | N+1 | informational |  |
入室時の本人確認の手段 | ICカード及び静脈 | informational |  |
Erasure technique | Crypto-shredding | informational |  |
Fire detection and suppression | VESDA and FM-200 | informational |  |
侵入を検知する仕組み | UTM | informational |  |
同時に利用できるユーザー数 | 制限なし | informational |  |
# Nothing of the kind
反社会的勢力との関係はございませんか | 一切ございません。 | met |  |
過去に漏えい事故を起こしたことがありますか | そのような事実はございません。 | met |  |
暴力団との関係がないことを確認できますか | はい | met |  | remarks=ありません
サーバーの時刻はずれていませんか | NTPで同期しておりますので、ずれはございません。 | met | protocol=NTP |
Do you sell data or use it for training? | No and no. | met |  |
消したという証明書は出ますか | 出してないです | not_met |  |
間違えて消した魚拓は戻せますか | 原則むりです | not_met |  |
契約の終了時に魚拓のデータは返却されますか | 原則として返却はいたしかねます。 | not_met |  |
消去の証明書 | 非対応 | not_met |  | remarks=ご容赦ください
港のカメラ | 無 | not_met |  | remarks=共用部のみ有り（管理会社）
カード情報の保持 | 無 | not_met |  | remarks=決済代行会社を利用
サーバーの二重化 | × | not_met | count=1 unit | remarks=1台のみ
Are pupils' records destroyed, and is it certified in writing? | FALSE | not_met |  | remarks=We delete but do not issue letters.
Is there a bug bounty? | no budget, but we say thanks | not_met |  |
Public bug bounty | Not planned | not_met |  | remarks=You can still write to us.
稼働の目標 | 目標は設けていません。 | not_met | percentage=99.7 % {actual} | remarks=実績は99.7％
サービスの稼働率の目標値をお示しください。 | お約束している数字はございません。 | not_met |  |
管理者を増減する手順書はありますか | 手順書はないです。その都度判断しています。 | not_met |  |
# Whose part
Data export at termination | Customer’s responsibility, using the export API | customer_responsibility |  |
魚拓の整理に協力いただけますか | 漁協様から組合員様へご対応ください。 | customer_responsibility |  |
チートの検知はそちらで行いますか | × | customer_responsibility |  | remarks=御社側でお願いします
航海日誌の用紙の用意 | 船会社様にてご用意ください | customer_responsibility |  | remarks=雛形は提供可
# What there is not needs no rules
もし乗船証を発行する場合、配付の規則はありますか | 当社が乗船証を発行することはありません。 | not_applicable |  |
If you create accounts for us: how are initial passwords handled? | We do not create accounts | not_applicable |  | remarks=Your manager invites users
Rules for passwords issued by you | We do not issue passwords. Users set their own. | not_applicable |  |
媒体を持ち運ぶ際の対策 | 媒体での搬送は行っておりません。 | not_applicable |  |
生成AI機能における入力データの取扱い | 生成AI機能は提供しておりません。 | not_applicable |  |
特定個人情報を取り扱う場合の安全管理措置 | 本サービスは特定個人情報を取り扱いません。 | not_applicable |  |
A modern slavery statement is published | Exempt (turnover below threshold) | not_applicable |  |
# Asked as a topic or in plain words
監視してますか | Datadogで見てます。 | met |  |
コードレビューしてる？ | 全部2人で見てます | met | count=2 person |
操作の履歴は見られる？ | 見られます（過去180日） | met | duration=180 day |
# Not answered yet
Is the hold scanned? | Hmm, good point. I'll have to check with Gethin and get back to you. | unanswered |  |
1か月の稼働率の目標 | 回答保留 | unanswered |  |
障害報告書の提出期限 | 現在、社内にて確認いたしております。追ってご回答申し上げます。 | unanswered |  |
Audit trail of who viewed the log |  | unanswered |  | remarks=Let me check with engineering
# Kept to itself
Do you have intrusion detection? | We don't discuss our detection tooling outside of an NDA. | not_disclosed |  |
By what means are intrusions detected? | The supplier regards details of its detection arrangements as confidential. | not_disclosed |  |
カメラによる監視の範囲はいかがでしょうか | 詳細は警備上の理由により開示を控えさせていただきます。 | not_disclosed |  |
Will you notice an intruder? Explain what is watched. | We regret that we do not describe our detective controls to any party outside the company. | not_disclosed |  |
Liability cap | We would prefer to discuss this with your counsel. | not_disclosed |  |
Daily log review | Ditto | needs_review |  |
復旧にかかる時間の見込みは | 場合によります。 | needs_review |  |
Is there a process for children's data? | ask legal | needs_review |  |
Two-step sign-in | Coming soon™ | planned |  |
# Told, though with a sign
# Conditions
Connection to our directory without extra charge. | SAML only in Enterprise edition | partial | protocol=SAML |
SOC 2 Type II report | Under NDA | conditional |  |
Can we switch on two-step sign-in, and limit sign-in to our office? | Two-step: yes. Office: Enterprise plan only | conditional |  |
消去の証明書の発行 | 法人のお客様のみ | conditional |  |
# Parts of a description
故障時にも処理を続けるための二重化 | 魚群探知機のみ二重化。舵は1台です。 | partial | count=1 unit |
Please confirm absence of single points of failure. | We confirm, with the exception of the archive module. | partial |  |
# Not applicable, and told beside it
Which country is the catch recorded in? | n/a | informational | location=NO | remarks=Bergen, Norway.
How often are the nets mended? | n/a | informational | frequency=12 day | remarks=Every two hours in season.
Who represents the harbour in the EU? | Not needed, our office in Cork is there. | not_applicable | |
船員証の配付の規則 | 対象外 | not_applicable | | remarks=船員証は発行していません。
Is the crew vetted? | n/a | not_applicable | | remarks=The crew is hired by the port.
# Not applicable, and told in the line below
How often are the nets mended? | n/a⏎Every two hours in season. | informational | frequency=12 day |
How do skippers sign in? | n/a⏎With a card, or a code. Keys are coming. | informational |  |
# Said of a part, later or elsewhere
Is antivirus software installed on all servers? | It is installed on all Windows servers. Linux database servers are excluded. | partial |  |
Is the source placed in escrow? | This matter is presently under discussion with our advisers. | planned |  |
IDS / IPS? | Thinking about it. | planned |  |
Where identities are issued by the supplier, set out the rules. | This does not arise; identities are issued by the port. | not_applicable |  |
Is the quay watched and are intruders detected? | A fence is in place. A system for the detection of intruders will be put into operation in the first quarter of 2025. | partial | date=2025 |
操作の履歴の取得と提供 | 有⏎提供は不可 | partial |  |
If one engine dies, does the ship stop? | No. 2 engines. | met |  |
# One of the form's words set off
船員の誓約書 | 有・【無】 | not_met |  |
船員の誓約書 | 【有】・無 | met |  |
船員の誓約書 | 有・【一部有】・無⏎沖合の船員を除く。 | partial |  |
手順書の開示 | 可・【条件付】・不可⏎契約の締結後に開示します。 | conditional |  |
船員の誓約書 | 有 / 無（○） | not_met |  |
船員の誓約書 | ○有・無 | met |  |
船員の誓約書 | 有・無・[対象外] | not_applicable |  |
Is the crew vetted? | Yes / [No] | not_met |  |
Is the crew vetted? | Yes / No | unanswered |  |
船員の誓約書 | ○有・○無 | needs_review |  |
# Signs that say that words answer
Where is the catch weighed? | T⏎In Norway. | informational | location=NO | legend=G:Done,N:We do not do this,T:See words in column E
Is the catch weighed? | T⏎We weigh every box. | met |  | legend=G:Done,N:We do not do this,T:See words in column E
Which port do you use? | n/a⏎Bergen, Norway. | informational |  | legend=yes:In place,n/a:Open question see text
Is night fishing offered? | O | conditional |  | legend=G:Done,O:Only with a particular plan or add-on,R:Coming; on our roadmap
Is night fishing offered? | R | planned |  | legend=G:Done,O:Only with a particular plan or add-on,R:Coming; on our roadmap
Who mends the nets? | C | customer_responsibility |  | legend=G:Done,C:The client does this
# Short words of a start-up and of a form
消去の証明書を出せますか | Fleetプランだけ。1通500円 | conditional |  |
接続元の制限 | Business以上 | conditional |  |
航海記録の提供 | 近日公開 | planned |  |
冗長構成 | 構成している | met |  |
航海記録の取得及び提供 | 取得有・提供不可 | partial |  |
航海記録の取得及び提供 | 取得有・提供可 | met |  |
広域災害時の復旧方針 | 検討しております。 | planned |  |
# As one writes a mail
乗船の同意はそちらで取っていただけますか | それは漁協さんのほうでお願いします。 | customer_responsibility |  |
航海記録を見せていただけますか | すみません、社内で整理中なので次回お答えします。 | unanswered |  |
嵐への備えはありますか | 正直まだです。 | not_met |  |
船の数はたくさんありますか | たくさんあります。 | met |  |
# What looked like a good answer and was none
通信を暗号化していますか | Y | met |  | legend=Y:Yes (see comments),N:No (please see comments)
航海記録の保存場所は国内に限定されているか | はい（写しのみ） | met |  |
アクセスを制限しているか | はい（管理画面のみ） | met |  |
Is the network encrypted? | Yes. VPN only. | met |  |
船員証の発行 | あり、（なし） | needs_review |  |
IDS/IPSの導入有無 | 有/（無） | unanswered |  |
過去に重大な事故はないか | はい | needs_review |  | remarks=事故報告の手順はありません
Is the programme audited? | Under Review | planned |  |
Is the ship watched? | Best Effort | needs_review |  |
Are copies kept? | No need to worry, copies are taken daily | needs_review | frequency=1 day |
個人情報を取り扱う場合、暗号化しているか | 個人情報の保護はしていません。 | not_met |  |
# The same in two languages, keys of several meanings, scales of maturity
船員の教育⏎Crew training | 有 / Yes | met |  |
予備の舵⏎Spare rudder | 無 / No | not_met |  |
予備の舵⏎Spare rudder | いいえ（No） | not_met |  |
予備の舵の有無 | 有・無 | unanswered |  |
Is there a spare rudder? | Yes / No | unanswered |  |
航海記録の閲覧 | △ 条件付き / Conditional | conditional |  |
航海記録を見せられるか | △ | conditional |  | legend=△:一部又は条件付,○:済,×:未 ;; remarks=覚書の締結を条件に提示します。
航海記録を見せられるか | △ | partial |  | legend=△:一部又は条件付,○:済,×:未 ;; remarks=一部のみです。
Is the anchor inspected? | 1 | partial |  | legend=0:Not in place,1:Initial – ad hoc,2:Repeatable,3:Defined,4:Measured,5:Optimized
Is the anchor inspected? | 3 | met |  | legend=0:Not in place,1:Initial – ad hoc,2:Repeatable,3:Defined,4:Measured,5:Optimized
Is the anchor inspected? | 5 | met |  | legend=0:Not in place,1:Initial – ad hoc,2:Partly,3:Defined,4:Measured,5:Continuously improved
# A tier of a standard, a sign beside a value, what an owner is called, what is kept back
Are the berths guarded? | Yes, to Tier III of the Harbour Institute. | met |  |
Describe the rescue capability. | We send two boats. Last drilled in May 2031. | informational | date=2031-05 |
決算書の提出の可否 | 上場準備中につき、提出は差し控えさせていただきます。 | not_disclosed |  |
嵐の際の復旧 | 無 | not_met |  | remarks=今後の課題です
嵐の保険 | 加入なし | not_met |  |
航海方針の公開 | 公開済み https://umi.example/houshin | met |  |
船の見張り（岸・沖） | 岸：24時間　　沖：なし | partial | duration=24 hour |
網と錨 | 網　有 / 錨　無 | partial |  |
錨の保管場所 | ○ | informational | location=JP | remarks=日本（銚子市）
# A thing that is named, the verb of the question said again, one topic told and another denied, a code before its meaning
嵐への備えの有無 | 外気遮断扉 | met |  |
船体の洗浄設備はありますか | UTM | met |  |
船体の洗浄設備はありますか | 都度判断 | needs_review |  |
船体の洗浄設備はありますか | 手動ポンプ | needs_review |  |
海難の際の協力を表明しますか | 表明します | met |  |
航海記録を御社が使うことはありますか | 名前を伏せて使うことがあります。 | met |  |
船に通信の守りはありますか | 無線は暗号化しています。旗信号は未対応です。 | partial |  |
通信は守られていますか | 暗号無線以外は受け付けません。 | met |  |
予備の舵の二重化 | 3:一部 | partial |  | remarks=右舷のみ
錨の検査 | 1:有 | met | frequency=1 year | remarks=毎年
船の図面の公開 | 9:非公開 | not_disclosed |  |
# What is forbidden or denied, said itself; what is only under way; what will be
相部屋の使用を禁止していますか | 使用していません | met |  |
相部屋の使用を禁止していますか | 相部屋は使用しています。 | not_met |  |
相部屋の使用を禁止していますか | 禁止しています | met |  |
航海日誌を他の船に提供していませんか | 提供しています | not_met |  |
航海日誌を他の船に提供していませんか | 提供していません | met |  |
航海日誌を他の船に提供していませんか | いいえ | needs_review |  |
Are there any exceptions to the watch rule? | No | met |  |
Are there any exceptions to the watch rule? | Yes, for the cook. | not_met |  |
当直の規則に例外はありますか | ありません | met |  |
Is the bilge alarm tested? | Being established | planned |  |
Is the bilge alarm tested? | It is being rolled out. | planned |  |
Is the bilge alarm tested? | We will by Q3 | planned |  |
Is the bilge alarm tested? | Mostly yes | partial |  |
船底の点検を実施していますか | 前向きに検討いたします。 | planned |  |
船底の点検を実施していますか | 概ね実施しています。 | partial |  |
船底の点検を実施していますか | ×→2027年4月に○ | needs_review | date=2027-04 |
船の見張りの有無、船尾の灯の有無 | 有り／有り（灯は終夜） | met |  |
Are there a fog horn and a bell? | Horn：はい / Yes ⏎ Bell：いいえ / No | partial |  |
船員の身元を調べていますか | × | not_met |  | legend=○:やってます,×:やってません
船底の塗り替え | 秋の入港に向けて改修中です。 | planned |  |
Do you say in which countries the log is kept? | Yes | met | location=GB | remarks=United Kingdom only.
# Less than was asked for, or just as much
航海日誌を1年以上保管していますか | 6か月 | not_met | duration=6 month {retention} |
航海日誌を1年以上保管していますか | 1年 | met | duration=1 year {retention} |
航海日誌を1年以上保管していますか | 12か月 | met | duration=12 month {retention} |
航海日誌を1年以上保管していますか | 2年間保管しています | met | duration=2 year {retention} |
航海日誌を1年以上保管していますか | はい。30日間です。 | met | duration=30 day {retention} |
Is the log kept for at least one year? | 90 days | not_met | duration=90 day {retention} |
Is the log kept for at least one year? | 13 months | met | duration=13 month {retention} |
Is the log kept for a minimum of 12 months? | One year | met | duration=1 year {retention} |
事故は24時間以内に知らせますか | 72時間以内 | not_met | duration=72 hour |
事故は24時間以内に知らせますか | 12時間以内 | met | duration=12 hour |
事故は24時間以内に知らせますか | 1営業日以内 | met | duration=1 business-day |
Are harbour masters told within 24 hours? | Within 3 days | not_met | duration=3 day |
Are harbour masters told within 24 hours? | 4 hours | met | duration=4 hour |
Is the hull inspected at least annually? | Every two years | not_met | frequency=0.5 year |
Is the hull inspected at least annually? | Quarterly | met | frequency=4 year |
Is the life vest mandatory? | Optional | not_met |  |
Is the life vest available? | Optional | conditional |  |
救命胴衣の着用を必須としていますか | 任意です。 | not_met |  |
救命胴衣の着用を必須としていますか | 必須です。 | met |  |
Is the bilge alarm tested? | In draft, with the bosun. | planned |  |
Are whales detected? | Detection is being procured. | planned |  |
Please state the catch of last year. | Not something we publish. | not_disclosed |  |
# The same words about something else
海図を平文で保存していませんか | 暗号化して保存しています | met |  |
海図を海外に保管していませんか | 国内に保管しています | met | location=JP |
相部屋の利用を禁止していますか | 利用を鍵で防いでいます。 | met |  |
相部屋の利用を禁止していますか | 利用者ごとに部屋があります。 | met |  |
Is the log readable in harbour? | Yes, it is copied while it is being written. | met |  |
Will you tell us of storms? | We will by radio. | met |  |
航海日誌を1年以上保管していますか | 無期限（30日後に圧縮） | met | duration=30 day {retention} |
船員証の更新を1年以上前に知らせますか | 概ね1年前に知らせています。 | met | duration=1 year |
船の見張りの有無、船尾の灯の有無 | 有り／有り（一部は未設置） | partial |  |
Can life vests be made mandatory? | Optional | conditional |  |
# What must not be, and is said not to be
海図を他の港に貸さないこと | ○ | met |  | remarks=海図は貸しておりません。
航海日誌を広告に利用しないこと。 | はい | met |  | remarks=利用いたしません。
航海日誌を広告に利用しないこと。 | ○ | needs_review |  | remarks=暗号化はしておりません。
The log must not leave the ship. | Compliant | met |  | remarks=The log never leaves the ship.
The log must not leave the ship. | Compliant | partial |  | remarks=The log is not encrypted.
What share of days is the harbour open (percent per month)? | 99.9 | informational | percentage=99.9 % |
過去3年以内に衝突が発生していないか | 発生なし | met |  |
過去3年以内に衝突が発生していないか | なし | needs_review |  |
船級の取得の有無 | なし | not_met |  | remarks=申請については検討しておりません。
船級の取得の有無 | なし | planned |  | remarks=申請を検討しております。
Is customer data ever used in non-production environments? | No. Test data is made up. | met |  |
Is there a radar or a lookout? | A lookout at the bow. A proper radar is on the list for next quarter. | met |  |
Is the boat insured? | Yes, with limits of USD 5 million per claim. | met |  |
船倉への出入りの記録はありますか | 11と同じです。 | needs_review |  |
お客様の海図を第三者に提供しないこと。 | ○ | partial |  | remarks=第三者には提供しません。ただし委託先には提供します。
許可のない船を入れないこと。 | ○ | partial |  | remarks=許可は行っていません。
暗号化されていない日誌を保存しないこと。 | ○ | needs_review |  | remarks=暗号化していません。
The log must not be kept unencrypted. | Compliant | partial |  | remarks=The log is not encrypted.
Are backups of the log made daily? | Yes, excluding weekends and holidays. | partial |  |
Is there a second crew? | No, it is not in the budget. | not_met |  |
Is the pier lit? | Yes. Lamps are in the budget every year. | met | frequency=1 year |
乗船証を使い回していないか | 規程なし | not_met |  |
Which papers do you hold? | The boat is covered by a Class A paper. We do not hold a Class C paper, and we have not been asked for one. | informational |  |
Laptops and servers: is the log kept? | Laptops yes, servers not yet. | partial |  |
# Dear, budgeted, at a price, left to others
港の規則に従うことに同意しますか | 一部同意しかねる条項があります。 | needs_review |  |
Is there a radar? | A radar is too expensive at our size. | needs_review |  |
Has the hull been inspected by an outside yard? | Yes | met |  | remarks=We look ourselves. An outside inspection is in the 2027 budget.
Has the hull been insured? | Yes | met |  | remarks=The budget covers it.
積荷の引き継ぎ支援 | 協力します。ただし別途お見積り。 | conditional |  |
灯台の火災対策 | 基盤事業者の責任範囲となります。 | needs_review |  |
Can I see who was aboard? | The log is there on Team and up. | conditional |  |
# What looks like these and is none
Is the anchor inspected? | 4 | needs_review |  | legend=1:Ad hoc,2:Partly,3:Defined,4:To be defined
Is the anchor inspected? | 4 | needs_review |  | legend=1:Ad hoc,2:Partly,3:Defined,4:Rarely measured
錨の検査 | 3 | needs_review |  | legend=1:場当たり的,2:一部,3:定着途上
Is night fishing available? | Yes, on Tier 2 and above | conditional |  |
Is night fishing available? | Yes. Requires Tier 3. | conditional |  |
Are the keys shared with other crews? | Not shared | not_met |  |
At what level are catches kept apart? | Tenant | informational |  |
船員証の発行 | 有 / Yes / 無 / No | unanswered |  |
船員証の発行 | はい / Yes ☐ いいえ / No ☐ | unanswered |  |
航海日誌は暗号化していますか | 平文 | needs_review |  |
航海日誌の保存期間 | ○ | needs_review |  | remarks=保存していない
Who owns the log? | the customer | informational |  |
`);
