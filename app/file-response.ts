import { frameChunk, framedType, frameEnd } from "#components/report/framed-file.ts";
import type { ExportedFile } from "#lib/usecases/report/exported-file.ts";
import { type HandedOver, handOver } from "#lib/usecases/report/hand-over.ts";
import { contentDisposition } from "./content-disposition.ts";

/**
 * A file to save, written while it is sent: whoever goes away stops the writing. Never shown in place: it holds strangers'
 * words. With word of how far it is, where the request asks for that.
 */
export function fileResponse(request: Request, { fileName, mediaType, content, unheld }: ExportedFile): Response {
  const framed = request.headers.get("accept") === framedType;
  const chunks = handOver(content);
  return new Response(streamOf(framed ? inFrames(chunks) : plainly(chunks), request.signal), {
    headers: {
      "content-type": framed ? framedType : mediaType,
      "content-disposition": contentDisposition(fileName),
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

async function* plainly(chunks: AsyncIterable<HandedOver>): AsyncGenerator<Uint8Array, void> {
  for await (const { bytes } of chunks) if (bytes.length > 0) yield bytes;
}

async function* inFrames(chunks: AsyncIterable<HandedOver>): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of chunks) yield* frameChunk(chunk);
  yield frameEnd();
}

function streamOf(chunks: AsyncGenerator<Uint8Array, void>, signal: AbortSignal): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = signal.aborted ? await chunks.return() : await chunks.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      async cancel() {
        await chunks.return();
      },
    },
    { highWaterMark: 1 },
  );
}
