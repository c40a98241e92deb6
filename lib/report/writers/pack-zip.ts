import { constants, crc32, deflateRawSync } from "node:zlib";

export type ZipPart = { name: string; pieces: Iterable<string> };

// 1 January 1980, the first date that a zip can hold: no archive says when or where it was made.
const NO_DATE = 0x0021;
// Names are UTF-8; sizes follow what they are the sizes of (APPNOTE 4.4.4, bits 11 and 3).
const FLAGS = 0x0808;
const DEFLATE = 8;
const VERSION = 20;
const CHUNK = 1 << 18;
const NOTHING = new Uint8Array();

type Packed = { crc: number; packed: number; plain: number };

function record(signature: number, fields: readonly [size: 2 | 4, value: number][]): Buffer {
  const buffer = Buffer.alloc(4 + fields.reduce((sum, [size]) => sum + size, 0));
  buffer.writeUInt32LE(signature);
  let at = 4;
  for (const [size, value] of fields) {
    buffer.writeUIntLE(value, at, size);
    at += size;
  }
  return buffer;
}

function sharedFields(name: Buffer, { crc, packed, plain }: Packed): [2 | 4, number][] {
  return [
    [2, VERSION],
    [2, FLAGS],
    [2, DEFLATE],
    [2, 0],
    [2, NO_DATE],
    [4, crc],
    [4, packed],
    [4, plain],
    [2, name.length],
    [2, 0],
  ];
}

/** Compressed chunk by chunk: each ends on a whole byte and looks back at nothing before it, so that they are one stream (RFC 1951). */
function* deflatePieces(pieces: Iterable<string>): Generator<Uint8Array, Packed> {
  const sum: Packed = { crc: 0, packed: 0, plain: 0 };
  let waiting: string[] = [];
  let length = 0;
  const pack = (finishFlush: number): Uint8Array => {
    const plain = Buffer.from(waiting.join(""), "utf8");
    waiting = [];
    length = 0;
    const packed = deflateRawSync(plain, { finishFlush });
    sum.crc = crc32(plain, sum.crc);
    sum.plain += plain.length;
    sum.packed += packed.length;
    return packed;
  };
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    yield length < CHUNK ? NOTHING : pack(constants.Z_SYNC_FLUSH);
  }
  yield pack(constants.Z_FINISH);
  return sum;
}

/**
 * A zip archive (PKWARE APPNOTE) of text parts in the order given, written while it is taken: no part is ever held whole.
 * The same parts give the same bytes.
 */
export function* packZip(parts: Iterable<ZipPart>): Iterable<Uint8Array> {
  const entries: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name, "utf8");
    const local = record(0x04034b50, sharedFields(name, { crc: 0, packed: 0, plain: 0 }));
    yield local;
    yield name;
    const sum = yield* deflatePieces(part.pieces);
    const after = record(0x08074b50, [
      [4, sum.crc],
      [4, sum.packed],
      [4, sum.plain],
    ]);
    yield after;
    const rest: [2 | 4, number][] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ];
    entries.push(record(0x02014b50, [[2, VERSION], ...sharedFields(name, sum), ...rest]), name);
    offset += local.length + name.length + sum.packed + after.length;
  }
  const directory = Buffer.concat(entries);
  yield directory;
  yield record(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, entries.length / 2],
    [2, entries.length / 2],
    [4, directory.length],
    [4, offset],
    [2, 0],
  ]);
}
