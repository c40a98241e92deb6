import { describe, expect, it } from "vitest";
import type { PdfItem, PdfLine, PdfPage } from "./pdf-page.ts";
import { makePdfSheet } from "./pdf-sheet.ts";

const WIDTH = 300;

/** A line of text as a PDF has it, 10 points high; full-width letters are 10 points wide, the others 5. */
function write(text: string, x: number, y: number, height = 10): PdfItem {
  const width = [...text].reduce((sum, letter) => sum + (letter < "\u0300" ? 0.5 : 1) * height, 0);
  return { text, x, y, width, height };
}

function page(items: PdfItem[], lines: { horizontal?: PdfLine[]; vertical?: PdfLine[] } = {}, number = 1): PdfPage {
  return { number, width: WIDTH, items, horizontal: lines.horizontal ?? [], vertical: lines.vertical ?? [], links: [] };
}

/** The ruling lines of a table over the page's width. */
function ruled(columns: readonly number[], rows: readonly number[]): { horizontal: PdfLine[]; vertical: PdfLine[] } {
  const [left = 0, right = 0, top = 0, bottom = 0] = [columns[0], columns.at(-1), rows[0], rows.at(-1)];
  return {
    horizontal: rows.map((at) => ({ at, from: left, to: right })),
    vertical: columns.map((at) => ({ at, from: top, to: bottom })),
  };
}

function readGrid(pages: readonly PdfPage[]): string[] {
  return makePdfSheet(pages).sheet.cells.map(({ row, column, text }) => `${row},${column} ${text}`);
}

const table = ruled([30, 50, 160, 270], [100, 115, 130]);
const tableItems = [
  write("No", 32, 110),
  write("質問", 52, 110),
  write("回答", 162, 110),
  write("1", 32, 125),
  write("暗号化", 52, 125),
  write("有り", 162, 125),
];
const tableCells = (row: number) => [
  `${row},1 No`,
  `${row},2 質問`,
  `${row},3 回答`,
  `${row + 1},1 1`,
  `${row + 1},2 暗号化`,
  `${row + 1},3 有り`,
];

describe("tables with lines between their rows only", () => {
  const rows = [
    ["区分", "質問", "回答"],
    ["組織", "方針はありますか。", "はい"],
    ["組織", "責任者はいますか。", "いいえ"],
    ["通信", "暗号化していますか。", "はい"],
    ["通信", "監視していますか。", "はい"],
  ];
  const items = rows.flatMap((texts, i) => texts.map((text, j) => write(text, [30, 80, 220][j] ?? 0, 112 + 30 * i)));
  const lines = { horizontal: [100, 130, 160, 190, 220, 250].map((at) => ({ at, from: 30, to: 280 })) };

  it("a row between two lines, without any numbers; a second line of a text stays in its row", () => {
    const { sheet, unsure } = makePdfSheet([page([...items, write("月次です。", 220, 215)], lines)]);
    expect(unsure).toBe(true);
    expect(sheet.cells.map(({ row, column, text }) => `${row},${column} ${text}`)).toEqual(
      rows.flatMap((texts, i) =>
        texts.map((text, j) => `${i + 1},${j + 1} ${i === 3 && j === 2 ? "はい\n月次です。" : text}`),
      ),
    );
  });

  it("a first row without a line above it is a row", () => {
    const below = { horizontal: lines.horizontal.slice(1) };
    expect(readGrid([page(items, below)])).toHaveLength(15);
  });
});

