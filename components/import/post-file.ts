import type { FaceFailure, Failure } from "./file-queue.ts";
import { refusalCodes } from "./refusal-codes.ts";

type Sending = { url: string; form: FormData; signal: AbortSignal; onSent?: (share: number) => void };

/**
 * Posts a form and hands back the answer's JSON, or why there is none. `fetch` cannot tell how much has been sent;
 * XMLHttpRequest can. Rejects only where the signal aborts.
 */
export function postFile({ url, form, signal, onSent }: Sending): Promise<{ ok: true; value: unknown } | Failure> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", url);
    request.responseType = "text";
    request.upload.onprogress = (event) => onSent?.(event.lengthComputable ? event.loaded / event.total : 0);
    request.onload = () => resolve(readAnswer(request.status, request.responseText));
    request.onerror = () => resolve({ kind: "failed", code: "network" });
    request.onabort = () => reject(new DOMException("aborted", "AbortError"));
    signal.addEventListener("abort", () => request.abort());
    request.send(form);
  });
}

/** What a response means: its value, a refusal by its code, or a failure. */
export function readAnswer(status: number, text: string): { ok: true; value: unknown } | Failure {
  const value = parse(text);
  if (status >= 200 && status < 300 && value !== null) return { ok: true, value };
  const { code, detail } = (value ?? {}) as { code?: unknown; detail?: unknown };
  const refusal = refusalCodes.find((known) => known === code);
  if (refusal) return { kind: "refused", code: refusal, detail: typeof detail === "string" ? detail : "" };
  const failure = FAILURES.find((known) => known === code);
  return { kind: "failed", code: failure ?? "internal" };
}

const FAILURES: readonly FaceFailure[] = ["bad-request", "cross-site", "no-such-review", "vendor-missing", "internal"];

function parse(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}
