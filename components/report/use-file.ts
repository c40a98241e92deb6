import { useEffect, useRef, useState } from "react";
import { framedType, readFrames } from "./framed-file.ts";

export type FileState = "idle" | "loading" | "done" | "cancelled" | "failed";

export type FetchedFile = { headers: Headers; parts: Uint8Array<ArrayBuffer>[] };

/** Fetches a file of this server that takes a while: says how far it is, in percent, and stops when asked to, the server too. */
export function useFile(onDone: (file: FetchedFile) => void | Promise<void>) {
  const [state, setState] = useState<FileState>("idle");
  const [percent, setPercent] = useState(0);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function start(address: string) {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setPercent(0);
    setState("loading");
    try {
      const answer = await fetch(address, { signal: controller.signal, headers: { accept: framedType } });
      if (!answer.ok || !answer.body) throw new Error(String(answer.status));
      const parts = await readFrames(chunksOf(answer.body), setPercent);
      if (running.current !== controller) return;
      await onDone({ headers: answer.headers, parts });
      setState("done");
    } catch {
      if (running.current === controller) setState(controller.signal.aborted ? "cancelled" : "failed");
    }
  }
  return { state, percent, start, cancel: () => running.current?.abort() };
}

// Not every browser can walk through a stream by itself yet.
async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}
