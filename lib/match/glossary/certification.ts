/** What others have confirmed about the provider. */
export const certificationTerms = `
certification topic: 認証取得 | 認証の取得 | 第三者認証 | 公的認証 | 外部認証 | 公的な認証 | 認証制度 | 取得認証 | 取得している認証 | 外部機関による認証 | 認証を受け | 認証取得・監査実施 | セキュリティ認証 | 認証の名称 | 適合性評価
certification topic: プライバシーマーク | pマーク | privacymark | privacy mark | jis q 15001 | jis q 27001 | jis q 20000 | isms | isms認証 | itsms | ismap | 情報セキュリティマネジメント | 情報セキュリティマネジメントシステム | iso | iso/iec | iso 27001 | iso27001 | iso/iec 27001 | iso/iec 27017 | iso/iec 27018 | iso 27017 | iso 27018 | iso 27701 | iso 20000 | pci dss | csa star | fedramp | soc 2 | soc2 | soc 1 | soc2 type2 | soc 2 type ii | hitrust | cyber essentials
certification topic: certification | certifications | security certification | certified | certified to | certificates you hold | each certificate you hold | independent body certify | certify your information security | independently certified | accreditation | accredited | attestation report | compliance certification | management system certificate
audit topic: 監査 | 内部監査 | 外部監査 | 監査報告書 | 会計監査 | 監査権 | 立入監査 | 監査への協力 | 監査の実施 | システム監査 | 第三者評価 | 第三者の客観的な評価 | 外部評価 | 自己点検 | audit | audits | audited | internal audit | internal audits | independent audit | independent audits | right to audit | audit right | audit report | auditor
soc-report topic: soc2レポート | socレポート | sas70 | 保証報告書 | soc report | soc 2 report available | bridge letter
legal-compliance topic: 法令遵守 | コンプライアンス | 法令 | 法制度 | 各種法制度 | gdpr | ccpa | 個人情報保護法 | 特定個人情報 | マイナンバー | 外国法 | hipaa | regulation | regulations | regulatory | compliance with laws | privacy law | fisc | 3省2ガイドライン
`;
