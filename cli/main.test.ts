import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findPrepared } from "#lib/testing/find-prepared.ts";
import { quickFolder } from "#lib/testing/quick-folder.ts";
import { findProgram } from "#lib/usecases/limited/find-program.ts";

const root = join(import.meta.dirname, "..");
const reference = join(root, "lib/read/fixtures/reference.xlsx");
const example = (name: string) => join(root, "prisma/example", name);
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(quickFolder(), "kurabe-cli-"));
  // As the first command that needs a database leaves it (lib/usecases/database/prepare-database.test.ts).
  copyFileSync(await findPrepared("sqlite", "example"), join(folder, "test.db"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the terminal face as a person does, in English, with a database of its own. */
function kurabe(...parameters: string[]) {
  return kurabeWith({}, ...parameters);
}

function kurabeWith(variables: Record<string, string>, ...parameters: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [findProgram("cli/main.ts").file, ...parameters], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: {
      ...process.env,
      LANG: "en_US.UTF-8",
      LC_ALL: "",
      DATABASE_URL: `file:${join(folder, "test.db")}`,
      ...variables,
    },
  });
  return { status, stdout, stderr };
}

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("kurabe read", () => {
  it("gives each fact the text and the place that it was read from: answer, explanation or remarks", () => {
    const sheet = write(
      "places.csv",
      "No,Question,Answer,Additional information,Remarks\n" +
        "1,Is data encrypted at rest?,Yes,AES-256 on all disks,\n" +
        "2,Is there a daily backup?,Yes: kept for 30 days,,\n" +
        "3,Is data encrypted in transit?,Yes,,TLS 1.3 only\n",
    );
    const { stdout } = kurabe("read", sheet, "--template", "mic-cloud", "--json");
    type Row = { bucket: string; answer: string; remarks: string; interpretation: { facts: FactPlace[] } };
    type FactPlace = { text: string; start: number; end: number; in?: "remarks" };
    const rows: Row[] = JSON.parse(stdout).rows;
    const asked = rows.filter(({ bucket }) => bucket === "question");
    expect(asked.map(({ answer, remarks }) => [answer, remarks])).toEqual([
      ["Yes", "AES-256 on all disks"],
      ["Yes: kept for 30 days", ""],
      ["Yes", "TLS 1.3 only"],
    ]);
    const facts = asked.flatMap((row) =>
      row.interpretation.facts.map(({ text, start, end, in: place }) => [
        text,
        (place === "remarks" ? row.remarks : row.answer).slice(start, end),
      ]),
    );
    expect(facts).toEqual([
      ["AES-256", "AES-256"],
      ["30 days", "30 days"],
      ["TLS 1.3", "TLS 1.3"],
    ]);
  });

  it("prints one JSON document whose counts add up", () => {
    const { status, stdout } = kurabe("read", reference, "--json");
    const { document, rows, accounting } = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(document).toMatchObject({
      name: "reference.xlsx",
      format: "xlsx",
      language: "ja",
      disclosedOn: "2021-02-18",
    });
    expect(document).not.toHaveProperty("coverage");
    const { nonEmptyRows, question, section, header, note, ignored } = accounting;
    expect({ question, section, header }).toEqual({ question: 30, section: 4, header: 1 });
    expect(rows).toHaveLength(nonEmptyRows);
    expect(question + section + header + note + ignored).toBe(nonEmptyRows);
    expect(rows[0]).not.toHaveProperty("placements");
  });

  it("places and interprets every question row with a template", () => {
    const { stdout } = kurabe("read", reference, "--template", "mic-cloud", "--json");
    const { document, rows } = JSON.parse(stdout);
    expect(document.coverage).toEqual({ items: 30, answered: 30, missing: [], unplacedRows: 0 });
    const backup = rows.find((row: { number: string }) => row.number === "8");
    expect(backup).toMatchObject({
      bucket: "question",
      cells: { question: "D19", answer: "E19" },
      path: ["サービス基本特性", "サービス品質", "バックアップ対策"],
      placements: [{ item: "backup-interval", number: "8", relation: "equal", method: "exact", state: "placed" }],
      alternatives: [],
      interpretation: {
        evidence: [{ caption: "バックアップ", url: "https://www.manageengine.com/jp/security.html" }],
      },
    });
    for (const { text, start, end } of backup.interpretation.facts) expect(backup.answer.slice(start, end)).toBe(text);
  });

  it("is readable without --json, with what is worth knowing on stderr", () => {
    const { stdout, stderr } = kurabe("read", reference);
    expect(stdout).toContain("E11\t1\t開示情報の年月日(西暦)\t2021年2月18日");
    expect(stdout).toMatch(/= 30 questions \+ 4 sections \+ 1 headers/);
    expect(stderr).toMatch(/^warning: /m);
  });

  it("shows what a terminal would obey, and does not send it there", () => {
    const table = 'No,質問,回答\n1,"データの保管場所\u001b[2J\u009b0m",日本\n2,バックアップの間隔,日次\n';
    const { stdout } = kurabe("read", write("escape.csv", table));
    expect(stdout).toContain("C2\t1\tデータの保管場所\\u001b[2J\\u009b0m\t日本\n");
  });

  it("shows a file's name without obeying it", () => {
    const { stdout } = kurabe(
      "read",
      write("a\nkurabe: all\u001b[2Jwell.csv", "No,質問,回答\n1,データの保管場所,日本\n"),
    );
    expect(stdout).toContain("a\\u000akurabe: all\\u001b[2Jwell.csv");
    expect(stdout).not.toContain("\nkurabe: all");
  });

  it.each([
    { title: "an empty file", name: "empty.xlsx", content: "" },
    {
      title: "a picture",
      name: "picture.xlsx",
      content: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
    },
    { title: "a damaged archive", name: "damaged.xlsx", content: "PK\u0003\u0004 and nothing more" },
    { title: "prose without a table", name: "letter.txt", content: "Dear Sir,\nwe thank you for your letter.\n" },
  ])("refuses $title with one line and exit code 3", ({ name, content }) => {
    const { status, stdout, stderr } = kurabe("read", write(name, content), "--json");
    expect({ status, stdout, lines: stderr.trimEnd().split("\n").length }).toEqual({ status: 3, stdout: "", lines: 1 });
    expect(stderr).toMatch(new RegExp(`^kurabe: ${name}: .+\\.$`, "m"));
  });

  it.each([
    { title: "no file", parameters: ["read"] },
    { title: "a file that is not there", parameters: ["read", "nowhere.xlsx"] },
    { title: "an unknown option", parameters: ["read", reference, "--colour"] },
    { title: "an unknown template", parameters: ["read", reference, "--template", "nonsense"] },
    { title: "an unknown command", parameters: ["cook", reference] },
    { title: "a word that every object knows", parameters: ["constructor", reference] },
    {
      title: "a report without a known ending",
      parameters: ["compare", reference, "--template", "mic-cloud", "--out", "x.exe"],
    },
    {
      title: "a report where there is no folder",
      parameters: ["compare", reference, "--template", "mic-cloud", "--out", "no-such-folder/x.json"],
    },
  ])("ends with 2 on $title, without a stack trace", ({ parameters }) => {
    const { status, stdout, stderr } = kurabe(...parameters);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe("kurabe templates", () => {
  it("lists and shows", () => {
    expect(JSON.parse(kurabe("templates", "--json").stdout)).toEqual([
      expect.objectContaining({ key: "mic-cloud", version: 1, items: 30 }),
    ]);
    expect(JSON.parse(kurabe("templates", "show", "mic-cloud", "--json").stdout).items).toHaveLength(30);
  });
});

describe("kurabe compare", () => {
  it("writes every report asked for, and needs no database", () => {
    const [html, json] = [join(folder, "report.html"), join(folder, "report.json")];
    const files = ["manageengine.txt", "minato-meti.xlsx", "northlight.xlsx"].map(example);
    const { status } = kurabe("compare", ...files, "--template", "mic-cloud", "--out", html, "--out", json);
    expect(status).toBe(0);
    expect(readFileSync(html, "utf8")).toContain("フルバックアップを週次、差分バックアップを日次で実施しています。");
    expect(JSON.parse(readFileSync(json, "utf8")).comparison.sheets).toHaveLength(3);
  });
});

describe("kurabe import and export", () => {
  const first = () => join(folder, "first.db");

  /** Another installation's database, as the first command that needs one leaves it. */
  function elsewhere(name: string): { DATABASE_URL: string } {
    const file = join(folder, name);
    copyFileSync(first(), file);
    return { DATABASE_URL: `file:${file}` };
  }

  it("stores nothing without a yes, and knows its reviews", () => {
    expect(kurabe("import", reference, "--vendor", "Acme").status).toBe(2);
    expect(kurabe("export", "no-such-review", "--out", join(folder, "x.html")).status).toBe(2);
    copyFileSync(join(folder, "test.db"), first());
  });

  it("stores a sheet and writes the review's report, which is a review elsewhere", () => {
    const sheet = write("fourth.csv", "No,Question,Answer\n1,Is customer data encrypted at rest?,Yes - AES-256\n");
    const stored = kurabe("import", sheet, "--vendor", "Acme", "--review", "trial", "--yes");
    expect(stored).toMatchObject({ status: 0, stdout: "" });
    const again = kurabe("import", sheet, "--vendor", "Acme", "--review", "trial", "--yes");
    expect(again.stderr).toMatch(/nothing was stored/);
    const report = join(folder, "trial.csv");
    const json = join(folder, "trial.json");
    expect(kurabe("export", "trial", "--out", report, "--out", json).status).toBe(0);
    expect(readFileSync(report, "utf8")).toContain("Yes - AES-256");
    const there = elsewhere("second.db");
    const copied = kurabeWith(there, "import", json, "--review", "copy", "--yes");
    expect(copied).toMatchObject({ status: 0, stderr: `${json}: now the review copy.\n` });
    const noReport = kurabeWith(there, "import", write("other.json", '{"a":1}'), "--yes");
    expect(noReport).toMatchObject({ status: 3, stdout: "" });
  });

  it("backs everything up for its owner alone, and restores it where there is nothing, or where one says so", {
    timeout: 120_000,
  }, () => {
    const archive = join(folder, "all.gz");
    expect(kurabe("backup", archive)).toMatchObject({ status: 0, stdout: "", stderr: `${archive} written.\n` });
    expect(statSync(archive).mode & 0o777).toBe(0o600);
    const there = { DATABASE_URL: `file:${join(folder, "restored.db")}` };
    const restored = kurabeWith(there, "restore", archive, "--json");
    expect([restored.status, JSON.parse(restored.stdout).log.ok]).toEqual([0, true]);
    expect(kurabeWith(there, "restore", archive)).toMatchObject({
      ...{ status: 2, stdout: "" },
      stderr: expect.stringContaining("say --replace to lose what is there."),
    });
    const damaged = write("damaged.gz", readFileSync(archive).subarray(0, -100));
    expect(kurabeWith(there, "restore", damaged, "--replace")).toMatchObject({
      ...{ status: 3, stdout: "" },
      stderr: expect.stringMatching(/ is damaged \(.*\); nothing was changed\. Take another archive\.\n$/),
    });
  });
});
