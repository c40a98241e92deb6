import { spawn } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeCurrentDatabase, currentDatabase } from "#lib/db/current-database.ts";
import { findPrepared } from "#lib/testing/find-prepared.ts";
import { quickFolder } from "#lib/testing/quick-folder.ts";
import { issueToken } from "#lib/usecases/accounts/own-tokens.ts";
import { actAs } from "#lib/usecases/acting/act-as.ts";
import { findProgram } from "#lib/usecases/limited/find-program.ts";
import { GET, POST } from "../app/api/v1/[...path]/route.ts";

let folder = "";
let server: Server;
let address = "";
let requests = 0;

/** The route as the built app mounts it, on a database of its own. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  requests += 1;
  const { method = "GET", url = "", headers } = request;
  const isPost = method === "POST";
  const asked = new Request(`${address}${url}`, {
    ...{ method, headers: headers as Record<string, string> },
    ...(isPost && { body: Readable.toWeb(request) as ReadableStream, duplex: "half" }),
  } as RequestInit);
  const said = await (isPost ? POST(asked) : GET(asked));
  response.writeHead(said.status, Object.fromEntries(said.headers));
  if (said.body) await pipeline(Readable.fromWeb(said.body as never), response);
  else response.end();
}

beforeAll(async () => {
  folder = mkdtempSync(join(quickFolder(), "kurabe-remote-"));
  const prepared = await findPrepared("sqlite", "example");
  for (const name of ["here", "there"]) copyFileSync(prepared, join(folder, `${name}.db`));
  mkdirSync(join(folder, "out"));
  process.env["SECRET_FILE"] = join(folder, "secret");
  process.env["DATABASE_URL"] = `file:${join(folder, "there.db")}`;
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const at = server.address();
  address = `http://127.0.0.1:${typeof at === "object" ? at?.port : ""}`;
});
afterAll(async () => {
  server.close();
  await closeCurrentDatabase();
  delete process.env["DATABASE_URL"];
  rmSync(folder, { recursive: true });
});

type Ran = { status: number | null; stdout: string; stderr: string };

async function kurabe(parameters: string[], variables: Record<string, string> = {}): Promise<Ran> {
  const env = { ...process.env, LANG: "en_US.UTF-8", LC_ALL: "", KURABE_TOKEN: "", ...variables };
  const child = spawn(process.execPath, [findProgram("cli/main.ts").file, ...parameters], { cwd: folder, env });
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (bytes) => (said.stdout += bytes));
  child.stderr.on("data", (bytes) => (said.stderr += bytes));
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { status, ...said };
}

const here = (parameters: string[]) => kurabe(parameters, { DATABASE_URL: `file:${join(folder, "here.db")}` });
// Whoever asks a server needs no database: this one cannot be opened.
const NOWHERE = { DATABASE_URL: "file:/no/such/folder/x.db" };
const there = (parameters: string[], variables = {}) =>
  kurabe(["--server", address, ...parameters], { ...NOWHERE, ...variables });

function write(name: string, content: string): string {
  mkdirSync(join(folder, name, ".."), { recursive: true });
  writeFileSync(join(folder, name), content);
  return name;
}

const table = (answer: string) => `No.,項目,内容,回答\n1,火災対策,火災対策の有無,${answer}\n`;
const IMPORT = ["import", "a.csv", "--vendor", "Acme"];
const BOLT = ["--vendor", "Bolt", "--review", "second"];
const REPORTS = ["--out", "out/x.csv", "--out", "out/x.json"];
const FOLDER_SAYS =
  /^\[1\/3\] a\.csv: this very .*\n\[2\/3\] later\/b\.csv: stored\.\n\[3\/3\] nobody\.csv: not stored\. It does not[\s\S]*1 stored, 1 there already, 1 not stored; 0 rows to check\.$/m;

describe("a command with --server", () => {
  beforeAll(() => {
    write("a.csv", table("有り"));
    write("b.csv", "No,Question,Answer\n1,Is customer data encrypted at rest?,Yes - AES-256\n");
    write("letter.txt", "Dear Sir,\nwe thank you for your letter.\n");
    write("other.json", '{"a":1}');
    write("inbox/a.csv", table("有り"));
    write("inbox/later/b.csv", table("有り（一部）"));
    write("inbox/nobody.csv", table("無し"));
    write("inbox/services.csv", "file,vendor,service\na.csv,Acme,Cloud\nlater/b.csv,Bolt,\n");
  });

  it.each<{ parameters: string[]; status: number; says: RegExp }>([
    { parameters: ["templates"], status: 0, says: /^mic-cloud\tv1\t30\t/ },
    { parameters: ["templates", "--json"], status: 0, says: /"key": "mic-cloud"/ },
    { parameters: ["templates", "show", "mic-cloud", "--json"], status: 0, says: /^\{\n {2}"key": "mic-cloud"/ },
    { parameters: ["templates", "show", "nonsense"], status: 2, says: /There is: mic-cloud/ },
    { parameters: IMPORT, status: 2, says: /nothing was stored/ },
    { parameters: [...IMPORT, "--yes"], status: 0, says: /"imported": it was made\.\na\.csv: stored in imported/ },
    { parameters: [...IMPORT, "--yes"], status: 0, says: /^a\.csv: this very file is in imported already/ },
    { parameters: ["import", "a.csv", "b.csv", ...BOLT, "--yes"], status: 0, says: /b\.csv: stored in second\.\n$/ },
    { parameters: [...IMPORT, "--yes"], status: 2, says: /several reviews: imported, second\./ },
    { parameters: ["import", "letter.txt", ...BOLT, "--yes"], status: 3, says: /^kurabe: letter\.txt: No table/ },
    { parameters: ["import", "inbox", "--template", "nonsense", "--yes"], status: 2, says: /There is: mic-cloud/ },
    // What cannot be stored stops nothing, and the same command goes on where it was stopped.
    { parameters: ["import", "inbox", "--yes"], status: 3, says: FOLDER_SAYS },
    {
      ...{ parameters: ["import", "inbox", "--yes", "--vendor", "Crane"], status: 0 },
      says: /^3 files: 1 stored, 2 there already, 0 not stored; 0 rows to check\.$/m,
    },
    { parameters: ["export", "nowhere", "--out", "out/x.csv"], status: 2, says: /no review "nowhere"/ },
    { parameters: ["export", "example", ...REPORTS], status: 0, says: /^out\/x\.csv written\.\nout\/x\.json written/ },
    { parameters: ["import", "out/x.json", "--review", "copy", "--yes"], status: 0, says: /now the review copy\.\n$/ },
    { parameters: ["import", "other.json", "--yes"], status: 3, says: /no report that Kurabe saved/ },
  ])("says the same: $parameters", async ({ parameters, status, says }) => {
    const asked = requests;
    const local = await here(parameters);
    const written = readReports();
    expect(requests).toBe(asked);
    expect(await there(parameters)).toEqual(local);
    expect(readReports()).toEqual(written);
    expect([local.status, `${local.stderr}${local.stdout}`]).toEqual([status, expect.stringMatching(says)]);
  });

  /** What was exported, but for the moment at which it was. */
  function readReports(): string[] {
    const files = REPORTS.map((name) => join(folder, name)).filter((file) => existsSync(file));
    return files.map((file) => readFileSync(file, "utf8").replace(/"madeAt": ?"[^"]*"/g, ""));
  }

  it.each([
    { parameters: ["read", "a.csv"], says: /^kurabe: read works on the files of this machine/ },
    { parameters: ["compare", "a.csv"], says: /^kurabe: compare works on the files of this machine/ },
    { parameters: ["backup", "x.gz"], says: /^kurabe: backup is about the whole database/ },
    { parameters: ["user", "add", "a@example.com"], says: /^kurabe: user is about the whole database/ },
    { parameters: ["cook"], says: /there is no command "cook"/ },
  ])("makes no sense, and says so: $parameters", async ({ parameters, says }) => {
    expect(await there(parameters)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringMatching(says) });
  });

  it("sends a token that nobody else can read, and says what a server without accounts, another program or nobody answers", async () => {
    const { reader, writer } = await currentDatabase();
    const moment = { createdAt: new Date(), updatedAt: new Date() };
    const person = { id: "p", name: "P", email: "p@example.com", emailVerified: true, role: "owner", ...moment };
    await writer.person.create({ data: person });
    const order = { email: person.email, name: "cli", scopes: ["see" as const], days: 1 };
    const who = { kind: "terminal" as const, name: "root" };
    const made = await actAs({ who, act: "issueToken", run: issueToken, input: order });
    const token = made.ok && made.value.ok ? made.value.token : "";
    const [open, own] = [write("open-token", token), write("own-token", `${token}\n`)];
    chmodSync(join(folder, own), 0o600);
    chmodSync(join(folder, open), 0o644);
    const listing = async (variables: Record<string, string>, more = ["templates"]) => {
      const { status, stderr } = await there(more, variables);
      return [status, stderr.split("\n")[0]];
    };
    expect(await listing({})).toEqual([2, "kurabe: the server refuses: A token is needed that is still good."]);
    expect(await listing({ KURABE_TOKEN: token })).toEqual([0, ""]);
    expect(await listing({ KURABE_TOKEN_FILE: own })).toEqual([0, ""]);
    expect(await listing({ KURABE_TOKEN_FILE: open })).toEqual([
      2,
      expect.stringMatching(/others may read open-token/),
    ]);
    const before = await reader.checksheet.count();
    const refused = await listing({ KURABE_TOKEN: token }, [...IMPORT, "--review", "second", "--yes"]);
    expect(refused).toEqual([2, "kurabe: the server refuses: The token, or its owner, may not do this."]);
    expect(await reader.checksheet.count()).toBe(before);
    const far = await kurabe(["--server", "http://kurabe.example", "templates"], { KURABE_TOKEN: token });
    expect([far.status, far.stderr]).toEqual([2, expect.stringMatching(/was not sent to http:\/\/kurabe\.example/)]);
    const strange = await kurabe(["templates", `--server=${address}/elsewhere/`], { KURABE_TOKEN: token });
    expect([strange.status, strange.stderr.length > 0]).toEqual([2, true]);
  });
});
