import { z } from "zod";
import type { Helper } from "./current-helper.ts";

/** "helper-slow": no answer in time; "helper-failed": none, or none that can be used; `detail`: an HTTP status, if there was one. */
export type HelperRefusal = { ok: false; code: "helper-slow" | "helper-failed"; detail: string };

const MOST_BYTES = 1024 * 1024;

const answerSchema = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) });

/**
 * Asks the helper one thing and hands back the JSON that its answer holds, unchecked. It is a stranger: it gets a time, its answer
 * a size, and where it sends us on, we do not go.
 */
export async function askHelper(
  { url, key, model, milliseconds }: Helper,
  { instruction, question }: { instruction: string; question: string },
): Promise<{ ok: true; value: unknown } | HelperRefusal> {
  const messages = [
    { role: "system", content: instruction },
    { role: "user", content: question },
  ];
  try {
    const response = await fetch(`${url.replace(/\/+$/, "")}/chat/completions`, {
      method: "POST",
      redirect: "error",
      signal: AbortSignal.timeout(milliseconds),
      headers: { "content-type": "application/json", ...(key !== "" && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ model, messages, temperature: 0, stream: false }),
    });
    if (!response.ok) return failed(String(response.status));
    const text = await readAtMost(response.body, MOST_BYTES);
    const answer = text === null ? null : answerSchema.safeParse(JSON.parse(text));
    const content = answer?.data?.choices[0]?.message.content;
    return content === undefined ? failed() : { ok: true, value: JSON.parse(jsonIn(content)) };
  } catch (error) {
    const isSlow = error instanceof DOMException && error.name === "TimeoutError";
    return isSlow ? { ok: false, code: "helper-slow", detail: `${milliseconds / 1000} s` } : failed();
  }
}

const failed = (detail = ""): HelperRefusal => ({ ok: false, code: "helper-failed", detail });

/** Models like to put a fence or a sentence around what they were asked for. */
function jsonIn(content: string): string {
  return content.slice(content.indexOf("{"), content.lastIndexOf("}") + 1);
}

async function readAtMost(stream: ReadableStream<Uint8Array> | null, most: number): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream ?? []) {
    length += chunk.byteLength;
    if (length > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
