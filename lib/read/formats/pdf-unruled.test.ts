import { describe, expect, it } from "vitest";
import type { PdfItem, PdfPage } from "./pdf-page.ts";
import { makePdfSheet } from "./pdf-sheet.ts";
import { makeUnruledRows } from "./pdf-unruled.ts";

type Text = [x: number, y: number, text: string];

/** Texts 10 points high at [x, y]; full-width letters are 10 points wide, the others 5. */
function page(number: number, texts: Text[]): PdfPage {
  const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter < "\u0300" ? 5 : 10), 0);
  const items = texts.map(([x, y, text]): PdfItem => ({ text, x, y, width: widthOf(text), height: 10 }));
  return { number, width: 500, items, horizontal: [], vertical: [], links: [] };
}

const heads = (leaf: number): Text[] => [
  [20, 30, "あさぎり 確認書"],
  [360, 30, `第${leaf}葉`],
  [20, 50, "番号"],
  [60, 50, "確認事項"],
  [240, 50, "回答"],
  [380, 50, "摘要"],
];
const row = (y: number, number: string, texts: [string, string, string?]): Text[] => [
  [20, y, number],
  [60, y, texts[0]],
  [240, y, texts[1]],
  ...(texts[2] ? [[380, y, texts[2]] satisfies Text] : []),
];

describe("a table without lines whose headings the page prints, not the table", () => {
  const { sheet } = makePdfSheet([
    page(1, [
      ...heads(1),
      [150, 100, "確認書（回答）"],
      ...row(130, "(1)", ["通信を暗号化しているか", "有り。", "TLS1.3"]),
      ...row(150, "(2)", ["停止を防ぐ仕組みの", "検討中である。"]),
      [60, 165, "有無"],
      ...row(185, "(3)", ["研修", "年2回", "全員"]),
    ]),
    page(2, [...heads(2), ...row(130, "(4)", ["時刻の同期", "有り。", "NTP"]), ...row(150, "(5)", ["監視", "有り。"])]),
  ]);
  const rows = [...Map.groupBy(sheet.cells, (cell) => cell.row).values()];

  it("they are rows of it on each page, the page's other heads are none; a number in parentheses opens a row", () => {
    expect(rows.map((cells) => cells.map(({ column, text }) => `${column} ${text}`).join(" | "))).toEqual([
      "1 あさぎり | 2 確認書 | 3 第1葉",
      "1 番号 | 2 確認事項 | 3 回答 | 4 摘要",
      "1 確認書（回答）",
      "1 (1) | 2 通信を暗号化しているか | 3 有り。 | 4 TLS1.3",
      "1 (2) | 2 停止を防ぐ仕組みの\n有無 | 3 検討中である。",
      "1 (3) | 2 研修 | 3 年2回 | 4 全員",
      "1 あさぎり | 2 確認書 | 3 第2葉",
      "1 番号 | 2 確認事項 | 3 回答 | 4 摘要",
      "1 (4) | 2 時刻の同期 | 3 有り。 | 4 NTP",
      "1 (5) | 2 監視 | 3 有り。",
    ]);
  });
});

describe("a paper whose numbers stand in badges, a little lower than the text beside them", () => {
  const badge = (y: number, number: string, [asked, said, more]: [string, string, string?]): Text[] => [
    [60, y, asked],
    [240, y, said],
    ...(more ? [[240, y + 14, more] satisfies Text] : []),
    [22, y + 3, number],
  ];
  const pages = [
    page(1, [
      [30, 60, "1. 船と港"],
      ...badge(100, "01", ["錨の検査", "毎年、造船所で", "行っています。"]),
      ...badge(140, "02", ["桟橋の照明", "日没から点灯します。"]),
      [30, 190, "2. 航海"],
      ...badge(230, "03", ["日誌の保管", "10年です。"]),
      ...badge(270, "04", ["当直", "二人です。"]),
      ...badge(360, "05", ["訓練", "年2回です。"]),
    ]),
  ];
  const rows = [...Map.groupBy(makePdfSheet(pages).sheet.cells, (cell) => cell.row).values()];

  it("is no running text", () => expect(makeUnruledRows(pages)).toHaveLength(7));

  it("is a table of three columns, its headings between the rows", () => {
    expect(rows.map((cells) => cells.map(({ column, text }) => `${column} ${text}`).join(" | "))).toEqual([
      "1 1. 船と港",
      "1 01 | 2 錨の検査 | 3 毎年、造船所で\n行っています。",
      "1 02 | 2 桟橋の照明 | 3 日没から点灯します。",
      "1 2. 航海",
      "1 03 | 2 日誌の保管 | 3 10年です。",
      "1 04 | 2 当直 | 3 二人です。",
      "1 05 | 2 訓練 | 3 年2回です。",
    ]);
  });
});

