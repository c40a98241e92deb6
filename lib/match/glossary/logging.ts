/** Records of what happened: whose doings, kept how, shown to whom. */
export const loggingTerms = `
log topic: ログ | ログ取得 | ログの取得 | 記録(ログ等) | 履歴 | 証跡 | 監査証跡 | 作業記録 | 記録を残 | 記録は残 | 記録は取 | 記録を取 | log | logs | logged | logging | log file | log files | audit log | audit logs | audit trail | audit trails | audit record | audit records | records of activity | event log | event logs
log + user-activity: 利用状況の記録 | 利用ログ | サービス利用ログ | 利用者操作ログ | ユーザー操作ログ | 利用履歴 | 利用記録 | アクセスログ | アクセス履歴 | ログイン履歴 | ログインの履歴 | user activity log | user activity logs | access log | access logs | login history | user access log
log + activity: 操作ログ | 操作履歴 | 操作記録 | 操作の記録 | 操作の履歴 | activity log | activity logs
activity topic: 操作 | activity | activities
user-activity topic: 利用者の利用状況 | 利用状況 | 利用者の操作 | お客様操作 | お客様の操作 | ユーザーの操作 | ユーザー操作 | 誰がいつ | いつ何をした | 何をしたか | 操作したか
user-activity topic: user activity | user activities | user action | actions of users | actions of customer users | what our users do | what users do | customer activity | end user activity | use of the service
provide-to-user aspect: 利用者への提供 | お客様への提供 | 顧客への提供 | 利用者に提供 | 利用者へ提供 | 当社に提供 | 当社へ提供 | 提供可否 | 提供の可否 | 提供可能 | 提供できる | 見せて | 取り出せ | 開示してもらえ | 閲覧できる | 利用者が確認 | 利用者が閲覧 | ダウンロードできる | エクスポートできる | 求めに応じ
provide-to-user aspect: provided to customers | provided to users | available to customers | available to the customer | accessible to the customer | accessible to customers | customer can retrieve | customers can retrieve | can we get the logs | we get the logs | made available | log export | export of logs | share logs | for customers
log + operation: 運用ログ | 作業ログ | 運用の記録 | 運用記録 | operation log | operation logs | operations log | オペレーションの記録
operation topic: システム運用 | システムの運用 | サーバーの運用 | 運用作業 | 保守作業 | 運用操作 | 運用者の操作 | 運用担当者の操作 | 運用担当者の作業 | サーバーの操作 | オペレーション | 管理者の操作 | 管理者の作業 | 特権操作 | メンテナンス作業の記録 | 運用に関する | 運用に関するログ
operation topic: system operation | system operations | operator activity | operator activities | operator action | administrator activity | administrator activities | administrator and operator activities | operator and administrator activities | activities of your own operators | activities of operators | own operators | maintenance work | production systems | admin actions | actions of administrators | actions of operators | privileged activity | privileged activities
log-protection topic: ログの改ざん | ログの保護 | ログの完全性 | ログの改ざん防止 | ログの改竄 | log integrity | logs protected | protected from tampering | tampering | tamper-proof | log protection
log-retention topic: ログの保存期間 | ログの保管期間 | ログ保存期間 | アクセスログの保存期間 | ログの保持期間 | ログは何か月 | ログは何ヶ月 | log retention | logs retained | keep log files | logs kept | long are logs
log-review topic: ログの分析 | ログの確認 | ログのレビュー | ログの定期的な確認 | ログ分析 | ログ監視 | 例外処理 | セキュリティ事象の記録 | log review | log analysis | logs reviewed | logs are reviewed
error-log topic: エラーログ | 障害ログ | error log | error logs | debug log | sdk
traceability topic: トレーサビリティ | 追跡可能性 | ログ検索 | traceability | forensic | forensics | フォレンジック
log-level plain: ログレベル | logging level | logging levels
time-sync topic: 時刻同期 | 時刻の同期 | 時刻を同期 | 時刻合わせ | 時刻の正確性 | 時刻 | 標準時 | 時計 | 時計を合わせ | 時計合わせ | システム時刻 | ntp | ntpサーバ | ntpサーバー
time-sync topic: time synchronisation | time synchronization | clock synchronisation | clock synchronization | clock | clocks | system clock | ntp | ntp server | time source | time server | common time | synchronised | synchronise | synchronized clocks | network time | time sync
time-zone topic: タイムゾーン | 時刻表示 | 時差 | 時刻指定 | 日時表示 | time zone | time zones | timezone | date format
nothing plain: プログラム | カタログ | ブログ | アナログ | ダイアログ | バックログ | ログアウト | catalog | catalogue | logo | blog
`;
