import { readTable } from "./read-table.ts";

/** Answers in whole sentences, as vendors write them, that the rules may be tuned on. */
export const tuningProse = readTable(`
# Japanese
不正アクセス監視の有無 | 外部からの通信はすべて次世代ファイアウォールを経由し、不審な挙動はSOCが即時に遮断します。 | met | |
退職者のアカウント削除の有無 | 人事システムと連動し、退職日当日に自動で無効化される。 | met | |
情報資産台帳の有無 | 台帳により一元管理。年1回見直し。 | met | frequency=1 year |
鍵管理の有無 | AWS KMSを用いた鍵管理 | met | |
管理者操作の記録の有無 | 管理者による操作はすべて証跡として残る仕組みです。 | met | |
利用者情報の目的外利用の有無 | 利用規約に定める目的以外には利用しません。 | needs_review | |
セキュリティ委員会の設置の有無 | 代表取締役を委員長とする情報セキュリティ委員会を毎月開催 | met | frequency=1 month |
社外への持ち出し制限の有無 | 業務端末の社外持ち出しには上長の承認を必要としています。 | met | |
ログの改ざん防止の有無 | ログはWORMストレージに転送しており、運用者であっても変更・削除できません。 | met | |
ログの提供の可否 | 法令に基づく場合を除き、提供できません。 | not_met | |
データ移行支援の有無 | ご希望のお客様には有償にて移行支援サービスをご提供しております。 | conditional | |
復旧手順の有無 | 手順書を整備し、年2回の復旧訓練で有効性を確認しています。 | met | frequency=2 year |
ネットワーク分離の有無 | VLANにより分離 | met | |
マルチテナントの分離の有無 | 他のお客様のデータにアクセスできないよう、テナントIDによる制御を実装しています。 | met | |
モバイルアプリの有無 | 現在のところモバイルアプリの提供はございません。 | not_met | |
利用終了時の証明書発行の可否 | 発行は行っておりません。 | not_met | |
ユーザーごとの権限設定の可否 | ロール単位で閲覧・編集・管理の権限を設定いただけます。 | met | |
データ暗号化の有無 | ディスク全体をストレージの機能で暗号化（AES 256ビット）しているほか、パスワードはハッシュ化して保存しています。 | met | algorithm=AES-256 |
フィッシング対策の有無 | DMARCを設定済み。社員向けの標的型メール訓練も実施。 | met | protocol=DMARC |
保険の加入の有無 | サイバー保険に加入しています（補償上限額は非公開）。 | met | |
停止時の連絡の有無 | 障害発生から15分以内に登録アドレス宛へ自動通知される。 | met | duration=15 minute {notice} |
画面のタイムアウトの有無 | 無操作30分で自動ログアウト | met | duration=30 minute |
ログ保存の有無 | 最低1年間は保存する運用としている。 | met | duration=1 year {retention} |
証跡の提供の可否 | ご契約のプランにより異なります。 | conditional | |
証跡の提供の可否 | 契約内容によります。 | conditional | |
SAML対応の有無 | 次期バージョンにて対応を予定しております。 | planned | |
SAML対応の有無 | 2027年春のリリースに向けて開発を進めています。 | planned | date=2027 |
SAML対応の有無 | 標準ではサポート対象外です。 | not_applicable | |
API連携の可否 | 制限事項はありますが、可能です。 | met | |
API連携の可否 | 現状では困難です。 | not_met | |
API連携の可否 | 技術的に難しい | not_met | |
外部監査の有無 | グループ会社のみ実施 | partial | |
外部監査の有無 | 監査法人による監査を受けているが、報告書は開示していない。 | met | |
外部監査の有無 | 外部監査は受けていませんが、内部監査を年1回実施しています。 | not_met | frequency=1 year |
外部監査の有無 | 下記のとおり。⏎・頻度：年1回⏎・実施者：監査法人 | met | frequency=1 year |
外部監査の有無 | 認証取得範囲に限り実施しています。 | conditional | |
端末の暗号化の有無 | 貸与PCはBitLockerで暗号化、スマートフォンはMDMで管理 | met | |
入退室管理の有無 | ICカードと生体認証の併用。入退室ログは3年間保管。 | met | duration=3 year {retention} |
国内法の適用の有無 | 準拠法は日本法、管轄裁判所は東京地方裁判所です。 | met | |
廃棄時の消去の有無 | NIST SP 800-88に準拠した方法で消去され、利用者が復元することはできません。 | met | |
責任者の選任の有無 | 選任しております | met | |
責任者の選任の有無 | 情報システム部長が兼務 | needs_review | |
二重化の有無 | 二重化構成 | met | |
利用者の同意取得の有無 | 利用者様にてご取得ください。 | customer_responsibility | |
バックアップの有無 | バックアップの取得はお客様の責任において実施いただきます。 | customer_responsibility | |
脆弱性スキャンの有無 | 当社では行わず、データセンター事業者が実施する。 | needs_review | |
# English
Are audit logs protected from tampering? | Audit logs are written to immutable storage; administrators cannot modify or delete them. | met | |
Is remote access secured? | Engineers connect through a zero-trust gateway with hardware-backed keys. | met | |
Is there a security team? | A dedicated security team of 12 people reports to the CTO. | met | count=12 person |
Do you review third-party vendors? | Every vendor goes through a risk assessment before onboarding, and critical vendors once a year afterwards. | met | frequency=1 year |
Do you have a business continuity plan? | Our business continuity plan covers loss of premises, staff and suppliers. | met | |
Is there endpoint protection? | CrowdStrike Falcon on all workstations and servers. | met | |
Is there endpoint protection? | EDR agents deployed fleet-wide | met | |
Do you separate duties? | Developers have no access to production. | met | |
Do you separate duties? | No single person can deploy code alone. | needs_review | |
Do you allow shared accounts? | Shared accounts are prohibited. | needs_review | |
Do you allow shared accounts? | We do not allow shared accounts. | met | |
Do you allow shared accounts? | We do not allow shared accounts. | met | | polarity=negative
Do you offer on-premises deployment? | Cloud only. | partial | |
Do you offer a free trial? | We used to, but no longer do. | needs_review | |
Do you store credit card numbers? | We never see card numbers; Stripe handles payments. | needs_review | |
Can customers bring their own keys? | Yes. Bring-your-own-key is supported for AWS-hosted tenants. | met | |
Can customers bring their own keys? | Bring your own key is only offered to Enterprise customers. | conditional | |
Can customers bring their own keys? | Requires the Security Pack license. | conditional | |
Can customers bring their own keys? | Varies by plan. | conditional | |
Can customers bring their own keys? | We expect to support it by the end of 2026. | planned | date=2026 |
Can customers bring their own keys? | Currently in beta with selected customers. | needs_review | |
Can customers bring their own keys? | Feasible but not yet scheduled. | needs_review | |
Can customers bring their own keys? | It isn't something we provide. | not_met | |
Do you test restores? | Restores are tested quarterly, although full failover has not been tested yet. | partial | frequency=4 year |
Do you test restores? | Restore tests have not been performed yet. | not_met | |
Do you test restores? | Every month we restore a random backup to a clean environment and verify checksums. | met | frequency=1 month |
Do you monitor capacity? | Auto-scaling with alerts at 80% utilisation | met | percentage=80 % |
Do you conduct risk assessments? | Risk assessments: annually and upon significant change | met | frequency=1 year |
Is the network segmented? | Segmentation is enforced by security groups and network policies. | met | |
Do you rotate keys? | Keys rotate automatically every 90 days. | met | frequency=0.0111 day |
Do you rotate keys? | The customer is responsible for rotating API keys; platform keys are rotated annually by us. | customer_responsibility | frequency=1 year |
Is there a DPA? | Our DPA is incorporated into the terms of service. | met | |
Is there a whistleblowing channel? | n/a - fewer than 50 employees | not_applicable | count=50 person |
Do you anonymise data for testing? | Only synthetic data is used for testing. | needs_review | |
Is the data center certified? | The data centers we use are ISO 27001 and SOC 2 certified. | met | certification=ISO/IEC 27001; certification=SOC 2 |
Is access revoked on termination? | Within 24 hours of termination | met | duration=24 hour |
Are changes approved? | Changes need approval by two engineers | met | count=2 person |
Is there a privacy policy? | https://example.com/privacy | needs_review | |
Are vulnerabilities tracked? | Tracked in Jira; critical ones fixed within 7 days. | met | duration=7 day |
Is data kept in the EU? | Data stays in Ireland unless the customer selects another region. | met | location=IE |
`);
