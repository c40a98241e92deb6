import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SourceRow } from "#lib/domain/source-row.ts";
import { builtInTemplates } from "#templates/built-in.ts";
import { matchRows } from "./match-rows.ts";

const template = builtInTemplates[0];
if (!template) throw new Error("no template");
const { items } = template;

const REFERENCE = new URL("../../../shared/data/manageengine-security-checksheet.txt", import.meta.url);

/** A question row with what the case names; the rest as empty as a row can be. */
function questionRow(given: Partial<SourceRow>): SourceRow {
  return {
    bucket: "question",
    sheet: "Sheet1",
    gridRow: 1,
    row: 1,
    page: null,
    number: "",
    path: [],
    question: "",
    answer: "",
    detail: "",
    remarks: "",
    cells: {},
    links: [],
    unit: "",
    example: "",
    allowed: [],
    text: "",
    reason: "question-row",
    ...given,
  };
}

const templateRows = (language: "ja" | "en") =>
  items.map(({ number, path, question }) =>
    questionRow({ number, path: path[language], question: question[language] }),
  );

/** The item of a lone row: its key where sure, the key with a question mark where doubtful, "" where none. */
function placeAlone(question: string, path: string[] = []): string {
  const [row] = matchRows([questionRow({ question, path })], template!);
  const keys = (row?.placements ?? []).map(({ item, state }) => (state === "placed" ? item : `${item}?`));
  return keys.sort().join(" ");
}

const keysOf = (rows: SourceRow[]) =>
  matchRows(rows, template!).map(({ placements }) => placements.map(({ item }) => item));

describe("a fact that a text lists below a heading", () => {
  it("is proposed for its item and never placed as sure: nobody asked, and the heading may say of what it is told", () => {
    const rows = [items[0]!.question.ja, items[5]!.question.en].map((question) => questionRow({ question }));
    const listed = rows.map((row): SourceRow => ({ ...row, reason: "listed-fact" }));
    const states = (given: SourceRow[]) =>
      matchRows(given, template).map(({ placements }) => placements.map(({ item, state }) => `${item} ${state}`));
    expect(states(rows)).toEqual([[`${items[0]!.key} placed`], [`${items[5]!.key} placed`]]);
    expect(states(listed)).toEqual([[`${items[0]!.key} review`], [`${items[5]!.key} review`]]);
  });
});

describe("matchRows by wording", () => {
  const sureOf = (key: string) => ({
    item: key,
    relation: "equal",
    confidence: 0.99,
    method: "exact",
    state: "placed",
  });

  it.each(["ja", "en"] as const)("puts the template's own questions (%s) exactly on their items", (language) => {
    const placed = matchRows(templateRows(language), template);
    expect(placed.map(({ placements }) => placements.map(({ reasons: _, ...placement }) => placement))).toEqual(
      items.map(({ key }) => [sureOf(key)]),
    );
  });

  it.runIf(existsSync(REFERENCE))("puts the reference sheet's 30 rows on their items without any path", () => {
    const rows = readFileSync(REFERENCE, "utf8")
      .split("\n")
      .map((line) => line.split("\t"))
      .filter(([number]) => /^\d+$/.test(number ?? ""))
      .map(([number = "", , , question = ""]) => questionRow({ number, question }));
    expect(keysOf(rows)).toEqual(items.map(({ key }) => [key]));
  });

  it.each([
    { question: "Date of the information disclosed in this sheet", expected: "disclosure-date" },
    { question: "Is the service monitored around the clock?", expected: "health-monitoring" },
    { question: "稼働状況を常時監視していますか", expected: "health-monitoring" },
    {
      question: "システム監視基準（監視内容／監視・通知基準）の設定に基づく監視",
      expected: "health-monitoring?",
    },
    { question: "WAFを導入しているか", expected: "firewall?" },
    { question: "Is your quality management system ISO 9001 certified?", expected: "certifications?" },
    { question: "How fast do you fix bugs?", expected: "" },
  ])("takes $question for $expected, no more and no less", ({ question, expected }) => {
    expect(placeAlone(question)).toBe(expected);
  });

  it.each([
    { title: "other widths, radicals and spaces", question: "死活監視　の\n有無" },
    { title: "punctuation", question: "・死活監視の有無：" },
  ])("sees through $title", ({ question }) => {
    expect(placeAlone(question)).toBe("health-monitoring");
  });

  it.each([
    {
      title: "in the application's section",
      path: ["アプリケーション等", "セキュリティ"],
      expected: "encryption-at-rest",
    },
    { title: "in the network's section", path: ["ネットワーク", "セキュリティ"], expected: "encryption-in-transit" },
    { title: "anywhere, doubtful", path: [], expected: "encryption-at-rest? encryption-in-transit?" },
  ])("tells the two 暗号化対策 apart: $title", ({ path, expected }) => {
    expect(placeAlone("暗号化対策", path)).toBe(expected);
  });

  it("takes a name that several items share for all of them, to be checked", () => {
    expect(placeAlone("入退室管理等", ["ハウジング（サーバー設置場所）", "セキュリティ"])).toBe(
      "entry-authentication? entry-records? surveillance-cameras?",
    );
  });

  it("does not let the same words under another heading pass as sure", () => {
    expect(placeAlone("所在地", ["会社概要"])).not.toBe("server-location");
    expect(placeAlone("国名、日本の場合は地域ブロック名（例：関東、東北）", ["会社概要", "本社"])).toBe(
      "server-location?",
    );
  });
});

