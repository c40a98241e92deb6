/** What becomes of the customer's data, above all at the end. */
export const dataLifecycleTerms = `
contract-end topic: 契約終了 | 契約の終了 | 契約終了時 | 契約終了後 | 契約が終わった | 解約 | 解約時 | 解約後 | 解約する | 退会 | 退会後 | 利用終了 | 利用停止 | 利用をやめ | 業務終了時 | 委託業務終了 | サービス解約 | 契約満了 | サービス利用終了 | 契約の終了等
contract-end topic: contract termination | termination | end of contract | contract ends | contract end | after the contract | end of subscription | after cancellation | cancellation | agreement has ended | agreement ends | when we leave | on exit | exit | offboarding of customer | upon termination | after termination | contract expiry | leave the service
return topic: 返却 | 返還 | 返戻 | 返してもらえ | 返却責任 | データ返却 | データの返却 | データの返還 | 返却方法 | 返還方法 | 持ち出す | 持ち出し | 引き渡し | 引渡し | データポータビリティ | ポータビリティ | データの取り出し | データのエクスポート | データエクスポート | エクスポート
return topic: return | returned | returning | data return | get our data back | get data back | have data back | our data back when | give back | get their information back | information back | get back | hand back | data portability | portability | export | data export | exported | retrieve their data | retrieve our data | takeout
deletion topic: 削除 | 消去 | 抹消 | 廃棄 | 破棄 | 消す | 消した | 消え | 完全消去 | データ削除 | データ消去 | データの削除 | データの消去 | データの抹消 | データの廃棄 | 削除方法 | 消去方法 | 廃棄方法 | 削除・廃棄 | 消去・廃棄 | 削除又は廃棄 | 抹消手段 | 抹消され
deletion topic: delete | deleted | deletion | deleting | erase | erased | erasure | erasing | destroy | destroyed | destruction | dispose | disposed | disposal | disposing | purge | purged | purging | wipe | wiped | wiping | sanitise | sanitisation | sanitization | data deletion | secure disposal
deletion + proof: 削除証明 | 削除証明書 | 消去証明 | 消去証明書 | 廃棄証明 | 廃棄証明書 | 消去証明書の発行 | データ消去証明書 | データ削除証明書 | データ消去証明 | マニフェスト | certificate of deletion | certificate of destruction | certificate of data deletion | deletion certificate | proof of deletion | proof of destruction | certificate of erasure | destruction certificate
proof topic: 証明書 | 証明 | 証明する | 証明する書類 | 証明書等 | 証明書類 | 完了を示す | 終わったことを示す | 完了した旨 | エビデンス | 書面 | certificate | certificates | proof | attest | attest in writing | confirm deletion | confirmation | written confirmation | in writing
method aspect: 方法 | 手段 | 手順 | 仕組み | 方式 | どのように | method | methods | technique | how | procedure | procedures | process
disclose aspect: 開示 | 開示の可否 | 開示可否 | 開示できる | 説明できる | 公開 | disclose | disclosed | can you disclose | published
cost aspect: 費用 | 手数料 | 費用負担 | 有償 | 無償 | cost | fee | charge | price
format aspect: 形式 | ファイル形式 | フォーマット | 様式 | csv | format | file format | data format
responsibility aspect: 責任 | 責任の有無 | 義務 | responsible | responsibility | duty | obligation
equipment-return topic: 機器の返却 | 貸与機器 | 貸与物 | 貸与品 | カードの返却 | 会社貸与 | 資産の返却 | return of company property | company property | returned equipment | return of equipment | return of assets
media-disposal topic: 媒体の破棄 | 媒体の廃棄 | 機器の廃棄 | ハードディスクの廃棄 | 記憶媒体の廃棄 | 保管媒体の破棄 | 物理破壊 | disposal of equipment | media disposal | media sanitisation | hardware disposal
subject-rights topic: 開示請求 | 訂正・削除の請求 | 訂正・追加 | 削除請求 | 利用停止請求 | 個人情報の開示 | 本人からの開示 | 保有個人データ | data subject | data subjects | erasure request | erasure requests | right to erasure | subject access request
user-deletion topic: アカウントの削除 | ユーザーの削除 | ユーザー削除 | 誤って削除 | 間違って消した | 誤削除 | deletion of user accounts | account deletion | deleted records | deleted by mistake
remote-wipe topic: リモートワイプ | 遠隔消去 | 紛失 | remote wipe | wiped remotely | lost device
data-ownership topic: 所有権 | データの所有権 | 所有権のある | 帰属 | データの帰属 | 知的財産 | 著作権 | ownership | owns the data | intellectual property
migration topic: データ移行 | 移行支援 | データ移行支援 | 導入支援 | 移行ツール | 乗り換え | migration | migrate | data import | onboarding support
data-use topic: 機械学習に使う | 統計 | 二次利用 | 目的外利用 | 利用目的 | 学習データ | 生成ai | 人工知能 | ai | machine learning | train models | secondary use | purposes | artificial intelligence
data-integrity topic: 整合性 | 整合性検証 | データの完全性 | 正確性 | data integrity | consistency check | integrity of data
input-check topic: 入力データ | 入力制限 | 入力チェック | 入力データ形式 | 入力規則 | input validation | input data
data-inventory topic: 情報資産の管理 | 資産台帳 | 情報資産台帳 | 情報の分類 | データ分類 | 資産管理 | data inventory | asset inventory | inventory | data classification | information assets with assigned owners | data flows | data flow
multi-tenancy topic: マルチテナント | テナント | データの分離 | 他の契約企業 | 他社のデータ | 論理的に分離 | 情報隔離 | 利用企業間 | multi-tenant | multi-tenancy | tenant isolation | tenant separation | logically separated
acceptance topic: 検収 | 検収方法 | acceptance test
`;
