/** What is watched. */
export const monitoringTerms = `
health-monitor topic: 死活監視 | 死活 | 稼働監視 | 稼働状況の監視 | 稼働状況を監視 | 稼動監視 | ヘルスチェック | ping監視 | サーバー監視 | サービス監視 | 生存確認 | 生死監視 | システムが動いているか | 動いているか | 落ちていないか | 停止を直ちに検出 | 稼働を監視 | 正常に稼働しているか | 正常稼働の確認
health-monitor topic: availability monitoring | uptime monitoring | health monitoring | health check | health checks | monitor the health | monitored for availability | liveness | liveness check | heartbeat | up/down | system health | servers and services are running | systems are up | systems are running | servers are running | are running | service polled | services polled | polled | outage is noticed | monitor availability | availability of systems | availability of systems monitored | detect outages
outage topic: 停止 | サービス停止 | システム停止 | サーバ停止 | 稼働停止 | ダウン | 稼働状況 | 稼働状態 | outage | outages | service outage | service outages | stopped
running faint: 稼働しているか | 稼働しているかどうか | 動いているか | 動いているかどうか | 動作しているか | 正常に動作 | 正常に稼働 | is up | are up | is running | are running | up and running | is alive
server faint: サーバ | サーバー | サーバ群 | 各サーバ | server | servers | host | hosts
monitoring aspect: 監視 | モニタリング | 監視体制 | 見張 | 常時確認 | 常に確認 | 常時監視 | monitor | monitoring | monitored | watch | surveillance
performance-monitor topic: 性能監視 | リソース監視 | 性能の監視 | 使用率の監視 | リソース使用率 | 監視(性能 | キャパシティ監視 | performance monitoring | capacity monitoring | resource monitoring | capacity planned and monitored | capacity planning
failure-monitor topic: 障害監視 | 障害の監視 | 障害検知 | 障害検出 | 障害インシデント | 障害監視間隔 | 異常検知 | 異常検出 | 監視項目 | failure monitoring | fault monitoring | failures of the monitoring | anomaly detection
staff-monitor topic: 行動監視 | 従業員の監視 | 社員の監視 | 操作監視 | monitoring of employee | employee monitoring | employee internet use
traffic-monitor topic: トラフィックの監視 | トラフィック監視 | 通信の監視 | ネットワーク監視 | ネットワークの監視 | ネットワークトラフィック | network monitoring | traffic monitoring
kpi topic: 業務kpi | kpi | 分析レポート | business kpi | analytics | reporting dashboard
soc-team topic: soc監視 | セキュリティ監視 | セキュリティオペレーションセンター | siem | security operations center | security monitoring
health-monitor: 稼働確認 | 動作監視 | 正常動作の監視 | 正常に応答 | 応答監視 | 応答確認 | 疎通監視 | 疎通確認 | 生存監視 | プロセス監視 | サービス稼働監視 | サーバ監視 | サーバの監視 | サーバの稼働監視 | 機器の監視 | 機器の稼働監視 | システムの稼働監視 | 稼働状態を監視 | 稼働状態の監視 | 動作状況の監視 | 停止を検知 | 停止検知 | ダウン検知 | サーバダウン | サーバダウンの検知 | 24時間監視 | 常時稼働監視 | 監視ツールによる稼働 | ping | server monitoring | system monitoring | service monitoring | uptime monitor | monitors uptime | monitor uptime | monitored for uptime | host monitoring | up or down | keepalive | synthetic monitoring | alerted when a server | server stops responding | stopped answering | service is down | system is down | goes down | detects downtime | detect downtime | operational monitoring | 24/7 monitoring | monitoring of availability | monitoring of servers | monitoring of systems
failure-monitor + health-monitor: システム監視基準 | 監視基準 | システム監視
health-monitor: 稼働状況を常時監視 | 稼働状況の常時監視 | 稼働を常時監視 | 常に動いているか | サーバーが落ちた | サーバが落ちた | サーバーが止まった | システムが止まった | 停止に気付 | 停止に気づ | uptime probe | uptime probes | uptime check | uptime checks | availability probe | availability probes | probed | outage is detected | outages are noticed | outages are detected | notice outages | notice when
health-monitor: 生きているか | 止まっていないか | 止まったら | 止まったとき | 止まったことに気 | 落ちたら | 落ちたとき | 動いているかどうか | 動作しているか | 正常に動いて | 稼働状態を常時監視 | 稼働状況を監視する | 稼働中か | 応答がなく | 応答しなくなっ | 無応答 | 監視とアラート | stops responding | stop responding | stopped responding | somebody alerted | anybody alerted | alerted if | alarm if | alarms if | notified when the service | stops working | uptime and health | health of the | service health | is alive | keep an eye | keeping an eye | operational status
outage: 止ま | 停止時 | 落ち
monitoring: 見守 | 見張り | 監視の仕組み | 監視方法 | 監視間隔 | watched | watching | monitors | alarm | alarms
health-monitor: 生死を見張 | 生死監視 | 生死の監視 | 動いていることを見 | 動いていることを確認 | 落ちていないかを | 落ちていないか見 | 止まっていないかを | 異常に気づける | 異常に気付ける | 異常に気づく | 異常に気付く | 自動的に気づ | 自動で気づ | supervision of services | supervision of the service | supervision of servers | watch for outages | watching for outages | continuous observation | loss of service is noticed | loss of service is detected | tell you the service is up | tell you that the service | notice that it's down | notice that it’s down | notice when it | alerted when | on-call alerting
outage-notice: 知らせてくれ | 知らせてもらえ | お知らせいただけ | 何分以内に知らせ | inform us when | inform us if the service | tell us when the service
detection: get alerted | be alerted | alerted | become aware | become aware of | find out when
health-monitor: 外形監視 | anything watching | is anything watching | someone watching | reachability | reachability of the systems | reachability of the service | monitored 24/7 | monitored around the clock | alerts when one goes down | know when the service | know that the service | 障害の発生を検知 | 障害を検知するための監視 | 障害発生を検知
detection: how do you notice | will you notice | do you notice | would you notice | hear about an outage | know about an outage | hear of an outage | find out about an outage
`;
