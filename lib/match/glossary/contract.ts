/** Money and law between the parties. */
export const contractTerms = `
price topic: 料金 | 利用料金 | サービス料金 | 初期費用 | 月額 | 月額費用 | 年額 | 価格 | 課金 | 課金方法 | 従量課金 | 見積 | 無料で試 | 無料トライアル | お試し | pricing | pricing model | price per user | price list | monthly fee | billing | free trial | trial | discount
payment topic: 支払 | 支払い | 支払方法 | 請求 | 請求書 | 振込 | payment | payment terms | invoice
term topic: 契約期間 | 最低利用期間 | 自動更新 | 契約更新 | 最低契約期間 | 解約の申し出 | 申し出れば | 解約予告 | minimum term | contract term | renewal | automatic renewal | notice period for cancelling | subscription term
penalty topic: 違約金 | 解約金 | 中途解約 | 解約手数料 | cancellation fee | early termination fee | penalty
liability topic: 損害賠償 | 賠償 | 賠償責任 | 補償 | 免責 | 責任の上限 | 賠償責任の上限 | liability | limitation of liability | indemnity | indemnification | damages | warranty
insurance topic: 保険 | サイバー保険 | 賠償責任保険 | 火災保険 | 保険の加入 | insurance | cyber insurance | fire insurance | cyber liability insurance | certificate of insurance | insurance cover
governing-law topic: 準拠法 | 裁判所 | 管轄 | 合意管轄 | 管轄裁判所 | governing law | law governs | jurisdiction | court | dispute resolution
nda topic: 秘密保持 | 秘密保持契約 | 機密保持 | 守秘義務 | 誓約書 | 秘密保持誓約書 | nda | non-disclosure | confidentiality agreement | confidentiality clause | confidentiality clauses | confidentiality agreements
contract faint: 契約 | 契約書 | 利用規約 | 約款 | 契約管理 | contract | agreement | agreements | terms of service | subscription
antisocial topic: 反社会的勢力 | 反社 | 暴力団 | anti-corruption | bribery | modern slavery | sanctions
privacy topic: 個人情報 | 個人データ | 個人情報保護 | 個人情報保護方針 | プライバシーポリシー | 個人情報の取扱い | 個人情報保護管理者 | privacy policy | personal data | personal information | privacy notice | data protection officer | dpo | data protection impact assessment | dpia | cookies
shared-responsibility topic: 責任分界点 | 責任分界 | 責任共有 | 責任共有モデル | shared responsibility | responsibility matrix
customer-side topic: 利用者側の設定 | 利用者側で必要 | お客様側で必要 | customer side | on the customer side | customer responsibilities
price: 割引 | 割引プラン | 価格表 | 見積書 | cost per | what does it cost | tariff
payment: 納品書 | 発行書類 | purchase order | purchase orders | direct debit | card numbers | credit card numbers | クレジットカード番号
governing-law: 外国政府 | 開示命令 | 輸出管理 | law enforcement | government request | export control | subpoena
`;
