import { labelledSheet } from "../labelled-sheet.ts";

/** The reference sheet's items with lightly changed wording and renamed sections, and rows of the fuller form. */
export const micVariantsJa = labelledSheet(
  "ministry's items, reworded (ja)",
  `
基本事項 > 開示日 | 情報を開示した日（西暦年月日） | disclosure-date
基本事項 > 事業者 | 設立年月日 | -
 | 資本金 | -
 | 株主構成 | -
サービスの基本的な特性 > サービスの変更・終了 | 終了時の事前告知の時期と方法 | -
サービスの基本的な特性 > 契約終了 | 契約終了時における利用者データの返却の有無、返却方法・形式・費用 | data-return
 | データの削除・廃棄方法を開示できるか、できる場合の条件 | deletion-method
 | データを削除・廃棄した際の証明書発行の可否 | deletion-certificate
サービスの基本的な特性 > 料金 | 初期費用と月額費用 | -
 | 解約時の違約金の有無 | -
サービスの基本的な特性 > 品質 | サービスの稼働率目標（SLA） | uptime-target
 | Pマーク、ISMS、ITSMSなど第三者認証の取得状況 | certifications
 | 個人情報の取扱いに関する方針の明示 | -
 | 脆弱性診断を実施しているか | vulnerability-assessment
 | 利用者データのバックアップの頻度 | backup-interval
 | サービスを停止させないための冗長構成・負荷分散等の仕組み | redundancy
 | 災害復旧（DR）対策の有無とその概要 | disaster-recovery
 | サービス応答速度の管理方法 | -
アプリケーション・サーバー > 安全 | サーバー等の死活監視の有無 | health-monitoring
 | 障害監視の有無 | ~health-monitoring
 | システム時刻の同期を行っているか | time-synchronisation
 | マルウェア・ウイルス対策の実施有無 | malware-protection
 | 運用担当者の管理者権限の登録・抹消手続きの有無 | admin-rights-procedure
 | 事業者が利用者のID・パスワードを発行する際の管理規程 | credential-management
 | 利用者のサービス利用ログの取得状況と提供の可否 | user-logs
 | システムの運用ログを取得しているか | operation-logs
 | パッチの適用方針および更新間隔 | patch-management
 | 暗号化対策（データベース） | encryption-at-rest
ネットワーク系 > 安全 | 不正アクセス防止のためのファイアウォール等の設置有無 | firewall
 | 不正パケットや不正侵入の検知の有無と対応方法 | intrusion-detection
 | ユーザーのアクセス認証方法、接続元の場所・端末の認証方法 | user-authentication
 | 暗号化対策（ネットワーク） | encryption-in-transit
 | ネットワークの監視（性能） | ~health-monitoring
 | 推奨帯域 | -
データセンター > 設置場所 | サーバーの設置国・地域 | server-location
 | 建物の形態（専用・雑居） | -
 | 非常用電源設備の有無 | emergency-power
 | 給電ルートの数 | ~emergency-power
 | 火災への対策の有無 | fire-protection
 | 空調設備を備えているか | air-conditioning
データセンター > 入退室 | 入退室の記録を取得しているか | entry-records
 | 防犯・監視カメラの設置有無 | surveillance-cameras
 | 入室時の個人認証システムの有無 | entry-authentication
サポート | 営業日・時間 | -
 | 定期報告の有無 | -
`,
);

/** Sections decide here: the same words under different headings. */
export const sectionsDecideJa = labelledSheet(
  "sections decide (ja)",
  `
アプリケーション等 > セキュリティ | 暗号化対策 | encryption-at-rest
アプリケーション等 > セキュリティ | ウイルス対策 | malware-protection
ネットワーク > セキュリティ | 暗号化対策 | encryption-in-transit
ネットワーク > セキュリティ | ユーザー認証 | user-authentication
データベース | 暗号化の方式 | encryption-at-rest
通信 | 暗号化の方式 | encryption-in-transit
バックアップ | 頻度 | backup-interval
バックアップ | 保存期間 | ~backup-interval
バックアップ | 方式 | ~backup-interval
ログ > 利用者 | 取得・提供の可否 | user-logs
ログ > 運用 | 取得の有無 | operation-logs
会社概要 | 所在地 | -
データセンター | 所在地 | server-location
データセンター | 認証 | ~entry-authentication ~certifications
ログイン | 認証 | user-authentication
データ消去 | 証明書の発行 | deletion-certificate
サポート | 対応時間 | -
個人情報 | 取得の目的 | -
`,
);

export const plainEn = labelledSheet(
  "ministry's items in English",
  `
. | Date as of which the disclosed information is valid (YYYY/MM/DD) | disclosure-date
. | Upon contract termination, are customer data returned? Describe method, file format and cost | data-return
. | Can you disclose how data is deleted or disposed of, and under what conditions? | deletion-method
. | Do you issue a certificate of data deletion or destruction? | deletion-certificate
. | Target service uptime / availability (SLA) | uptime-target
. | Which certifications have you obtained (ISO 27001, ISO 20000, Privacy Mark, etc.)? | certifications
. | Do you perform vulnerability assessments or penetration tests? | vulnerability-assessment
. | How often is customer data backed up? | backup-interval
. | Mechanisms to keep the service running (redundancy, load balancing, etc.) | redundancy
. | Is there a disaster recovery plan? If so, give an overview | disaster-recovery
. | Do you monitor the health (up/down) of systems? | health-monitoring
. | Are system clocks synchronised (e.g. via NTP)? | time-synchronisation
. | Are anti-virus / anti-malware measures in place? | malware-protection
. | Procedures for granting and revoking administrator privileges in the operations team | admin-rights-procedure
. | Policy for managing user IDs and passwords issued by the provider | credential-management
. | Are user activity logs recorded, and can they be provided to customers? | user-logs
. | Do you collect logs about system operation? | operation-logs
. | Patch management status, update frequency and policy | patch-management
. | Is data encrypted at rest (database)? If so, describe | encryption-at-rest
. | Is a firewall or similar measure in place to prevent unauthorised access? | firewall
. | Are malicious packets or server intrusions detected (IDS/IPS)? Describe the response | intrusion-detection
. | How are users authenticated, and can access be limited to specific locations or devices? | user-authentication
. | Is network traffic encrypted in transit? If so, describe | encryption-in-transit
. | In which country or region are the servers located? | server-location
. | Is there an emergency power supply? | emergency-power
. | Are fire protection measures in place? | fire-protection
. | Is there an air-conditioning system? | air-conditioning
. | Are records of room entry and exit kept? | entry-records
. | Are surveillance cameras installed? | surveillance-cameras
. | Is there a personal authentication system for physical access? | entry-authentication
. | Do you conduct background checks on employees? | -
. | How do you notify customers of security incidents? | -
. | What is your software development life cycle? | -
. | Support hours and languages | -
. | Do you have cyber insurance? | -
. | Is source code reviewed before release? | -
. | Do you support SCIM provisioning? | ~user-authentication ~credential-management
. | Data retention period for support tickets | -
`,
);
