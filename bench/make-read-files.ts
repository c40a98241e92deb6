import { writeOds, writeXlsx } from "hucre";

const ROWS = 5_000;
const COLUMNS = 12;
const WORDS = [
  "暗号化",
  "バックアップ",
  "有り",
  "TLS 1.2",
  "access control",
  "監査ログ",
  "24時間365日",
  "利用者",
  "データセンター",
  "無し",
];

/** Words in an order that a fixed seed gives: the same files in every run. */
function makeGrid(): string[][] {
  let seed = 20_211;
  const next = (most: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % most;
  };
  const cell = () => Array.from({ length: 1 + next(6) }, () => WORDS[next(WORDS.length)]).join(" ");
  const header = ["No.", "種別", "項目", "内容", "回答", "備考", "a", "b", "c", "d", "e", "f"];
  return [
    header,
    ...Array.from({ length: ROWS - 1 }, (_row, i) => [`${i + 1}`, ...Array.from({ length: COLUMNS - 1 }, cell)]),
  ];
}

export type ReadFile = { name: string; make: () => Promise<Uint8Array> };

/** The files that reading is measured on. */
export const readFiles: readonly ReadFile[] = [
  { name: "xlsx-5000x12", make: () => writeXlsx({ sheets: [{ name: "S", rows: makeGrid() }] }) },
  { name: "ods-5000x12", make: () => writeOds({ sheets: [{ name: "S", rows: makeGrid() }] }) },
  {
    name: "csv-5000x12",
    make: async () =>
      new TextEncoder().encode(
        makeGrid()
          .map((row) => row.map((text) => `"${text}"`).join(","))
          .join("\r\n"),
      ),
  },
  { name: "pdf-300", make: async () => makePdf(300) },
];

const PAGE_ROWS = 20;
const LEFT = [40, 70, 170, 330, 555];

/** A ruled table of four columns with the header on each page, written by hand (ISO 32000-1, 7.5) in a font that every reader has. */
function makePdf(rows: number): Uint8Array {
  const pages = Math.ceil(rows / PAGE_ROWS);
  const objects: string[] = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages}/Kids[${Array.from({ length: pages }, (_page, i) => `${4 + i * 2} 0 R`).join(" ")}]>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
  ];
  for (let page = 0; page < pages; page += 1) {
    const content = drawPage(page);
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + page * 2} 0 R>>`,
    );
    objects.push(`<</Length ${content.length}>>stream\n${content}\nendstream`);
  }
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj${object}endobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`;
  return new TextEncoder().encode(file + end);
}

function drawPage(page: number): string {
  const drawn: string[] = [];
  for (let row = 0; row <= PAGE_ROWS; row += 1) {
    const top = 810 - row * 36;
    const number = page * PAGE_ROWS + row;
    const texts =
      row === 0
        ? ["No.", "Item", "Question", "Answer"]
        : [`${number}`, "Access control", "Are accounts reviewed at least", "Yes, twice a year by the owner"];
    for (const [column, text] of texts.entries()) {
      const [left = 0, right = 0] = [LEFT[column], LEFT[column + 1]];
      drawn.push(`${left} ${top - 36} ${right - left} 36 re S BT /F 9 Tf ${left + 4} ${top - 14} Td (${text}) Tj ET`);
    }
  }
  return drawn.join("\n");
}
