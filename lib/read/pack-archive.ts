import { crc32 } from "node:zlib";
import type { ArchiveParts } from "./unpack-archive.ts";

/**
 * Writes parts as a zip archive without compression, for libraries that only take an archive: what they get is what
 * `unpackArchive` has checked, and they spend no time on unpacking. Layout: APPNOTE.TXT 6.3.10, 4.3.
 */
export function packArchive(parts: ArchiveParts): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, part] of parts) {
    const encodedName = Buffer.from(name, "utf8");
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2); // names are UTF-8
    common.writeUInt32LE(crc32(part), 10);
    common.writeUInt32LE(part.length, 14);
    common.writeUInt32LE(part.length, 18);
    common.writeUInt16LE(encodedName.length, 22);
    local.push(
      Buffer.from("PK\x03\x04", "latin1"),
      common,
      encodedName,
      Buffer.from(part.buffer, part.byteOffset, part.length),
    );
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, tail, encodedName);
    offset += 30 + encodedName.length + part.length;
  }
  const directoryLength = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(directoryLength, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, ...directory, end]);
}
