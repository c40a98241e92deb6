import { contentDisposition } from "./content-disposition.ts";

/** A file to save. Never shown in place: it holds strangers' words, or a stranger made it. */
export function download({
  fileName,
  mediaType,
  bytes,
}: {
  fileName: string;
  mediaType: string;
  bytes: Uint8Array;
}): Response {
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
