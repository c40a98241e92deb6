// The picture of the README's first screen: the example review's report in each format, as other programs show it. Needs
// LibreOffice and poppler. By name only: `npm run bench -- report-pictures`.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { reportFormatSchema } from "#lib/domain/report.ts";
import { compareFiles } from "#lib/usecases/report/compare-files.ts";
import { ensureBrowser } from "../scripts/ensure-browser.mjs";
import type { Figure } from "./measure.ts";

const execute = promisify(execFile);
const ROOT = join(import.meta.dirname, "..");
const FILES = ["manageengine.txt", "minato-meti.xlsx", "northlight.xlsx"];
const PICTURE = join(ROOT, "docs", "images", "reports.png");
const TILE = { width: 460, height: 320 };
const formats = reportFormatSchema.options;

/** The example's report in each format, in a folder of its own. */
async function writeReports(folder: string): Promise<void> {
  const files = await Promise.all(
    FILES.map(async (name) => ({ name, bytes: await readFile(join(ROOT, "prisma", "example", name)) })),
  );
  const compared = await compareFiles({ files, templateKey: "mic-cloud", formats: [...formats], language: "ja" });
  if (!compared.ok) throw new Error(`${compared.file}: ${compared.code}`);
  await Promise.all(
    formats.map((format, at) => writeFile(join(folder, `report.${format}`), compared.reports[at]?.pieces ?? "")),
  );
}

/** One page of a document that LibreOffice or poppler draws, as a data address. */
async function drawPage(
  folder: string,
  { format, page }: { format: "xlsx" | "docx" | "pdf"; page: number },
): Promise<string> {
  if (format !== "pdf") {
    const home = `-env:UserInstallation=file://${join(folder, "office")}`;
    const out = join(folder, format);
    await execute("soffice", [
      home,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      out,
      join(folder, `report.${format}`),
    ]);
  }
  const source = format === "pdf" ? join(folder, "report.pdf") : join(folder, format, "report.pdf");
  const target = join(folder, `page-${format}`);
  await execute("pdftoppm", ["-r", "72", "-f", `${page}`, "-l", `${page}`, "-singlefile", "-png", source, target]);
  return `data:image/png;base64,${(await readFile(`${target}.png`)).toString("base64")}`;
}

async function drawHtml(browser: Browser, folder: string): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 765 } });
  await page.goto(`file://${join(folder, "report.html")}#h-matrix`);
  const picture = await page.screenshot();
  await page.close();
  return `data:image/png;base64,${picture.toString("base64")}`;
}

/** The first lines of a text from the first that holds `from`. */
async function beginning(
  folder: string,
  { format, from }: { format: "md" | "csv" | "json"; from: string },
): Promise<string> {
  const text = await readFile(join(folder, `report.${format}`), "utf8");
  const lines = text.slice(Math.max(0, text.indexOf(from))).split("\n");
  return lines
    .slice(0, 40)
    .map((line) => line.slice(0, 400))
    .join("\n");
}

async function drawTiles(
  browser: Browser,
  tiles: readonly { title: string; picture?: string; text?: string }[],
): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1460, height: 800 } });
  await page.setContent(`<style>
    body{margin:0;padding:16px;display:grid;grid-template-columns:repeat(3,${TILE.width}px);gap:14px 24px;background:#fff;font:14px sans-serif;color:#1b1f24}
    figure{margin:0}figcaption{font-weight:650;margin:0 0 4px}
    div{width:${TILE.width}px;height:${TILE.height}px;overflow:hidden;border:1px solid #c3c9d1}
    img{width:100%;display:block}pre{margin:8px;font:11px/1.45 monospace;white-space:pre-wrap;overflow-wrap:anywhere}
  </style><body></body>`);
  await page.evaluate((given) => {
    for (const { title, picture, text } of given) {
      const figure = document.body.appendChild(document.createElement("figure"));
      figure.appendChild(document.createElement("figcaption")).textContent = title;
      const frame = figure.appendChild(document.createElement("div"));
      if (picture) Object.assign(frame.appendChild(document.createElement("img")), { src: picture });
      if (text) frame.appendChild(document.createElement("pre")).textContent = text;
    }
  }, tiles);
  await page.waitForTimeout(500);
  return page.screenshot({ path: PICTURE, fullPage: true });
}

export async function run(): Promise<Figure[]> {
  const executablePath = ensureBrowser();
  if (!executablePath) throw new Error("no browser");
  const folder = await mkdtemp(join(tmpdir(), "kurabe-pictures-"));
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    await writeReports(folder);
    const csv = await beginning(folder, { format: "csv", from: "" });
    const json = await beginning(folder, { format: "json", from: "{" });
    const picture = await drawTiles(browser, [
      { title: "Excel (.xlsx)", picture: await drawPage(folder, { format: "xlsx", page: 2 }) },
      { title: "PDF", picture: await drawPage(folder, { format: "pdf", page: 4 }) },
      { title: "Word (.docx)", picture: await drawPage(folder, { format: "docx", page: 3 }) },
      { title: "HTML", picture: await drawHtml(browser, folder) },
      { title: "Markdown", text: await beginning(folder, { format: "md", from: "## 比較" }) },
      { title: "CSV, JSON", text: `${csv.split("\n").slice(0, 4).join("\n")}\n\n${json}` },
    ]);
    return [{ name: "reports.picture", value: Math.round(picture.length / 1024), unit: "kB" }];
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
}
