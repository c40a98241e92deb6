"use client";

import { useCallback, useEffect, useRef, useState } from "react";

export type Typed = { answer: string; remarks: string };
export type SaveState = "saved" | "saving" | "offline" | "changed" | "gone";

const PAUSE_MILLISECONDS = 700;
const RETRY_MILLISECONDS = 4000;

type Asked = { address: string; questionId: string; stored: Typed };

const isSame = (a: Typed, b: Typed) => a.answer === b.answer && a.remarks === b.remarks;

/** What is typed beside a question, saved after a pause; kept in the tab and tried again while the server cannot be reached. */
export function useTyped({ address, questionId, stored }: Asked) {
  const [typed, setTyped] = useState(stored);
  const [state, setState] = useState<SaveState>("saved");
  const seen = useRef(stored);
  const backup = `kurabe answer ${questionId}`;
  // A tab that was closed before it could save has left its text here.
  useEffect(() => {
    const left = readBackup(backup);
    if (left && !isSame(left, seen.current)) setTyped(left);
  }, [backup]);
  const save = useCallback(async (): Promise<boolean> => {
    if (isSame(typed, seen.current)) return true;
    setState("saving");
    const result = await putTyped(address, { questionId, said: typed, seen: seen.current });
    if (result === "saved") {
      seen.current = typed;
      sessionStorage.removeItem(backup);
    }
    setState(result);
    return result === "saved";
  }, [address, questionId, typed, backup]);
  useEffect(() => {
    if (isSame(typed, seen.current)) return;
    sessionStorage.setItem(backup, JSON.stringify(typed));
    const timer = setTimeout(save, state === "offline" ? RETRY_MILLISECONDS : PAUSE_MILLISECONDS);
    const retry = state === "offline" ? setInterval(save, RETRY_MILLISECONDS) : undefined;
    return () => {
      clearTimeout(timer);
      clearInterval(retry);
    };
  }, [typed, save, state, backup]);
  return { typed, setTyped, state, unsaved: !isSame(typed, seen.current) || state === "saving" };
}

function readBackup(key: string): Typed | null {
  try {
    const left = JSON.parse(sessionStorage.getItem(key) ?? "null") as Partial<Typed> | null;
    return left ? { answer: String(left.answer ?? ""), remarks: String(left.remarks ?? "") } : null;
  } catch {
    return null;
  }
}

async function putTyped(address: string, order: { questionId: string; said: Typed; seen: Typed }): Promise<SaveState> {
  try {
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${address}/answers`, { method: "PUT", headers, body: JSON.stringify(order) });
    if (response.ok) return "saved";
    if (response.status === 409) return "changed";
    return response.status === 404 ? "gone" : "offline";
  } catch {
    return "offline";
  }
}
