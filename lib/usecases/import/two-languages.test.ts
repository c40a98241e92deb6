import { describe, expect, it } from "vitest";
import { readDocument } from "#lib/read/read-document.ts";
import { findBuiltInTemplate } from "#templates/built-in.ts";
import { understandSheet } from "./understand-sheet.ts";

// One invented service in two sheets, each as a person in that language would write it, in another form and another order: no
// translations. By item: what both must say, and where the texts themselves say different things.
const JAPANESE = `No.,分類,確認項目,内容,回答
1,概要,記入日,本シートの記入日,2026年4月1日
2,契約,契約終了時のデータ,解約時の利用者データの返却の有無と方法,有り。解約後30日以内であれば管理画面からCSV形式でダウンロードできます（無償）。
3,契約,データの削除,解約後の利用者データの消去時期,契約終了から90日後に完全に消去します。
4,品質,稼働率,サービス稼働率の目標値と実績,目標値99.9%、昨年度の実績は99.95%です。
5,品質,認証,第三者認証の取得状況,ISO/IEC 27001 を取得済み（登録範囲：全事業所）。
6,品質,脆弱性検査,脆弱性診断の実施の有無と頻度,有り。外部の専門会社により年1回実施。
7,品質,バックアップ,利用者データのバックアップの実施間隔,毎日1回取得し、14世代を保管します。
8,運用,死活監視,死活監視の有無と監視間隔,有り。5分間隔で24時間監視しています。
9,運用,マルウェア対策,ウイルス対策の有無,有り。全サーバーに導入し、定義ファイルは毎日更新します。
10,運用,ログ,操作ログの取得と保存期間,取得しています。1年間保存します。
11,運用,パッチ,セキュリティパッチの適用方針,緊急度の高いものは公開後7日以内に適用します。
12,通信,ファイアウォール,ファイアウォールの設置の有無,有り
13,通信,侵入検知,不正侵入検知・防御（IDS/IPS）の有無,無し
14,通信,通信の暗号化,通信経路の暗号化の有無と方式,有り。TLS 1.2以上のみ許可しています。
15,設備,所在地,データセンターの所在地（国・地域）,日本国内（東京都および大阪府）
16,設備,入退室,サーバー室への入退室管理の有無,有り。ICカードと生体認証を併用し、入退室の記録を残しています。
`;

const ENGLISH = `Ref,Question,Response
A-01,In which country is customer data hosted?,"Japan (Tokyo, Osaka)"
A-02,How is physical access to the server rooms controlled?,"Badge and biometric readers at each door; every entry is logged."
B-01,Is traffic between users and the service encrypted? Which protocols?,Yes - TLS 1.2 or higher is enforced.
B-02,Do you operate a firewall?,Yes
B-03,Is an intrusion detection or prevention system (IDS/IPS) in place?,No
C-01,How often is customer data backed up?,"Daily, 14 generations are kept."
C-02,Is the availability of servers monitored? At which interval?,"Yes, around the clock, every 5 minutes."
C-03,Is anti-malware protection installed on servers?,"Yes, on all servers; signatures are updated daily."
C-04,Are user operations logged and for how long are logs kept?,Yes. Logs are kept for one year.
C-05,How quickly are security patches applied?,Critical patches are applied within 7 days after release.
D-01,What uptime do you commit to and what was achieved?,Target 99.9%; 99.95% was achieved last year.
D-02,Which third-party certifications do you hold?,ISO/IEC 27001 (scope: all offices)
D-03,Are vulnerability assessments performed? How often?,Yes - once a year by an external specialist.
E-01,Is customer data returned when the contract ends and in which format?,"Yes. Customers can download it as CSV for 30 days after termination, free of charge."
E-02,When is customer data deleted after termination?,It is fully erased 90 days after the end of the contract.
F-01,Date on which this sheet was completed,1 April 2026
`;

const template = findBuiltInTemplate("mic-cloud");

/** Which rows of the two ask the same, by their numbers. */
const PAIRS = [
  ["1", "F-01"],
  ["2", "E-01"],
  ["3", "E-02"],
  ["4", "D-01"],
  ["5", "D-02"],
  ["6", "D-03"],
  ["7", "C-01"],
  ["8", "C-02"],
  ["9", "C-03"],
  ["10", "C-04"],
  ["11", "C-05"],
  ["12", "B-02"],
  ["13", "B-03"],
  ["14", "B-01"],
  ["15", "A-01"],
  ["16", "A-02"],
] as const;

/** Asks whether in Japanese and how in English: another status is right. */
const ASKED_OTHERWISE = ["entry-records"];

/** By the row's number: where it stands, whether that is sure, what else it could be, and the status under its first item. */
async function read(text: string, name: string) {
  if (!template) throw new Error("no template");
  const document = await readDocument({ bytes: Buffer.from(text), name });
  if (!document.ok) throw new Error(document.code);
  const { rows } = understandSheet({ document: document.value, template });
  const asked = rows.filter(({ bucket }) => bucket === "question");
  return new Map(
    asked.map(({ number, placements, alternatives, interpretation }) => [
      number,
      {
        items: placements.map(({ item }) => item),
        isSure: placements.length > 0 && placements.every(({ state }) => state === "placed"),
        offered: [...placements, ...alternatives].map(({ item }) => item),
        status: interpretation?.status,
      },
    ]),
  );
}

describe("one service, two sheets written independently in two languages", () => {
  it("lands on the same items with the same status; where one is in doubt, what is sure in the other is among its choices", async () => {
    const [ja, en] = [await read(JAPANESE, "ja.csv"), await read(ENGLISH, "en.csv")];
    const pairs = PAIRS.map(([one, other]) => [ja.get(one), en.get(other)] as const);
    const bothSure = pairs.filter(([one, other]) => one?.isSure && other?.isSure);
    expect(bothSure.map(([, other]) => other?.items)).toEqual(bothSure.map(([one]) => one?.items));
    const comparable = bothSure.filter(([one]) => !one?.items.some((item) => ASKED_OTHERWISE.includes(item)));
    expect(comparable.map(([, other]) => other?.status)).toEqual(comparable.map(([one]) => one?.status));
    expect(comparable.length).toBeGreaterThanOrEqual(10);
    for (const [one, other] of pairs) {
      if (one?.isSure && !other?.isSure) expect(other?.offered).toEqual(expect.arrayContaining(one.items));
      if (other?.isSure && !one?.isSure) expect(one?.offered).toEqual(expect.arrayContaining(other.items));
    }
  });
});
