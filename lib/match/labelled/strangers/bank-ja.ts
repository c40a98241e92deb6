import { labelledSheet } from "../labelled-sheet.ts";

/** A bank's outsourcing checklist, written without a look at the vocabulary. Never tuned on. */
export const strangerBankJa = labelledSheet(
  "stranger-bank-ja",
  `
Ⅰ 委託先の概要 > 会社情報 | 本票の記入年月日をご記入ください | disclosure-date
 | 会社名および代表者氏名 | -
 | 従業員数（うち情報セキュリティ担当者数） | -
 | 直近3期の決算において債務超過はないか | -
 | 情報セキュリティに関する第三者認証の取得状況（認証名・適用範囲・有効期限） | certifications
 | 反社会的勢力との関係がないことを確約できるか | -
Ⅰ 委託先の概要 > 契約 | 再委託を行う場合、当行の事前承諾を得る手続があるか | -
 | 当行による立入監査を受け入れることができるか | - ~certifications
 | 損害賠償の上限額はいくらか | -
 | 解約後、当行のデータはどのような形式で受け取れるか | data-return:subset
 | 解約後のデータ消去について証明書を発行できるか | deletion-certificate:equal
 | サービス終了を決定した場合、何日前までに通知されるか | -
Ⅱ システムの安全対策 > アクセス管理 | 特権IDの付与・剥奪は申請と承認に基づいて行われているか | admin-rights-procedure:equal
 | 特権IDの利用状況を定期的に点検しているか | - ~admin-rights-procedure ~operation-logs
 | 利用者認証に多要素認証を採用しているか | user-authentication:subset
 | パスワードの桁数・複雑性・有効期限の基準を定めているか | credential-management
 | 退職者のアカウントは速やかに削除されるか | - ~credential-management ~admin-rights-procedure
 | 当行の操作ログを当行に提供することが可能か | user-logs:subset
 | システム運用担当者の作業記録を取得しているか | operation-logs
 | ログの改ざん防止措置を講じているか | - ~operation-logs ~user-logs
Ⅱ システムの安全対策 > データ保護 | 預託データはデータベース上で暗号化されて保存されるか | encryption-at-rest:equal
 | 通信経路はTLS1.2以上で暗号化されているか | encryption-in-transit
 | 暗号鍵は誰がどのように管理しているか | - ~encryption-at-rest
 | 可搬記憶媒体（USBメモリ等）の使用を禁止しているか | -
 | 本番データをテスト環境で利用することはあるか | -
 | 預託データのバックアップはどの頻度で取得されるか | backup-interval:equal
 | バックアップ媒体の遠隔地保管を行っているか | - ~backup-interval ~disaster-recovery
 | バックアップからの復旧テストを実施しているか | - ~backup-interval ~disaster-recovery
Ⅱ システムの安全対策 > 脆弱性・不正対策 | 公開前および年1回以上、第三者による脆弱性診断を受けているか | vulnerability-assessment:subset
 | OS・ミドルウェアのセキュリティ修正プログラムはどのような基準で適用しているか | patch-management
 | サーバにマルウェア対策ソフトを導入しているか | malware-protection:equal
 | WAFを導入しているか | - ~firewall ~intrusion-detection
 | 外部からの不正侵入を監視・検知する仕組みがあるか | intrusion-detection
 | ソースコードレビューを実施しているか | - ~vulnerability-assessment
Ⅱ システムの安全対策 > 可用性 | 月間稼働率の目標値および直近1年の実績値 | uptime-target:superset
 | サーバ・ネットワーク機器は二重化されているか | redundancy
 | 大規模災害時の復旧体制（RTO・RPO）を定めているか | disaster-recovery
 | 稼働状況を常時監視していますか | health-monitoring
 | 障害発生時、当行へは何分以内に第一報がなされるか | -
 | 計画停止は事前に通知されるか | -
 | 各サーバの時刻はNTP等により同期しているか | time-synchronisation:equal
Ⅲ 設備 > データセンター | データセンターの所在地（国内・国外の別、国外の場合は国名） | server-location:equal
 | データセンターは耐震・免震構造か | - ~fire-protection
 | 停電時に備えた自家発電装置・UPSがあるか | emergency-power:equal
 | 消火設備はガス式であるか | fire-protection:subset
 | サーバ室への入退室履歴は保管されているか | entry-records:equal
 | サーバ室の入室に生体認証またはICカードを用いているか | entry-authentication
 | オフィスの入退室管理を行っているか | - ~entry-records ~entry-authentication
Ⅳ その他 | インシデント発生時の報告窓口と連絡体制 | -
 | 従業員に対し年1回以上セキュリティ教育を実施しているか | -
 | 生成AIの学習に預託データを利用することはあるか | -
`,
);
