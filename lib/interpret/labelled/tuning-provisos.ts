import { readTable } from "./read-table.ts";

/** Answers with a proviso: an exception for a case, a condition that is denied, a denial to be confirmed, what is left undone, controls that only look on. */
export const tuningProvisos = readTable(`
# An exception for a case
船籍の証明書を取得していますか | 取得しています。ただし契約書に定める場合を除きます | conditional | |
船荷を暗号化していますか | 暗号化しています。ただし、荷主が別途指定した場合はこの限りではありません。 | conditional | |
監査を受け入れていますか | 受け入れています。ただし出港に支障がある場合は除きます。 | conditional | |
監査を受け入れていますか | 繁忙期にあたる場合を除き、受け入れています。 | conditional | |
航海日誌の提供は可能ですか | 可能です（規則で定めた場合に限る）。 | conditional | |
積荷の情報を第三者に提供しないことを保証できますか | 保証します。ただし法令に基づく場合を除きます。 | met | |
24時間見張りを実施していますか | 実施しています。※夜間は除く | partial | |
持込み端末の接続を拒否していますか | 許可した場合を除き、拒否しています。 | met | |
Do you encrypt the cargo list at rest? | Yes, except where the charter provides otherwise. | conditional | |
Do you encrypt the cargo list at rest? | Yes, unless agreed otherwise in writing. | conditional | |
Do you accept audits on board? | Yes, provided the scope is agreed in advance. | conditional | |
Do you accept audits on board? | Yes, as long as the ship is in harbour. | conditional | |
Do you keep the cargo list confidential? | Yes, unless required by law. | met | |
Is access to the bridge restricted? | Yes. Entry is denied unless explicitly granted. | met | |
Do you keep the cargo list in the EU? | Yes, unless the customer asks for another harbour. | met | |
# A condition that is denied
船体の点検を実施していますか | 実施しています。ただし別途お見積りとなることはありません | met | |
船体の点検を実施していますか | はい。なお別途契約は必要ありません。 | met | |
船体の点検を実施していますか | 実施しています。個別契約を結んでいただく必要はございません。 | met | |
船体の点検を実施していますか | 実施しています。上位プランへの加入は不要です。 | met | |
船体の点検を実施していますか | 実施しています。プランによって異なることはありません。 | met | |
船体の点検を実施していますか | 全プランで実施しています。有償オプションではありません。 | met | |
船体の点検を実施していますか | 実施しています。別途お見積りとなる場合があります。 | conditional | |
船体の点検を実施していますか | 上位プランでのみ実施しています。 | conditional | |
Do you inspect the hull? | Yes, and this does not depend on the plan. | met | |
Do you inspect the hull? | Yes. You do not need a paid add-on. | met | |
Do you inspect the hull? | Yes, but not on the Starter plan. | conditional | |
Do you inspect the hull? | Yes. It is not available only on the Enterprise plan; all plans include it. | met | |
Do you inspect the hull? | Yes, on the Enterprise plan. | conditional | |
Is a harbour agent appointed in the EU? | No. The service is not offered to EU residents. | not_met | location=EU |
# Grades that nothing explains, and that the form explains
The cargo list is encrypted. | 3 | needs_review | |
The cargo list is encrypted. | 0 | needs_review | |
積荷の目録を暗号化していること | 2 | needs_review | |
The cargo list is encrypted. | 3 | met | | legend=0:not implemented,1:planned,2:partially implemented,3:fully implemented
The cargo list is encrypted. | 2 | partial | | legend=0:not implemented,1:planned,2:partially implemented,3:fully implemented
The cargo list is encrypted. | 1 | planned | | legend=0:not in place,1:planned,2:in part,3:in place
The cargo list is encrypted. | 0 | not_met | | legend=0:not in place,1:planned,2:in part,3:in place
# A denial to be confirmed
Can you confirm that cargo data is not used for marketing? | Yes | met | |
Can you confirm that customer data is not used for marketing? | Yes. Customer data is never used for marketing. | met | |
Can you confirm that customer data is not used for marketing? | It is not used for marketing. | met | |
Can you confirm that customer data is not used for marketing? | We cannot confirm this. | not_met | |
Can you confirm that customer data is not used for marketing? | No | needs_review | |
Can you confirm that customer data is not used for marketing? | We use it for newsletters. | needs_review | |
Is it correct that customer data is never used to train models? | Yes | met | |
Do you guarantee that production data is not used in test? | No | not_met | |
Do you warrant that there were no data breaches in the past 3 years? | Yes | met | |
Please confirm that you have had no security incidents in the last 12 months. | Yes, confirmed. | met | |
Is production data never used in test environments? | Yes | met | |
Do you prohibit the use of customer data for marketing? | Yes | met | |
Do you refrain from using customer data to train models? | Yes | met | |
Is customer data used for marketing? | Yes | not_met | |
Is customer data used for marketing? | No | met | |
Have you suffered a data breach in the past 3 years? | Yes | not_met | |
過去に事故がなかったことを表明できますか | はい | met | |
過去に情報漏えい事故が発生していないことを確認していますか | はい | met | |
顧客データを広告に利用しないことを保証しますか | 利用していません。 | met | |
顧客データを広告に利用しないことを保証しますか | 保証できません。 | not_met | |
顧客データを広告に利用しないことを保証しますか | 対応していません。 | needs_review | |
顧客データを学習に利用することはありますか | はい | not_met | |
# What is left undone
港の規則に同意いただけますか | 一部同意しかねる条項がありますので、協議をお願いいたします。 | needs_review | |
港の規則に同意いただけますか | 一部同意できない条項がございます。 | partial | |
港の規則を遵守できますか | 遵守が難しい項目が一部ございます。 | partial | |
積荷を暗号化していますか | 暗号化されていない目録が一部に存在します。 | partial | |
多要素認証に対応していますか | 未対応の機能が残っております。 | partial | |
点検を行っていますか | 点検していない船はございません。 | met | |
航海日誌の提供は可能ですか | 可能です。なお、内容によってはお受けできない場合がございます。 | met | |
Do you agree to the harbour rules? | There are some clauses we cannot agree to. | partial | |
Do you agree to the harbour rules? | Some clauses are not acceptable to us. | partial | |
Is all cargo data encrypted? | Certain fields remain unencrypted. | partial | |
# A control that only looks on
WAFとIPSを導入していますか | 導入済み。WAFは遮断モード、IPSは検知モードで稼働中です。 | partial | |
不正な通信を遮断していますか | 実施済み（検知モード） | partial | |
Do you have a WAF and an IPS? | Implemented | partial | | remarks=WAF in blocking mode. IPS presently in detect mode.
Do you block malware on board computers? | Implemented, in audit mode for now. | partial | |
Do you enforce MFA? | Yes, in report-only mode at present. | partial | |
Do you monitor for intrusions? | Yes. The IDS runs in detection mode. | met | |
侵入を検知する仕組みがありますか | はい。検知モードで運用しています。 | met | |
# Parts that are left out, and rolled out step by step
積荷の目録の写しを取得していますか | 取得しています。ただし添付の海図は含みません。 | partial | |
見張りを導入していますか | 導入済みですが、小舟は対象に含めておりません。 | partial | |
見張りを導入していますか | 8割の船に導入済みです。 | partial | |
港の稼働率を定めていますか | 99%の稼働率を定めています。 | met | percentage=99 % |
積荷を暗号化していますか | 新しい目録から順次暗号化しています。 | partial | |
積荷を暗号化していますか | 例外なくすべて暗号化しています。 | met | |
積荷を暗号化していますか | すべて暗号化しています。除外しているものはありません。 | met | |
航海の操作をすべて記録していますか | 記録しないものもあります。 | partial | |
航海日誌の提供は可能ですか | 提供可能ですが、実費を申し受けます。 | conditional | |
航海日誌の提供は可能ですか | 提供可能です。実費はかかりません。 | met | |
合鍵の貸与を禁止していますか | 合鍵の貸与は行っていません。 | met | |
Is the cargo list encrypted? | Yes, bar the search index. | partial | |
Is the cargo list encrypted? | Yes – with one exception: search indexes. | partial | |
Is the lookout trained? | Rolled out to 80% of staff. | partial | percentage=80 % |
Is the lookout trained? | Yes, rollout is nearly complete. | partial | |
Is the lookout trained? | We have begun training them. | partial | |
Do you test the ropes? | Yes, if time permits. | conditional | |
Do you test the ropes? | We do when the customer asks for it. | conditional | |
Do you test the ropes? | In theory, yes. | needs_review | |
Do you test the ropes? | Yes and yes. If you want more, ask us. | met | |
Do you test the ropes? | Yes. No plan restrictions apply. | met | |
Are all changes of course logged? | No change goes unlogged. | met | |
Are there any known unpatched vulnerabilities? | None. | met | |
Are default passwords left in place? | No, they are changed before sailing. | met | |
# What there should not be, what the customer need not do, one part done and another not
積荷を暗号化していますか | 暗号化しております。送り先の回線によります。 | met | |
暗号化していない積荷はありますか | ありません。 | met | |
見張りが対応できない場合の手順はありますか | あります。 | met | |
使われていない合鍵を回収する仕組みはありますか | はい | met | |
訴訟中の案件はありますか | 現在係争中の案件はございません。 | met | |
船体と帆を点検していますか | 船体は点検済み、帆は点検中です。 | met | |
Is there any cargo that is not encrypted? | No | met | |
Have you ever lost customer data? | Yes, once in 2019. | not_met | date=2019 |
Has your company been subject to regulatory action? | No, it has not. | met | |
Are sailors' accounts left active? | No. They are closed the same day. | met | |
Is the cargo list encrypted? | Yes, provided you use our own chests. | conditional | |
Is the cargo list encrypted? | Yes, irrespective of plan. | met | |
Is the cargo list encrypted? | Yes. You don't have to buy anything. | met | |
Is the cargo list encrypted? | Yes, but the keys are old. | met | |
Is it guaranteed that passwords are not logged? | Yes, passwords are not logged. | met | |
Is the lookout on duty at night? | Required for large ships, optional for small ones. | partial | |
Are all ships inspected? | 9 of 10 ships are inspected. | partial | |
`);
