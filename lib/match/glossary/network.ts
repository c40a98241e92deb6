/** Attacks over the network: kept out, noticed, withstood. */
export const networkTerms = `
firewall topic: ファイアウォール | ファイヤーウォール | ファイアウオール | ファイヤウォール | fw | 不正アクセス防止 | 不正アクセス防止措置 | 不正アクセス防止装置 | 不正アクセスを防止 | 不正アクセスを防ぐ | 不正アクセスの防止 | 不正アクセス対策 | セキュリティグループ | 通信制御 | パケットフィルタ | パケットフィルタリング | utm | 不要な通信を遮断 | 通信を遮断 | 通信を制限
firewall topic: firewall | firewalls | firewalling | packet filter | packet filtering | security group | security groups | prevent unauthorised access | prevent unauthorized access | block unauthorised traffic | unauthorised traffic | authorised traffic | perimeter firewall | network firewall | utm
firewall-detail topic: ファイアウォールのログ | ファイアウォールの設定 | firewall log | firewall settings | firewall rules review | firewall rules
intrusion + intrusion-detection: 不正侵入検知 | 侵入検知 | 侵入検知システム | 侵入防御 | 侵入を検知 | 侵入の検知 | 侵入の試み | 侵入に気づ | 攻撃や侵入 | 不正侵入を検知 | 不正アクセスの検知 | 不正アクセスを検知 | 攻撃の検知 | 攻撃を検知 | ids | ips | ids/ips | ips/ids | idps
intrusion + intrusion-detection: intrusion detection | intrusion prevention | ids/ips | ips/ids | ids | ips | idps | attacks detected | detect attacks
intrusion topic: 不正パケット | 不正なパケット | 不審な通信 | 不正侵入 | 不正な侵入 | 不正なサーバ侵入 | サーバ侵入 | サーバー侵入 | サイバー攻撃 | 攻撃 | 侵入 | intrusion | intrusions | intrusion attempt | intrusion attempts | malicious packet | malicious packets | attacker | attackers | attacker inside | network-based attack | network-based attacks | server intrusion | server intrusions | attack | attacks
detection aspect: 検知 | 検出 | 気づく | 見つける | detect | detected | detection | sensor | sensors | notice
response aspect: 対応方法 | 対処 | 対応を定め | 動き方 | 検知時 | respond | response | responded | dealt with | alert | what happens on an alert
ddos topic: ddos | dos攻撃 | サービス妨害 | サービス不能攻撃 | ddos攻撃 | denial of service
segmentation topic: セグメンテーション | セグメント分割 | ネットワークの分離 | ネットワーク分離 | dmz | network segmentation | networks segmented | segmented | segmentation | network isolation
tamper-detection topic: 改ざん検知 | 改竄検知 | 改ざん対策 | webページの改ざん | ファイル改ざん | file integrity | integrity monitoring | tamper detection
spoofing topic: なりすまし | なりすまし対策 | フィッシング | spoofing | phishing | impersonation
vpn topic: vpn | vpn接続 | 閉域網 | 閉域接続 | 専用回線 | リモートアクセス | vpn access | remote access | private link
network faint: ネットワーク | ネットワーク機器 | network | networks
unauthorised-access faint: 不正アクセス | 非権限者 | 権限のない者 | unauthorised access | unauthorized access | unauthorised persons | unauthorised access attempts
data-leak topic: 情報漏えい | 情報漏洩 | 漏えい | 漏洩 | 情報漏えい対策 | 情報流出 | dlp | data loss prevention | data leak | data leakage
firewall: 不正アクセスを遮 | 不正な通信を遮 | 通信を遮断する装置 | 外部からの通信を遮 | 境界防御 | 境界において | 境界での | 境界 | ネットワーク境界 | 許可しない通信 | 許可されていない通信 | 不正な通信を遮断 | 不正通信の遮断 | 不要な通信の遮断 | 不要なポート | ポート制限 | ポートの制限 | アクセス制御リスト | パケットの遮断 | 通信のフィルタリング | フィルタリング | 通信フィルタ | ネットワークの防御 | 外部からの不正アクセス | 外部からの不正なアクセス | 不正アクセスの遮断 | 不正アクセスから保護 | 不正アクセスから守る | 不正アクセス防御 | 不正アクセスへの対策 | ゲートウェイ | 次世代ファイアウォール | ngfw | acl | network acl | access control list | access control lists | filtering | traffic filtering | filter traffic | network filtering | network boundary | boundary protection | network perimeter | perimeter protection | perimeter | ingress filtering | block unwanted traffic | unwanted traffic | untrusted traffic | blocked at | deny by default | gateway | gateways | between your network and the internet | network protection | against unauthorised access | against unauthorized access | unauthorised network access | unauthorized network access
intrusion: 異常な通信 | 異常通信 | 不正な通信 | 不正通信 | 不正トラフィック | 不正な侵入行為 | 不正侵入行為 | 侵入行為 | 侵入者 | ハッキング | 不正な操作 | 不正な試み | broken in | break-in | break-ins | hacking | hackers | malicious traffic | malicious activity | suspicious traffic | suspicious activity | unauthorised intrusion | unauthorized intrusion | abnormal traffic | anomalous traffic | cyber attack | cyber attacks
intrusion + intrusion-detection: 侵入検知・防止 | 侵入検知及び防御 | 侵入検知装置 | 侵入検知の仕組み | 侵入の検出 | 侵入検出 | 侵入防止 | 侵入防止システム | 不正検知 | 攻撃検知 | 不正アクセス検知 | 不正アクセスの検出 | 不正アクセス監視 | 不正アクセスの監視 | 不正侵入の検知 | 不正侵入の監視 | 不正侵入検出 | 不正侵入防止 | intrusion monitoring | intrusion-detection | intrusion-prevention | hids | nids | detect intrusions | detecting intrusions | threat detection | attack detection | detect unauthorised access | detect unauthorized access | detection of unauthorised access | detection of intrusions
waf topic: webアプリへの攻撃
firewall + waf: waf | ウェブアプリケーションファイアウォール | webアプリケーションファイアウォール | web application firewall | web application firewalls
firewall: 攻撃を防 | 攻撃をふせ | 攻撃から守 | 外からの攻撃 | 外部からの攻撃や | 外部からの攻撃を防 | 不正なアクセスを防 | 不正なアクセスから | 不正なアクセスを遮断 | 不正アクセスをふせ | 不正アクセスを遮断 | 不正アクセスを止め | アクセスを遮断 | 通信だけを許可 | 必要な通信だけ | 必要な通信のみ | 許可した通信 | 入口対策 | 入口で | network access controls | network security controls | restrict traffic | traffic restricted | traffic is restricted | traffic between zones | filtering devices | filtering device | block traffic | blocks traffic | blocked traffic | stateful packet inspection | packet inspection | next generation firewall | keep attackers out | inbound traffic | default deny
intrusion: 怪しい通信 | 怪しいアクセス | 怪しい動き | 不審なアクセス | 不審な動き | 攻撃者 | 侵入された | 侵入があった | intruder | intruders | attempts at unauthorised | attempted attacks | unusual activity | someone breaks in | breaks in
intrusion + intrusion-detection: 不正なアクセスを検知 | 不正なアクセスの検知 | 不正な侵入を検知 | 不正な侵入の検知 | 不正な侵入に気 | 侵入に気付 | 侵入を見つけ | 侵入を発見 | 侵入されたこと | 攻撃に気 | 攻撃を発見 | 怪しい通信や侵入を見つけ | watch for intrusions | watch for attacks | look for intrusions | notice an intrusion | notice intruders
detection: 気づける | 気付ける | 気付く | 気付き | 見つけ | 発見 | 察知 | spot | discover | discovered
intrusion + intrusion-detection: hostile traffic | anomalous traffic | attempts at intrusion | intrusion attempts detected | somebody breaks in | someone breaking in | somebody breaking in | notice if somebody breaks in | 入られそうになった | 入られたとき | 侵入されたことに気 | 侵入に気づけ
intrusion + intrusion-detection: broke into | breaks into | break into a server | broke into a server | someone broke into | notice if someone | notice if someone broke
firewall: firewall in place | firewalls in place | firewall rules in place
`;
