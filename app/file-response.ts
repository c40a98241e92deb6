import type { ExportedFile } from "#lib/usecases/exported-file.ts";
import { contentDisposition } from "./content-disposition.ts";

/** A file to save. Never shown in place: it holds strangers' words. */
export function fileResponse({ fileName, mediaType, bytes }: ExportedFile): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": mediaType,
      "content-disposition": contentDisposition(fileName),
      "content-length": String(bytes.byteLength),
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    },
  });
}
