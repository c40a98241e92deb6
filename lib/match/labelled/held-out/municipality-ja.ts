import { labelledSheet } from "../labelled-sheet.ts";

/** Written after the vocabulary in the manner of a municipality's form: a second opinion on the figures. */
export const municipalityJa = labelledSheet(
  "municipality (ja), after the vocabulary",
  `
１．事業者に関する事項 | 代表者名及び資本金 | -
 | プライバシーマーク又はISO/IEC27001の認証を受けているか | certifications
 | 過去５年間における行政処分の有無 | -
 | 本調査票の作成日 | disclosure-date
２．データの保護に関する事項 | 住民情報が国内に所在するサーバーに保管されること | server-location
 | データベースに格納する個人情報について暗号化を行っていること | encryption-at-rest
 | 庁舎とデータセンターを結ぶ通信が暗号化されていること | encryption-in-transit
 | バックアップを日次で取得し、別媒体に保管していること | backup-interval
 | バックアップデータの復元試験の実施状況 | ~backup-interval
 | 契約満了時に全データを本市に返却すること（形式は協議による） | data-return
 | 返却後、事業者が保有するデータを復元不可能な方法で消去すること | deletion-method
 | 消去の完了を証する書類を本市に提出すること | deletion-certificate
 | 個人番号の取扱いに関する安全管理措置 | -
３．アクセス管理に関する事項 | 職員のログインに二要素認証を利用できること | user-authentication
 | 庁内ネットワーク以外からの接続を拒否できること | user-authentication
 | 職員に付与するＩＤ及びパスワードの管理基準が定められていること | credential-management
 | システム管理者権限の付与、変更、抹消に関する手続きが文書化されていること | admin-rights-procedure
 | 職員の操作履歴を取得し、本市の求めに応じて提出できること | user-logs
 | 受託者の保守作業に係るログを取得していること | operation-logs
 | ログの保存年限 | ~user-logs ~operation-logs
 | 各サーバーの時刻を標準時刻に合わせていること | time-synchronisation
４．脅威への対策に関する事項 | ウイルス対策ソフトを導入し、定義ファイルを最新に保つこと | malware-protection
 | 脆弱性検査を年１回以上実施していること | vulnerability-assessment
 | ＯＳ及びミドルウェアの修正プログラムを速やかに適用すること | patch-management
 | 外部ネットワークとの境界にファイアウォールを設けること | firewall
 | ネットワークへの不正侵入を検知し通報する機能を有すること | intrusion-detection
 | 標的型攻撃メールへの対策 | -
５．継続性に関する事項 | 稼働率99.9％以上を目標とすること | uptime-target
 | 機器の二重化等により業務が停止しない構成であること | redundancy
 | 大規模災害時に遠隔地の拠点で業務を再開できること | disaster-recovery
 | サーバーの死活監視を常時行うこと | health-monitoring
 | 障害発生から１時間以内に本市へ連絡すること | -
 | 計画停止は１か月前までに通知すること | -
６．施設に関する事項 | 停電時に電源を確保できる設備（発電機等）を備えること | emergency-power
 | 火災を感知し消火する設備を備えること | fire-protection
 | 機器の安定稼働のための空調が整備されていること | air-conditioning
 | 入退室の記録を１年以上保存していること | entry-records
 | 監視カメラにより常時記録していること | surveillance-cameras
 | 入室者を生体認証等により限定していること | entry-authentication
 | 新耐震基準に適合した建物であること | -
 | 浸水想定区域外に立地していること | -
７．その他 | 再委託を行う場合は事前に本市の承認を得ること | -
 | 従事者に対する研修を実施していること | -
 | 損害賠償責任保険への加入 | -
 | 議会対応に必要な資料の提供 | -
`,
);
