import { labelledSheet } from "../labelled-sheet.ts";

/** A university asks in rare words; written after the first vocabulary, and then learnt from. */
export const universityJa = labelledSheet(
  "university (ja)",
  `
A 基本 | 本チェックリストへの記入を行った年月日 | disclosure-date
A 基本 | サービス提供元の企業概要がわかるURL | -
A 基本 | 学術機関向けの割引プランの有無 | -
B 信頼性 | サービスの可用性はどの程度の水準（％）を目指しているか | uptime-target
B 信頼性 | 連続稼働させるためにハードウェアや回線を多重化しているか | redundancy
B 信頼性 | 激甚災害に備えて離れた地点に予備のシステムを持っているか | disaster-recovery
B 信頼性 | 各サーバが正常に応答していることを自動的に点検しているか | health-monitoring
B 信頼性 | トラブル時の復旧に要した平均的な時間 | ~disaster-recovery
B 信頼性 | ユーザデータの複製はどの程度の間隔で作成されるか | backup-interval
B 信頼性 | 複製したデータをどれだけの期間残しておくか | ~backup-interval
C 安全性 | 第三者による情報セキュリティの認定を得ているか（名称を列挙） | certifications
C 安全性 | 外部からの攻撃に対する弱点の検査を行っているか | vulnerability-assessment
C 安全性 | ソフトウェアの欠陥修正の適用ルールと頻度 | patch-management
C 安全性 | 悪性ソフトウェアの検出・駆除の仕組みがあるか | malware-protection
C 安全性 | 学認（GakuNin）フェデレーションによるログインが可能か | user-authentication
C 安全性 | 学内ネットワークからのみ使えるように制限できるか | user-authentication
C 安全性 | 配付されるアカウントとパスワードの取扱いについて内規があるか | credential-management
C 安全性 | 管理権限を持つ職員の任命・解任に伴う手続が定まっているか | admin-rights-procedure
C 安全性 | 利用者がいつログインし何を操作したかを記録し、大学側が参照できるか | user-logs
C 安全性 | 提供者側の運用オペレーションは記録されているか | operation-logs
C 安全性 | 記録に用いる時刻は正確に保たれているか | time-synchronisation
C 安全性 | 端末からサーバまでの区間で盗聴を防ぐ暗号技術が使われているか | encryption-in-transit
C 安全性 | 格納先のストレージは暗号技術で守られているか | encryption-at-rest
C 安全性 | 境界において許可しない通信を破棄しているか | firewall
C 安全性 | 異常な通信を発見した場合の検知手段と対応 | intrusion-detection
C 安全性 | 教職員への注意喚起やリテラシー向上の支援 | -
C 安全性 | 研究データの知財の取扱い | ~data-return
D 施設 | データが保存される地理的な位置（国・都市） | server-location
D 施設 | 電力会社からの供給が途絶えた際の対策 | emergency-power
D 施設 | 出火を感知し鎮める設備 | fire-protection
D 施設 | 機械室内の熱を排出する設備 | air-conditioning
D 施設 | 機械室に出入りした人物の台帳 | entry-records
D 施設 | 機械室内の様子を撮影・保存しているか | surveillance-cameras
D 施設 | 機械室の扉における本人の識別方法 | entry-authentication
D 施設 | 建物の築年数と構造 | -
D 施設 | 最寄りの活断層からの距離 | -
E 利用終了 | 利用を終えるときに研究データを手元に戻せるか（形式・対価） | data-return
E 利用終了 | 残ったデータを跡形なく消す方法を説明してもらえるか | deletion-method
E 利用終了 | 消したことの証拠となる文書をもらえるか | deletion-certificate
E 利用終了 | 卒業生アカウントの扱い | -
F 法務 | 外国政府からの開示命令への対応方針 | -
F 法務 | 契約書のひな形の提示 | -
F 法務 | 見積書・納品書の発行 | -
F 法務 | 輸出管理に関する誓約 | -
`,
);
