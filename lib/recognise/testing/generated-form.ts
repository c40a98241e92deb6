import type { Cell, SourceSheet } from "#lib/domain/source-document.ts";

/** A form as somebody might lay it out, and what stands in its rows: row → question and answer. */
export type GeneratedForm = { sheet: SourceSheet; asked: Map<number, { question: string; answer: string }> };

export type Part =
  | "number"
  | "path"
  | "question"
  | "guide"
  | "required"
  | "example"
  | "last"
  | "answer"
  | "detail"
  | "remarks"
  | "reader";
type Words = {
  headings: Record<Part, readonly string[]>;
  group: readonly string[];
  title: string;
  stated: readonly [string, string][];
  sections: readonly string[];
  levels: readonly string[];
  guide: string;
  example: string;
  verdicts: readonly string[];
  foot: readonly string[];
  rows: readonly (readonly [question: string, answer: string, detail: string])[];
};

export const japanese: Words = {
  headings: {
    number: ["No", "項番", "番号", "設問番号", "#"],
    path: ["分類", "大項目", "カテゴリ", "領域"],
    question: ["確認事項", "質問", "設問", "チェック項目", "要求事項", "点検項目", "お尋ねしたいこと"],
    guide: ["解説", "記入要領", "質問の意図", "確認の観点"],
    required: ["必須/任意", "重要度", "要求水準"],
    example: ["記入例", "回答例"],
    last: ["前回回答", "前年度回答"],
    answer: ["回答", "ご回答", "貴社回答", "対応状況", "実施状況", "結果"],
    detail: ["詳細", "具体的内容", "補足説明"],
    remarks: ["備考", "コメント", "特記事項"],
    reader: ["当社確認欄", "審査結果", "判定"],
  },
  group: ["貴社記入欄", "事業者記入欄"],
  title: "外洋船利用前確認シート",
  stated: [
    ["会社名", "株式会社みさき"],
    ["サービス名", "みさき便"],
    ["回答日", "2026年5月12日"],
  ],
  sections: ["1. 船体", "2. 乗組員", "3. 積荷", "4. 港"],
  levels: ["必須", "任意"],
  guide: "日誌や証書で確認できること。担当の部署にご確認ください。",
  example: "実施している（年1回）",
  verdicts: ["可", "要確認", ""],
  foot: ["※ご不明な点は担当までお問い合わせください。", "以上", "ご協力ありがとうございました。"],
  rows: [
    ["錨を毎年検査していること", "適合", "春に検査"],
    ["予備の舵を備えていること", "一部", "港に１本"],
    ["乗組員の身元を確認していますか。", "はい", ""],
    ["変更の手順があること", "適合", "改定は年１回"],
    ["桟橋を夜間も照らしていること", "不適合", "電球の交換待ち"],
    ["積荷の保管場所を国名で示してください。", "日本（神戸）", ""],
    ["救命艇の点検の間隔", "毎月", ""],
    ["火災の検知の仕組みがありますか。", "いいえ", "検討中です"],
    ["航海日誌を残しているか", "該当なし", ""],
    ["停泊中の見張りを置いていること", "適合", "２名"],
    ["船員証の発行の規程があること", "対象外", "港が発行する"],
    ["保険に加入していること", "適合", ""],
  ],
};

export const english: Words = {
  headings: {
    number: ["No.", "#", "ID", "Ref", "Q#"],
    path: ["Domain", "Category", "Section", "Area"],
    question: ["Question", "Requirement", "Control question", "What we ask", "Control requirement"],
    guide: ["Guidance", "Why we ask", "Help text"],
    required: ["Mandatory?", "Priority", "M/D"],
    example: ["Example answer", "Sample response"],
    last: ["Last year's answer", "Previous response", "2024 response (previous)"],
    answer: ["Answer", "Response", "Vendor response", "Supplier answer", "Reply", "Status"],
    detail: ["Details", "Explanation", "Supporting information"],
    remarks: ["Comments", "Remarks", "Notes"],
    reader: ["Assessor rating", "Reviewer comments"],
  },
  group: ["Supplier to complete", "Vendor response"],
  title: "Vessel questionnaire for suppliers",
  stated: [
    ["Vendor", "Misaki Ltd"],
    ["Product", "Misaki Ferry"],
    ["Date completed", "12 May 2026"],
  ],
  sections: ["1. Hull", "2. Crew", "3. Cargo", "4. Port"],
  levels: ["M", "D"],
  guide: "Look at the log or the certificate; ask the owner of the process.",
  example: "Yes, once a year",
  verdicts: ["OK", "Follow up", ""],
  foot: ["Thank you for completing this questionnaire.", "End of document", "Please return to port@example.org"],
  rows: [
    ["Is the anchor inspected each year?", "Yes", "In spring."],
    ["The vessel shall carry a spare rudder.", "Partly met", "One on shore."],
    ["List the certificates that the vessel holds.", "Class A, 2025", ""],
    ["Is the crew vetted before boarding?", "No", "Planned for May."],
    ["Describe how the cargo is lashed.", "With nets and chains.", ""],
    ["Is the pier lit at night?", "Yes", ""],
    ["How often is the lifeboat drilled?", "Monthly", ""],
    ["Changes to the route are approved and recorded.", "Met", "By the master."],
    ["Do you carry live animals?", "N/A", "No such cargo."],
    ["In which port is the log kept?", "Porto", ""],
    ["Is a fire watch kept in port?", "Yes", "Two sailors."],
    ["Is the vessel insured?", "Not applicable", "Owned by the port."],
  ],
};

