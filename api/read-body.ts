/** Room for the form's own fields beside the file, in bytes. */
const BESIDE_THE_FILE = 4 * 1024 * 1024;

/**
 * The form of a request, never more than the file's limit in memory: a longer one is refused by its stated length, or
 * while it comes in where it states none. "bad": no form at all.
 */
export async function readForm(request: Request, fileBytes: number): Promise<FormData | "too-large" | "bad"> {
  const most = fileBytes + BESIDE_THE_FILE;
  if (Number(request.headers.get("content-length") ?? 0) > most) return "too-large";
  const body = await readAtMost(request.body, most);
  if (body === null) return "too-large";
  try {
    const headers = { "content-type": request.headers.get("content-type") ?? "" };
    return await new Response(body, { headers }).formData();
  } catch {
    return "bad";
  }
}

async function readAtMost(stream: ReadableStream<Uint8Array> | null, most: number): Promise<Blob | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const chunk of stream ?? []) {
    length += chunk.byteLength;
    if (length > most) return null;
    chunks.push(new Uint8Array(chunk));
  }
  return new Blob(chunks);
}

/** The JSON of a request, never more than `most` bytes in memory. "bad": it is none. */
export async function readJson(request: Request, most: number): Promise<{ json: unknown } | "too-large" | "bad"> {
  if (Number(request.headers.get("content-length") ?? 0) > most) return "too-large";
  const body = await readAtMost(request.body, most);
  if (body === null) return "too-large";
  try {
    return { json: JSON.parse(await body.text()) };
  } catch {
    return "bad";
  }
}