describe("numbered headings with a gap behind the number, above paragraphs that begin where the number does", () => {
  const asked = (y: number, number: string, [question, ...lines]: [string, ...string[]]): Text[] => [
    [40, y, number],
    [70, y, question],
    ...lines.map((line, at): Text => [40, y + 16 + 13 * at, line]),
  ];
  const pages = [
    page(1, [
      ...asked(60, "1.1", [
        "Is the pier lit?",
        `Yes, from dusk to dawn, ${"and on feast days ".repeat(3)}until the lamps are out.`,
      ]),
      ...asked(110, "1.2", ["How many ropes are there?", "Forty.", "Nine of them are new."]),
      ...asked(170, "1.3", ["Who keeps the log?", "The mate."]),
      ...asked(220, "1.4", ["Is the hull inspected?", "Each spring.", "By the yard."]),
      ...asked(280, "1.5", ["Where is the shed?", "By the gate."]),
      ...asked(330, "1.6", ["Is there a clock?", "No."]),
    ]),
  ];
  const rows = [...Map.groupBy(makePdfSheet(pages).sheet.cells, (cell) => cell.row).values()];

  it("are lines of text, each number with what it numbers", () => {
    expect(rows.map((cells) => cells.map(({ text }) => text).join(" | ")).slice(0, 5)).toEqual([
      "1.1 Is the pier lit?",
      `Yes, from dusk to dawn, ${"and on feast days ".repeat(3)}until the lamps are out.`,
      "1.2 How many ropes are there?",
      "Forty.",
      "Nine of them are new.",
    ]);
  });
});

describe("rows centred in height, of which the first stands close below the headings", () => {
  const pages = [
    page(1, [
      [20, 40, "No"],
      [50, 40, "Question"],
      [200, 40, "Answer"],
      [260, 40, "Comment"],
      [260, 52, "Lamps of the old kind,"],
      [50, 58, "Is the pier lit in"],
      [260, 64, "from dusk on feast days"],
      [20, 64, "1"],
      [200, 64, "Yes"],
      [50, 70, "winter and summer?"],
      [260, 76, "until dawn"],
      [20, 106, "2"],
      [50, 100, "Are there ropes for"],
      [50, 112, "each of the boats?"],
      [200, 106, "No"],
      [260, 106, "Forty"],
      [20, 142, "3"],
      [50, 142, "Is there a clock?"],
      [200, 142, "Yes"],
      [260, 142, "By the gate"],
      [20, 166, "4"],
      [50, 166, "Is a log kept?"],
      [200, 166, "Yes"],
      [260, 166, "The mate"],
    ]),
  ];
  const rows = [...Map.groupBy(makePdfSheet(pages).sheet.cells, ({ row }) => row).values()];

  it("keep the first line of what stands beside the first number", () => {
    expect(rows.map((cells) => cells.map(({ text }) => text.replaceAll("\n", " ")).join(" | "))).toEqual([
      "No | Question | Answer | Comment",
      "1 | Is the pier lit in winter and summer? | Yes | Lamps of the old kind, from dusk on feast days until dawn",
      "2 | Are there ropes for each of the boats? | No | Forty",
      "3 | Is there a clock? | Yes | By the gate",
      "4 | Is a log kept? | Yes | The mate",
    ]);
  });
});

