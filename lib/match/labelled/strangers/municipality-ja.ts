import { labelledSheet } from "../labelled-sheet.ts";

/** A municipality's cloud form, written without a look at the vocabulary. Never tuned on. */
export const strangerMunicipalityJa = labelledSheet(
  "stranger-municipality-ja",
  `
１ 基本事項 | 調査票作成日 | disclosure-date:equal
 | サービス名称及び提供形態（SaaS、PaaS、IaaS の別） | -
 | ISMAP登録の有無 | - ~certifications
 | ISMS認証又はプライバシーマークを取得していること | certifications:subset
 | 準拠法及び裁判管轄 | - ~server-location
 | 過去3年間の情報漏えい事故の有無 | -
 | サービスの利用可能時間帯 | - ~uptime-target
２ データの取扱い > 保管 | データを保管するサーバの設置場所は日本国内に限られること | server-location:subset
 | 保管するデータは暗号化されていること | encryption-at-rest
 | 他の利用者のデータと論理的に分離されていること | -
 | データの所有権が本市に帰属すること | - ~data-return
 | バックアップの取得間隔及び保存期間 | backup-interval:superset
２ データの取扱い > 契約終了時 | 契約終了時におけるデータの返却方法及びその費用 | data-return:subset
 | 契約終了後のデータ消去の方法 | deletion-method
 | データ消去証明書の提出の可否 | deletion-certificate:equal
 | 他社サービスへの移行支援 | - ~data-return
３ 技術的対策 > 認証・アクセス | 職員の認証方式（ID・パスワード、二要素認証、接続元IPアドレス制限等） | user-authentication:equal
 | 初期パスワードの通知方法及び変更の強制 | credential-management:subset
 | 保守担当者に付与する管理者権限の申請・承認・廃止の手続 | admin-rights-procedure
 | 利用者権限を所属ごとに設定できること | - ~user-authentication
 | 一定時間操作がない場合の自動ログアウト | - ~user-authentication
３ 技術的対策 > 記録 | 職員のアクセス記録を取得し、本市の求めに応じて提出できること | user-logs:equal
 | サーバの操作記録及びシステムログの保存期間 | operation-logs
 | 時刻の正確性の確保 | time-synchronisation
３ 技術的対策 > 監視・防御 | システム監視基準（監視内容／監視・通知基準）の設定に基づく監視 | health-monitoring
 | 通信の暗号化（LGWAN及びインターネット） | encryption-in-transit
 | 不正な通信を遮断する仕組み（ファイアウォール、WAF） | firewall:superset
 | 侵入検知・防御システムの導入 | intrusion-detection:subset
 | ウイルスチェック（アップロードファイルを含む。）の実施 | malware-protection
 | 脆弱性検査の頻度及び直近の実施日 | vulnerability-assessment
 | 脆弱性情報の収集体制 | - ~vulnerability-assessment ~patch-management
 | セキュリティパッチの適用方針 | patch-management:subset
 | 庁内端末のウイルス対策は誰が行うか | - ~malware-protection
４ 可用性 | 稼働率 | uptime-target:equal
 | 負荷分散装置等による冗長構成 | redundancy
 | 大規模災害を想定した遠隔地での復旧 | disaster-recovery
 | 同時接続数の上限 | -
 | 平均応答時間 | -
 | ヘルプデスクの受付時間 | -
 | 計画停止の通知時期 | -
５ 施設 | 停電対策 | emergency-power
 | 水害対策 | - ~fire-protection
 | 火災感知・消火の設備 | fire-protection
 | 空調の冗長化 | air-conditioning:subset
 | 入退館・入退室の記録 | entry-records
 | 防犯カメラの設置 | surveillance-cameras:equal
 | サーバラックの施錠管理 | - ~entry-authentication ~entry-records
 | 個人を識別する入室認証の方式 | entry-authentication
`,
);
