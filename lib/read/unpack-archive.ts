import { inflateRawSync } from "node:zlib";
import type { Refusal } from "#lib/domain/issue.ts";
import { readLimits } from "./limits.ts";
import { refuse } from "./refuse.ts";

/** The parts of an archive by name, unpacked. */
export type ArchiveParts = ReadonlyMap<string, Uint8Array>;

type Entry = { name: string; method: number; packed: number; unpacked: number; offset: number };

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const SHORT = 0xffff;
const LONG = 0xffffffff;

/**
 * Unpacks a zip archive under `readLimits`: declared sizes and ratios first, then each part with a hard stop at its declared
 * size. Format libraries never see the archive itself, so none of them can be made to unpack a bomb.
 * Layout: APPNOTE.TXT 6.3.10, 4.3. Archives that need zip64, are encrypted or use another method than deflate are refused.
 */
export function unpackArchive(bytes: Uint8Array): { ok: true; parts: ArchiveParts } | Refusal {
  const listed = listEntries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (!Array.isArray(listed)) return listed;
  const refusal = checkSizes(listed);
  if (refusal) return refusal;
  const parts = new Map<string, Uint8Array>();
  for (const entry of listed) {
    const part = unpackEntry(bytes, entry);
    if (!part) return refuse("file-damaged", entry.name);
    parts.set(entry.name, part);
  }
  return { ok: true, parts };
}

function listEntries(buffer: Buffer): Entry[] | Refusal {
  const end = findEndOfDirectory(buffer);
  if (end < 0) return refuse("file-damaged");
  const count = buffer.readUInt16LE(end + 10);
  let at = buffer.readUInt32LE(end + 16);
  if (count === SHORT || at === LONG) return refuse("archive-too-large", "zip64");
  const entries: Entry[] = [];
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== DIRECTORY_ENTRY) return refuse("file-damaged");
    if (buffer.readUInt16LE(at + 8) & 1) return refuse("file-encrypted");
    const nameLength = buffer.readUInt16LE(at + 28);
    const name = buffer.toString("utf8", at + 46, at + 46 + nameLength).replaceAll("\\", "/");
    const entry = {
      name,
      method: buffer.readUInt16LE(at + 10),
      packed: buffer.readUInt32LE(at + 20),
      unpacked: buffer.readUInt32LE(at + 24),
      offset: buffer.readUInt32LE(at + 42),
    };
    if (!name.endsWith("/")) entries.push(entry);
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
}

function findEndOfDirectory(buffer: Buffer): number {
  const lowest = Math.max(0, buffer.length - 22 - SHORT);
  for (let at = buffer.length - 22; at >= lowest; at -= 1) {
    if (buffer.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

function checkSizes(entries: readonly Entry[]): Refusal | null {
  if (entries.length > readLimits.archiveParts) return refuse("archive-too-large", `${entries.length}`);
  let total = 0;
  for (const { unpacked, packed, name } of entries) {
    total += unpacked;
    if (total > readLimits.unpackedBytes) return refuse("archive-too-large", name);
    const isLarge = unpacked > 1024 * 1024;
    if (isLarge && unpacked / Math.max(packed, 1) > readLimits.archiveRatio) return refuse("archive-too-large", name);
  }
  return null;
}

/** Null where the archive does not hold what its directory says. */
function unpackEntry(bytes: Uint8Array, entry: Entry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL_ENTRY) return null;
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length !== entry.packed) return null;
  if (entry.method === 0) return packed;
  if (entry.method !== 8) return null;
  try {
    const unpacked = inflateRawSync(packed, { maxOutputLength: Math.max(entry.unpacked, 1) });
    return unpacked.length === entry.unpacked ? unpacked : null;
  } catch {
    return null;
  }
}
