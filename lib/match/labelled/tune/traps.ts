import { labelledSheet } from "../labelled-sheet.ts";

/** Words that look like an item's and ask something else, beside those that do ask it. No headings. */
export const trapsJa = labelledSheet(
  "look-alikes (ja)",
  `
. | バックアップ電源の有無 | emergency-power
. | データのバックアップ周期 | backup-interval
. | バックアップ回線の有無 | ~redundancy
. | バックアップセンターへの切り替え | disaster-recovery
. | バックアップ要員の確保 | -
. | バックアップからのリストア手順 | ~backup-interval
. | 暗号化 | ~encryption-at-rest ~encryption-in-transit
. | データベースに保存される情報の暗号化 | encryption-at-rest
. | 社外に持ち出すPCの暗号化 | ~encryption-at-rest
. | 通信路の暗号化方式 | encryption-in-transit
. | 暗号化通信およびデータ保存時の暗号化 | encryption-at-rest encryption-in-transit
. | 監視カメラの録画保存期間 | ~surveillance-cameras
. | サーバーの死活監視 | health-monitoring
. | ネットワークトラフィックの監視 | ~intrusion-detection ~health-monitoring
. | 従業員の行動監視 | -
. | 監視 | ~health-monitoring
. | ウイルスパターンの更新頻度 | ~malware-protection
. | パッチの更新頻度 | patch-management
. | プログラムの更新に伴う停止時間 | -
. | データの削除手順の開示 | deletion-method
. | データの削除証明 | deletion-certificate
. | データの返却 | data-return
. | 貸与機器の返却 | -
. | 登録ミス時のデータの訂正・削除の請求 | -
. | 個人情報の開示請求への対応 | -
. | サービス終了の事前告知 | -
. | ID管理（利用者） | ~credential-management ~user-authentication
. | 管理者IDの登録・削除手順 | admin-rights-procedure
. | お客様側管理者の権限設定 | ~admin-rights-procedure
. | 社員の入退社時のアカウント管理 | ~admin-rights-procedure
. | 内部監査 | ~certifications
. | 侵入テスト | vulnerability-assessment
. | 不正侵入への対策 | ~intrusion-detection ~firewall
. | 建物への侵入検知センサー | ~entry-authentication
. | サービス提供時間 | -
. | 稼働率の実績値 | ~uptime-target
. | 稼働率目標 | uptime-target
. | 入室時の本人認証 | entry-authentication
. | 利用者の本人認証 | user-authentication
. | 電子署名・タイムスタンプへの対応 | ~time-synchronisation
. | データ同期の間隔 | -
. | 復旧時間の目標 | ~disaster-recovery
. | 火災保険の加入 | -
. | 消防計画・避難訓練 | ~fire-protection
. | 電源の二重化 | ~emergency-power ~redundancy
. | 回線の冗長化 | redundancy
. | 空調機のメーカー | ~air-conditioning
. | ログインの履歴を利用者が確認できるか | user-logs
. | 保守作業員の入室記録 | entry-records
. | システムの運用ログ | operation-logs
. | ログ | ~user-logs ~operation-logs
. | ログの改ざん防止 | ~user-logs ~operation-logs
. | セキュリティ | -
. | セキュリティ対策 | -
. | その他 | -
. | 備考 | -
. | データ | -
. | 運用管理 | -
. | サービス品質 | -
. | 所在地 | ~server-location
. | 本社所在地 | ~server-location
. | 認証 | ~user-authentication ~certifications
. | 契約の終了 | ~data-return ~deletion-method
. | プログラム言語 | -
. | カタログの提供 | -
. | ブログでの情報発信 | -
. | バッチ処理の実行頻度 | -
. | 時刻表示のタイムゾーン | -
. | 国名コードの入力規則 | -
`,
);

export const trapsEn = labelledSheet(
  "look-alikes (en)",
  `
. | Backup generators | emergency-power
. | Backup retention | ~backup-interval
. | Backup staff for key roles | -
. | Backup schedule of customer data | backup-interval
. | Encryption of email | ~encryption-in-transit
. | Encryption | ~encryption-at-rest ~encryption-in-transit
. | Key management | ~encryption-at-rest
. | Customer data is encrypted when stored | encryption-at-rest
. | Encrypted connections (SSL/TLS) | encryption-in-transit
. | Camera support in the mobile app | -
. | Monitoring of employee internet use | -
. | Monitoring for intrusion attempts | intrusion-detection
. | Liveness checks of servers | health-monitoring
. | Performance monitoring | ~health-monitoring
. | Virus definition updates | ~malware-protection
. | Software release cycle | -
. | Return of company property by leavers | -
. | Returning customer data after termination | data-return
. | Right to erasure requests from data subjects | ~deletion-method
. | Proof that data has been erased | deletion-certificate
. | Certificate management for domains | -
. | Internal audit programme | ~certifications
. | SOC 2 report | certifications
. | External penetration tests | vulnerability-assessment
. | Response time of the helpdesk | -
. | Availability percentage commitment | uptime-target
. | Historical uptime | ~uptime-target
. | Resource availability of consultants | -
. | Door badges | entry-authentication
. | Login authentication | user-authentication
. | Time zone settings | -
. | Recovery time objective | ~disaster-recovery
. | Fire insurance | -
. | Fire drills | ~fire-protection
. | Log in page branding | -
. | Catalog of services | -
. | Admin console | -
. | Administrator accounts: creation and removal procedure | admin-rights-procedure
. | Office locations | ~server-location
. | Data localisation | server-location
. | Hot fixes and patches | patch-management
. | Physical intrusion alarm | ~entry-authentication
. | Web application firewall | firewall
. | Firewall log retention | ~firewall
. | Security | -
. | General | -
. | Comments | -
. | Service desk | -
. | High availability | redundancy
. | Load testing | -
`,
);
