/** How much of the time the service runs, and what keeps it running. */
export const availabilityTerms = `
uptime topic: 稼働率 | サービス稼働率 | システム稼働率 | 月間稼働率 | 年間稼働率 | 稼働設定値 | 稼働時間の割合 | サービスを利用できる確率 | 利用できる確率 | 使えることを約束 | 可用率 | 可用性の目標 | 可用性(年間 | アップタイム | sla | sla値 | サービスレベル目標
uptime topic: uptime | up-time | availability rate | service availability | availability percentage | percentage of availability | availability sla | availability target | availability commitment | availability figures | availability do you commit | monthly availability | guaranteed availability | sla availability | percent available | nines
target aspect: 目標 | 目標値 | 設定値 | 約束 | 保証値 | 保証 | 目安 | target | objective | commit | commitment | guarantee | guaranteed | committed
actual topic: 実績 | 実績値 | 稼働実績 | 過去1年 | 過去一年 | 過去3年 | 過去の実績 | historical | actual | last 12 months | past year | track record | achieved
service-credit topic: 返金 | 返金制度 | 減額 | 利用料金の返金 | 下回った場合 | サービスクレジット | 未達 | ペナルティ | service credit | service credits | refund | compensation for downtime | uptime is missed | penalty for downtime
sla-document topic: slaの契約書 | slaの締結 | slaの有無 | slaの内容 | サービスレベルアグリーメント | サービスレベル合意書 | sla document | service level agreement attached
redundancy topic: 冗長 | 冗長化 | 冗長性 | 冗長構成 | 二重化 | 多重化 | 負荷分散 | ロードバランサ | ロードバランサー | ロードバランシング | クラスタ | クラスタ構成 | クラスタリング | 単一障害点 | フェイルオーバー | フェールオーバー | マルチaz | ホットスタンバイ | アクティブ・アクティブ | 停止しない仕組み | 停止させない仕組み | 停止させない | 停止しない | 止まらない | 壊れても | 故障しても | 予備を備え | 高可用性 | 高可用 | 無停止
redundancy topic: redundancy | redundant | redundant equipment | redundant component | redundant architecture | load balancing | load balancer | load-balanced | cluster | clusters | clustered | failover | fail over | multi-az | high availability | highly available | single point of failure | keep the service running | server fails | one failure | component failure | n+1 | hot standby | active-active | fault tolerant | fault tolerance | no outage
disaster-recovery topic: ディザスタリカバリ | ディザスタリカバリー | ディザスターリカバリー | dr | dr対策 | dr構成 | drサイト | 災害復旧 | 災害対策 | 災害時の復旧 | 災害発生時 | 災害時 | 大規模災害 | 広域災害 | 被災 | 大きな災害 | 災害が起きた | 別リージョン | 副センター | セカンダリセンター | 遠隔地のデータセンター | 主センターが使えなく | 主センター | 災害
disaster-recovery topic: disaster recovery | dr plan | dr site | disaster | disasters | disaster response | catastrophe | catastrophic | alternate site | secondary site | secondary region | recovery site | regional outage | regional failure
business-continuity topic: bcp | 事業継続 | 事業継続計画 | 業務継続 | コンティンジェンシー | コンティンジェンシープラン | bcm | bcms | business continuity | continuity plan | contingency plan | business impact analysis
rto topic: rto | 目標復旧時間 | 復旧目標時間 | 復旧時間 | 復旧時間の目標 | 平均復旧時間 | mttr | 復旧までの時間 | recovery time | recovery time objective | mean time to repair | time to recover
substitute topic: 代替手段 | 代替措置 | 代替サービス | 早期復旧が不可能 | workaround | alternative service | alternative means
service-hours topic: サービス時間 | サービス提供時間 | 提供時間帯 | サービスを提供する時間帯 | 利用可能時間 | 利用時間 | 営業時間 | 営業日 | service hours | hours of service | operating hours
planned-maintenance topic: 計画停止 | 計画停止予定 | 定期メンテナンス | 定期保守 | メンテナンス | メンテナンス時間 | 保守停止 | 計画メンテナンス | 停止時間 | planned maintenance | scheduled maintenance | maintenance window | maintenance windows | planned downtime | downtime
advance-notice topic: 事前告知 | 事前通知 | 事前連絡 | 告知時期 | 予告 | 事前のお知らせ | 何日前に | 何日前 | advance notice | prior notice | notice is given | notice period | notified in advance
service-end topic: サービス終了 | サービス提供終了 | サービスを終了 | サービスの変更・終了 | 提供終了 | サービス提供停止 | サービスの終了 | 事業終了 | 事業譲渡 | end of life | discontinue | discontinued | discontinuation | sunset | service is withdrawn
escrow topic: エスクロー | 預託 | ソースコードの預託 | escrow | 預託等の措置
outage-record topic: 障害発生件数 | 障害件数 | 事故歴 | 停止の事故 | 障害履歴 | 障害実績 | 障害情報の公開 | 故障回数 | outage history | incident history | number of outages | past outages
outage-notice topic: 障害通知 | 障害発生時の連絡 | 障害発生時の通知 | 障害発生時通知 | 障害時の連絡 | 障害連絡 | 障害が起きたときはどのように知らせ | 障害報告 | told about outages | outage notification | notify of outages | outage communication | status page | status site
cause-analysis topic: 原因分析 | 再発防止 | 根本原因 | root cause | post-mortem | postmortem | lessons learned
performance topic: 応答時間 | 応答速度 | レスポンス | レスポンスタイム | 性能 | 遅延 | 処理時間 | 処理速度 | バッチ処理 | バッチ | パフォーマンス | 速さ | response time | latency | performance | throughput | load testing | load test | batch processing
capacity topic: 容量 | 上限 | 同時接続 | 同時アクセス | 同時接続数 | ディスク容量 | ユーザ数 | リソースの上限 | リソース使用率 | スケーラビリティ | 拡張性 | 帯域 | capacity | concurrent users | rate limit | rate limits | quota | scalability | bandwidth | storage limit | resource limit
spare-parts topic: 予備機 | スペア | 予備部品 | 保守部品 | 機器の保守 | spare part | spare parts | spares
network-line topic: 回線 | 回線の種類 | 専用線 | 推奨回線 | インターネット回線 | internet line | leased line | carrier | isp
network-line + redundancy: 回線の冗長化 | 回線の二重化 | redundant lines | redundant network lines
staffing topic: 要員 | 要員の確保 | 人員体制 | 運用体制 | 運用要員 | staffing | key roles
`;
