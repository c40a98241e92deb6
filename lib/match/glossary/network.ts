/** Attacks over the network: kept out, noticed, withstood. */
export const networkTerms = `
firewall topic: ファイアウォール | ファイヤーウォール | ファイアウオール | ファイヤウォール | fw | waf | ウェブアプリケーションファイアウォール | webアプリケーションファイアウォール | 不正アクセス防止 | 不正アクセス防止措置 | 不正アクセス防止装置 | 不正アクセスを防止 | 不正アクセスを防ぐ | 不正アクセスの防止 | 不正アクセス対策 | セキュリティグループ | 通信制御 | パケットフィルタ | パケットフィルタリング | utm | 不要な通信を遮断 | 通信を遮断 | 通信を制限
firewall topic: firewall | firewalls | firewalling | waf | web application firewall | packet filter | packet filtering | security group | security groups | prevent unauthorised access | prevent unauthorized access | block unauthorised traffic | unauthorised traffic | authorised traffic | perimeter firewall | network firewall | utm
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
`;
