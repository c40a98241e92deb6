// `node bench/misses.ts FOLDER [NAME…]`: what the program reads otherwise than the labels of a folder say, row by row. Never for sets that are only counted.
import { basename, resolve } from "node:path";
import {
  acceptedItems,
  acceptedStatuses,
  isAnswerRight,
  type JudgedQuestion,
  type JudgedSheet,
  judgeSheet,
  readFacts,
  trueFacts,
} from "./judge-sheet.ts";
import { judgeFolder } from "./sheets.ts";

const [folder = "", ...names] = process.argv.slice(2);
if (folder === "" || basename(resolve(folder)) === "unseen") {
  console.error("Name a folder of labelled sheets, but not the one that is only counted.");
  process.exit(2);
}
const sheets =
  names.length > 0 ? await Promise.all(names.map((name) => judgeSheet(folder, name))) : await judgeFolder(folder);
for (const sheet of sheets) print(sheet);

function print({ truth, questions, extra, disclosedOn }: JudgedSheet): void {
  const misses = questions.flatMap(missesOf);
  console.log(
    `\n## ${truth.file}: ${questions.length} questions, ${misses.length} misses, ${extra.length} rows that ask nothing`,
  );
  if (disclosedOn !== truth.disclosedOn) console.log(`DATE  ${disclosedOn} for ${truth.disclosedOn}`);
  for (const line of misses) console.log(line);
  for (const { sheet, row, question, answer } of extra)
    console.log(`EXTRA ${sheet}:${row} ${cut(question)} → ${cut(answer)}`);
}

function missesOf(judged: JudgedQuestion): string[] {
  const { truth, row } = judged;
  const what = `${truth.sheet ?? ""}:${truth.row ?? ""} ${truth.number} ${cut(truth.question)}`;
  if (!row) return [`ROW   ${what}`];
  const lines: string[] = [];
  if (!isAnswerRight(judged))
    lines.push(
      `TEXT  ${what}\n      ${cut(row.answer)} | ${cut(row.remarks)} for ${cut(truth.answer)} | ${cut(truth.remarks)}`,
    );
  const [first] = row.placements;
  const isItemRight =
    truth.items.length > 0 ? acceptedItems(truth).includes(first?.item ?? "") : first?.state !== "placed";
  if (!isItemRight && !(first && acceptedItems(truth).includes(first.item)))
    lines.push(
      `ITEM  ${what}\n      ${first ? `${first.item} ${first.state} ${first.confidence.toFixed(2)}` : "none"} for ${truth.items.join(", ") || "none"}`,
    );
  const read = row.interpretation;
  if (isAnswerRight(judged) && !acceptedStatuses(truth).includes(read?.status ?? ""))
    lines.push(
      `STATE ${what}\n      ${read?.status} ${read?.confidence} (${read?.method}) for ${truth.status}: ${cut(truth.answer)} | ${cut(truth.remarks)}`,
    );
  const missing = trueFacts(truth).filter((fact) => !readFacts(row).includes(fact));
  if (missing.length > 0)
    lines.push(`FACT  ${what}\n      ${missing.join(", ")} among ${readFacts(row).join(", ")}: ${cut(truth.answer)}`);
  return lines;
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
