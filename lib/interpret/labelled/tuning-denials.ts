import { readTable } from "./read-table.ts";

/** What is denied, by whom it is confirmed, and what a question asks for that only speaks of what is unwanted. */
export const tuningDenials = readTable(`
# A denial of another thing behind the yes to a denial
Do you ensure that cargo is never sent unsealed? | Yes, but barrels are not sealed. | partial | |
Do you ensure that cargo is never sent unsealed? | Yes | needs_review | | remarks=Barrels are not sealed.
Do you ensure patches are not delayed? | Yes, but small ships are not patched. | partial | |
Do you guarantee that lookouts are kept for no less than a year? | Yes, but night lookouts are not kept. | partial | |
Do you ensure encryption of the cargo list without exception? | Yes. Barrels are not encrypted. | needs_review | |
積荷が海賊から見えないことを保証できますか。 | はい。ただし小舟は分離していません。 | partial | |
航海日誌が消えないことを保証しますか | ○ | partial | | remarks=航海日誌は暗号化していません。
Is the cargo list not encrypted at rest? | Yes, it is not encrypted. | needs_review | |
Is the cargo list not encrypted at rest? | Yes | needs_review | |
座礁の事故がないか | はい。見張りの体制はありません | needs_review | |
座礁の事故がないか | はい。事故はありません | met | |
Is it guaranteed that cargo is not opened at sea? | Yes, cargo is never opened at sea. | met | |
既知の水漏れがないこと | ○ | needs_review | | remarks=2件の水漏れが残っています。
既知の水漏れがないこと | ○ | met | | remarks=水漏れは残っていません。
Are the ropes not tested? | Yes, they are not tested. | needs_review | |
Is access to the bridge not logged? | Yes | needs_review | |
積荷の目録を第三者に提供しないことを誓約できますか | はい。ただし隣の港には提供します。 | needs_review | |
積荷の目録を第三者に提供しないことを誓約できますか | はい。提供しません。 | met | |
# A denial that says the same by itself, and one that does not
Are chests not in use locked? | They are not locked. | needs_review | |
Are sailors' accounts not used for 90 days disabled? | Accounts are never disabled. | needs_review | |
Do you confirm lookouts are kept for no less than a year? | No lookouts are kept. | not_met | |
Do you guarantee an uptime of no less than 99 %? | None | not_met | |
Can you confirm that pilots come without additional cost? | Pilots are not included. | not_met | |
Do you ensure cargo lists are not stored in plain text? | Cargo lists are not encrypted. | needs_review | |
Do you ensure cargo lists are not stored in plain text? | They are not stored in plain text. | met | |
積荷が失われないことを保証できますか。 | 積荷はありません。 | needs_review | |
積荷が失われないことを保証できますか。 | 積荷が失われることはありません。 | met | |
Do you warrant that there were no wrecks in the past year? | None | met | |
# Asked of what is unwanted, and asked of the measure against it
Are copies of the log stored outside the primary harbour? | Yes | met | |
Are copies of the log stored outside the primary harbour? | No | not_met | |
Are copies of the log stored outside the EU? | Yes | not_met | |
Are keys of the chests stored outside the database? | Yes | met | |
Do you detect unsupported software on board? | Yes | met | |
Do you run unsupported software on board? | Yes | not_met | |
Are end-of-life systems on board isolated? | Yes | met | |
Do you monitor the use of shared accounts on board? | Yes | met | |
Do you have standing access reviews? | Yes | met | |
Are default passwords changed before being used on board? | Yes | met | |
Are there any controls that detect unpatched systems? | Yes | met | |
Are there any systems on board that are not patched? | Yes | not_met | |
Is the ship's console accessible over the internet only via VPN? | Yes | met | |
Is the ship's console accessible over the internet? | Yes | not_met | |
Do sessions on board remain open no longer than 15 minutes? | Yes | met | |
Do sessions on board remain open at night? | Yes | not_met | |
未対応の脆弱性の台帳はありますか | はい | met | |
未対応の脆弱性は船にありますか | はい | not_met | |
重大な脆弱性の連絡窓口はありますか | はい | met | |
訴訟に備えた保険はありますか | はい | met | |
船で共有アカウントの使用を記録していますか | はい | met | |
船で共有アカウントを使用していますか | はい | not_met | |
船長が定期的に航海日誌を見ることはありますか | ない | not_met | |
他の船の船員が積荷を見ることはありますか | ない | met | |
第三者が船のログを見ることはありますか | ありません | met | |
# A dash beside a denial
積荷の暗号化の有無 | － | needs_review | | remarks=暗号化はしていません。
積荷の暗号化の有無 | － | needs_review | | remarks=未対応です。
Are copies of the log taken? | － | needs_review | | remarks=No copies.
積荷の暗号化の有無 | － | not_applicable | | remarks=当船に積荷はありません
航海日誌の取得 | － | needs_review | | remarks=航海日誌はありません
積荷の引渡しの様式 | ―（積荷がないため） | not_applicable | |
積荷の転送をする場合、荷主の承諾を得ているか | ― | not_applicable | | remarks=転送しておりません
# Not needed, not ours, not shown
不要な海図を削除していますか | 不要と判断した時点で速やかに削除しています | met | |
不要な海図を削除していますか | はい、不要と判断した海図は消去します。 | met | |
見張りを導入しているか | 不要と判断しています | not_applicable | |
航海日誌の写しを取得しているか | いいえ | not_met | | remarks=ここは当社には関係ないです
船体の検査結果を開示できますか | いいえ | not_met | | remarks=検査は実施していません。結果は公開していません。
船体の検査結果を開示できますか | いいえ | not_disclosed | | remarks=結果は公開していません。
Anything else on board stored in clear text? | No | met | |
Anything else you would like to add? | No | informational | |
`);
