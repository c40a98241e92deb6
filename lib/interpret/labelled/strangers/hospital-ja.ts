import { readTable } from "../read-table.ts";

/** The answers to a hospital's form, written without a look at the vocabulary. Never tuned on. */
export const strangerHospitalJa = readTable(`
医療情報を取り扱う体制（安全管理責任者） | 情報システム部長 | informational |  |
「医療情報システムの安全管理に関するガイドライン」への準拠 | 準拠 | met |  |
MDS/SDSを提出できますか | 提出済み | met |  |
公的な認証（Pマーク、ISMS）はお持ちですか | Pマークのみ取得。ISMSは2027年3月取得予定 | partial | certification=PrivacyMark; date=2027-03 | item=certifications
再委託先がありますか | なし | met |  |
回答日 | 2026.7.3 | informational | date=2026-07-03 | item=disclosure-date
診療情報を置くサーバーはどこにありますか（国内／国外） | 国内 | informational | location=JP | item=server-location
サーバー室は誰が入ったか後から確認できますか | 確認できます | met |  | item=entry-records
サーバー室に監視カメラはありますか | 有　24時間録画 | met | service-hours=24h | item=surveillance-cameras
サーバー室への入室時の本人確認の方法 | ICカード＋指紋 | informational |  | item=entry-authentication
停電しても動き続ける電源設備ですか | 無停電電源装置により10分程度 | partial |  | item=emergency-power
火災報知器・消火装置 | ✓ | met |  | item=fire-protection
室温・湿度を一定に保つ設備はありますか | あります。 | met |  | item=air-conditioning
地震の揺れへの備え | 震度6強まで耐えられる建物 | informational |  |
院内に設置する機器の有無 | 無し | not_met |  |
診療時間外の問い合わせ先 | 対応しておりません | not_met |  |
サーバーが落ちたらすぐ気付ける仕組みはありますか | 死活監視を行い、異常時は担当者へ自動通報 | met |  | item=health-monitoring
サーバーの時計は合わせていますか | はい（毎日） | met | frequency=1 day | item=time-synchronisation
ウイルス対策ソフトの定義ファイルは常に最新ですか | 自動更新 | met |  | item=malware-protection
OSの更新プログラムはいつ適用しますか | 毎月第3日曜日 | informational | frequency=1 month | item=patch-management
リモート保守の接続方法 | IPsec-VPN | informational | protocol=IPsec |
利用者（医師・看護師等）のIDは個人ごとに発行されますか | 共用IDも可能です | needs_review |  | item=credential-management
パスワードの決まりを教えてください | 8桁以上、2か月ごとに変更 | informational | count=8 character; frequency=6 year | item=credential-management
ログイン方法（カード、指紋、パスワード） | パスワードとワンタイムコード | informational |  | item=user-authentication
誰がどのカルテを見たか記録され、病院で閲覧できますか | 記録していますが閲覧機能はありません | partial |  | item=user-logs
貴社の作業員がサーバーで行った作業は記録されますか | はい。5年間保管します。 | met | duration=5 year {retention} | item=operation-logs
管理者のアカウントを作る・消すときの決まりはありますか | 明文化したものはありません | not_met |  | item=admin-rights-procedure
操作マニュアルは提供されますか | Web で公開 | met |  |
診療情報は暗号化して保存していますか | していない（専用線のため） | not_met |  | item=encryption-at-rest
病院とデータセンター間の通信は暗号化されますか | 専用線＋IPsec | met | protocol=IPsec | item=encryption-in-transit
インターネットからの攻撃を防ぐ装置はありますか | UTM設置 | met |  | item=firewall
攻撃を受けたことに気付けますか | IDSは未導入です | not_met |  | item=intrusion-detection
弱点がないか検査していますか（脆弱性診断） | 年1回 | met | frequency=1 year | item=vulnerability-assessment
バックアップは何時間おきですか | 12時間おき | informational | frequency=2 day | item=backup-interval
バックアップはネットワークから切り離して保管していますか | いいえ | not_met |  |
ランサムウェアに感染したときの診療継続計画はありますか | 病院様にてご検討ください | customer_responsibility |  |
地震等でデータセンターが使えなくなったときの備え | 西日本の第2センターで48時間以内に復旧 | informational | duration=48 hour {rto} | item=disaster-recovery
機器が1台壊れても診療は止まりませんか | 止まりません | met |  | item=redundancy
停止時間を含めた年間の稼働率 | 約99.8％（2025年度実績） | informational | percentage=99.8 % {actual}; date=2025 {fiscal-year} | item=uptime-target
診療情報を研究に二次利用しますか | 同意を得た場合に限る | conditional |  |
診療情報は返してもらえますか（形式・費用） | 返却します。SS-MIX2形式、費用は別途 | met |  | item=data-return
残ったデータの消し方 | DoD 5220.22-M 準拠 | informational |  | item=deletion-method
消したことを証明する書類は出ますか |  | unanswered |  | item=deletion-certificate
中途解約の違約金 | 残月分 | informational |  |
電子カルテ他社製品への乗り換え時のデータ移行作業 | 要相談 | conditional |  |
`);
