// The example review's report, opened by programs that others made: every verbatim text must be found by them.
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { chromium } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import type { UnplacedAnswer } from "#lib/domain/comparison.ts";
import { guardFormula } from "#lib/domain/formula-guard.ts";
import { reportFormatSchema } from "#lib/domain/report.ts";
import { findProgram } from "#lib/testing/find-program.ts";
import { ensureBrowser } from "../../../scripts/ensure-browser.mjs";
import { compareFiles } from "./compare-files.ts";

const run = promisify(execFile);
const FILES = ["manageengine.txt", "minato-meti.xlsx", "northlight.xlsx"];
// A cell that runs over a page is interrupted by what stands beside it, the foot and the repeated headings.
const MOST_PIECES = 4;

let folder: string;
/** Answers and remarks at the items, and all that stands at none. */
let verbatim: string[];

const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "kurabe-reports-"));
  const files = await Promise.all(
    FILES.map(async (name) => ({ name, bytes: await readFile(path.join("prisma/example", name)) })),
  );
  const formats = reportFormatSchema.options;
  const compared = await compareFiles({ files, templateKey: "mic-cloud", formats: [...formats], language: "ja" });
  if (!compared.ok) throw new Error(compared.code);
  await Promise.all(
    formats.map((format, index) => writeFile(at(`report.${format}`), compared.reports[index]?.pieces ?? "")),
  );
  const json: { unplaced: UnplacedAnswer[][] } = JSON.parse(await readFile(at("report.json"), "utf8"));
  const answers = compared.comparison.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.answers));
  const texts = [
    ...answers.flatMap(({ text, remarks }) => [text, remarks]),
    ...json.unplaced.flat().flatMap(({ question, text, remarks }) => [question, text, remarks]),
  ];
  verbatim = [...new Set(texts)].filter(Boolean);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** White space is the page's, not the text's: lines are broken where the paper ends. */
function squash(text: string): string {
  return text.replace(/[\s\u200b]/gu, "");
}

function isFound(haystack: string, needle: string, pieces = 1): boolean {
  let rest = squash(needle);
  for (let from = 0, count = 0; rest !== ""; count += 1) {
    if (count === pieces) return false;
    let length = rest.length;
    let place = haystack.indexOf(rest, from);
    // Halving finds a long beginning in few looks; the exact longest one is not needed.
    while (place < 0 && length > 1) {
      length = Math.floor(length * 0.9);
      place = haystack.indexOf(rest.slice(0, length), from);
    }
    if (place < 0) return false;
    from = pieces === 1 ? 0 : place;
    rest = rest.slice(length);
  }
  return true;
}

function notFound(text: string, pieces = 1): string[] {
  const haystack = squash(text);
  return verbatim.filter((needle) => !isFound(haystack, needle, pieces));
}

/** The program's place, or the test ends with a sentence that says why it did not run. */
function need(context: TestContext, name: string): string {
  return findProgram(name) ?? context.skip(`${name} is not installed here`);
}

async function convert(office: string, file: string, filter: string, ...options: string[]): Promise<void> {
  const home = `-env:UserInstallation=file://${at("office")}`;
  // Where the machine's language is not UTF-8, LibreOffice cannot write files that are named as the sheets are.
  const env = { ...process.env, LC_ALL: "C.UTF-8" };
  const order = [home, "--headless", ...options, "--convert-to", filter, "--outdir", at("converted"), at(file)];
  await run(office, order, { env });
}

