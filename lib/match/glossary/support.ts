/** Help, and news. */
export const supportTerms = `
support topic: サポート | サポート窓口 | 問合せ | 問い合わせ | お問い合わせ | 問合せ窓口 | 問い合わせ窓口 | 窓口 | 受付時間 | ヘルプデスク | サービス窓口 | 苦情 | 電話がつながり | 対応時間 | サポート体制 | コールセンター | support hours | helpdesk | help desk | service desk | customer support | support ticket | support tickets | contact hours | complaints
contact topic: 連絡先 | 担当者名 | ご担当者 | 担当部署 | 回答者 | ご回答者 | 記入者 | お名前 | 部署 | 電話番号 | 役職 | 氏名 | contact | contact person | contact details | name of the person | person completing | respondent | phone number
periodic-report topic: 定期報告 | 報告方法 | 月次報告 | サービス提供状況の報告 | 提供状況を報告 | 報告書の提供 | periodic report | service report | monthly report | regular reporting
manual topic: マニュアル | 操作マニュアル | 手引き | 利用者向け研修 | ヘルプ | user manual | documentation | user guide | training for users
status-info topic: 情報発信 | お知らせ | 更新情報 | newsletter | announcement
support: support team | support staff | support people | your support | support sla | response sla | ticket sla | sla for support | sla for tickets
`;
