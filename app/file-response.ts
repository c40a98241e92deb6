import type { ExportedFile } from "#lib/usecases/exported-file.ts";
import { contentDisposition } from "./content-disposition.ts";

/** A file to save. Never shown in place: it holds strangers' words. */
export function fileResponse({ fileName, mediaType, bytes, unheld }: ExportedFile): Response {
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": mediaType,
      "content-disposition": contentDisposition(fileName),
      "content-length": String(bytes.byteLength),
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
      // A header holds ASCII and not much: the first of them are enough to know.
      ...(unheld && {
        "x-kurabe-unheld": encodeURIComponent(
          unheld
            .slice(0, 50)
            .map(({ character }) => character)
            .join(" "),
        ),
      }),
    },
  });
}
