import type { Cell, SourceSheet } from "#lib/domain/source-document.ts";

/** A text as somebody might write his answers down: how questions and answers are marked, whether there are chapters and second paragraphs. */
export type TextPlan = {
  japanese: boolean;
  question: "1." | "1)" | "Q1." | "Q1:" | "gap" | "(1)" | "1.1" | "bold" | "bold 1." | "heading";
  answer: "plain" | "bold" | "A." | "label" | "quote" | "box";
  chapters: "none" | "heading" | "mark";
  second: boolean;
  above: number;
  closes: boolean;
  /** Requirements instead of questions, in Japanese. */
  stated: boolean;
};

const JAPANESE: readonly (readonly [string, string])[] = [
  ["船体の検査は年に何回ですか。", "2回です。春と秋に行います。"],
  ["予備の舵はありますか。", "はい"],
  ["３級以上の海技士が乗っていますか。", "はい"],
  ["積荷はどの国に保管しますか。", "日本（神戸）です。"],
  ["火災の検知の仕組みを説明してください。", "煙の検知器を各室に置いています。"],
  ["見張りは24時間いますか。", "いいえ"],
  ["航海日誌は何年残しますか。", "5年間です。"],
  ["保険に加入していますか。", "加入しております。証書の写しは求めに応じてお送りします。"],
  ["船員証の発行に規程はありますか。", "TLS1.2またはTLS1.3で送ります。"],
  ["桟橋は夜間も明るいですか。", "はい"],
];
/** Requirements, which ask nothing in so many words. */
const STATED: readonly (readonly [string, string])[] = [
  ["錨を毎年検査している。", "対応済"],
  ["予備の舵を備えている。", "一部対応"],
  ["積荷を国内に保管する。", "対応済"],
  ["見張りを常に置く。", "未対応"],
  ["航海日誌を５年間残す。", "対応済"],
  ["保険に加入している。", "対応済"],
  ["桟橋を夜間も照らす。", "対応済"],
];
const ENGLISH: readonly (readonly [string, string])[] = [
  ["How often is the hull inspected?", "Twice a year."],
  ["Is there a spare rudder?", "Yes"],
  ["Do you lash (a) crates and (b) barrels?", "(a) yes, with nets; (b) no."],
  ["In which country is the cargo kept?", "In Portugal."],
  ["Please describe how fires are detected.", "A smoke detector in each cabin, checked monthly."],
  ["Is a watch kept at night?", "No"],
  ["For how long is the log kept?", "Five years."],
  ["Are you insured?", "Yes. A copy of the certificate is sent on request."],
  ["Who may board?", "The crew and the pilot."],
  ["Is the pier lit at night?", "Yes"],
];
const CHAPTERS = { japanese: ["船体", "積荷", "港"], english: ["Hull", "Cargo", "Port"] };

/** The text of a plan, and what it asks: row → question and answer. */
export function writeText(plan: TextPlan): {
  sheet: SourceSheet;
  asked: Map<number, { question: string; answer: string }>;
} {
  const { japanese, second, closes } = plan;
  const cells: Cell[] = [];
  const put = (text: string, more: Partial<Cell> = {}) =>
    cells.push({ row: cells.length + 1, column: 1, text, ...more });
  const asked = new Map<number, { question: string; answer: string }>();
  put(japanese ? "ご質問への回答" : "Answers to your questions", { bold: true, heading: 1 });
  if (plan.above > 0) put(japanese ? "株式会社みさき 船舶課" : "Misaki Ltd, the harbour office");
  if (plan.above > 1) put(japanese ? "下記のとおり回答いたします。" : "Please find our answers below.");
  const names = CHAPTERS[japanese ? "japanese" : "english"];
  const list = japanese ? (plan.stated ? STATED : JAPANESE) : ENGLISH;
  list.forEach(([question, answer], index) => {
    const chapter = Math.floor(index / 4);
    if (index % 4 === 0 && plan.chapters === "heading")
      put(`${chapter + 1}. ${names[chapter]}`, { bold: true, heading: 2 });
    if (index % 4 === 0 && plan.chapters === "mark") put(`■ ${names[chapter]}`, { bold: true });
    const place =
      plan.chapters === "none" ? { chapter: 1, at: index + 1 } : { chapter: chapter + 1, at: (index % 4) + 1 };
    const row = put(numbered(question, index + 1, { plan, ...place }), styleOfQuestion(plan));
    put(labelled(answer, plan), styleOfAnswer(plan));
    const more = japanese ? "手順は年１回見直しています。" : "We look at this every year.";
    if (second && index % 4 === 1) put(more, styleOfAnswer(plan));
    asked.set(row, { question, answer: second && index % 4 === 1 ? `${answer}\n${more}` : answer });
  });
  if (closes) put(japanese ? "以上" : "Kind regards, Jo Alder");
  const rows = cells.length;
  const proseRows = cells.map(({ row }) => row);
  return {
    sheet: { name: "Text", hidden: false, rows, columns: 1, cells, hiddenRows: [], hiddenColumns: [], proseRows },
    asked,
  };
}

type Place = { plan: TextPlan; chapter: number; at: number };

function numbered(question: string, count: number, { plan, chapter, at }: Place): string {
  const written: Record<TextPlan["question"], string> = {
    "1.": `${count}. ${question}`,
    "1)": `${count}) ${question}`,
    "Q1.": `Q${count}. ${question}`,
    "Q1:": `Q${count}: ${question}`,
    gap: plan.japanese ? `問${count}　${question}` : `Q${count} ${question}`,
    "(1)": `(${count}) ${question}`,
    "1.1": `${chapter}.${at} ${question}`,
    bold: question,
    "bold 1.": `${count}. ${question}`,
    heading: question,
  };
  return written[plan.question];
}

function styleOfQuestion({ question }: TextPlan): Partial<Cell> {
  if (question === "heading") return { bold: true, heading: 3 };
  return question.startsWith("bold") ? { bold: true } : {};
}

function styleOfAnswer({ answer }: TextPlan): Partial<Cell> {
  if (answer === "bold") return { bold: true };
  return answer === "quote" || answer === "box" ? { apart: answer } : {};
}

function labelled(answer: string, plan: TextPlan): string {
  if (plan.answer === "A.") return `A. ${answer}`;
  return plan.answer === "label" ? `${plan.japanese ? "回答：" : "Answer: "}${answer}` : answer;
}
