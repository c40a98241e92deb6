/** The company, its people, its rules, its suppliers, its incidents. */
export const organisationTerms = `
company topic: 会社名 | 事業者名 | 貴社名 | 商号 | 正式名称 | 代表者 | 設立 | 設立年 | 設立年月日 | 資本金 | 株主 | 株主構成 | 資本関係 | 役員 | 経営者 | 従業員数 | 正社員数 | 社員数 | 売上高 | 財務 | 財務状況 | 業績 | 主な事業 | 事業の概要 | 会社概要 | 事業者情報 | 所属団体 | 業界団体 | 経営状況 | 法人番号
company topic: company name | legal name | year founded | number of employees | revenue | shareholders | ownership structure | financial statements | registered office | company profile | headquarters
company-address topic: 本社 | 本店 | 本社所在地 | 本店所在地 | 住所 | 郵便番号 | 会社所在地 | 事業者の所在地 | registered address | company address | headquarters address | office address | mailing address
references topic: 導入実績 | 導入社数 | 導入企業 | 利用企業数 | 導入事例 | 顧客数 | reference customers | customer references | number of customers
training topic: 教育 | 研修 | セキュリティ教育 | 社員教育 | 従業員教育 | 教育・訓練 | eラーニング | 標的型メール訓練 | 啓発 | 訓練 | training | trained | awareness | security awareness | awareness training | secure coding training | train developers | exercise | exercised
screening topic: 身元確認 | 経歴確認 | 採用時 | 雇用前 | 人物調査 | background check | background checks | screened | screening | pre-employment | before employment | before staff are hired
staff-rules topic: 就業規則 | 懲戒 | 雇用契約 | 健康管理 | 労務 | disciplinary | employment agreement | employment agreements | code of conduct | working conditions
security-org topic: ciso | セキュリティ責任者 | 情報セキュリティ責任者 | 管理責任者 | 情報セキュリティ委員会 | 委員会 | セキュリティ体制 | 組織体制 | 推進体制 | 経営層 | security officer | security team | security committee | security organisation | roles and responsibilities
security-policy topic: 情報セキュリティ基本方針 | セキュリティポリシー | 情報セキュリティポリシー | 基本方針 | 情報セキュリティ規程 | セキュリティ規程 | 情報セキュリティに関する規程 | 規程・マニュアル | security policy | information security policy | security programme | security program | exceptions to policy | policy approved by management
risk-management topic: リスクアセスメント | リスク評価 | リスク管理 | リスク分析 | risk assessment | risk management | risk register
subcontractor topic: 再委託 | 委託先 | 外部委託 | 業務委託 | 再委託先 | 協力会社 | サプライチェーン | 外部へ委託 | subcontractor | subcontractors | subprocessor | subprocessors | sub-processor | sub-processors | supplier | suppliers | supply chain | vendor management | third-party provider | outsourcing | outsourced
incident topic: インシデント | インシデント対応 | セキュリティインシデント | 情報セキュリティ事故 | セキュリティ事故 | 情報漏えい事故 | 漏えい事故 | csirt | 事故対応 | 事故が起きた | 緊急対応 | 緊急連絡 | incident | incidents | incident response | security incident | security incidents | incident management | incident response plan | breach | breaches | data breach | security breach | breach notification | breach of their data
incident-notice topic: 通知時間 | 通知するまでの時間 | 連絡いただけ | 何時間以内に | 事故の報告 | notify customers | customers notified | notified of | without undue delay | told about a breach | notification of
staff actor: 貴社の従業員 | 貴社従業員 | 自社社員 | 自社の従業員 | own employees | your employees | own staff | your staff | your engineers | internal users | 従業員 | 社員 | 貴社社員 | スタッフ | employee | employees | staff | personnel | workforce
maker topic: メーカー | 製造元 | 型番 | ベンダー名 | 製品名 | manufacturer | model number | product name | brand
bring-own topic: byod | 私物端末 | テレワーク | 在宅勤務 | 私物 | remote work | teleworking | bring your own device | mobile devices managed | mdm
asset-disposal faint: 資産 | 情報資産 | asset | assets
company: 会社名称 | 事業者概要 | 企業概要 | 企業名 | 提供会社 | 提供事業者 | 提供元 | who owns your company | company overview | business overview | ownership
staff-rules: 注意喚起 | リテラシー | 服務
`;
