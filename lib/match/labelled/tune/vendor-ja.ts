import { labelledSheet } from "../labelled-sheet.ts";

/** A provider's own white paper in table form, terse wording, headings of its own. */
export const vendorJa = labelledSheet(
  "provider's own sheet (ja)",
  `
1. 本資料について | 本資料の最終更新日 | disclosure-date
 | 本資料に関するお問い合わせ先 | -
2. 契約・データの取扱い | 契約終了時、お客様データはCSVで返却します（返却の可否・形式・費用） | data-return
 | 解約後のデータの消去方法 | deletion-method
 | データ消去証明書の発行可否 | deletion-certificate
 | 契約期間と自動更新の有無 | -
 | お客様データの所有権の帰属 | -
 | データ入力代行・移行支援サービスの有無 | -
3. サービスレベル | 月間稼働率の目標 | uptime-target
 | 稼働率が目標を下回った場合の返金 | ~uptime-target
 | 過去1年間の稼働実績 | ~uptime-target
 | 定期メンテナンスの曜日・時間帯 | -
 | 同時アクセス数の上限 | -
4. 第三者認証・監査 | ISO/IEC 27001、ISO/IEC 27017、プライバシーマーク等の認証 | certifications
 | 内部監査の実施状況 | ~certifications
 | ISMAPへの登録状況 | certifications
 | 外部専門機関による脆弱性検査の実施状況 | vulnerability-assessment
 | ソースコード診断の実施 | ~vulnerability-assessment
5. バックアップ・継続性 | データベースのバックアップは日次で取得 | backup-interval
 | バックアップの保存期間 | ~backup-interval
 | バックアップデータの暗号化 | ~encryption-at-rest ~backup-interval
 | バックアップの保管場所 | ~backup-interval ~server-location
 | サーバー・ネットワーク機器の二重化 | redundancy
 | 災害時の別リージョンへの切替 | disaster-recovery
 | 事業継続計画（BCP）の策定と訓練 | ~disaster-recovery
 | 目標復旧時間・目標復旧時点 | ~disaster-recovery
6. 運用管理 | サーバーの稼働状況の監視 | health-monitoring
 | リソース使用率・性能の監視 | ~health-monitoring
 | NTPによる時刻の同期 | time-synchronisation
 | マルウェア対策ソフトの導入とパターンファイルの更新 | malware-protection
 | OS・ミドルウェアへのセキュリティパッチの適用 | patch-management
 | 変更管理・リリース手順 | ~patch-management
 | 構成管理 | -
 | 特権アカウントの申請・承認・削除の手続き | admin-rights-procedure
 | 運用担当者の作業ログの取得 | operation-logs
 | お客様操作のログの取得、お客様への提供 | user-logs
 | アクセスログの保存期間 | ~user-logs ~operation-logs
 | 運用要員への教育 | -
7. アクセス制御 | 利用者の認証方式（ID／パスワード、SAML SSO、多要素認証） | user-authentication
 | 接続元IPアドレスの制限機能 | user-authentication
 | 初期パスワードの通知方法とパスワードの管理規則 | credential-management
 | アカウントロックの有無 | ~user-authentication ~credential-management
 | 権限（ロール）の設定機能 | -
 | 従業員のアクセス権の定期的な見直し | ~admin-rights-procedure
8. 暗号化 | 保存データの暗号化（AES-256） | encryption-at-rest
 | 通信の暗号化（TLS1.2以上） | encryption-in-transit
 | 鍵管理の方法 | ~encryption-at-rest
 | パスワードのハッシュ化 | ~credential-management ~encryption-at-rest
 | 電子メールの暗号化 | ~encryption-in-transit
9. ネットワーク | ファイアウォール・セキュリティグループによる通信制御 | firewall
 | WAFによる防御 | firewall
 | IDS／IPSによる不正アクセスの検知と対応 | intrusion-detection
 | DDoS対策 | ~firewall ~intrusion-detection
 | 改ざん検知 | ~intrusion-detection
 | ネットワークの分離・セグメンテーション | ~firewall
10. データセンター | データセンターの所在国・地域 | server-location
 | 無停電電源装置・自家発電装置 | emergency-power
 | 消火設備・火災報知器 | fire-protection
 | 空調の冗長化 | air-conditioning
 | 入退館の記録 | entry-records
 | 防犯カメラによる監視 | surveillance-cameras
 | 生体認証・ICカードによる入室制限 | entry-authentication
 | 有人警備 | ~entry-authentication ~surveillance-cameras
 | 耐震・免震構造 | -
 | 漏水対策 | -
 | ラックの施錠 | ~entry-authentication
11. 組織 | 情報セキュリティ基本方針の公開 | -
 | 秘密保持誓約書の取得 | -
 | 再委託の有無と再委託先の管理 | -
 | インシデント対応体制（CSIRT） | -
 | 個人情報保護管理者の設置 | -
`,
);