/** How a form is laid out: which columns there are, which of their names is picked, what stands above, between and below the rows. */
export type Plan = {
  words: Words;
  parts: Part[];
  pick: number;
  above: number;
  gap: boolean;
  grouped: boolean;
  sections: "none" | "rows" | "wide";
  merged: boolean;
  shift: number;
  foot: number;
};

const chosen = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** A form laid out by a plan. */
export function layOut(plan: Plan): GeneratedForm {
  const { words, parts, pick, shift } = plan;
  const cells: Cell[] = [];
  const columnOf = (part: Part) => parts.indexOf(part) + 1 + shift;
  const put = (row: number, column: number, text: string, more: Partial<Cell> = {}) => {
    if (text !== "") cells.push({ row, column, text, ...more });
  };
  let row = 1;
  if (plan.above > 0) put(row++, 1 + shift, words.title);
  for (const [label, value] of words.stated.slice(0, Math.max(0, plan.above - 1))) {
    put(row, 1 + shift, label);
    put(row++, 2 + shift, value);
  }
  if (plan.gap) row += 1;
  row = putHeadings(plan, row, put, columnOf);
  const asked: GeneratedForm["asked"] = new Map();
  words.rows.forEach(([question, answer, detail], index) => {
    const section = chosen(words.sections, Math.floor(index / 4));
    if (index % 4 === 0 && plan.sections !== "none")
      put(row++, 1 + shift, section, plan.sections === "wide" ? { columnSpan: parts.length } : {});
    const texts: Record<Part, string> = {
      number: `${index + 1}`,
      path: index % 4 === 0 || !plan.merged ? section.slice(3) : "",
      question,
      guide: words.guide,
      required: chosen(words.levels, pick + index * 7),
      example: words.example,
      last: chosen(words.rows, pick + index * 5)[1],
      answer,
      detail,
      remarks: parts.includes("detail") ? "" : detail,
      reader: chosen(words.verdicts, pick + index * 3),
    };
    for (const part of parts)
      put(row, columnOf(part), texts[part], part === "path" && plan.merged ? { rowSpan: 4 } : {});
    asked.set(row++, { question, answer });
  });
  const foot = words.foot[plan.foot];
  if (foot !== undefined) put(row++, 1 + shift, foot);
  return {
    sheet: {
      name: "Form",
      hidden: false,
      rows: row,
      columns: parts.length + shift,
      cells,
      hiddenRows: [],
      hiddenColumns: [],
    },
    asked,
  };
}

type Put = (row: number, column: number, text: string, more?: Partial<Cell>) => void;

/** One row of headings, or two where one reaches over all that the vendor fills in. Returns the row below. */
function putHeadings(
  { words, parts, pick, grouped }: Plan,
  row: number,
  put: Put,
  columnOf: (part: Part) => number,
): number {
  const heading = (part: Part) => chosen(words.headings[part], pick + part.length);
  const own = parts.filter((part) => part === "answer" || part === "detail" || part === "remarks");
  if (!grouped || own.length < 2) {
    for (const part of parts) put(row, columnOf(part), heading(part));
    return row + 1;
  }
  for (const part of parts.filter((each) => !own.some((one) => one === each)))
    put(row, columnOf(part), heading(part), { rowSpan: 2 });
  put(row, columnOf("answer"), chosen(words.group, pick), { columnSpan: own.length });
  for (const part of own) put(row + 1, columnOf(part), heading(part));
  return row + 2;
}
