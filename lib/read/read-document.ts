import { createHash } from "node:crypto";
import type { Issue, Refusal } from "#lib/domain/issue.ts";
import type { DocumentFormat, SourceDocument, SourceSheet } from "#lib/domain/source-document.ts";
import { decodeText } from "./formats/decode-text.ts";
import { withSecondOpinion } from "./formats/second-opinion.ts";
import { readLimits } from "./limits.ts";
import type { FormatReader, ReadInput, Reading } from "./reading.ts";
import { Refused, refuse } from "./refuse.ts";
import { sniffArchive, sniffContainer, sniffText } from "./sniff-format.ts";
import { takeAnchors } from "./take-anchors.ts";
import { unpackArchive } from "./unpack-archive.ts";

/** To add a file format is to add one file under `formats/` and one line here. Libraries are loaded when they are needed. */
const readers: Readonly<Partial<Record<DocumentFormat, () => Promise<FormatReader>>>> = {
  xlsx: async () => withSecondOpinion((await import("./formats/read-xlsx.ts")).readXlsx),
  xlsb: async () => (await import("./formats/read-xlsb.ts")).readXlsb,
  xls: async () => (await import("./formats/read-xls.ts")).readXls,
  ods: async () => withSecondOpinion((await import("./formats/read-ods.ts")).readOds),
  pdf: async () => (await import("./formats/read-pdf.ts")).readPdf,
  docx: async () => (await import("./formats/read-docx.ts")).readDocx,
  html: async () => (await import("./formats/read-html.ts")).readHtml,
  markdown: async () => (await import("./formats/read-markdown.ts")).readMarkdown,
  json: async () => (await import("./formats/read-json.ts")).readJson,
  csv: async () => (await import("./formats/read-delimited.ts")).readDelimited,
  tsv: async () => (await import("./formats/read-delimited.ts")).readDelimited,
  text: async () => (await import("./formats/read-delimited.ts")).readText,
};

/**
 * Reads a file of any supported format as grids of cells, judging nothing. The format is told by the content; `name` only decides
 * between csv, tsv, text and markdown. What cannot be read comes back as a `Refusal`, never as an exception; doubts about what was
 * read stand in `issues`. Nothing is fetched, run or expanded. Limits: `readLimits`; for the limits on time and memory
 * call it through `parseDocument`.
 */
export async function readDocument({
  bytes,
  name,
  markup = "links",
  columnEdges,
}: {
  bytes: Uint8Array;
  name: string;
  /** "links": anchors that stand literally in a cell become its links; "text": they stay as they are written. */
  markup?: "links" | "text";
  /** Where a person says that the columns of a PDF part, in points; other formats have cells. */
  columnEdges?: readonly number[] | undefined;
}): Promise<{ ok: true; value: SourceDocument } | Refusal> {
  if (bytes.length === 0) return refuse("file-empty");
  if (bytes.length > readLimits.fileBytes) return refuse("file-too-large", `${readLimits.fileBytes / 1024 / 1024} MB`);
  const sniffed = sniff(bytes, name);
  if (!sniffed.ok) return sniffed;
  const reading = await runReader(sniffed.format, { ...sniffed.input, columnEdges });
  if (!reading.ok) return reading;
  const refusal = checkSize(reading.sheets);
  if (refusal) return refusal;
  return {
    ok: true,
    value: {
      name,
      format: sniffed.format,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      sheets: markup === "links" ? reading.sheets.map(takeSheetAnchors) : reading.sheets,
      issues: [...sniffed.issues, ...reading.issues],
    },
  };
}

function takeSheetAnchors(sheet: SourceSheet): SourceSheet {
  return hasAnchor(sheet) ? { ...sheet, cells: sheet.cells.map(takeAnchors) } : sheet;
}

function hasAnchor({ cells }: SourceSheet): boolean {
  for (const { text } of cells) if (text.includes("</") && /<\/a/i.test(text)) return true;
  return false;
}

function checkSize(sheets: readonly SourceSheet[]): Refusal | null {
  let cells = 0;
  let characters = 0;
  for (const sheet of sheets) {
    cells += sheet.cells.length;
    for (const cell of sheet.cells) characters += cell.text.length;
  }
  if (cells > readLimits.cells) return refuse("too-many-cells", `${readLimits.cells}`);
  return characters > readLimits.characters ? refuse("too-much-text", `${readLimits.characters}`) : null;
}

type Sniffed = { ok: true; format: DocumentFormat; input: ReadInput; issues: Issue[] } | Refusal;

function sniff(bytes: Uint8Array, name: string): Sniffed {
  const container = sniffContainer(bytes);
  const input: ReadInput = { bytes, parts: new Map(), text: "" };
  switch (container.kind) {
    case "other":
      return refuse("format-unsupported", container.format);
    case "pdf":
      return { ok: true, format: "pdf", input, issues: [] };
    case "compound":
      return { ok: true, format: "xls", input, issues: [] };
    case "archive":
      return sniffParts(input);
    case "text":
      return sniffDecoded(input, name);
  }
}

function sniffParts(input: ReadInput): Sniffed {
  const unpacked = unpackArchive(input.bytes);
  if (!unpacked.ok) return unpacked;
  const format = sniffArchive(unpacked.parts);
  if (!format) return refuse("format-unsupported", "zip");
  return { ok: true, format, input: { ...input, parts: unpacked.parts }, issues: [] };
}

function sniffDecoded(input: ReadInput, name: string): Sniffed {
  const decoded = decodeText(input.bytes);
  if (!decoded) return refuse("format-unsupported", "binary");
  if (/^[\s\ufffd]*$/.test(decoded.text)) return refuse("file-empty");
  const issues: Issue[] = [];
  if (decoded.guessed)
    issues.push({ code: "encoding-guessed", severity: "info", detail: decoded.encoding, source: null });
  if (decoded.damaged)
    issues.push({ code: "text-undecodable", severity: "warning", detail: decoded.encoding, source: null });
  return { ok: true, format: sniffText(decoded.text, name), input: { ...input, text: decoded.text }, issues };
}

/** Libraries throw all sorts of things at broken files: whatever a reader throws means that the file is damaged. */
async function runReader(format: DocumentFormat, input: ReadInput): Promise<Reading> {
  const load = readers[format];
  if (!load) return refuse("format-unsupported", format);
  const reader = await load();
  try {
    return await reader(input);
  } catch (error) {
    return error instanceof Refused ? error.refusal : refuse("file-damaged", format);
  }
}
