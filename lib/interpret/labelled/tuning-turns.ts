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
`);
