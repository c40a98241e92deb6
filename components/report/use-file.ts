import { useEffect, useRef, useState } from "react";

export type FileState = "idle" | "loading" | "done" | "cancelled" | "failed";

/** Fetches a file of this server that takes a while: says how long it has taken, and stops when asked to. */
export function useFile(onDone: (answer: Response) => Promise<void>) {
  const [state, setState] = useState<FileState>("idle");
  const [seconds, setSeconds] = useState(0);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  useEffect(() => {
    if (state !== "loading") return;
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, [state]);

  async function start(address: string) {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setSeconds(0);
    setState("loading");
    try {
      const answer = await fetch(address, { signal: controller.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      await onDone(answer);
      if (running.current === controller) setState("done");
    } catch {
      if (running.current === controller) setState(controller.signal.aborted ? "cancelled" : "failed");
    }
  }
  return { state, seconds, start, cancel: () => running.current?.abort() };
}
