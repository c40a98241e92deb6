import type { AnswerType, Item } from "#lib/domain/template.ts";

/** One answer with what a careful person reads in it. */
export type LabelledAnswer = {
  question: string;
  answer: string;
  status: string;
  /** Facts as `kind=value unit {qualifier}`, in any order. */
  facts: string[];
  remarks: string;
  unit: string;
  legend: Record<string, string>;
  allowed: string[];
  polarity: Item["polarity"] | null;
  answerType: AnswerType | null;
  /** Key of the template's item that the row answers, if any. */
  item: string | null;
};

/**
 * Reads a table of labelled answers: a line each, `question | answer | status | facts | more`. "⏎" stands for a line
 * break; facts are parted by ";"; `more` holds `name=value` pairs parted by ";;" (remarks, unit, legend, allowed,
 * polarity, type, item). Lists within are parted by "," and legend entries are written `△:条件付き`.
 */
export function readTable(table: string): LabelledAnswer[] {
  return table
    .split("\n")
    .filter((line) => line.includes(" | ") && !line.startsWith("#"))
    .map(readLine);
}

function readLine(line: string): LabelledAnswer {
  const [question = "", answer = "", status = "", facts = "", more = ""] = `${line} `.split(/ ?\| ?/);
  const options = new Map(more.split(";;").map((pair) => splitOnce(pair.trim(), "=")));
  return {
    question: question.trim(),
    answer: answer.replaceAll("⏎", "\n"),
    status: status.trim(),
    facts: facts
      .split(";")
      .map((fact) => fact.trim())
      .filter(Boolean),
    remarks: (options.get("remarks") ?? "").replaceAll("⏎", "\n"),
    unit: options.get("unit") ?? "",
    legend: Object.fromEntries(list(options.get("legend")).map((entry) => splitOnce(entry, ":"))),
    allowed: list(options.get("allowed")),
    polarity: (options.get("polarity") as Item["polarity"] | undefined) ?? null,
    answerType: (options.get("type") as AnswerType | undefined) ?? null,
    item: options.get("item") ?? null,
  };
}

function splitOnce(text: string, by: string): [string, string] {
  const at = text.indexOf(by);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + by.length)];
}

function list(text: string | undefined): string[] {
  return text ? text.split(",") : [];
}
