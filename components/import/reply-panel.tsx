"use client";

import { Button } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type Dispatch, useState } from "react";
import { FailureText } from "./failure-text.tsx";
import classes from "./file-panel.module.css";
import type { Failure, FileState, QueueAction, QueuedFile } from "./file-queue.ts";
import { postFile } from "./post-file.ts";

type ReplyPanelProps = {
  file: QueuedFile;
  state: Extract<FileState, { kind: "reply" }>;
  reviewKey: string;
  dispatch: Dispatch<QueueAction>;
};

/** A file that answers questions: it is kept, and its page shows what would change before anything does. */
export function ReplyPanel({ file, state, reviewKey, dispatch }: ReplyPanelProps) {
  const t = useTranslations("inquiries.import");
  const router = useRouter();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const { code, vendor, service } = state.asked;
  async function look() {
    setBusy(true);
    const form = new FormData();
    form.set("file", file.file, file.name);
    const address = `/reviews/${encodeURIComponent(reviewKey)}/questions/replies`;
    const kept = await postFile({ url: address, form, signal: new AbortController().signal });
    setBusy(false);
    if (!("ok" in kept)) return setFailure(kept);
    router.push(`${address}/${(kept.value as { replyId: string }).replyId}`);
  }
  return (
    <div className={classes["notice"]}>
      <h1>{t("title")}</h1>
      <p>{t("text", { code, name: [vendor, service].filter(Boolean).join(" ") })}</p>
      {failure ? (
        <p role="alert">
          <FailureText failure={failure} />
        </p>
      ) : null}
      <div className={classes["buttons"]}>
        <Button onClick={look} loading={busy}>
          {t("look")}
        </Button>
        <Button variant="default" onClick={() => dispatch({ kind: "read", id: file.id, ...state.read })}>
          {t("as")}
        </Button>
      </div>
    </div>
  );
}
