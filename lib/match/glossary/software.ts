/** What the service is and does, apart from its safety. */
export const softwareTerms = `
api topic: api | api連携 | apiの提供 | webhook | 外部連携 | システム連携 | 他社サービスと | 外部システム | 外部接続 | 連携方法 | インターフェース | 接続仕様 | rest api | api documentation | application interfaces | interoperability | integration | integrations
customise topic: カスタマイズ | カスタマイズ性 | カスタマイズ範囲 | 個別開発 | customisation | customization | customise | branding | white label
browser topic: ブラウザ | 推奨ブラウザ | 対応ブラウザ | 推奨端末 | 動作環境 | 対応os | スマートフォンアプリ | モバイルアプリ | アプリの提供 | supported browsers | browser support | mobile app | system requirements | login page branding | log in page
languages topic: 対応言語 | 表示言語 | 多言語 | 日本語対応 | 開発言語 | プログラム言語 | プログラミング言語 | languages of the user interface | languages supported | user interface | localization of ui | programming language | support hours and languages
accessibility topic: アクセシビリティ | accessibility | wcag
roadmap topic: ロードマップ | 今後の予定 | 開発予定 | roadmap | planned features
service-kind topic: サービスの内容 | サービス内容 | サービスの名称 | サービス名 | 提供形態 | 提供機能 | 機能一覧 | 特徴 | service description | service name | deployment model | catalog of services | service overview
date-format plain: 国名コード
virtualisation topic: ハイパーバイザ | 仮想化 | 仮想環境 | コンテナ | hypervisor | hypervisors | virtualisation | container
delivery topic: 予約配信 | 配信 | scheduled sending
consultant topic: コンサルタント | コンサルティング | consultant | consultants | professional services
api: つながりますか | とつなが | ともつなが | つなげますか | つなげられ
`;
