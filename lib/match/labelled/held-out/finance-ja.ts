import { labelledSheet } from "../labelled-sheet.ts";

/** A financial institution's sheet for outsourced services: stiff wording, own chapter names. */
export const financeJa = labelledSheet(
  "financial institution (ja)",
  `
第1章 統制 > 契約管理 | 業務委託契約書に監査権が明記されていること | ~certifications
 | 損害賠償の範囲が契約に定められていること | -
 | 委託業務終了時に授受した電磁的記録を当社へ返戻する定めがあること（媒体・様式・費用負担を含む） | data-return
 | 委託業務終了後の電磁的記録の抹消手段を当社に説明できること | deletion-method
 | 抹消を完了した旨の証跡を書面で交付すること | deletion-certificate
第1章 統制 > 評価 | 公的な認証（情報セキュリティマネジメント、個人情報保護等）を受けていること | certifications
 | 経営者が参加する情報セキュリティ委員会を開催していること | -
第2章 実務 > 暗号 | 蓄積データの漏えい防止のため暗号化を施すこと | encryption-at-rest
 | 伝送データの漏えい防止のため暗号化を施すこと | encryption-in-transit
 | 暗号鍵の更新手順を定めること | ~encryption-at-rest
第2章 実務 > 認証・権限 | 本人であることを確認する機能（パスワード、電子証明書等）を利用者に対して設けること | user-authentication
 | 利用者に交付するID・暗証番号の管理方法を規定していること | credential-management
 | 特権を有するオペレータの登録・変更・抹消の手続きを定めること | admin-rights-procedure
 | 職務の分離を行うこと | ~admin-rights-procedure
第2章 実務 > 監視・記録 | 不正侵入を検知する機能を設け、検知時の対応を定めること | intrusion-detection
 | 外部との接続点に不正アクセス防止装置（ファイアウォール）を設置すること | firewall
 | 利用者の操作履歴を取得し、求めに応じ当社に提供すること | user-logs
 | オペレーションの記録を取得・保管すること | operation-logs
 | 時刻の正確性を確保すること（標準時との同期） | time-synchronisation
 | コンピュータウイルス等不正プログラムへの防御対策を講ずること | malware-protection
 | システムの稼働状況を監視し、停止を直ちに検出すること | health-monitoring
 | 修正パッチの適用基準と適用サイクルを定めること | patch-management
 | 脆弱性の有無を定期的に検査すること | vulnerability-assessment
第2章 実務 > 障害・災害 | 機器・回線の予備を備え、単一障害点を排除すること | redundancy
 | バックアップサイトを保有し、広域災害時に業務を再開できること | disaster-recovery
 | データファイルのバックアップ周期を定めて実施すること | backup-interval
 | コンティンジェンシープランを策定すること | ~disaster-recovery
 | 障害の原因分析と再発防止を行うこと | -
 | システムの年間稼働率の目標を設定していること | uptime-target
第3章 設備 | コンピュータセンターの立地（国内外の別、都道府県） | server-location
 | 自家発電設備を設置すること | emergency-power
 | 自動火災報知設備及び消火設備を設置すること | fire-protection
 | コンピュータ室専用の空気調和機を設置すること | air-conditioning
 | 入退館者を識別し、その記録を残すこと | entry-records
 | 出入口に監視用カメラを設置すること | surveillance-cameras
 | 入室者の資格を識別する装置（カード、生体）を設置すること | entry-authentication
 | ねずみ等の小動物による害への備え | -
 | 什器の転倒防止 | -
 | 磁気媒体の保管庫 | -
 | 静電気対策を講ずること | -
第4章 人 | 要員の健康管理を行うこと | -
 | 教育・訓練の計画を立てること | -
 | 退職者から秘密保持の誓約を得ること | -
第5章 情報 | 本書の回答基準日 | disclosure-date
 | 回答責任者の役職 | -
`,
);

export const lookAlikesHeldOut = labelledSheet(
  "look-alikes, held out",
  `
. | バックアップ媒体の保管期間 | ~backup-interval
. | バックアップ用発電機 | emergency-power
. | 監視カメラ映像へのアクセス権者 | ~surveillance-cameras
. | パスワードの有効期間 | ~credential-management
. | データ返却後の検収方法 | ~data-return
. | メールの誤送信対策 | -
. | 暗号化された添付ファイルの取扱い | -
. | ネットワーク機器の死活監視 | health-monitoring
. | 空調の故障時の連絡先 | ~air-conditioning
. | 入退室カードの返却 | ~entry-authentication
. | 時刻指定での予約配信 | -
. | Uninterruptible power for racks | emergency-power
. | Retention of CCTV footage | ~surveillance-cameras
. | Encryption of backup tapes | ~encryption-at-rest ~backup-interval
. | Certificate of insurance | -
. | Deletion of user accounts by the customer | -
. | Logging levels of the mobile SDK | -
. | Time zone of reports | -
. | Monitoring dashboards for business KPIs | -
. | Patch panel cabling standards | -
. | Recovery of deleted records by end users | ~backup-interval
. | Firewall settings required on the customer side | ~firewall
`,
);