describe("matchRows across forms and languages", () => {
  it.each([
    { item: "uptime-target", ja: ["サービス稼働率", "サービスを利用できる確率"], en: "What uptime do you commit to?" },
    {
      item: "disaster-recovery",
      ja: ["ディザスタリカバリ", "災害発生時のシステム復旧／サポート体制"],
      en: "Is there a disaster recovery plan?",
    },
    {
      item: "malware-protection",
      ja: ["ウイルススキャン", "ウイルススキャンの頻度"],
      en: "Do you run anti-malware software on servers?",
    },
    {
      item: "encryption-in-transit",
      ja: ["通信の暗号化レベル", "システムとやりとりされる通信の暗号化強度"],
      en: "Is traffic encrypted with TLS in transit?",
    },
    {
      item: "certifications",
      ja: ["公的認証取得の要件", "公的認証（ISMS、プライバシーマーク等）が取得されていること"],
      en: "Which certifications (ISO 27001, SOC 2) do you hold?",
    },
    {
      item: "data-return",
      ja: ["解約時のデータポータビリティ", "解約時に元データが返却される体制"],
      en: "Is customer data returned at the end of the contract, in which format?",
    },
    {
      item: "backup-interval",
      ja: ["バックアップ", "データのバックアップの回数"],
      en: "How often are backups of customer data taken?",
    },
    {
      item: "surveillance-cameras",
      ja: ["監視カメラ", "防犯カメラを設置していますか"],
      en: "Are CCTV cameras installed?",
    },
  ])("$item: METI-like and English wordings meet", ({ item, ja: [name = "", question = ""], en }) => {
    const placed = matchRows(
      [questionRow({ path: ["セクション", name], question }), questionRow({ question: en })],
      template,
    );
    expect(placed.map(({ placements }) => placements[0]?.item)).toEqual([item, item]);
  });

  it("puts a row that asks two things at both", () => {
    expect(placeAlone("Is data encrypted both at rest and in transit?").replaceAll("?", "")).toBe(
      "encryption-at-rest encryption-in-transit",
    );
  });
});

