import { readTable } from "./read-table.ts";

/** Answers that turn: half there and half not, done by the other side, denied in the words of the question. */
export const tuningTurns = readTable(`
# Half there, half not
操作履歴は残り、管理者が出力できますか | 履歴は残りますが出力機能はありません | partial | |
監査証跡を取得し、閲覧できること | 取得していますが、閲覧機能はございません。 | partial | |
ウイルス対策と改ざん検知を導入しているか | ウイルス対策は導入済みですが改ざん検知は未導入です | partial | |
不審な通信を止める装置と気づく装置がありますか | ファイアウォールを設置しています。IPSは未導入です。 | met | |
迷惑メール対策（SPF、DKIM）を行っていますか | SPFは済み。DKIMはこれからです。 | partial | protocol=SPF; protocol=DKIM |
Is traffic encrypted between the client and the service and between services? | TLS 1.3 to the client; traffic between services is not encrypted. | partial | protocol=TLS 1.3 |
Are single sign-on and MFA offered? | Single sign-on is offered; MFA is not. | partial | |
# Not included, and to be had
Is weekend support available? | Not included; can be bought separately. | conditional | |
Is weekend support available? | Not in the standard contract, but available as an add-on. | conditional | |
Do you provide a dedicated instance? | No, but it can be purchased as an option. | conditional | |
夜間の電話窓口はありますか | 標準では含まれませんが、オプションで追加できます。 | conditional | |
専用環境の提供はありますか | なし（有償オプションで提供可能） | conditional | |
職員及び住民の多要素認証の有無 | 有 | partial | | remarks=職員：ICカード及び暗証番号⏎住民：未対応
利用記録の取得の有無及び提供の可否 | 有 | partial | | remarks=取得している。提供は不可とする。
侵入を見つける装置や壁となる装置はありますか | 壁となる装置は設置しています。侵入を見つける装置は見送っております。 | partial | |
# Named with what it does not cover
稼働率の目標を定めていること | ○ | met | percentage=99.9 % {target} | remarks=99.9%（計画停止を除く）
どの水準の稼働率を目標としていますか | 99.9%（定期保守を除く） | informational | percentage=99.9 % {target} |
# Codes that the form explains
船体を毎年点検している | 3 | not_met | | legend=1:できている,2:一部できている,3:できていない,4:当てはまらない
船体を毎年点検している | 4 | not_applicable | | legend=1:できている,2:一部できている,3:できていない,4:当てはまらない
船体を毎年点検している | B | partial | | legend=A:十分に行っている,B:おおむね行っている,C:行っていない
# Boxes beside the form's own words
船員の誓約書の有無 | ☑その他 □あり □なし | needs_review | |
船員の誓約書の有無 | ☑別紙参照 □はい □いいえ | needs_review | |
船員の誓約書の有無 | ☑回答保留 □有 □無 | unanswered | |
船員の誓約書の有無 | ☑環境により異なる □有 □無 | needs_review | |
Is there an oath? | [x] Other [ ] Yes [ ] No | needs_review | |
Is there an oath? | [x] See attachment [ ] Yes [ ] No | needs_review | |
Is there an oath? | [x] Under review by legal [ ] Yes [ ] No | needs_review | |
Is there an oath? | [x] Not sure [ ] Yes [ ] No | unanswered | |
Can the list be seen by anyone in our company who has the role? | Yes | met | |
船体の検査の有無 | ☑有 □無⏎稼働率は99.9%です | met | percentage=99.9 % |
Is the hull insured? | ☑ Yes ☐ No Certified to ISO/IEC 27001 | met | certification=ISO/IEC 27001 |
船員の誓約書 | ☑全員　□一部　□なし | met | |
船員の誓約書 | □全員　☑一部　□なし | partial | |
船員の誓約書 | □全員　□一部　☑なし | not_met | |
防火扉の設置 | ☑設置　□未設置 | met | |
料金の変更のお知らせ | □3か月前　□1か月前　□お知らせしない | unanswered | |
航海の記録の提供 | □いつでも見られる　☑依頼すれば提供（有料）　□提供できない | conditional | |
港のある国 | ☑日本（県名：長崎県）　□海外（国名：　　　）　□非公開 | informational | location=JP {Nagasaki}; location=JP |
Where are the ships built? | ☑ Norway ☐ Elsewhere | informational | location=NO |
# Told in a word or two
1年間の座礁の件数 | 非公表 | not_disclosed | |
船体の検査の方法 | 回答留保 | not_disclosed | |
港への立入監査の受入れ | 条件付可 | conditional | |
積荷の目録は暗号化して保存されるか | されません | not_met | |
第三者による船体の診断 | 延期 | planned | |
海賊に気づく仕組みがありますか | なし | planned | | remarks=見張り台の見積り取得済。来年度導入で稟議中
目録の廃棄を証明する書面の提供 | 無し⏎（完了通知のメールで代える） | not_met | |
管理者権限を与える手続きはありますか | 来年度から申請制にします | planned | |
利用者IDの発行・管理の方法 | 貴町の管理者により発行・管理をお願いします | customer_responsibility | |
If one machine breaks, does the service stop? | No. A second one takes over. | met | |
Can the cargo list be read by somebody who steals a disk? | No, the disks are encrypted. | met | |
船乗りの誓約を書面で取っているか | 適 | met | |
火災への備えがありますか | 管理会社に問い合わせ中 | unanswered | |
港の認証に対応するか。外からの接続を制限できるか | 港の認証に対応。接続元制限は不可 | partial | |
Is the hull certified to ISO 9001 or ISO 14001? | Neither. We start in October. | not_met | |
航海の間隔を記載すること | ○ | met | |
積荷を返してもらえますか。費用も教えてください。 | はい。追加の費用なしでお渡しします。 | met | |
ISO 9001の認証 | 取得 | met | |
Do you have a certified log? | Not yet. The audit is due in spring 2026. | planned | |
Tests of the hull by outsiders | None so far. One has been commissioned for the autumn. | planned | |
How available is the harbour? | We aim for 99.9 % per month. | informational | percentage=99.9 % {target} |
Do you look for rats in uploaded cargo? | Good point. I will have to check with Gethin and get back to you. | unanswered | |
Date on which these statements were last checked | 3 March 2024 | informational | date=2024-03-03
Are intrusion attempts detected? | Information of this kind is shared only during a visit. | not_disclosed | |
Would you know if somebody had broken in? | We should like to think so. | needs_review | |
外部からの侵入に気づけますか | 気づけると思います | needs_review | |
Please confirm absence of single points of failure. | We confirm, with the exception of the archive, which runs on one machine. | partial | count=1 unit |
# Neither a yes nor a no
不正アクセスを防いでいますか | 不正アクセスへの備えは重要な課題と考えております。 | needs_review | |
Do you protect against intrusion? | We take the security of our customers very seriously. | needs_review | |
災害への備えはありますか | 計画の策定を進めている段階です。 | planned | |
手順を開示いただけますか | 詳細な手順は開示しておりません。 | not_disclosed | |
委託先の名称 | － | not_disclosed | | remarks=契約上、公表しておりません
認証の方式を教えてください | 社内規程により非公開 | not_disclosed | |
電源・空調の設備 | いずれも有 | met | |
管理者権限を与える者を制限しているか | 権限を持つ社員は3名に限り、毎年見直しています。 | met | count=3 person; frequency=1 year
# Denied twice, ended, not yet
接続先の審査を行っていますか | 審査を経ない接続は一切認めておりません。 | met | |
操作の記録を取得していますか | 取得していない操作はございません。 | met | |
復元の試験を行っているか | 令和4年まで実施していましたが、現在は廃止しました。 | needs_review | date=2022 |
報奨金制度の有無 | 2022年に終息しました。 | not_met | date=2022 |
CSIRTの設置 | 来春の体制で構築いたします。 | planned | |
監査報告書の取得 | 観察期間の半ばにあります。 | planned | |
責任者の氏名を記載してください | ご回答を差し控えさせていただきます。 | not_disclosed | |
端末の管理を行っていますか | 端末は貴院情報システム室のご担当となります。 | customer_responsibility | |
Card data is never stored. | Never. | met | |
Do you run a bug bounty? | Not any more. | not_met | |
Multi-factor authentication | Scheduled to be released in October 2026 | planned | date=2026-10 |
Describe the location of the data centre. | We would like to refrain from answering. | not_disclosed | |
Is there a written recovery plan? | It is half finished. | partial | |
Do your systems use role-based access? | X Yes   ☐ No   ☐ N/A | met | |
Is traffic filtered? | There is no path that does not pass the firewall. | met | |
監査の受入れに応じていますか | 立入りの監査はお断りしております。 | needs_review | |
認証のない接続を拒否していますか | 認証のない接続はお断りしております。 | needs_review | |
# The other side does it
端末の紛失時の対応計画はありますか | 病院様にてご検討ください | customer_responsibility | |
住民への周知は実施していますか | 貴市にて実施いただきます。 | customer_responsibility | |
端末のウイルス対策は誰が行うか | 利用者側で実施いただきます | customer_responsibility | |
アカウントの棚卸しを実施していますか | 学校様で行っていただきます | customer_responsibility | |
担当者のIDはどなたが発行しますか。 | 代表者さまが管理画面で発行します。 | informational | |
閲覧履歴を確認できますか | お客様が管理画面で閲覧できます。 | met | |
Do you patch client devices? | Please do this on your side. | customer_responsibility | |
# In the words of the question
保存時に暗号化していますか | していない（閉域網のため） | not_met | |
定期的な点検を行っていますか | 行っていない | not_met | |
機器の故障で業務は止まりませんか | 止まりません | met | |
第三者に提供していませんか | 提供していません | met | |
記録は消えませんか | 消えません。 | met | |
機器の故障で業務は止まりませんか | はい | needs_review | |
機器の故障で業務は止まりませんか | 二重化しています | met | |
利用者に連絡してもらえませんか | できません | not_met | |
誰が入室したか書き残していますか | わかりません。 | unanswered | |
記録を取得し、提供いただけますか | 取得しています。ご提供は、申し訳ございませんが承っておりません。 | partial | |
# How long, how many, beside other words
After termination, how long can data be retrieved? | 60 days | informational | duration=60 day |
For backups, how often are they taken? | Every 12 hours | informational | frequency=2 day |
# Still to come
Is professional liability insurance in force? | | unanswered | | remarks=To be clarified with the broker
Is a second reviewer named? | To be clarified | unanswered | |
Is a second reviewer named? | Awaiting input from legal | unanswered | |
# Facts beside what they leave out
通信の暗号化の有無 | ○ | met | protocol=TLS 1.2 {minimum} | remarks=全通信TLS1.2以上（旧版は無効化済み）
Support hours | Mon-Fri 9-5.30 | informational | service-hours=09:00-17:30 {weekdays} |
Support hours | Weekdays 9 to 6 | informational | service-hours=09:00-18:00 {weekdays} |
Response time | Weekdays 2-4 hours | informational | duration=2 hour; duration=4 hour | type=duration
# A plan or a denial in the cell beside a yes
第三者認証を取得しているか | Y | planned | date=2026-01; certification=PrivacyMark | remarks=Pマーク（第17000000号）。⏎ISO27001は2026年1月に審査予定です。
Standby in a second region | Yes | needs_review | | remarks=No standby region exists at present.
Is media sanitised, and is a certificate furnished? | Yes / No | needs_review | | remarks=sanitised by the host; no certificates
Can tenants export everything at no charge? | Yes, with limits | partial | |
# In parts
Are servers and laptops protected? | Laptops yes, servers not yet. | partial | |
Can we obtain a record of changes and views? | Changes: yes, under Reports. Views: no. | partial | |
利用者のログを取得し、開示できますか | 取得 Yes / 開示 No | partial | |
# Bare words
Has the company been profitable? | Declined | not_disclosed | |
Are custom roles available? | Enterprise tier | conditional | |
Are backups isolated? | No → FY2026 | planned | |
In what form will you hand back our data? | To be agreed at the time. | needs_review | |
停電への備えはありますか | さくらに聞いてください | needs_review | |
各社にデータを返却しますか | 各社にてダウンロード | customer_responsibility | |
サーバーが1台故障したらサービスは止まりますか | 止まりません。 | met | |
稼働率の目標はありますか | SLAは設けていません。目標は月間99.9%です。 | needs_review | percentage=99.9 % {target} |
侵入されたら分かりますか | 分からないと思う | needs_review | |
Hours within which customers are told of a breach | 72 | informational | duration=72 hour |
Median days to patch critical flaws | 6 | informational | duration=6 day |
監視の時間帯 | 24/365 | informational | service-hours=24/7 |
# A claim asked for at the end of more sentences
The buyer requires 99.9 % a month. Do you commit to this? | Our standard commitment is 99.5 % a month. | met | percentage=99.5 % {guaranteed} |
The buyer expects a certificate. Please confirm. | Held since 2019. | met | date=2019 |
# Told in a way that tells nothing
Explain how the failure of a server is survived. | We take continuity very seriously. | needs_review | |
Explain how the failure of a server is survived. | As described in our white paper. | needs_review | |
障害への備えを説明してください | 安定稼働は重要な課題と認識しております。 | needs_review | |
# Of each part in turn, more rarely than asked, if at all
機械が壊れても使い続けられますか | はい | met | count=2 unit; count=1 unit | remarks=Webサーバーは2台。データベースは1台です。
Is the application tested at least annually? | Yes | met | frequency=0.5 year | remarks=Performed every other year
If you create accounts, are passwords reset at first use? | We don't, your administrator does. | not_met | |
認証を取得していますか | 取得しておりません。小規模な事業者であり、費用に見合わないと判断しております。 | not_met | |
修正を適用していますか。間隔も示してください。 | 適用しております。原則として毎月です。 | met | frequency=1 month |
Is recovery at another site planned? | ◐ | partial | |
Which suppliers do you use? | We are not able to share this. | not_disclosed | |
設置状況はいかがですか | 管理者に確認中でございます。 | unanswered | |
`);
