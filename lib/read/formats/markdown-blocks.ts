import { answersByLabel, beginsLine } from "./label-lines.ts";

/** One block of a markdown text. `line` is the 1-based line on which it begins. */
export type MarkdownBlock =
  | { kind: "heading"; line: number; level: number; source: string }
  | { kind: "paragraph" | "quote" | "item"; line: number; source: string }
  | { kind: "row"; line: number; source: string; head: boolean }
  | { kind: "html"; line: number; source: string };

const RULE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/** Takes a markdown text apart, its lines parted by "\n" (GitHub Flavored Markdown 0.29, as far as questionnaires go). Front matter and rules are left out. */
export function splitMarkdown(text: string): MarkdownBlock[] {
  const lines = text.split("\n");
  const blocks: MarkdownBlock[] = [];
  let i = lines[0]?.trim() === "---" ? lines.findIndex((line, at) => at > 0 && line.trim() === "---") + 1 : 0;
  while (i < lines.length) {
    const taken = takeTable(lines, i, blocks) || takeHtmlTable(lines, i, blocks) || takeFence(lines, i, blocks);
    if (taken === 0) takeLine(lines, i, blocks);
    i += Math.max(taken, 1);
  }
  return blocks;
}

function takeTable(lines: readonly string[], at: number, blocks: MarkdownBlock[]): number {
  const head = lines[at] ?? "";
  const rule = lines[at + 1] ?? "";
  if (!head.includes("|") || !rule.includes("-") || !RULE.test(rule) || !(rule.includes("|") || rule.includes(":")))
    return 0;
  blocks.push({ kind: "row", line: at + 1, source: head, head: true });
  let next = at + 2;
  for (; next < lines.length && (lines[next] ?? "").includes("|"); next += 1) {
    blocks.push({ kind: "row", line: next + 1, source: lines[next] ?? "", head: false });
  }
  return next - at;
}

function takeHtmlTable(lines: readonly string[], at: number, blocks: MarkdownBlock[]): number {
  if (!/^\s*<table[\s>]/i.test(lines[at] ?? "")) return 0;
  const end = lines.findIndex((line, i) => i >= at && /<\/table\s*>/i.test(line));
  const count = (end < 0 ? lines.length : end + 1) - at;
  blocks.push({ kind: "html", line: at + 1, source: lines.slice(at, at + count).join("\n") });
  return count;
}

function takeFence(lines: readonly string[], at: number, blocks: MarkdownBlock[]): number {
  const fence = /^\s*(`{3,}|~{3,})/.exec(lines[at] ?? "")?.[1];
  if (!fence) return 0;
  const end = lines.findIndex((line, i) => i > at && line.trim().startsWith(fence));
  const count = (end < 0 ? lines.length : end + 1) - at;
  for (let i = at + 1; i < at + count - (end < 0 ? 0 : 1); i += 1) {
    if ((lines[i] ?? "").trim() !== "") blocks.push({ kind: "item", line: i + 1, source: lines[i] ?? "" });
  }
  return count;
}

const TAG_LINE = /^\s*<\/?\w[^<>]*>\s*$/;
const THEMATIC_BREAK = /^\s*(?:[-*_]\s*){3,}$/;

function takeLine(lines: readonly string[], at: number, blocks: MarkdownBlock[]): void {
  const line = lines[at] ?? "";
  const heading = /^ {0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$/.exec(line);
  if (heading) blocks.push({ kind: "heading", line: at + 1, level: heading[1]?.length ?? 1, source: heading[2] ?? "" });
  else if (line.trim() !== "" && !THEMATIC_BREAK.test(line) && !TAG_LINE.test(line)) takeText(lines, at, blocks);
}

/** A line that is bold from end to end: what people write for a heading. */
export const ALL_BOLD = /^\s*(?:\*\*[^*\n]+\*\*|__[^_\n]+__)\s*$/;

function takeText(lines: readonly string[], at: number, blocks: MarkdownBlock[]): void {
  const line = lines[at] ?? "";
  const before = lines[at - 1] ?? "";
  const last = before.trim() === "" || TAG_LINE.test(before) || /^\s*#/.test(before) ? undefined : blocks.at(-1);
  if (/^ {0,3}=+\s*$/.test(line) && last?.kind === "paragraph") {
    blocks.splice(-1, 1, { kind: "heading", line: last.line, level: 1, source: last.source });
    return;
  }
  const { kind, source } = readLine(line);
  const isDone = last !== undefined && ALL_BOLD.test(last.source);
  const continues =
    !isDone &&
    !(kind === "paragraph" && last !== undefined && beginsAnew(lines, last, line)) &&
    kind !== "item" &&
    (last?.kind === kind || (kind === "paragraph" && last?.kind === "item"));
  if (continues && last) last.source = joinWrapped(last.source, source);
  else blocks.push({ kind, line: at + 1, source });
}

/** Whether a line of a paragraph, or below an item, is one of its own by its label. */
function beginsAnew(lines: readonly string[], last: MarkdownBlock, line: string): boolean {
  if (answersByLabel(line)) return true;
  return last.kind === "paragraph" && beginsLine(lines[last.line - 1] ?? "", line);
}

function readLine(line: string): { kind: "quote" | "item" | "paragraph"; source: string } {
  const quote = /^\s*>\s?(.*)$/.exec(line);
  if (quote) return { kind: "quote", source: quote[1] ?? "" };
  const item = /^\s*(?:[-*+]\s+|(?=\d+[.)]\s))(.*)$/.exec(line);
  return item ? { kind: "item", source: item[1] ?? "" } : { kind: "paragraph", source: line.trimStart() };
}

/** A line's end within a paragraph is a space, none between two wide characters; two spaces or a backslash before it are a break. */
function joinWrapped(before: string, after: string): string {
  // No pattern: it would look through all that was joined for each line.
  if (before.endsWith("\\")) return `${before.slice(0, -1)}\n${after}`;
  if (before.endsWith("  ")) return `${before.trimEnd()}\n${after}`;
  const wide = /[\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/;
  const joint = wide.test(before.trimEnd().at(-1) ?? "") && wide.test(after[0] ?? "") ? "" : " ";
  return `${before.trimEnd()}${joint}${after}`;
}
