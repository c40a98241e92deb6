"use client";

import { useCallback, useEffect, useState } from "react";

export type Typed = { answer: string; remarks: string };
/** "changed": somebody else typed something there meanwhile, and one of the two is to be chosen; "fixed": it was handed in meanwhile. */
export type SaveState = "saved" | "saving" | "offline" | "changed" | "fixed" | "gone";

const PAUSE_MILLISECONDS = 700;
const RETRY_MILLISECONDS = 4000;

type Asked = { address: string; questionId: string; stored: Typed; isFixed: boolean };
/** What is typed, and over what: what the server had when it was begun. */
type Held = { typed: Typed; seen: Typed };
type Saved = { state: Exclude<SaveState, "saving">; theirs: Typed | null };

const EMPTY: Typed = { answer: "", remarks: "" };

const isSame = (a: Typed, b: Typed) => a.answer === b.answer && a.remarks === b.remarks;

/**
 * What is typed beside a question, saved after a pause; kept in the tab and tried again while the server cannot be reached. Never saved in place of what
 * was not seen: what somebody else typed meanwhile stays until whoever types chooses. What can no longer be saved stays to be copied.
 */
export function useTyped({ address, questionId, stored, isFixed }: Asked) {
  const [{ typed, seen }, setHeld] = useState<Held>({ typed: stored, seen: stored });
  const [state, setState] = useState<SaveState>("saved");
  const [theirs, setTheirs] = useState<Typed | null>(null);
  const [left, setLeft] = useState<Typed | null>(null);
  const backup = `kurabe answer ${questionId}`;
  // A tab that was closed before it could save has left its text here, with what it was typed over.
  useEffect(() => {
    const kept = readBackup(backup);
    if (isFixed) setLeft(kept?.typed ?? null);
    else if (kept) setHeld(kept);
  }, [backup, isFixed]);
  const save = useCallback(async () => {
    setState("saving");
    const saved = await putTyped(address, { questionId, said: typed, seen });
    if (saved.state === "saved") {
      setHeld((now) => ({ ...now, seen: typed }));
      sessionStorage.removeItem(backup);
    }
    setTheirs(saved.theirs);
    setState(saved.state);
  }, [address, questionId, typed, seen, backup]);
  useEffect(() => {
    if (isSame(typed, seen)) return;
    sessionStorage.setItem(backup, JSON.stringify({ typed, seen } satisfies Held));
    // One at a time, or what was saved a moment ago would look like somebody else's.
    if (state !== "saved" && state !== "offline") return;
    const timer = setTimeout(save, state === "offline" ? RETRY_MILLISECONDS : PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [typed, seen, save, state, backup]);
  function type(text: Typed): void {
    if (isSame(text, seen)) sessionStorage.removeItem(backup);
    setHeld({ typed: text, seen });
  }
  function settle(whose: "mine" | "theirs"): void {
    if (!theirs) return;
    if (whose === "theirs") sessionStorage.removeItem(backup);
    setHeld({ typed: whose === "mine" ? typed : theirs, seen: theirs });
    setTheirs(null);
    setState("saved");
  }
  function dismiss(): void {
    sessionStorage.removeItem(backup);
    setLeft(null);
  }
  // What was never saved before the question was handed in.
  const unsent = left && !isSame(left, stored) && !isSame(left, EMPTY) ? left : null;
  return {
    ...{ typed, type, state, theirs, settle, unsent, dismiss },
    unsaved: !isSame(typed, seen) || state === "saving",
  };
}

function readBackup(key: string): Held | null {
  try {
    const left = JSON.parse(sessionStorage.getItem(key) ?? "null") as Partial<Held> | null;
    return left?.typed && left.seen ? { typed: toTyped(left.typed), seen: toTyped(left.seen) } : null;
  } catch {
    return null;
  }
}

function toTyped({ answer, remarks }: Partial<Typed>): Typed {
  return { answer: String(answer ?? ""), remarks: String(remarks ?? "") };
}

async function putTyped(address: string, order: { questionId: string; said: Typed; seen: Typed }): Promise<Saved> {
  try {
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${address}/answers`, { method: "PUT", headers, body: JSON.stringify(order) });
    if (response.status === 409) {
      const { theirs } = (await response.json()) as { theirs: Typed | null };
      return { state: theirs ? "changed" : "fixed", theirs };
    }
    return { state: response.ok ? "saved" : response.status === 404 ? "gone" : "offline", theirs: null };
  } catch {
    return { state: "offline", theirs: null };
  }
}