describe("tables that draw no columns but for the eye", () => {
  const columns = [30, 60, 90, 210, 280];
  const fill = (colour: string, [left, right]: [number, number], [top, bottom]: [number, number]) => ({
    colour,
    left,
    right,
    top,
    bottom,
  });
  const fillRow = (colour: string, top: number, from = 0) =>
    columns.slice(from + 1).map((right, i) => fill(colour, [columns[from + i] ?? 0, right], [top, top + 30]));
  const texts = [
    ["区分", "No", "質問", "回答"],
    ["", "1", "方針はありますか。", "はい"],
    ["", "2", "責任者はいますか。", "いいえ"],
    ["", "3", "暗号化していますか。", "はい"],
    ["", "4", "監視していますか。", "はい"],
  ];
  const rowItems = texts.flatMap((row, i) =>
    row.flatMap((text, j) => (text ? [write(text, (columns[j] ?? 0) + 2, 118 + 30 * i)] : [])),
  );
  const categories = [write("組", 40, 160), write("織", 40, 172), write("通", 40, 220), write("信", 40, 232)];
  const note = write("本書の内容は予告なく変わることがあります。ご了承ください", 30, 266, 8);

  it("every other row is filled cell by cell; a category's cell reaches over its rows, the last row is not filled", () => {
    const shades = [
      ...fillRow("#0a7", 100),
      ...fillRow("#eee", 160, 1),
      ...fillRow("#eee", 220, 1).map((shade) => ({ ...shade })),
      fill("#cde", [30, 60], [130, 190]),
      fill("#cde", [30, 60], [190, 250]),
    ];
    const { sheet, unsure } = makePdfSheet([{ ...page([...rowItems, ...categories, note]), shades }]);
    expect(unsure).toBe(false);
    expect(sheet.cells.map(({ row, column, rowSpan, text }) => `${row},${column}+${rowSpan ?? 1} ${text}`)).toEqual([
      ...["1,1+1 区分", "1,2+1 No", "1,3+1 質問", "1,4+1 回答", "2,1+2 組織", "2,2+1 1", "2,3+1 方針はありますか。"],
      ...["2,4+1 はい", "3,2+1 2", "3,3+1 責任者はいますか。", "3,4+1 いいえ", "4,1+2 通信", "4,2+1 3"],
      ...["4,3+1 暗号化していますか。", "4,4+1 はい", "5,2+1 4", "5,3+1 監視していますか。", "5,4+1 はい"],
      `6,1+1 ${note.text}`,
    ]);
  });

  it("lines below rows drawn cell by cell: no line above the header nor below the last row, headings between tables", () => {
    const lines = [130, 160, 190, 220].flatMap((at) =>
      columns.slice(2).map((to, i) => ({ at, from: columns[i + 1] ?? 0, to })),
    );
    const items = rowItems.filter(({ x }) => x > 60);
    const heading = write("組織について", 60, 85, 14);
    expect(readGrid([page([heading, ...items, note], { horizontal: lines })])).toEqual([
      "1,1 組織について",
      ...texts.flatMap((row, i) => row.slice(1).map((text, j) => `${i + 2},${j + 1} ${text}`)),
      `7,1 ${note.text}`,
    ]);
  });
});

describe("frames in the text of a PDF", () => {
  const frame = (top: number) => ruled([30, 270], [top, top + 20]);
  const form = [100, 150, 200].flatMap((top, i) => [write(`C1.${i}`, 30, top - 5), write(`Name ${i}.`, 90, top - 5)]);
  const answers = [100, 150, 200].map((top, i) => write(`Answer ${i}`, 34, top + 14));

  it("each is a cell below the line that asks", () => {
    const frames = [100, 150, 200].map(frame);
    const lines = {
      horizontal: frames.flatMap(({ horizontal }) => horizontal),
      vertical: frames.flatMap(({ vertical }) => vertical),
    };
    const { sheet, unsure } = makePdfSheet([page([...form, ...answers], lines)]);
    expect(sheet.cells.map(({ row, column, text }) => `${row},${column} ${text}`)).toEqual(
      [0, 1, 2].flatMap((i) => [`${2 * i + 1},1 C1.${i} Name ${i}.`, `${2 * i + 2},1 Answer ${i}`]),
    );
    expect([sheet.proseRows, unsure]).toEqual([[1, 3, 5], false]);
  });
});

describe("lines of a PDF outside its tables", () => {
  it.each([
    {
      title: "a short title is not full, what stands below it is a row of its own",
      above: [write("チェックシート", 30, 60, 11), write("回答日：2026年4月1日", 30, 78)],
      expected: ["チェックシート", "回答日：2026年4月1日"],
    },
    {
      title: "lines of one size, neither of them full",
      above: [write("株式会社サンプル", 30, 60), write("東京都港区", 30, 74)],
      expected: ["株式会社サンプル", "東京都港区"],
    },
    {
      title: "a paragraph that fills the width is one row",
      above: [
        write("本書は当社が提供するサービスの安全性について、お客", 30, 50),
        write("様に回答するものです。なお内容は予告なく変わります", 30, 64),
        write("。", 30, 78),
      ],
      expected: [
        "本書は当社が提供するサービスの安全性について、お客様に回答するものです。なお内容は予告なく変わります。",
      ],
    },
    {
      title: "a list's marks begin rows, also below a full line",
      above: [
        write("・本書は当社が提供するサービスの安全性についての、", 30, 50),
        write("・改善のため変わります", 30, 64),
      ],
      expected: ["・本書は当社が提供するサービスの安全性についての、", "・改善のため変わります"],
    },
    {
      title: "lines set right are no paragraph",
      above: [write("東京都港区芝公園", 190, 50), write("株式会社サンプル", 190, 64)],
      expected: ["東京都港区芝公園", "株式会社サンプル"],
    },
    {
      title: "a wide gap parts paragraphs",
      above: [
        write("本書は当社が提供するサービスの安全性についての、も", 30, 50),
        write("改善のため変わります", 30, 73),
      ],
      expected: ["本書は当社が提供するサービスの安全性についての、も", "改善のため変わります"],
    },
  ])("$title", ({ above, expected }) => {
    expect(readGrid([page([...above, ...tableItems], table)])).toEqual([
      ...expected.map((text, i) => `${i + 1},1 ${text}`),
      ...tableCells(expected.length + 1),
    ]);
  });

  it("a lone line tells nothing of the page's edge", () => {
    const items = [write("Security answers of Fjord Cloud", 30, 60), write("given in March 2026", 30, 72)];
    expect(readGrid([page(items)])).toEqual(["1,1 Security answers of Fjord Cloud", "2,1 given in March 2026"]);
  });
});

