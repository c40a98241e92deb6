import { formatValue } from "hucre";

/** Formats that show a month with a day or a year only as a person typed `1-1` or `1-13`, and Excel made a date of it. */
const DATE_WITHOUT_FULL_YEAR = /^(?:d{1,2}-mmm|mmm-yy|m{1,2}[/-]d{1,2}|m"?月"?d"?日"?)(?:;@)?$/i;

/** A number format without locale, colours and digit shapes: `[$-411]`, `[Red]`, `[DBNum3]`; elapsed time `[h]` stays. */
function plainFormat(format: string): string {
  return format.replace(/\[(?![hms]+\]|[<>=])[^\]]{0,40}\]/gi, "");
}

/** Whether a spreadsheet program shows this as a date that a person may have meant as an item number. */
export function looksLikeMistakenDate(value: unknown, format: string | undefined): boolean {
  return value instanceof Date && DATE_WITHOUT_FULL_YEAR.test(plainFormat(format ?? "").trim());
}

/**
 * A cell's value as a spreadsheet program displays it by its number format (ECMA-376 part 1, 18.8.31). Dates without a format
 * and by the format "as the system has it" are shown year first, which reads the same everywhere.
 */
export function displayValue(value: unknown, format: string | undefined, is1904: boolean): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const plain = plainFormat(format ?? "").replace(/G\/標準|Standard/gi, "General");
  if (value instanceof Date) return displayDate(value, plain, is1904);
  if (typeof value !== "number") return String(value);
  if (plain === "" || /^General$/i.test(plain) || plain === "@") return displayGeneral(value);
  return maskPercent(plain, (masked) => formatValue(value, masked, { is1904 }));
}

function displayDate(date: Date, format: string, is1904: boolean): string {
  if (Number.isNaN(date.getTime())) return "";
  const hasTime = date.getUTCHours() + date.getUTCMinutes() > 0;
  const shown = format === "" || /^General$/i.test(format) ? `yyyy/m/d${hasTime ? " hh:mm" : ""}` : format;
  return formatValue(date, writeEra(shown, date), { is1904 });
}

const japaneseEra = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", { era: "short", year: "numeric", timeZone: "UTC" });
const ERA_LETTERS: Readonly<Record<string, string>> = { 明治: "M", 大正: "T", 昭和: "S", 平成: "H", 令和: "R" };

/** `ggge"年"` names the Japanese era, which the library does not know: its tokens become literals. */
function writeEra(format: string, date: Date): string {
  if (!/[ge]/i.test(format.replace(/"[^"]*"|AM\/PM|General/gi, ""))) return format;
  const parts = japaneseEra.formatToParts(date);
  const era = parts.find((part) => part.type === "era")?.value ?? "";
  const year = (parts.find((part) => part.type === "year")?.value ?? "").replace("元", "1");
  return format.replace(/"[^"]*"|AM\/PM|g+|e+/gi, (token) => {
    if (/^[^ge]/i.test(token)) return token;
    if (/^e/i.test(token)) return `"${token.length > 1 ? year.padStart(2, "0") : year}"`;
    return `"${token.length === 1 ? (ERA_LETTERS[era] ?? era) : token.length === 2 ? era.slice(0, 1) : era}"`;
  });
}

/** "General" shows at most 11 characters of a fraction; whole numbers keep all their digits. */
function displayGeneral(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const exact = String(Number(value.toPrecision(15)));
  if (exact.length <= 11 || exact.includes("e")) return exact;
  const wholeLength = exact.indexOf(".");
  return String(Number(value.toFixed(Math.max(0, Math.min(20, 10 - wholeLength)))));
}

/** The library takes a quoted "%" for the percent format: hide it meanwhile. */
function maskPercent(format: string, show: (masked: string) => string): string {
  if (!/"[^"]*%[^"]*"|\\%/.test(format)) return show(format);
  const masked = format.replace(/"[^"]*"|\\%/g, (literal) =>
    literal.replace("\\%", '"\ue000"').replaceAll("%", "\ue000"),
  );
  return show(masked).replaceAll("\ue000", "%");
}
