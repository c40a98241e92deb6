import { labelledSheet } from "../labelled-sheet.ts";

/** A ryokan's office asks in its own words what a booking service does. */
export const everydayJa = labelledSheet(
  "ryokan's questions (ja)",
  `
会社のこと | この紙はいつ書いたものですか | disclosure-date
会社のこと | 何年くらい続いている会社ですか | -
会社のこと | 情報セキュリティについて、外から認められた印のようなものは持っていますか | certifications
会社のこと | ほかの旅館でも使われていますか | -
会社のこと | 外部の専門家に弱い所を調べてもらっていますか | vulnerability-assessment
会社のこと | こちらで検査をかけてもよいですか | ~vulnerability-assessment
お客様の情報 | 予約の情報はどこに置かれるのですか。国内ですか | server-location
お客様の情報 | 問合せの窓口はどこの国の人ですか | ~server-location
お客様の情報 | 控えは何日おきに取りますか | backup-interval
お客様の情報 | まちがえて消した予約は戻せますか | ~backup-interval
お客様の情報 | しまってある情報は暗号になっていますか | encryption-at-rest
お客様の情報 | うちのパソコンとの間の通信は途中で読まれませんか | encryption-in-transit
お客様の情報 | 御社の社員のパソコンは暗号化されていますか | ~encryption-at-rest
お客様の情報 | やめるとき、たまった予約の情報は返してもらえますか。形式と費用も知りたいです | data-return
お客様の情報 | やめた後、そちらに残った分はどうやって消しますか | deletion-method
お客様の情報 | 消したという書類はもらえますか | deletion-certificate
お客様の情報 | 宣伝のメールに使うことはありますか | -
入り方 | 番頭や仲居はどうやってログインしますか | user-authentication
入り方 | 館内のパソコンからしか使えないようにできますか | user-authentication
入り方 | 仲居には料金を見せないようにできますか | ~user-authentication
入り方 | はじめのパスワードは御社が決めて渡すのですか。その扱いの決まりはありますか | credential-management
入り方 | だれがいつ予約を直したか、あとで見られますか | user-logs
入り方 | 御社で管理者の権限を持つ人は、だれが決めてだれが外しますか | admin-rights-procedure
入り方 | 御社の人がサーバーでした作業は記録に残りますか | operation-logs
入り方 | 仲居が辞めたときの名前の消し方 | ~credential-management ~admin-rights-procedure
止まらないか | 一年のうちどのくらいの割合で動いていると約束できますか | uptime-target
止まらないか | 止まったら料金は安くなりますか | ~uptime-target
止まらないか | サーバーが一台壊れたらどうなりますか | redundancy
止まらないか | 大きな地震で建物ごと使えなくなったらどうなりますか | disaster-recovery
止まらないか | 夜中に止まっても気づけるようになっていますか | health-monitoring
止まらないか | 電話は何時までつながりますか | -
止まらないか | サーバーの時計は合わせてありますか | time-synchronisation
守り | 外からの余計な通信は止めていますか | firewall
守り | だれかに入り込まれたら分かりますか | intrusion-detection
守り | ウイルスよけは入っていますか | malware-protection
守り | 穴が見つかったら何日で直しますか | patch-management
守り | これまでに情報が漏れたことはありますか | -
建物 | 停電したらどうなりますか | emergency-power
建物 | 火が出たときの備えはありますか | fire-protection
建物 | 機械を冷やす設備はありますか | air-conditioning
建物 | 機械の部屋にだれが入ったか分かりますか | entry-records
建物 | カメラで見ていますか | surveillance-cameras
建物 | 部屋に入る人をどうやって見分けていますか | entry-authentication
建物 | うちの玄関のカメラともつながりますか | ~surveillance-cameras
建物 | 御社の事務所はどこにありますか | ~server-location
お金 | 毎月いくらかかりますか | -
お金 | 途中でやめると違約金はありますか | ~data-return
`,
);
