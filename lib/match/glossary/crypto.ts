/** Encryption: of what, where, with which keys. */
export const cryptoTerms = `
encryption topic: 暗号化 | 暗号 | 暗号化対策 | 暗号化措置 | 暗号化方式 | 暗号化強度 | 暗号化レベル | 暗号化要件 | encryption | encrypt | encrypted | cipher | cryptography | cryptographic protection | cryptographic
at-rest topic: 保存時 | 保管時 | 蓄積時 | 格納時 | データ保存時 | データ保管時 | データベース | db | 保存データ | 保管データ | 蓄積データ | 格納データ | 保存されるデータ | 保存されている | 保存している | 保存されたデータ | 保存された | 保管されたデータ | 格納された | 格納される | 保存ファイル | 保存される情報 | データ保護のため | 永続データ | 静止データ
at-rest topic: at rest | at-rest | data at rest | stored | when stored | stored data | database | databases | on disk | in storage | saved data | persisted | persistent data | stored customer
at-rest topic: ディスク暗号化 | ディスク | ストレージ | ボリューム | ファイルサーバ | オブジェクトストレージ | disk | volume | storage | storage encryption
encryption + at-rest: 透過的データ暗号化 | 透過暗号 | 透過暗号化 | tde | transparent data encryption | ディスク暗号化 | ストレージ暗号化 | ストレージの暗号化 | データベース暗号化 | db暗号化 | 暗号化して保存 | 暗号化して保管 | 暗号化して格納 | encrypted storage | database encryption | disk encryption | storage encryption | aes | aes-256 | aes256
in-transit topic: 通信 | 通信経路 | 通信路 | 通信内容 | 伝送 | 伝送データ | 転送 | 転送時 | 転送中 | 送受信 | 通信時 | 送信時 | 経路 | インターネットを通る | 外部との通信 | ブラウザとサーバー | クライアントとサーバー | データ通信 | 通信データ
in-transit topic: in transit | in-transit | data in transit | transit | transmission | transmitted | transferred over | travels over | travel over | in motion | in flight | over the wire | over public networks | over the internet | communication | communications | connections between | network traffic
encryption + in-transit: tls | ssl | ssl/tls | tls/ssl | https | tls1.2 | tls1.3 | ssl通信 | https通信 | 暗号化通信 | ssl化 | 常時ssl | hsts | サーバ証明書 | サーバー証明書 | 通信の暗号化 | 通信暗号化 | encrypted connection | encrypted connections | encrypted channel | vpnによる暗号化 | ipsec
key-management topic: 鍵管理 | 暗号鍵 | 暗号化キー | 暗号キー | キー管理 | 鍵の管理 | 鍵管理方法 | 鍵のローテーション | 鍵の更新 | 顧客管理の鍵 | kms | hsm | byok | 鍵 | マスター鍵 | key management | encryption key | encryption keys | cryptographic key | cryptographic keys | keys rotated | key rotation | own keys | customer managed key | bring your own key
device-encryption topic: pcの暗号化 | ノートpc | ノートパソコン | 持ち出しpc | 持ち出すpc | 社外に持ち出す | 業務端末 | 社員の端末 | 従業員の端末 | 端末の暗号化 | usbメモリ | 可搬媒体 | 外部記憶媒体 | 二次記憶媒体 | laptop | laptops | full-disk encryption of | workstation | mobile device | endpoint | removable media | usb stick | usb
mail topic: メール | 電子メール | 添付ファイル | 誤送信 | メール送信 | email | e-mail | mail | attachment | s/mime | dmarc | spf | spam | 迷惑メール
digital-signature topic: 電子署名 | 電子契約 | タイムスタンプ | digital signature | electronic signature | time stamping | timestamp authority | timestamp
certificate-management topic: 証明書の管理 | 証明書管理 | ドメイン証明書 | 証明書の有効期限 | certificate management | domain certificate | certificate expiry
`;
