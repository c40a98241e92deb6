import { labelledSheet } from "../labelled-sheet.ts";

/** A hospital's form, written without a look at the vocabulary. Never tuned on. */
export const strangerHospitalJa = labelledSheet(
  "stranger-hospital-ja",
  `
1. 事業者について | 医療情報を取り扱う体制（安全管理責任者） | -
 | 「医療情報システムの安全管理に関するガイドライン」への準拠 | - ~certifications
 | MDS/SDSを提出できますか | -
 | 公的な認証（Pマーク、ISMS）はお持ちですか | certifications:subset
 | 再委託先がありますか | -
 | 回答日 | disclosure-date:equal
2. システムの設置環境 | 診療情報を置くサーバーはどこにありますか（国内／国外） | server-location
 | サーバー室は誰が入ったか後から確認できますか | entry-records
 | サーバー室に監視カメラはありますか | surveillance-cameras:equal
 | サーバー室への入室時の本人確認の方法 | entry-authentication
 | 停電しても動き続ける電源設備ですか | emergency-power
 | 火災報知器・消火装置 | fire-protection
 | 室温・湿度を一定に保つ設備はありますか | air-conditioning
 | 地震の揺れへの備え | -
 | 院内に設置する機器の有無 | -
3. 日々の運用 | 診療時間外の問い合わせ先 | -
 | サーバーが落ちたらすぐ気付ける仕組みはありますか | health-monitoring:equal
 | サーバーの時計は合わせていますか | time-synchronisation:equal
 | ウイルス対策ソフトの定義ファイルは常に最新ですか | malware-protection:subset
 | OSの更新プログラムはいつ適用しますか | patch-management:subset
 | リモート保守の接続方法 | - ~user-authentication ~encryption-in-transit
 | 利用者（医師・看護師等）のIDは個人ごとに発行されますか | credential-management ~user-authentication
 | パスワードの決まりを教えてください | credential-management:subset
 | ログイン方法（カード、指紋、パスワード） | user-authentication
 | 誰がどのカルテを見たか記録され、病院で閲覧できますか | user-logs
 | 貴社の作業員がサーバーで行った作業は記録されますか | operation-logs
 | 管理者のアカウントを作る・消すときの決まりはありますか | admin-rights-procedure:equal
 | 操作マニュアルは提供されますか | -
4. 診療情報の保護 | 診療情報は暗号化して保存していますか | encryption-at-rest
 | 病院とデータセンター間の通信は暗号化されますか | encryption-in-transit
 | インターネットからの攻撃を防ぐ装置はありますか | firewall
 | 攻撃を受けたことに気付けますか | intrusion-detection
 | 弱点がないか検査していますか（脆弱性診断） | vulnerability-assessment:equal
 | バックアップは何時間おきですか | backup-interval:equal
 | バックアップはネットワークから切り離して保管していますか | - ~backup-interval
 | ランサムウェアに感染したときの診療継続計画はありますか | - ~disaster-recovery ~malware-protection
 | 地震等でデータセンターが使えなくなったときの備え | disaster-recovery
 | 機器が1台壊れても診療は止まりませんか | redundancy
 | 停止時間を含めた年間の稼働率 | uptime-target
 | 診療情報を研究に二次利用しますか | -
5. 契約が終わるとき | 診療情報は返してもらえますか（形式・費用） | data-return
 | 残ったデータの消し方 | deletion-method
 | 消したことを証明する書類は出ますか | deletion-certificate:equal
 | 中途解約の違約金 | -
 | 電子カルテ他社製品への乗り換え時のデータ移行作業 | - ~data-return
`,
);
