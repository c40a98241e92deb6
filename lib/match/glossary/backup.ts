/** Copies of data: how often, how long, where, and back. */
export const backupTerms = `
backup topic: バックアップ | バックアップデータ | バックアップ取得 | バックアップ対策 | バックアップ実施 | データの控え | 控え | 複製を取得 | データ保全 | backup | backed up | back up | back-up | backing up | data copy | copies of data | copies of tenant data | copies of customer data | recovery copies | snapshot | スナップショット
backup + interval: バックアップ頻度 | バックアップ間隔 | バックアップ周期 | バックアップサイクル | バックアップスケジュール | バックアップ回数 | バックアップの頻度 | バックアップの間隔 | バックアップの周期 | バックアップの取得頻度 | バックアップインターバル | backup frequency | backup interval | backup schedule | backup cycle | backups per day | backup cadence | 日次バックアップ | 週次バックアップ | 定期バックアップ | 日次で取得 | daily backup | nightly backup
interval aspect: 間隔 | インターバル | 頻度 | 周期 | サイクル | 回数 | 何回 | 日次 | 週次 | 毎日 | 毎週 | 月次 | どのくらいの頻度 | どれくらいの頻度 | どのくらいの間隔 | 取得間隔 | 実施間隔 | 更新間隔 | スケジュール | interval | intervals | frequency | frequently | how often | how frequently | cadence | schedule | cycle | periodicity | per day | at what intervals
periodic aspect: 定期的 | 定期 | periodic | periodically | regularly | regular | routinely
backup-retention topic: バックアップの保存期間 | バックアップの保管期間 | バックアップ保持期間 | バックアップデータの保存期間 | バックアップデータの保管期間 | バックアップ保存期間 | バックアップ媒体の保管期間 | バックアップの保持 | backup retention | how long do you keep backups | backups kept | backups retained | backup copies kept | keep backups | retain backups | backups are retained | backups are kept
retention topic: 保存期間 | 保管期間 | 保持期間 | 保存期限 | 保管する期限 | 何か月間残 | 何ヶ月保存 | 何年間保存 | 残す期間 | いつまで保存 | どのくらい保存 | retention | retention period | how long | for how long | retained | kept for | keep log files | retention time
generations topic: 世代 | 世代数 | 世代管理 | 世代バックアップ | 何世代 | generation | generations | number of copies
restore topic: 復元 | リストア | リストア手順 | 復元手順 | 復元テスト | 復元訓練 | 復旧方法 | 戻す | 元に戻し | 巻き戻し | 復元できる | restore | restored | restoration | restorations | restore test | recover deleted | recovery of deleted | undelete | rollback | roll back
backup-place topic: バックアップの保管場所 | バックアップ保管場所 | バックアップの保存場所 | バックアップデータの保管場所 | 遠隔地バックアップ | 遠隔地保管 | 遠隔バックアップ | 外部保管 | 遠隔地への保管 | where are backups | backup location | backup locations | offsite backup | off-site backup | offsite copies
backup-media topic: バックアップ媒体 | バックアップメディア | バックアップテープ | テープ | 磁気テープ | backup tape | backup tapes | backup media | tape | tapes
backup-method topic: バックアップ方式 | バックアップ方法 | フルバックアップ | 差分バックアップ | 増分バックアップ | full backup | incremental backup | differential backup
rpo topic: rpo | 目標復旧時点 | 復旧時点 | 復旧目標時点 | 保証する時点 | 取得するタイミング | recovery point | recovery point objective
emergency-power: バックアップ電源 | バックアップ用電源 | 電源バックアップ | 電源のバックアップ | バックアップ用発電機 | バックアップ発電機 | backup power | backup generator | backup generators | back-up power | power backup | standby power
disaster-recovery: バックアップセンター | バックアップサイト | バックアップデータセンター | backup site | backup data center | backup datacenter
network-line: バックアップ回線 | 予備回線 | backup line | backup internet line | backup circuit | backup link | backup connection
staffing: バックアップ要員 | バックアップ体制 | 代替要員 | backup staff | backup personnel | deputy
data-sync topic: データ同期 | 同期の間隔 | データ連携の間隔 | data sync | synchronisation of data | data replication lag
backup: データの複製 | データ複製 | 複製したデータ | ユーザデータの複製 | 利用者データの複製 | 退避 | データの退避 | 控えの作成 | 控えを取 | バックアップコピー | バックアップ作成 | バックアップ運用 | backup copy | backup copies | backups of | data is copied | copy our records | copies of our data | saved copies | replica of the data | data protection copies | database dump | dump
copy faint: 複製 | 写し | コピー | copy | copies | copied
interval: 何日おき | 何時間おき | 何時間ごと | 何日ごと | 毎時 | 毎晩 | 1日1回 | 1日何回 | 日に何回 | 頻度と | ペース | タイミング | times a day | times per day | every day | daily | hourly | weekly | nightly
backup: 写しを取 | コピーを取 | 予備のコピー | バックアップを取 | バックアップは取 | バックアップストレージ | backup storage | copied to backup | copies of our | copies of my | copies of content | copies of the data | copies are taken | copies taken | copies be taken | take copies | taking copies | back up our | recovery purposes | backup purposes | backup plan | backup policy
interval: 時間おき | 日おき | 何時間に1回 | 何日に1回 | 日に1回 | 週に1回 | どの程度の頻度 | どれぐらいの頻度 | how regularly | every how many | no greater than | regular schedule | planned intervals | pre-defined schedule | pre-defined schedules
backup: dbのバックアップ | dbのスナップショット | データベースのバックアップ | データベースのスナップショット | バックアップされ | バックアップし | バックアップする | バックアップが | 控えを残 | 控えの取得 | 写しを作 | 複製を作 | 複製を取 | データの写し | データのコピー | コピーを保存 | database backup | database backups | backups of the database | database is backed up | database snapshots | snapshot our | snapshots of | backed-up | copied for recovery | copies for recovery | copied so that | spare copy | spare copies | safety copy | safety copies | security copy | security copies | back everything up | backup job | backup jobs | backup run | backups run | data backed up | files backed up | records backed up | information backed up | everything backed up
interval: ごとに | 毎に | 何時間毎 | 何日毎 | 取得周期 | 周期で | 何回くらい | どれくらい頻繁 | どのくらい頻繁 | 頻繁に | 何分おき | リアルタイム | real-time | rhythm | every night | once a day | twice a day | how many times | at what rate | recurrence | regularity
backup-place: 複製データの保管場所 | 複製の保管場所 | 控えの保管場所 | 写しの保管場所 | コピーの保管場所 | 控えを記録した媒体 | バックアップはどこ | バックアップをどこ | バックアップ先 | backups stored | backups are stored | where backups | where do you keep backups | copies kept elsewhere
backup-retention: 控えの保存期間 | 複製の保存期間 | keep backup copies for | retain backup copies | backup copies for no | backups for no | backups for at least | how long backups | how long are backups | バックアップは何日 | バックアップを何日 | バックアップは何世代 | バックアップの保有
offline faint: オフライン | ネットワークから切り離 | ネットワークから切離 | 書換えができない | 書き換えができない | 書き換えられない | 書き換えできない | offline | air-gapped | immutable
`;
