/** Encryption: of what, where, with which keys. */
export const cryptoTerms = `
encryption topic: 暗号化 | aes | aes-256 | aes256 | 暗号 | 暗号化対策 | 暗号化措置 | 暗号化方式 | 暗号化強度 | 暗号化レベル | 暗号化要件 | encryption | encrypt | encrypted | cipher | cryptography | cryptographic protection | cryptographic
at-rest topic: 保存時 | 保管時 | 蓄積時 | 格納時 | データ保存時 | データ保管時 | データベース | db | 保存データ | 保管データ | 蓄積データ | 格納データ | 保存されるデータ | 保存されている | 保存している | 保存されたデータ | 保存された | 保管されたデータ | 格納された | 格納される | 保存ファイル | 保存される情報 | データ保護のため | 永続データ | 静止データ
at-rest topic: at rest | at-rest | data at rest | stored | when stored | stored data | database | databases | on disk | in storage | saved data | persisted | persistent data | stored customer
at-rest topic: ディスク暗号化 | ディスク | ストレージ | ボリューム | ファイルサーバ | オブジェクトストレージ | disk | volume | storage | storage encryption
encryption + at-rest: 透過的データ暗号化 | 透過暗号 | 透過暗号化 | tde | transparent data encryption | ディスク暗号化 | ストレージ暗号化 | ストレージの暗号化 | データベース暗号化 | db暗号化 | 暗号化して保存 | 暗号化して保管 | 暗号化して格納 | encrypted storage | database encryption | disk encryption | storage encryption
in-transit topic: 通信 | 通信経路 | 通信路 | 通信内容 | 伝送 | 伝送データ | 転送 | 転送時 | 転送中 | 送受信 | 通信時 | 送信時 | 経路 | インターネットを通る | 外部との通信 | ブラウザとサーバー | クライアントとサーバー | データ通信 | 通信データ
in-transit topic: in transit | in-transit | data in transit | transit | transmission | transmitted | transferred over | travels over | travel over | in motion | in flight | over the wire | over public networks | over the internet | communication | communications | connections between | network traffic
encryption + in-transit: tls | ssl | ssl/tls | tls/ssl | https | tls1.2 | tls1.3 | ssl通信 | https通信 | 暗号化通信 | ssl化 | 常時ssl | hsts | サーバ証明書 | サーバー証明書 | 通信の暗号化 | 通信暗号化 | encrypted connection | encrypted connections | encrypted channel | vpnによる暗号化 | ipsec
key-management topic: 鍵管理 | 暗号鍵 | 暗号化キー | 暗号キー | キー管理 | 鍵の管理 | 鍵管理方法 | 鍵のローテーション | 鍵の更新 | 顧客管理の鍵 | kms | hsm | byok | 鍵 | マスター鍵 | key management | encryption key | encryption keys | cryptographic key | cryptographic keys | keys rotated | key rotation | own keys | customer managed key | bring your own key
device-encryption topic: pcの暗号化 | ノートpc | ノートパソコン | 持ち出しpc | 持ち出すpc | 社外に持ち出す | 業務端末 | 社員の端末 | 従業員の端末 | 端末の暗号化 | usbメモリ | 可搬媒体 | 外部記憶媒体 | 二次記憶媒体 | laptop | laptops | laptop hard disk | laptop hard disks | laptop disk | laptop disks | hard disks of laptops | disk encryption on laptops | 庁内端末 | 職員端末 | full-disk encryption of | workstation | mobile device | endpoint | removable media | usb stick | usb
mail topic: メール | 電子メール | 添付ファイル | 誤送信 | メール送信 | email | e-mail | mail | attachment | s/mime | dmarc | spf | spam | 迷惑メール
digital-signature topic: 電子署名 | 電子契約 | タイムスタンプ | digital signature | electronic signature | time stamping | timestamp authority | timestamp
certificate-management topic: 証明書の管理 | 証明書管理 | ドメイン証明書 | 証明書の有効期限 | certificate management | domain certificate | certificate expiry
encryption: 暗号技術 | 暗号方式 | 暗号アルゴリズム | 暗号化通信方式 | 暗号措置 | 暗号機能 | 暗号処理 | 暗号による保護 | 秘匿化 | 秘匿 | encrypts | encrypting | encryption algorithm | encryption algorithms | encryption method | cryptographic algorithm | ciphertext | cryptographically protected
at-rest: 格納先 | 格納データ | 格納している | 格納時 | 格納 | 記録媒体に保存 | 保存先 | 保存時点 | 保存状態 | 蓄積される | 蓄積された | 蓄積している | 蓄積 | 保管中 | 保存中 | 保存する | 保管する | 保管している | 保管される | 保管データベース | データストア | テーブル | カラム | ファイルに保存 | 永続化 | stores | storing | store | data store | data stores | file storage | object storage | table | tables | column | field-level | saved | at-rest data | resting | repository | hard disk | hard disks | drive | drives | ssd
in-transit: 通信区間 | 通信の区間 | 区間 | 盗聴 | 盗聴を防ぐ | 盗聴防止 | 傍受 | 通信途中 | 送信中 | 送信データ | 送受信データ | 伝送路 | 伝送経路 | 伝送中 | 伝送時 | ネットワーク上 | ネットワーク経路 | ネットワーク経由 | ネットワーク通信 | インターネット経由 | インターネット上 | 利用者とサーバ間 | 端末とサーバ | 端末からサーバ | クライアントとの通信 | 通信プロトコル | webアクセス | over the network | network communications | network communication | network connections | network transmission | transport | transport layer | transport security | transmitting | transfer | transfers | data transfer | data transfers | wire | eavesdropping | traffic between | traffic to and from | between clients | between client and server | between the browser | between browser and server | during transmission | in transfer | sent over | exchanged | moving data
encryption: 暗号をかけ | 暗号にし | 暗号化され | 暗号化する | 暗号化し | 暗号化は | cryptographically | encryption standard | encryption standards
in-transit: やりとり | やり取り | 送るデータ | 送るとき | 通信の | 通信を | 通信が | 通信は | ブラウザとの | 外部との接続 | on its way | on the way | while it travels | travels | travelling | moving between | between tiers | client to server | from client to server | from the browser | between your servers | between our network | between the user and | data flows between your
encryption + in-transit: tls version | tls versions | versions of tls | ssl version | ftps | sftp
at-rest: 保存する際 | 保存の際 | 保存されるとき | しまうとき | 保存領域 | where it is stored | where stored | while stored | kept on disk | in the database | in your database | on your servers
network: your endpoints | api endpoints | service endpoints | public endpoints
encryption: encipher | enciphered | encipherment | scrambled | 暗号で守
at-rest: fields | tablespace | tablespaces | columns | カラム | when saved | 残っているデータ
in-transit: between browser and | between the browser and | between client and server | web traffic | traffic between | traffic to and from | connection to your
`;
