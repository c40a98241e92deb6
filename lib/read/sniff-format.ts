import type { DocumentFormat } from "#lib/domain/source-document.ts";
import { findSureDelimiter } from "./formats/find-delimiter.ts";
import type { ArchiveParts } from "./unpack-archive.ts";

/** What the bytes are, before anything is unpacked or decoded. `other` is a known format that no reader takes. */
export type Container = { kind: "archive" | "compound" | "pdf" | "text" } | { kind: "other"; format: string };

const SIGNATURES: readonly { at: number; bytes: string; format: string }[] = [
  { at: 0, bytes: "\x89PNG", format: "PNG" },
  { at: 0, bytes: "\xff\xd8\xff", format: "JPEG" },
  { at: 0, bytes: "GIF8", format: "GIF" },
  { at: 0, bytes: "RIFF", format: "RIFF" },
  { at: 0, bytes: "II*\0", format: "TIFF" },
  { at: 0, bytes: "MM\0*", format: "TIFF" },
  { at: 4, bytes: "ftyp", format: "MP4/HEIF" },
  { at: 0, bytes: "MZ", format: "EXE" },
  { at: 0, bytes: "\x7fELF", format: "ELF" },
  { at: 0, bytes: "\x1f\x8b", format: "gzip" },
  { at: 0, bytes: "7z\xbc\xaf", format: "7z" },
  { at: 0, bytes: "Rar!", format: "RAR" },
  { at: 0, bytes: "{\\rtf", format: "RTF" },
  { at: 0, bytes: "ID3", format: "MP3" },
  { at: 0, bytes: "OggS", format: "Ogg" },
  { at: 0, bytes: "%!PS", format: "PostScript" },
];

/** Tells a file by its first bytes, never by its name. */
export function sniffContainer(bytes: Uint8Array): Container {
  const head = Buffer.from(bytes.subarray(0, 1100)).toString("latin1");
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return { kind: "archive" };
  if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") || isBareWorkbook(head)) return { kind: "compound" };
  // ISO 32000-1, annex H: readers accept the header anywhere in the first 1,024 bytes.
  if (head.slice(0, 1024).includes("%PDF-")) return { kind: "pdf" };
  const signature = SIGNATURES.find(({ at, bytes: magic }) => head.startsWith(magic, at));
  return signature ? { kind: "other", format: signature.format } : { kind: "text" };
}

/** Excel 2 to 4 wrote a workbook without a container: a BOF record of 4 to 16 bytes ([MS-XLS] 2.4.21). */
function isBareWorkbook(head: string): boolean {
  const [record = 0, version = 99, length = 0, high = 1] = [0, 1, 2, 3].map((at) => head.charCodeAt(at));
  return record === 0x09 && [0, 2, 4, 8].includes(version) && length >= 4 && length <= 16 && high === 0;
}

const MAIN_PARTS: readonly { format: DocumentFormat; type: RegExp; part: RegExp }[] = [
  {
    format: "xlsx",
    type: /spreadsheetml\.(sheet|template)\.main|ms-excel\.(sheet|template|addin)\.macroEnabled\.main/,
    part: /(^|\/)workbook\.xml$/,
  },
  { format: "xlsb", type: /ms-excel\.sheet\.binary\.macroEnabled\.main/, part: /(^|\/)workbook\.bin$/ },
  {
    format: "docx",
    type: /wordprocessingml\.(document|template)\.main|ms-word\.(document|template)\.macroEnabled/,
    part: /^word\/document\.xml$/,
  },
];

/** Tells an archive by its parts; null where it holds no document that a reader takes. */
export function sniffArchive(parts: ArchiveParts): DocumentFormat | null {
  const mime = partText(parts, "mimetype");
  if (/^application\/vnd\.oasis\.opendocument\.spreadsheet/.test(mime)) return "ods";
  if (mime === "" && /opendocument\.spreadsheet/.test(partText(parts, "META-INF/manifest.xml"))) return "ods";
  const types = partText(parts, "[Content_Types].xml");
  const names = [...parts.keys()];
  const found =
    MAIN_PARTS.find(({ type }) => type.test(types)) ??
    MAIN_PARTS.find(({ part }) => names.some((name) => part.test(name)));
  return found?.format ?? null;
}

function partText(parts: ArchiveParts, name: string): string {
  const part = parts.get(name);
  return part ? new TextDecoder().decode(part.subarray(0, 1024 * 1024)) : "";
}

const HTML_START =
  /^(?:<!--[\s\S]{0,5000}?-->|<\?xml[^>]{0,200}\?>|\s)*<(?:!doctype\s+html|html|head|body|meta|table|div|h[1-6]|ul|ol|dl|details|form|p|span|section|main|article|nav|header|fieldset|label|style)[\s>]/i;
const SPREADSHEET_XML = /urn:schemas-microsoft-com:office:spreadsheet/;
const MARKDOWN_RULE = /^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)*\|?[ \t]*$/;

/**
 * Tells a text by what stands in it. The name decides only among the formats that any text could be: csv, tsv, text and
 * markdown.
 */
export function sniffText(text: string, name: string): DocumentFormat {
  const head = text.slice(0, 10_000);
  if (SPREADSHEET_XML.test(head) && head.trimStart().startsWith("<")) return "xls";
  if (HTML_START.test(head)) return "html";
  if (/^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]{0,5000}?\*\/)*[[{]\s*(?:["'{[\]}]|\/[/*]|[A-Za-z_$][\w$]*\s*:|-?\d)/.test(head))
    return "json";
  const lines = head.split(/\r\n?|\n/);
  if (isMarkdown(lines, name)) return "markdown";
  if (/\.csv$/i.test(name)) return "csv";
  if (/\.(?:tsv|tab)$/i.test(name)) return "tsv";
  if (/\.(?:txt|text)$/i.test(name)) return "text";
  if (/^sep=.\s*$/m.test(lines[0] ?? "")) return "csv";
  const delimiter = findSureDelimiter(head);
  if (delimiter === null) return "text";
  return delimiter === "\t" ? "tsv" : "csv";
}

/** A table's rule under a line with as many bars, or, in a file that says it is markdown or says nothing, headings and no tabs. */
function isMarkdown(lines: readonly string[], name: string): boolean {
  const hasTable = lines.some(
    (line, i) => line.includes("|") && MARKDOWN_RULE.test(line) && (lines[i - 1] ?? "").includes("|"),
  );
  if (hasTable || /\.(?:md|markdown)$/i.test(name)) return true;
  if (/\.\w{1,5}$/.test(name) && !/\.txt$/i.test(name)) return false;
  const headings = lines.filter((line) => /^#{1,6} \S/.test(line)).length;
  return headings >= 2 && !lines.some((line) => line.includes("\t"));
}
