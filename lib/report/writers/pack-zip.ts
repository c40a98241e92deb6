import { crc32, deflateRawSync } from "node:zlib";

export type ZipPart = { name: string; text: string };

// 1 January 1980, the first date that a zip can hold: no archive says when or where it was made.
const NO_DATE = 0x0021;
const UTF8_NAMES = 0x0800;

function header(signature: number, fields: readonly [size: 2 | 4, value: number][]): Buffer {
  const buffer = Buffer.alloc(4 + fields.reduce((sum, [size]) => sum + size, 0));
  buffer.writeUInt32LE(signature);
  let at = 4;
  for (const [size, value] of fields) {
    buffer.writeUIntLE(value, at, size);
    at += size;
  }
  return buffer;
}

/** A zip archive (PKWARE APPNOTE) of text parts in the order given: the same parts give the same bytes. */
export function packZip(parts: readonly ZipPart[]): Uint8Array {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name, "utf8");
    const plain = Buffer.from(part.text, "utf8");
    const packed = deflateRawSync(plain);
    const shared: [2 | 4, number][] = [
      [2, 20],
      [2, UTF8_NAMES],
      [2, 8],
      [2, 0],
      [2, NO_DATE],
      [4, crc32(plain)],
      [4, packed.length],
      [4, plain.length],
      [2, name.length],
      [2, 0],
    ];
    const local = Buffer.concat([header(0x04034b50, shared), name, packed]);
    const rest: [2 | 4, number][] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ];
    entries.push(header(0x02014b50, [[2, 20], ...shared, ...rest]), name);
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = header(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, parts.length],
    [2, parts.length],
    [4, directory.length],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([...locals, directory, end]);
}
