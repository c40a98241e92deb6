/** Who gets in, with which identity and which rights. */
export const accessTerms = `
authentication topic: 認証 | 本人確認 | 本人認証 | 本人であることを確認 | 本人かどうか | authentication | authenticate | verify the identity
authentication + login: 利用者認証 | ユーザー認証 | 認証方式 | 認証方法 | 認証機能 | 認証の方法 | 認証の方式 | 認証手段 | ログイン認証 | ログイン方法 | ログイン方式
authentication + login: user authentication | authentication method | login method | sign-in method | sign-in option | authentication option | log in to the service
authentication + login: 多要素認証 | 二要素認証 | 2要素認証 | 二段階認証 | 2段階認証 | 多段階認証 | 2段階ログイン | ワンタイムパスワード | パスワードレス | パスキー | 追加認証
authentication + login: mfa | 2fa | multi-factor | multifactor | two-factor | second factor | one-time password | otp | passkey | passwordless | fido | fido2
authentication + login: シングルサインオン | sso | saml | openid connect | oidc | idp連携 | 認証連携 | id連携 | ソーシャルログイン | 外部idp | single sign-on | identity federation | federated login
login topic: ログイン | ログオン | サインイン | サインオン | login | log in | log on | logon | sign in | sign-in | sign on | log into
connection-origin topic: ipアドレス制限 | ipアドレスによる制限 | ipアドレスで制限 | ipアドレス | ip制限 | 接続元 | アクセス元 | 送信元制限 | 特定の場所 | 特定の端末 | 特定の装置 | 装置からの接続 | 場所及び装置 | 場所・装置 | 端末制限 | デバイス制限 | 端末認証 | 機器認証 | 端末の認証 | クライアント証明書 | 電子証明書 | 接続できる端末
connection-origin topic: ip address | ip allowlist | ip allow list | ip whitelist | ip restriction | ip range | network range | managed device | specific location | particular place | specific device | device restriction | client certificate | restrict logins | trusted network | locations or devices | known devices
user-id topic: ユーザーid | 利用者id | ログインid | ユーザid | アカウント | id | user id | user ids | username | user name | account | user account | credential | 資格情報 | 認証情報
password topic: パスワード | pw | パスフレーズ | 暗証番号 | password | passcode | passphrase
user-id + password: id・パスワード | id・pw | id/pw | idとパスワード | idやパスワード | id/パスワード | idおよびパスワード | id・暗証番号 | ids and passwords | id and password | user id and password
password + issue: 初期パスワード | 仮パスワード | 一時パスワード | initial password | temporary password
password-strength topic: パスワードポリシー | パスワードの強度 | パスワードの桁数 | パスワードの最低桁数 | 最低桁数 | 文字種 | パスワードの複雑さ | パスワードの複雑性 | 複雑性 | パスワードの有効期限 | パスワードの有効期間 | パスワードの定期変更 | アカウントロック | ロックアウト | 連続失敗 | password policy | password length | password complexity | password expiry | password strength | password rotation | account lockout | lockout
password-reset topic: パスワードの再発行 | パスワードの再設定 | パスワードリセット | パスワードを忘れ | password reset | forgotten password
password-storage topic: ハッシュ化 | パスワードのハッシュ | ソルト | hashed | hash | salted
admin-rights topic: 管理者権限 | 特権 | 特権id | 特権アカウント | 特権アクセス | 特権ユーザー | 管理者id | 管理者アカウント | 管理者の権限 | root権限 | ルート権限 | 運用者権限 | 運用者の権限
admin-rights topic: administrator right | admin right | administrator privilege | admin privilege | privilege | privileged | privileged access | privileged account | privileged id | admin access | administrative access | administrator account | admin account | elevated right | elevated access | elevated permission | superuser | root access
grant-revoke topic: 登録・登録削除 | 登録・削除 | 登録・抹消 | 登録と削除 | 登録と取り消し | 登録・変更・抹消 | 登録・変更・削除 | 登録、変更、削除 | 登録削除 | 付与・剥奪 | 付与と剥奪 | 付与・取消 | 付与及び削除 | 付与・変更・削除 | 申請・承認 | 剥奪 | 抹消の手続 | 抹消手続 | 払い出し | 与える・取り上げる | 権限の付与 | 権限付与
grant-revoke topic: grant | revoke | granting | revoking | granting and revoking | granted and revoked | approved and removed | creation and removal | assignment and removal | assigned and removed | withdrawn
issue topic: 発行 | 交付 | 付与 | 払出 | 配布 | 通知方法 | issue | issued | hand out | handed to | distribute | 提供する場合
access-review topic: 棚卸 | 棚卸し | アカウントの棚卸 | 権限の見直し | アクセス権の見直し | アクセス権の定期的な見直し | 権限の定期的な見直し | 定期的な見直し | access review | recertified | recertification | revalidated | user access is reviewed | user access reviewed | periodic review of access
leavers topic: 退職 | 退職者 | 入退社 | 入社 | 異動 | 退社 | 離職 | 退職時 | leaver | leavers | employee leaves | employees leave | termination of employment | offboarding | onboarding | joiners
role-settings topic: ロール | 権限設定 | 権限の設定 | 権限管理 | 利用者の権限 | 閲覧権限 | アクセス権 | アクセス権限 | アクセス権の設定 | role-based access | rbac | access right | permission | permissions | role | authorization | authorisation
least-privilege topic: 最小権限 | 必要最小限 | 職務分離 | 職務の分離 | 職務分掌 | 相互牽制 | 権限の分散 | least privilege | separation of duties | segregation of duties | need to know
provider-access topic: 当社のデータを見る | データを閲覧 | データへのアクセス | データにアクセス | 情報取扱者 | access to customer data | access customer data | access to our data | see our data | view customer data | employee access to data
access-control topic: アクセス制御 | アクセス制限 | アクセス管理 | アクセスコントロール | アクセスを管理 | access control | access management | identity and access | control access
provisioning topic: scim | プロビジョニング | アカウント連携 | ディレクトリ連携 | active directory | ldap | user provisioning | account provisioning | directory sync
session topic: セッション | 自動ログアウト | タイムアウト | session | session timeout | automatic logout
admin-console plain: 管理画面 | 管理コンソール | 管理ツール | admin console | admin panel | dashboard | console | portal
customer-admin actor: お客様側管理者 | 利用者側管理者 | 契約者側の管理者 | 顧客管理者 | 利用企業の管理者 | 当社管理者 | 当社の管理者 | customer administrator | customer admin | tenant administrator
authentication + login: フェデレーション | シボレス | shibboleth | 学認 | 統合認証 | 認証基盤 | 認証連携機能 | 生体認証によるログイン | 利用者の認証 | 利用者を認証 | ユーザの認証 | ユーザを認証 | ユーザーの識別 | 利用者の識別 | 利用者の本人確認 | 利用者本人 | 本人認証方式 | ログイン時の認証 | ログイン時の本人確認 | 認証強度 | 認証の強化 | アクセス時の認証 | 認証の種類 | 追加の認証要素 | 二段階 | スマートフォン認証 | sms認証 | 認証アプリ | federation | federated identity | identity provider | idp | strong authentication | stronger authentication | authentication mechanism | authentication mechanisms | authenticate users | authenticating users | users authenticate | users are authenticated | authentication of users | authenticator | login security | secure login | user login | user logins | sign users in | okta | entra id | azure ad | google workspace login | webauthn | hardware token | security key
connection-origin: 接続元の制限 | 接続元制限 | 接続元ネットワーク | アクセス元制限 | アクセス元の制限 | アクセス元ip | 接続制限 | 学内ネットワークからのみ | 社内ネットワークからのみ | 社内からのみ | 特定のネットワーク | 特定ネットワーク | 許可された端末 | 許可した端末 | 許可された場所 | 登録された端末 | 登録端末 | 端末を限定 | 端末の制限 | 端末固有 | 接続端末 | 接続場所 | 特定の拠点 | グローバルip | ip filtering | source ip | ip filter | ip-based | ip based | allow-listing | allowlisting | whitelisting | geofencing | location-based | device-based | device trust | device certificate | registered devices | conditional access | restricted to certain | from our network only | only from our | corporate network
admin-rights: 管理権限 | 管理者特権 | 特権の管理 | 特権管理 | 特権的アクセス | 特権的 | 管理者としての権限 | システム管理者権限 | システム管理者の権限 | 運用管理者権限 | 強い権限 | 高い権限 | administrative right | administrative rights | administrative privilege | administrative privileges | administration rights | admin privilege | admin privileges | superuser rights | privileged user | privileged users | privileged credentials | privileged role | privileged roles | pam
grant-revoke: 任命 | 解任 | 任命・解任 | 登録手順 | 登録手続 | 登録及び削除 | 登録及び抹消 | 登録、削除 | 登録、抹消 | 付与、剥奪 | 付与、削除 | 付与と削除 | 付与・削除 | 付与及び剥奪 | 付与・抹消 | 付与・停止 | 付与や削除 | 付与手順 | 申請手続 | 申請・承認・削除 | 申請と承認 | 申請承認 | 割り当て | 割当 | 取り消し | 取り消す | 取り消さ | 取り消せ | 取り消し方 | 取消す | 取消 | 取り上げ | 付け外し | 返上 | 権限の削除 | 権限の登録 | 権限の申請 | 権限申請 | assigned | assignment | removal | removed | remove | added and removed | provisioned and removed | provisioned and deprovisioned | registration and deletion | registering and deleting | registration and deregistration | approval | request and approval | authorised and revoked | given and taken away | issue and withdrawal | withdrawal
user-id + password: idとパスワード | アカウントとパスワード | ユーザーidとパスワード | ユーザーid・パスワード | ユーザid/パスワード | ユーザid及びパスワード | idおよびパスワード | id及びパスワード | id、パスワード | id,パスワード | id,pw | 認証情報の管理 | 認証情報 | usernames and passwords | username and password | usernames and initial passwords | user names and passwords | login credentials | user credentials | accounts and passwords | identifiers and passwords | ids or passwords | credentials of users
issue: 配付 | 配付される | 配る | 支給 | 払い出す | 割り当てる | 発行手順 | 発行方法 | 付与方法 | 付与する | provided by the vendor | provided by the provider | created for | assigned to users | given to users | handed out | allocated
rules: 内規 | 社内規程 | 管理規則 | 管理ルール | 取扱規程 | 取扱い規程 | 取扱ルール | 取り扱いルール | 規約 | 基準 | 管理基準 | 運用ルール | 運用規程 | 運用方法 | 管理手順 | 管理状況 | 管理体制 | guidelines | guideline | regulation of | standard for | handling of | handled | administration of | administered | governed | govern
authentication + login: microsoft account | microsoft accounts | google account | google accounts | corporate account | corporate accounts | existing accounts | azure active directory
password + issue: passwords for our users
authentication + login: 認証の仕組み | ログインのしかた | ログインの仕方 | ログインの方法 | どのようにログイン | どうやってログイン | ログイン時に | log-in methods | sign-in methods | how do users sign | how do users log | how do people sign | saml2 | saml 2.0 | cas | windows hello | totp | authenticator app
connection-origin: 接続元を | 接続元の | 接続元を絞 | 接続元を限定 | 接続を制限 | 接続を限定 | アクセスできる場所 | アクセスできる端末 | アクセスを許可する端末 | 使える端末 | 使える場所 | 決まった場所 | 決まった端末 | 学外から | 社外から | 院外から | 庁外から | 自宅から | ip addresses | certain ip | certain networks | by location | location and device | only from certain | only from our | from outside our network
login: log-ins | log-in | logins | failed logins | サインアップ
admin-rights: 管理者になる | 管理者になれる | 管理者になっ | 管理者として入 | 管理者を決め | 管理者の登録 | 管理者の追加 | 管理者の変更 | 管理者の任命 | 管理者の人数 | 管理者権 | システム管理者の登録 | 管理者ユーザー | 管理者ユーザ | administrative access of | administration access | admin accounts | sysadmin | system administrator rights | rights of system administrators | superusers | root
admin-rights faint: production access | access to production systems | access to production
grant-revoke: 追加・削除 | 追加と削除 | 追加や削除 | 追加・変更・削除 | 追加、削除 | 追加及び削除 | 払出し及び返却 | 払出し・返却 | 払出しと返却 | 払い出し・返却 | 払い出しと返却 | 払出し | 与え方 | 取り上げ | 外すとき | 外す手順 | 登録・解除 | 登録と解除 | 登録や削除 | granted and removed | grant and remove | granting and removing | given and removed | given and withdrawn | add and remove | adding and removing | appointed | appointment | joiners movers leavers
issue: 発行する | 発行した | 発行され | 付与した | 付与される | 付与された | 渡す | 渡し方 | 初期設定 | create for us | created for us | you create for | set up for our | set up for us | you set up | you give us | you issue | supplier issues | vendor issues
password-strength: strong passwords | strong password | password rules | password standard
user-id + password: passwords and ids | passwords and user ids | ids that you issue
authentication + login: own idp | our own idp | bring our own idp | identity provider of ours | prove their identity to the service | prove who they are | log in with google | log in with microsoft | log in with our | sign in with google | sign in with microsoft | sign in with our | log in with | sign in with
connection-origin: lock it to | locked to our | office ips | network ranges | own network ranges | our network ranges | own networks | our own networks | 決められた端末 | 決められたパソコン | 決まったパソコン | 端末を限 | 接続元ipアドレス
password + issue: first password | first passwords | passwords sent by | initial passwords sent | temporary passwords | temporary password | start password | starting password | 最初のパスワード | はじめのパスワード | パスワードをどう渡
user-id + issue: local accounts | hand out accounts | hand out local accounts | accounts you create | accounts that you create | accounts which you create | creates accounts on behalf | create accounts on behalf | アカウントを作っていただく | アカウントを発行 | アカウントの払出し | アカウントの発行 | idを発行 | idの発行
password-strength: password length | passwords written down | rules for passwords
admin-rights: elevated accounts | elevated account | privileges of administrators | privileges of operators | privileges of staff | 管理者権限をだれに | 管理者権限を誰に | 管理者権限を渡 | 本番の管理者権限 | 特権を持つ
grant-revoke: conferred | authorised before | taken away | requested and approved | requested, approved | だれに渡すか | 誰に渡すか | 渡すか、外すか | 外すか | 任命と解任
password + issue: accounts you set up | accounts that you set up | passwords issued to users | passwords issued | initial password | issued passwords
password-strength: password rules | password rule
admin-rights: 高権限id | 高権限 | 本番環境をさわれる | 本番環境に触れ | 本番環境に入れる | 本番をさわれる | さわれる人 | 触れる人 | 本番に入れる人 | 権限の付け外し
grant-revoke: 付け外し | 管理者id登録抹消 | id登録抹消 | id登録削除 | 権限登録抹消 | 登録及び抹消 | 登録と抹消
connection-origin: limited to workstations | own workstations | managed workstations | 固定ip
authentication + login: adfs | integrate with our active directory | integrate with active directory
authentication + login: login options | log-in options | sign-in options | ways to log in | ways of logging in | ways to sign in | ログインの手段 | ログイン手段
`;
