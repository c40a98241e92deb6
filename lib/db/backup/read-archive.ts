import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { ZodError } from "zod";
import { ARCHIVE_FORMAT, type ArchiveLine, type ArchivePart, archiveLineSchema, type Cell } from "./archive-line.ts";

const AT_ONCE = { rows: 500, characters: 1 << 20 };
// No row is longer than the largest file that is read; a line without end would fill the memory.
const LONGEST_LINE = 256 * 1024 * 1024;

/** Why an archive is not taken; thrown from within, so that whatever was begun is undone. `detail` says where. */
export class ArchiveRefusal extends Error {
  readonly code: "not-an-archive" | "damaged" | "newer";
  readonly detail: string;
  constructor(code: ArchiveRefusal["code"], detail: string) {
    super(`${code} ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}

/**
 * What `writeArchive` wrote, part by part, each checked against its seal before the next begins; the end is reached only if all of it
 * was whole. Throws an `ArchiveRefusal`; what was handed out before it may not be kept.
 */
export async function* readArchive(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ArchivePart> {
  const reading: Reading = {
    hash: createHash("sha256"),
    table: "",
    inTable: 0,
    inAll: 0,
    isHeaded: false,
    isEnded: false,
  };
  let rows: Cell[][] = [];
  let characters = 0;
  try {
    for await (const line of splitLines(bytes)) {
      if (line.startsWith("[")) {
        demandOpen(reading);
        rows.push(JSON.parse(line));
        characters += line.length;
        reading.inTable += 1;
        reading.hash.update(line).update("\n");
        if (rows.length < AT_ONCE.rows && characters < AT_ONCE.characters) continue;
      }
      if (rows.length > 0) yield { kind: "rows", rows };
      [rows, characters] = [[], 0];
      if (line.startsWith("[")) continue;
      const part = follow(reading, archiveLineSchema.parse(JSON.parse(line)));
      reading.hash.update(line).update("\n");
      if (part) yield part;
    }
  } catch (error) {
    throw asRefusal(error, reading);
  }
  if (!reading.isEnded) throw new ArchiveRefusal(reading.isHeaded ? "damaged" : "not-an-archive", reading.table);
}

type Reading = {
  hash: ReturnType<typeof createHash>;
  table: string;
  inTable: number;
  inAll: number;
  isHeaded: boolean;
  isEnded: boolean;
};

/** Nothing stands before the head, nor behind the end. */
function demandOpen({ isHeaded, isEnded }: Reading): void {
  if (!isHeaded) throw new ArchiveRefusal("not-an-archive", "before its head");
  if (isEnded) throw new ArchiveRefusal("damaged", "after the end");
}

/** What a line that is no row says, against what was read so far. */
function follow(reading: Reading, line: ArchiveLine): ArchivePart | null {
  if (line.line !== "kurabe-backup") demandOpen(reading);
  switch (line.line) {
    case "kurabe-backup":
      if (reading.isHeaded) throw new ArchiveRefusal("damaged", "a second head");
      if (line.format > ARCHIVE_FORMAT) throw new ArchiveRefusal("newer", `format ${line.format}`);
      reading.isHeaded = true;
      return { kind: "head", head: line };
    case "table":
      reading.table = line.name;
      reading.inTable = 0;
      return { kind: "table", name: line.name, columns: line.columns };
    case "end-of-table":
      check(reading, { ...line, counted: reading.inTable });
      reading.inAll += reading.inTable;
      return null;
    case "end":
      check(reading, { ...line, counted: reading.inAll });
      reading.isEnded = true;
      return null;
  }
}

function check(reading: Reading, { rows, sha256, counted }: { rows: number; sha256: string; counted: number }): void {
  if (rows !== counted || sha256 !== reading.hash.copy().digest("hex")) {
    throw new ArchiveRefusal("damaged", reading.table);
  }
}

/** What unpacking and parsing say of bytes that are not as they were written. */
function asRefusal(error: unknown, { isHeaded, table }: Reading): unknown {
  const isOfBytes =
    error instanceof SyntaxError ||
    error instanceof ZodError ||
    (error instanceof Error && "code" in error && String(error.code).startsWith("Z_"));
  return isOfBytes ? new ArchiveRefusal(isHeaded ? "damaged" : "not-an-archive", table) : error;
}

async function* splitLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const packed = Readable.from(bytes);
  const unpacked = packed.pipe(createGunzip());
  packed.once("error", (error) => unpacked.destroy(error));
  const decoder = new TextDecoder();
  let begun: string[] = [];
  let length = 0;
  for await (const chunk of unpacked) {
    const lines = decoder.decode(chunk, { stream: true }).split("\n");
    const last = lines.pop() ?? "";
    for (const line of lines) {
      yield begun.join("") + line;
      [begun, length] = [[], 0];
    }
    begun.push(last);
    length += last.length;
    if (length > LONGEST_LINE) throw new ArchiveRefusal("damaged", "a line without end");
  }
  if (length > 0) throw new ArchiveRefusal("damaged", "cut off");
}
