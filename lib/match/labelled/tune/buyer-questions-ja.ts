import { labelledSheet } from "../labelled-sheet.ts";

/** Full sentences, as a buyer who is no specialist asks them; few headings. */
export const buyerQuestionsJa = labelledSheet(
  "buyer's questions in full sentences (ja)",
  `
回答者情報 | このチェックシートのご回答内容はいつ時点のものですか | disclosure-date
 | ご回答者のお名前と部署 | -
データ | 契約が終わったら、弊社が登録したデータを返してもらえますか。どのような形式で、費用はかかりますか | data-return
 | サービス利用をやめた後、データをどのように消すのか教えてもらえますか | deletion-method
 | データを消したことを証明する書類は出してもらえますか | deletion-certificate
 | データはどの国に保存されますか | server-location
 | データの控えはどのくらいの頻度で取っていますか | backup-interval
 | 間違って消したデータを元に戻してもらえますか | ~backup-interval
 | 保存しているデータは暗号化していますか | encryption-at-rest
 | 弊社のデータを統計や機械学習に使うことはありますか | -
 | 登録できるデータ量に上限はありますか | -
安定性 | 1年間のうち、どのくらいの割合で使えることを約束していますか（稼働率） | uptime-target
 | 機器が故障しても止まらないようになっていますか | redundancy
 | 大きな災害が起きたときの復旧体制はありますか | disaster-recovery
 | システムが動いているかを常に確認していますか | health-monitoring
 | 障害が起きたときはどのように知らせてもらえますか | -
 | メンテナンスで止まる時間はどれくらいですか | -
 | 利用者が増えても速さは変わりませんか | -
安全性 | プライバシーマークやISMSを取得していますか | certifications
 | 専門の会社に脆弱性がないか調べてもらっていますか | vulnerability-assessment
 | 不正アクセスを防ぐためにファイアウォールを使っていますか | firewall
 | 外からの攻撃や侵入に気づく仕組みはありますか。気づいたらどうしますか | intrusion-detection
 | アンチウイルスソフトを入れていますか | malware-protection
 | OSやソフトウェアの更新プログラムはどのように適用していますか | patch-management
 | インターネットを通るデータはSSL/TLSで暗号化されていますか | encryption-in-transit
 | ログインの方法を教えてください。多要素認証は使えますか | user-authentication
 | 会社の外やスマートフォンから使えないようにできますか | ~user-authentication
 | アカウントを発行していただく際の初期パスワードの取り扱いルールを教えてください | credential-management
 | 管理者の権限を持つ社員の登録と取り消しはどのような手順ですか | admin-rights-procedure
 | 誰がいつ操作したかの履歴は残りますか。見せてもらえますか | user-logs
 | サーバーの運用作業の記録は取っていますか | operation-logs
 | サーバーの時計は合っていますか | time-synchronisation
 | 社員の教育はしていますか | -
 | 情報漏えいの保険に入っていますか | -
 | 過去に情報漏えい事故はありましたか | -
建物 | 停電時に備えて自家発電機やUPSがありますか | emergency-power
 | 火事が起きたときの備えはありますか | fire-protection
 | サーバー室の温度管理はされていますか | air-conditioning
 | データセンターに誰が出入りしたか残していますか | entry-records
 | 施設内は録画されていますか | surveillance-cameras
 | 入館のとき、本人かどうかをどのように確認していますか | entry-authentication
 | 水害の危険はありませんか | -
契約 | 料金はいくらですか | -
 | 支払方法を教えてください | -
 | 無料で試せますか | -
 | 解約はいつまでに申し出ればよいですか | -
 | 準拠法と裁判所はどこですか | -
 | 秘密保持契約を結べますか | -
 | 反社会的勢力との関係がないことを確認していますか | -
 | サポートは何時まで電話がつながりますか | -
 | 他社サービスとAPIで連携できますか | -
 | スマートフォンアプリはありますか | -
`,
);