/** A page of a list without lines: number, enquiry, reply set in below it with a code beside it, a mark of the reader's, and a foot. */
function enquiries(first: number, number: number): PdfPage {
  const rows = [0, 1, 2].flatMap((i) => [
    write(`${first + i}.`, 10, 40 + i * 50),
    write(`Are the doors of hall ${first + i} kept shut,`, 40, 40 + i * 50),
    write("Open", 270, 40 + i * 50),
    write("and who is told?", 40, 52 + i * 50),
    write(`They are shut by rule ${first + i}.`, 46, 68 + i * 50),
    write("PC", 240, 68 + i * 50),
  ]);
  const head = [
    write("No.", 10, 24),
    write("Enquiry and reply", 40, 24),
    write("Code", 240, 24),
    write("Ours", 270, 24),
  ];
  const foot = [write("Alder plc", 4, 400), write("In confidence", 110, 400), write(`Page ${number}`, 260, 400)];
  return page([...head, ...rows, ...foot], {}, number);
}

describe("tables of a PDF that draws no lines", () => {
  it("feet of pages make no columns, sentences stay whole, a reply beneath its question is a row of its own", () => {
    const row = (grid: number, i: number) => [
      `${grid},1 ${i}.`,
      `${grid},2 Are the doors of hall ${i} kept shut, and who is told?`,
      `${grid},4 Open`,
      `${grid + 1},2 They are shut by rule ${i}.`,
      `${grid + 1},3 PC`,
    ];
    const head = (grid: number) => [`${grid},1 No.`, `${grid},2 Enquiry and reply`, `${grid},3 Code`, `${grid},4 Ours`];
    const foot = (grid: number, number: number) => [
      `${grid},1 Alder plc`,
      `${grid},2 In confidence`,
      `${grid},3 Page ${number}`,
    ];
    const filled = (cells: string[]) => cells.filter((cell) => !/ $/.test(cell));
    expect(filled(readGrid([enquiries(1, 1), enquiries(4, 2), enquiries(7, 3)]))).toEqual([
      ...[...head(1), ...row(2, 1), ...row(4, 2), ...row(6, 3), ...foot(8, 1)],
      ...[...head(9), ...row(10, 4), ...row(12, 5), ...row(14, 6), ...foot(16, 2)],
      ...[...head(17), ...row(18, 7), ...row(20, 8), ...row(22, 9), ...foot(24, 3)],
    ]);
  });

  it("two paragraphs of an answer stay in one row, and what stands beside a number a hair lower begins no row", () => {
    const items = [1, 2, 3, 4].flatMap((i) => [
      write(`${i}`, 10, i * 60),
      write(`Is hall ${i} dry?`, 40, i * 60 + 0.4),
      write("Yes, at all times", 160, i * 60),
      write("of the year.", 160, i * 60 + 12),
      write("It is measured.", 160, i * 60 + 30),
    ]);
    const cells = readGrid([
      page([write("No", 10, 30), write("Question", 40, 30), write("Answer", 160, 30), ...items]),
    ]);
    expect(cells.slice(3)).toEqual(
      [1, 2, 3, 4].flatMap((i) => [
        `${i + 1},1 ${i}`,
        `${i + 1},2 Is hall ${i} dry?`,
        `${i + 1},3 Yes, at all times of the year.\nIt is measured.`,
      ]),
    );
  });
});