describe("the example review's report", () => {
  it("in LibreOffice: xlsx, csv and docx hold every text", { timeout: 240_000 }, async (context) => {
    const office = need(context, "soffice");
    // Every sheet by itself, comma, double quotes, UTF-8 (the filter's tokens 1, 2, 3 and 12).
    await convert(
      office,
      "report.xlsx",
      "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
    );
    await convert(office, "report.docx", "txt:Text (encoded):UTF8");
    const converted = await readdir(at("converted"));
    const sheets = converted.filter((name) => name.endsWith(".csv"));
    const read = async (name: string) => readFile(at(`converted/${name}`), "utf8");
    const book = (await Promise.all(sheets.map(read))).join("\n").replaceAll('""', '"');
    // Without a window LibreOffice asks nobody for the encoding, and takes the machine's.
    await convert(office, "report.csv", "csv:Text - txt - csv (StarCalc):44,34,76", "--infilter=CSV:44,34,76");
    expect(sheets.length).toBeGreaterThanOrEqual(7);
    expect(notFound(book)).toEqual([]);
    expect(notFound(await read("report.txt"))).toEqual([]);
    const plain = (await read("report.csv")).replaceAll('""', '"');
    expect(verbatim.filter((text) => !isFound(squash(plain), guardFormula(text)))).toEqual([]);
  });

  it("in poppler: the pdf holds every text, inside the pages, in embedded fonts, tagged", async (context) => {
    const pdftotext = need(context, "pdftotext");
    const pdf = at("report.pdf");
    const { stdout: text } = await run(pdftotext, ["-raw", pdf, "-"], { maxBuffer: 1e8 });
    expect(notFound(text, MOST_PIECES)).toEqual([]);
    const { stdout: boxes } = await run(pdftotext, ["-bbox", pdf, "-"], { maxBuffer: 1e8 });
    expect(outsideThePage(boxes)).toEqual([]);
    const { stdout: fonts } = await run("pdffonts", [pdf]);
    const lines = fonts.trim().split("\n").slice(2);
    expect(lines.filter((line) => !/\+NotoSansJP-\w+ .*Identity-H +yes yes yes/.test(line))).toEqual([]);
    const { stdout: info } = await run("pdfinfo", [pdf]);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/Page size: +(595|841)\.\d+ x (595|841)\.\d+ pts \(A4\)/);
    // Draws a page of the matrix: a damaged font or stream would say so.
    const { stderr } = await run("pdftoppm", ["-r", "30", "-f", "4", "-l", "4", "-png", pdf, at("page")]);
    expect(stderr).toBe("");
  });

  it("in a browser: the html reads without scripts, and sorts and filters with them", async (context) => {
    const executablePath = ensureBrowser();
    if (!executablePath) return context.skip("there is no browser here");
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    try {
      const plain = await browser.newPage({ javaScriptEnabled: false });
      await plain.goto(`file://${at("report.html")}`);
      // biome-ignore lint/performance/useDomNodeTextContent: what is hidden does not count as found
      expect(notFound(await plain.locator("body").innerText())).toEqual([]);
      const page = await browser.newPage();
      await page.goto(`file://${at("report.html")}`);
      const table = page.locator("#t-answers-1");
      const all = await table.locator("tbody tr").count();
      await page.locator('.filter[data-table="t-answers-1"] input').fill("AES-256");
      const kept = await table.locator("tbody tr:visible").allInnerTexts();
      expect(kept.length).toBeGreaterThan(0);
      expect(kept.length).toBeLessThan(all);
      expect(kept.filter((row) => !/aes-?256/i.test(row.normalize("NFKC")))).toEqual([]);
      await page.locator('.filter[data-table="t-answers-1"] input').fill("");
      await table.locator("thead [role=button]").first().press("Enter");
      const numbers = await table.locator("tbody tr td:first-child").allInnerTexts();
      expect(numbers).toEqual(numbers.toSorted((a, b) => Number(a) - Number(b)));
    } finally {
      await browser.close();
    }
  });

  it("Markdown and csv hold every text", async () => {
    const markdown = await readFile(at("report.md"), "utf8");
    const shown = markdown
      .replace(/<br>/g, "\n")
      .replace(/<(https?:[^>]*)>/g, "$1")
      .replace(/\\(.)/g, "$1");
    expect(notFound(shown)).toEqual([]);
    const csv = (await readFile(at("report.csv"), "utf8")).replaceAll('""', '"');
    expect(verbatim.filter((text) => !isFound(squash(csv), guardFormula(text)))).toEqual([]);
  });
});

/** Words that reach beyond the page's edge, of `pdftotext -bbox`. */
function outsideThePage(boxes: string): string[] {
  return boxes.split("<page ").flatMap((page) => {
    const [, width, height] = page.match(/^width="([\d.]+)" height="([\d.]+)"/) ?? [];
    const words = [...page.matchAll(/xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)/g)];
    return words
      .filter(([, left, top, right, bottom]) => {
        return Number(left) < 0 || Number(top) < 0 || Number(right) > Number(width) || Number(bottom) > Number(height);
      })
      .map(([, , , , , word]) => word ?? "");
  });
}
