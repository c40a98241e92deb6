import { labelledSheet } from "../labelled-sheet.ts";

/** A manufacturer's information systems department asks in its own words. */
export const manufacturerJa = labelledSheet(
  "manufacturer (ja)",
  `
0. 基本情報 | 貴社名・ご担当部署・ご担当者名 | -
 | ご記入いただいた日付（西暦でお願いします） | disclosure-date
 | 対象サービスの名称とご提供形態（SaaS／PaaS等） | -
 | 導入社数と主な導入実績 | -
1. 会社の体制 | 情報セキュリティ責任者（CISO）を任命していますか | -
 | 社員に対する情報セキュリティ研修は年何回実施していますか | -
 | 業務を外部へ委託している場合、委託先をどのように監督していますか | -
 | 外部機関による認証（ISO27001やPマークなど）をお持ちでしたらすべてご記入ください | certifications
 | SOC2レポートを受領することはできますか | ~certifications
 | 情報セキュリティ事故が起きた場合、何時間以内に当社へ連絡いただけますか | -
2. データの取扱い > 2-1 保管 | お預けするデータが物理的に置かれる国はどこですか | server-location
 | データセンターは自社設備ですか、それともAWS等の外部基盤ですか | ~server-location
 | ディスクやDBに格納されたデータは暗号化されていますか。方式もお書きください | encryption-at-rest
 | 暗号鍵は誰がどのように管理していますか | ~encryption-at-rest
 | 他の契約企業のデータとはどのように分離していますか | -
2. データの取扱い > 2-2 控えの取得 | データのバックアップは1日何回取得していますか | backup-interval
 | バックアップは何世代残していますか | ~backup-interval
 | バックアップからの復元訓練を行っていますか | ~backup-interval
2. データの取扱い > 2-3 解約時 | 解約するとき、登録済みデータを持ち出すことはできますか（形式・手数料も） | data-return
 | 解約後のデータはどのような手段で、いつまでに抹消されますか | deletion-method
 | 抹消が終わったことを示す書面を発行してもらえますか | deletion-certificate
 | 最低利用期間と中途解約時の違約金はありますか | -
3. アクセス管理 | 利用者のログインにはどのような方式が使えますか（SAML連携、ワンタイムパスワード等） | user-authentication
 | 社外のネットワークからの接続を弾くよう、IPアドレスで制限できますか | user-authentication
 | 貴社が当社向けにIDと仮パスワードを発行する場合の取り決めを教えてください | credential-management
 | パスワードの最低桁数や文字種は設定できますか | ~credential-management ~user-authentication
 | 貴社の運用担当者に特権アカウントを与える・取り上げる際の決まりはありますか | admin-rights-procedure
 | 貴社社員は当社のデータを見ることができますか | -
4. ログ | 当社ユーザーがいつ何をしたかの記録は残りますか。当社管理者がそれを取り出せますか | user-logs
 | 貴社側の保守作業やサーバーの操作について記録を残していますか | operation-logs
 | ログは何か月間残りますか | ~user-logs ~operation-logs
 | サーバー間で時計を合わせる仕組みはありますか | time-synchronisation
5. 技術的対策 | 第三者によるセキュリティ診断（Webアプリ・プラットフォーム）を定期的に受けていますか | vulnerability-assessment
 | 脆弱性が公表された際、修正プログラムは何日以内に当てますか | patch-management
 | マルウェア感染を防ぐソフトをサーバーに入れていますか | malware-protection
 | 外部からの不要な通信を遮断するファイアウォールを置いていますか | firewall
 | 不審な通信や侵入の試みを見つける仕組み（IDS等）と、見つけたときの動き方をお書きください | intrusion-detection
 | ブラウザとサーバーの間はTLSで守られていますか | encryption-in-transit
 | プログラムを作るとき、セキュアコーディングの規約を守っていますか | -
 | DDoS攻撃への備えはありますか | ~firewall ~intrusion-detection
6. 可用性 | SLAで約束している稼働率は何パーセントですか | uptime-target
 | サーバー機器が1台壊れてもサービスは続きますか（二重化の状況） | redundancy
 | 地震などで主センターが使えなくなったときの復旧の備えはありますか | disaster-recovery
 | サーバーが落ちていないかを自動で見張っていますか | health-monitoring
 | 計画停止は何日前に知らせてもらえますか | -
 | 画面の応答時間の目安をお書きください | -
7. 設備 | 停電したときに電気を供給し続ける設備はありますか | emergency-power
 | 煙感知器やガス消火設備はありますか | fire-protection
 | サーバー室の温度・湿度を保つ設備はありますか | air-conditioning
 | 建物は新耐震基準を満たしていますか | -
 | サーバー室へ誰がいつ入ったかを残していますか | entry-records
 | サーバー室の出入口を録画していますか | surveillance-cameras
 | サーバー室に入る際、カードや指紋で本人を確かめていますか | entry-authentication
8. その他 | 問い合わせ窓口の受付時間 | -
 | 賠償責任の上限額 | -
`,
);
