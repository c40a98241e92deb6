/** What becomes of the customer's data, above all at the end. */
export const dataLifecycleTerms = `
contract-end topic: 契約終了 | 契約の終了 | 契約終了時 | 契約終了後 | 契約が終わった | 解約 | 解約時 | 解約後 | 解約する | 退会 | 退会後 | 利用終了 | 利用停止 | 利用をやめ | 業務終了時 | 委託業務終了 | サービス解約 | 契約満了 | サービス利用終了 | 契約の終了等
contract-end topic: contract termination | termination | end of contract | contract ends | contract end | after the contract | end of subscription | after cancellation | cancellation | agreement has ended | agreement ends | when we leave | on exit | exit | offboarding of customer | upon termination | after termination | contract expiry | leave the service
return topic: 返却 | 返還 | 返戻 | 返してもらえ | 返却責任 | データ返却 | データの返却 | データの返還 | 返却方法 | 返還方法 | 持ち出す | 持ち出し | 引き渡し | 引渡し | データポータビリティ | ポータビリティ | データの取り出し | データのエクスポート | データエクスポート | エクスポート
return topic: return | returned | returning | data return | get our data back | get data back | have data back | our data back when | give back | get their information back | information back | get back | hand back | data portability | portability | export | data export | exported | retrieve their data | retrieve our data | takeout
deletion topic: 削除 | 消去 | 抹消 | 廃棄 | 破棄 | 消す | 消した | 消え | 完全消去 | データ削除 | データ消去 | データの削除 | データの消去 | データの抹消 | データの廃棄 | 削除方法 | 消去方法 | 廃棄方法 | 削除・廃棄 | 消去・廃棄 | 削除又は廃棄 | 抹消手段 | 抹消され
deletion topic: delete | deleted | deletion | deleting | erase | erased | erasure | erasing | destroy | destroyed | destruction | dispose | disposed | disposal | disposing | purge | purged | purging | wipe | wiped | wiping | data sanitisation | data deletion | secure disposal
deletion + proof: 削除証明 | 削除証明書 | 消去証明 | 消去証明書 | 廃棄証明 | 廃棄証明書 | 消去証明書の発行 | データ消去証明書 | データ削除証明書 | データ消去証明 | マニフェスト | certificate of deletion | certificate of destruction | certificate of data deletion | deletion certificate | proof of deletion | proof of destruction | certificate of erasure | destruction certificate
proof topic: 証明書 | 証明 | 証明する | 証明する書類 | 証明書等 | 証明書類 | 完了を示す | 終わったことを示す | 完了した旨 | エビデンス | 書面 | certificate | certificates | proof | attest | attest in writing | confirm deletion | confirmation | written confirmation | in writing | write to us to confirm | confirm that our data is gone | put in writing
method aspect: 方法 | 手段 | 手順 | 仕組み | 方式 | どのように | method | methods | technique | how | procedure | procedures | process
disclose aspect: 開示 | 開示の可否 | 開示可否 | 開示できる | 説明できる | 公開 | disclose | disclosed | can you disclose | published
cost aspect: 費用 | 手数料 | 費用負担 | 有償 | 無償 | cost | fee | charge | price
format aspect: 形式 | ファイル形式 | フォーマット | 様式 | csv | format | file format | data format
responsibility aspect: 責任 | 責任の有無 | 義務 | responsible | responsibility | duty | obligation
equipment-return topic: 機器の返却 | 貸与機器 | 貸与物 | 貸与品 | カードの返却 | 会社貸与 | 資産の返却 | return of company property | company property | returned equipment | return of equipment | return of assets
media-disposal topic: 媒体の破棄 | 媒体の廃棄 | 機器の廃棄 | ハードディスクの廃棄 | 記憶媒体の廃棄 | 保管媒体の破棄 | 物理破壊 | disposal of equipment | secure disposal of equipment | secure disposal of media | disposal of media | disposal of hardware | disposal of storage media | media disposal | media sanitisation | hardware disposal
subject-rights topic: 開示請求 | 訂正・削除の請求 | 訂正・追加 | 削除請求 | 利用停止請求 | 個人情報の開示 | 本人からの開示 | 保有個人データ | data subject | data subjects | erasure request | erasure requests | right to erasure | subject access request
user-deletion topic: アカウントの削除 | ユーザーの削除 | ユーザー削除 | 誤って削除 | 間違って消した | 誤削除 | deletion of user accounts | account deletion | deleted records | deleted by mistake
remote-wipe topic: リモートワイプ | 遠隔消去 | 紛失 | remote wipe | wiped remotely | lost device
data-ownership topic: 所有権 | データの所有権 | 所有権のある | 帰属 | データの帰属 | 知的財産 | 著作権 | ownership | owns the data | intellectual property
migration topic: データ移行 | 移行支援 | データ移行支援 | 導入支援 | 移行ツール | 乗り換え | migration | migrate | data import | onboarding support
data-use topic: 機械学習に使う | 統計 | 二次利用 | 目的外利用 | 利用目的 | 学習データ | 生成ai | 人工知能 | ai | machine learning | train models | secondary use | other purposes | artificial intelligence
data-integrity topic: 整合性 | 整合性検証 | データの完全性 | 正確性 | data integrity | consistency check | integrity of data
input-check topic: 入力データ | 入力制限 | 入力チェック | 入力データ形式 | 入力規則 | input validation | input data
data-inventory topic: 情報資産の管理 | 資産台帳 | 情報資産台帳 | 情報の分類 | データ分類 | 資産管理 | data inventory | asset inventory | inventory | data classification | information assets with assigned owners | data flows | data flow
multi-tenancy topic: マルチテナント | テナント | データの分離 | 他の契約企業 | 他社のデータ | 論理的に分離 | 情報隔離 | 利用企業間 | multi-tenant | multi-tenancy | tenant isolation | tenant separation | logically separated
acceptance topic: 検収 | 検収方法 | acceptance test
contract-end: 契約解除 | 契約解除時 | 解約手続 | 解約に伴 | 契約満了時 | 契約期間終了 | 契約期間満了 | 利用契約終了 | 利用契約の終了 | 利用を終える | 利用を終了 | 利用終了時 | 利用終了後 | 利用停止後 | サービス利用終了後 | サービス利用終了時 | サービスの利用を終了 | サービスの利用をやめ | サービス解約時 | サービス解約後 | サービスを解約 | 乗り換える | 他社に移る | 撤退 | terminate | terminated | terminating | contract expires | contract expiration | expiry of the contract | expiration of the agreement | end of the agreement | end of the service | end of service | close of contract | closing the account | account closure | cancel | cancelled | cancelling the service | cease to use | stop using | leaving | leave | exit plan | exit strategy | ending the contract | once the contract | contract is over | conclusion of the contract | decommission
return: 手元に戻 | 戻せる | 戻してもらえ | 取り戻 | 引き取 | 引渡 | 移管 | データの引き渡し | データの受け渡し | データの持ち帰り | データ提供 | データの抽出 | データを抽出 | データのダウンロード | データをダウンロード | ダウンロード | 書き出し | 出力 | データ出力 | 返送 | 返却の可否 | 返却の有無 | 返還の可否 | 返還の有無 | give back | given back | handed back | hand over | handed over | handover | extract | extracted | extraction | download | downloaded | retrieval | retrieve | retrieved | repatriation | return of data | return of customer data | return our data | transfer back | take their data
deletion: 跡形なく消す | 消し方 | 消したこと | 消える | 消され | データの破棄 | データ破棄 | データを破棄 | データ廃棄 | データの処分 | 処分 | 復元できない | 復元不可能 | 復元不能 | 完全に削除 | 完全削除 | 確実に消去 | 上書き消去 | 磁気消去 | 物理的破壊 | クリーンアップ | 抹消方法 | 抹消時期 | 消去手順 | 消去時期 | 消去のタイミング | 削除手順 | 削除時期 | 削除のタイミング | 削除されるか | 破壊 | remove | removal of data | data removal | removed permanently | permanently removed | permanently deleted | irreversibly | unrecoverable | get rid of | scrub | scrubbed | shred | shredding | crypto-shredding | overwritten | overwriting | degauss | data erasure | data destruction | data disposal | data wiping | clearing
proof: 証拠 | 証拠となる文書 | 証拠書類 | 証明文書 | 証明できる | 証明が可能 | 証明書発行 | 証明書の発行 | 証明書の提供 | 証明書の交付 | 証明書の提出 | 証書 | 完了報告 | 完了報告書 | 報告書の発行 | 完了通知 | 完了証明 | 消去報告 | 作業証明 | certify that | certified in writing | certificate be provided | certificate is issued | evidence | documentary evidence | documented evidence | written proof | written evidence | confirm in writing | confirmed in writing | written statement | attestation letter | letter confirming | receipt
cost: 対価 | 有料 | 無料か | 実費 | 別途費用 | 料金 | expense | costs | fees | charges | free of charge | at no cost
format: 形 | 出力形式 | データ形式 | 媒体 | ファイルの種類 | 汎用形式 | formats | file type | machine-readable | open format | medium
return: get our data out | data out | take our data | take the data with us | get our content back | content back | retrieve their content | retrieve our content | retrieve content | 形式で受け取
contract-end: if we leave | once we leave | when they leave | relationship ends | end of the relationship
contract-end: やめるとき | やめたとき | やめた後 | やめたあと | やめる場合 | 契約をやめ | 利用をやめる | 利用期間終了 | 契約終了の際 | 終わるとき | 契約が切れ | on expiry | at expiry | upon expiry | after expiry | end of the contract | end of the agreement | end of the term | end of term | end of the subscription | contract finishes | when we stop | stop being a customer | after we leave | close our account | account is closed | account closure
return: 返していただけ | 返してくれ | 返せ | データを返 | データは返 | データを受け取 | データをもらえ | データをいただけ | 取り出せ | 取り出す | 引き出 | content out | information out | get our content | get our information | get their data | get customer data back | hand our data back | be handed back | receive our data | receive a copy of our data | take our content | copy of our data | return all
deletion: 消去を証 | 消してもらえ | 消していただけ | 消去してもらえ | 消すとき | 消す方法 | 消去証跡 | 復元できないよう | sanitise | sanitised | sanitisation | sanitization | media sanitization | nist 800-88 | nist sp 800-88 | dod 5220.22-m | cleaned | is gone | are gone | be gone | made unreadable | recovery impossible | cryptographic erasure
proof: 証する | 証する書面 | 消したという | 消したこと | 消したことの証明 | 完了の証明 | certify the erasure | certify the deletion | certify erasure | certify deletion | certify destruction | certifies | certify in writing
data-use: ai学習 | aiの学習 | 学習に使 | 研究目的
format: どんな形 | どのような形 | in what form | which form | what form | in which format | file formats
deletion + proof: confirm deletion | confirm the deletion | confirmation of deletion | confirm that the data
deletion: 消しますか | 消しま | 消して | 消され | what is left | how is it destroyed
proof: confirmed to | is confirmed to | erasure is confirmed | deletion is confirmed | confirmed by a protocol | letter saying | a letter | 書類 | 証する書類 | 証明する書面 | 終わったことを示す | 完了を示す書面 | document showing | a document showing | evidence that | receive evidence | signed certificate
deletion + proof: 消去を証する | 消去を証する書類 | 消去を証明 | 消した証明書 | 消去の完了を示す | evidence that data has been destroyed | document showing that erasure
contract-end: after cancelling | when cancelling | upon cessation | on cessation | cessation | once the contract is over | contract is over | after we cancel
return: what do we get back | given back | 返していただ | 返してもらえますか | 受け取れますか
deletion: all gone | data is gone
deletion + proof: erasure is confirmed | erasure is confirmed to | deletion is confirmed | destruction is confirmed
return: its data back | data back when | access to data on contract termination | access to data upon termination | access to data at termination
contract-end: contract comes to an end | comes to an end | on contract termination
return: take my data with me | take our data with us | take our data away | get our data out | get my data out | leave with our data
`;
