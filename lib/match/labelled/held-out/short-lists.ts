import { labelledSheet } from "../labelled-sheet.ts";

/** A dozen rows each, pasted without any section. */
export const shortListJa = labelledSheet(
  "short list (ja)",
  `
. | 可用性（年間の目標値） | uptime-target
. | 通信はSSL化されているか | encryption-in-transit
. | 保存ファイルの暗号化方式 | encryption-at-rest
. | 二段階認証に対応しているか | user-authentication
. | 冗長化構成 | redundancy
. | BCP対策 | ~disaster-recovery
. | 遠隔地バックアップの有無 | ~disaster-recovery ~backup-interval
. | WAFの導入有無 | firewall
. | ペネトレーションテストの実施頻度 | vulnerability-assessment
. | 個人情報の利用目的 | -
. | 退会後のデータの扱い | deletion-method ~data-return
. | 管理画面の操作履歴 | user-logs
. | 障害時の連絡方法 | -
. | 監視体制（24時間365日） | ~health-monitoring
. | 国内データセンターかどうか | server-location
. | 特権IDの棚卸 | ~admin-rights-procedure
. | その他特記事項 | -
. | セキュリティ | -
`,
);

export const shortListEn = labelledSheet(
  "short list (en)",
  `
. | SLA (%) | uptime-target
. | ISO 27001 / SOC 2? | certifications
. | MFA | user-authentication
. | TLS version in use | encryption-in-transit
. | Disk encryption on servers | encryption-at-rest
. | Backups per day | backup-interval
. | Pen test (last date) | vulnerability-assessment
. | Hosting region | server-location
. | Data export at end of subscription | data-return
. | Purging of data after cancellation | deletion-method
. | IPS / IDS deployed? | intrusion-detection
. | Audit log export for admins | user-logs
. | Generators | emergency-power
. | Sprinklers or gas suppression | fire-protection
. | Roadmap | -
. | Pricing model | -
. | API rate limits | -
. | Accessibility (WCAG) | -
. | Languages of the user interface | -
. | Bug bounty | ~vulnerability-assessment
. | Spare parts on site | -
. | Backup internet line | ~redundancy
`,
);