describe("matchRows on look-alikes", () => {
  it.each([
    ["バックアップ電源の有無", "emergency-power"],
    ["データのバックアップ頻度", "backup-interval"],
    ["通信データの暗号化", "encryption-in-transit"],
    ["データベースの暗号化", "encryption-at-rest"],
    ["利用者の操作ログの取得と提供", "user-logs"],
    ["システム運用に関する操作ログの取得", "operation-logs"],
    ["防犯カメラの設置", "surveillance-cameras"],
    ["サーバの死活監視", "health-monitoring"],
    ["データ消去証明書の発行可否", "deletion-certificate"],
    ["データの消去方法", "deletion-method"],
    ["契約終了時のデータの返却", "data-return"],
    ["入室時の個人認証", "entry-authentication"],
    ["利用者のログイン認証", "user-authentication"],
    ["特権IDの登録・削除手順", "admin-rights-procedure"],
    ["Backup generators", "emergency-power"],
    ["Web application firewall", "firewall"],
    ["計算機室の出入りを書き留めた名簿はありますか", "entry-records"],
    ["疑似攻撃により弱点を洗い出していますか", "vulnerability-assessment"],
    ["ノートに残る日付ではなく、この回答がいつ現在のものか", "disclosure-date"],
    ["豪雨で拠点を失っても別の場所で復旧できますか", "disaster-recovery"],
    ["Who may become superuser, and how are such entitlements withdrawn?", "admin-rights-procedure"],
    ["If we part ways, how do we get our records back?", "data-return"],
    ["Will you send us a signed letter once everything has been erased?", "deletion-certificate"],
    ["Do outside testers try to hack into your platform each year?", "vulnerability-assessment"],
    ["Is everybody who goes into the server hall noted down?", "entry-records"],
  ])("%s is %s", (question, expected) => {
    expect(placeAlone(question).replace("?", "")).toBe(expected);
  });

  it.each([
    "バックアップデータの保存期間",
    "バックアップの世代数",
    "監視カメラの録画保存期間",
    "ウイルスパターンの更新頻度",
    "暗号化",
    "ログの保存期間",
    "過去の稼働率の実績",
    "内部監査の実施",
    "目標復旧時間（RTO）",
    "入退室カードの返却",
    "控えの保管場所",
    "次期事業者への引継ぎ支援",
    "海外拠点からのアクセスの有無",
    "ノートパソコンのウイルス対策",
    "Video visits with patients",
    "Security screening of subcontractors' staff",
    "従業員の健康診断を年1回実施していますか",
    "資料の置き場所",
    "契約が終了したら貸与した機器は返却しますか",
    "当社が貴社サービスに疑似攻撃を行ってよいですか",
    "二重登録を防ぐ仕組み",
    "情報セキュリティ方針の改訂日",
    "Is our data shared only within your group of companies?",
    "Are devices registered to users?",
    "May we scan your service for vulnerabilities?",
    "How do our teams move files between folders?",
    "Backup retention period",
    "Key management",
  ])("never surely places another aspect: %s", (question) => {
    expect(placeAlone(question)).not.toMatch(/[a-z]( |$)/);
  });

  it.each([
    "セキュリティ",
    "その他",
    "備考",
    "従業員への情報セキュリティ教育",
    "再委託先の管理",
    "サイバー保険の加入",
    "ソースコードレビューの実施",
    "APIの提供",
    "料金体系",
    "サポートの受付時間",
    "インシデント発生時の通知",
    "個人情報保護法への対応",
    "カタログ・プログラムの提供",
    "Employee background checks",
    "Support hours",
    "Governing law",
    "Pricing",
    "",
  ])("leaves %j unplaced", (question) => {
    expect(placeAlone(question)).toBe("");
  });
});

describe("matchRows as a function", () => {
  it("has an entry for every row, empty where the row is no question", () => {
    expect(matchRows([], template)).toEqual([]);
    const rows = [
      questionRow({ bucket: "section", question: "死活監視の有無" }),
      questionRow({ question: "死活監視の有無" }),
    ];
    expect(keysOf(rows)).toEqual([[], ["health-monitoring"]]);
  });

  it("gives reasons as the row writes them", () => {
    const [row] = matchRows([questionRow({ question: "ｻｰﾊﾞｰの死活監視をしていますか" })], template);
    expect(row?.placements[0]?.reasons).toEqual(["死活監視"]);
  });

  it("offers at most three alternatives, none of them placed", () => {
    for (const { placements, alternatives } of matchRows(templateRows("ja"), template)) {
      expect(alternatives.length).toBeLessThanOrEqual(3);
      expect(alternatives.filter(({ item }) => placements.some((placement) => placement.item === item))).toEqual([]);
    }
  });

  it("places exact rows alike in any order and with any numbers", () => {
    const rows = templateRows("ja");
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 1 }), fc.integer(), (some, shift) => {
        const renumbered = some.map((row, at) => ({ ...row, number: String((at + shift) % 30) }));
        const keyOf = new Map(items.map(({ key, question }) => [question.ja, key]));
        expect(keysOf(renumbered)).toEqual(some.map(({ question }) => [keyOf.get(question)]));
      }),
      { numRuns: 20 },
    );
  });

  it("never looks at answers, numbers or remarks, and always says the same", () => {
    const rows = [...templateRows("ja"), questionRow({ question: "暗号化" }), questionRow({ question: "社員教育" })];
    fc.assert(
      fc.property(fc.string(), fc.string(), (answer, number) => {
        const others = rows.map((row) => ({ ...row, answer: `${answer} バックアップ`, remarks: answer, number }));
        expect(matchRows(others, template)).toEqual(matchRows(rows, template));
      }),
      { numRuns: 10 },
    );
  });

  it("survives any text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: "binary" }), fc.array(fc.string({ unit: "binary" })))),
        (texts) => {
          const rows = texts.map(([question, path]) => questionRow({ question, path }));
          for (const { placements } of matchRows(rows, template)) {
            for (const { confidence } of placements) expect(confidence).toBeGreaterThan(0);
          }
        },
      ),
    );
  });
});