describe("numbered terms, what each says set off a little below it", () => {
  const term = (y: number, number: string, [text, said]: [string, string]): Text[] => [
    [40, y, number],
    [60, y, text],
    [70, y + 16, said],
  ];
  const terms: [string, string][] = [
    ["Lights on the pier", "Yes, at night"],
    ["Ropes", "Forty"],
    ["Log", "No"],
    ["Inspection of the hull", "Yes: in spring"],
    ["Clock", "No"],
  ];
  const { cells } = makePdfSheet([
    page(1, [[40, 30, "Harbour sheet"], ...terms.flatMap((pair, at) => term(60 + 40 * at, `${at + 1}.`, pair))]),
  ]).sheet;

  it("are lines of text, and those set off say so", () => {
    expect(cells.map(({ text, inset = false }) => [text, inset])).toEqual([
      ["Harbour sheet", false],
      ...terms.flatMap(([text, said], at) => [
        [`${at + 1}. ${text}`, false],
        [said, true],
      ]),
    ]);
  });
});

describe("a table without lines whose questions fill their column", () => {
  const full = "予備の舵を備えていますか。点検の";
  const rows = (pages: PdfPage[]) =>
    [...Map.groupBy(makePdfSheet(pages).sheet.cells, ({ row }) => row).values()].map((cells) =>
      cells.map(({ column, text }) => `${column} ${text}`).join(" | "),
    );

  it("what begins where a column does is that column's, though hardly a gap or a space parts it from the text before", () => {
    const pages = [
      page(1, [
        [20, 30, "番号"],
        [60, 30, "確認事項"],
        [222, 30, "回答"],
        [380, 30, "摘要"],
        ...row(50, "1", ["錨の検査", "", "春"]).filter(([, , text]) => text !== ""),
        [222, 50, "はい"],
        [20, 70, "2"],
        [60, 70, full],
        [222, 70, "はい"],
        [60, 85, "間隔"],
        [20, 105, "3"],
        // One text in the file.
        [60, 105, "夜間も桟橋を照らしていますか。 いいえ"],
        [380, 105, "電球"],
        [20, 125, "4"],
        [60, 125, "日誌"],
        [222, 125, "はい"],
        [20, 145, "5"],
        [60, 145, "保険"],
        [222, 145, "はい"],
      ]),
    ];
    expect(rows(pages)).toEqual([
      "1 番号 | 2 確認事項 | 3 回答 | 4 摘要",
      "1 1 | 2 錨の検査 | 3 はい | 4 春",
      `1 2 | 2 ${full}間隔 | 3 はい`,
      "1 3 | 2 夜間も桟橋を照らしていますか。 | 3 いいえ | 4 電球",
      "1 4 | 2 日誌 | 3 はい",
      "1 5 | 2 保険 | 3 はい",
    ]);
  });

  it("most lines belong to long answers in a narrow column", () => {
    const long = [
      "Each spring by",
      "the yard, and by",
      "the crew after",
      "every storm of",
      "more than nine",
      "on the scale of",
      "the harbour.",
    ];
    const pages = [
      page(1, [
        [20, 20, "No"],
        [60, 20, "Question"],
        [300, 20, "Answer"],
        [420, 20, "Note"],
        ...[1, 2, 3, 4, 5].flatMap((n): Text[] => [
          [20, n * 100, `${n}`],
          [60, n * 100, `Is part ${n} inspected?`],
          ...long.map((line, at): Text => [300, n * 100 + at * 12, line]),
          [420, n * 100, "yes"],
        ]),
      ]),
    ];
    expect(rows(pages)).toEqual([
      "1 No | 2 Question | 3 Answer | 4 Note",
      ...[1, 2, 3, 4, 5].map((n) => `1 ${n} | 2 Is part ${n} inspected? | 3 ${long.join(" ")} | 4 yes`),
    ]);
  });
});
