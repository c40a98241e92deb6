import { Button } from "@mantine/core";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type Dispatch, useEffect, useRef } from "react";
import type { Template } from "#lib/domain/template.ts";
import type { FileQueue, QueueAction, ReadyFile } from "./file-queue.ts";
import classes from "./import-actions.module.css";
import type { ImportOrder } from "./import-order.ts";
import { keyCommand } from "./key-command.ts";
import type { KnownSheet } from "./known-sheet.ts";
import { originOf } from "./origin-of.ts";
import { postFile } from "./post-file.ts";
import { usePreview } from "./use-preview.ts";

type ImportActionsProps = {
  file: ReadyFile;
  queue: FileQueue;
  review: { key: string };
  template: Template;
  known: readonly KnownSheet[];
  dispatch: Dispatch<QueueAction>;
};

const UNFINISHED = new Set(["ready", "waiting", "reading"]);

/** At the head of the page: how much is left to look at, and the button that stores the shown file. */
export function ImportActions({ file, queue, review, template, known, dispatch }: ImportActionsProps) {
  const t = useTranslations("import.actions");
  const router = useRouter();
  const { recognition, summary } = usePreview(file, template);
  const origin = originOf(recognition, file.draft.origin);
  const missing = blockedBy({
    vendor: origin.vendor.value,
    questions: summary.accounting.question,
    duplicate: known.some((sheet) => sheet.sha256 === file.state.document.sha256),
  });
  // What is stored must be what was shown: not while a correction is still being understood.
  const pending = file.state.found.layout !== file.draft.edit.layout;
  const storing = file.state.storing === "now";
  const others = queue.files.some((other) => other.id !== file.id && UNFINISHED.has(other.state.kind));

  async function store(): Promise<void> {
    if (missing === "noVendor") document.querySelector<HTMLElement>("[data-field=vendor]")?.focus();
    if (missing || pending || storing) return;
    const order: ImportOrder = {
      reviewKey: review.key,
      vendor: origin.vendor.value.trim(),
      service: origin.service.value.trim(),
      disclosedOn: origin.disclosedOn.value || null,
      layout: file.draft.edit.layout?.profile ? null : file.draft.edit.layout,
      columnEdges: file.columnEdges,
      asWritten: file.asWritten,
      decisions: file.draft.edit.decisions,
    };
    dispatch({ kind: "turn", id: file.id, state: { ...file.state, storing: "now" } });
    const form = new FormData();
    form.set("order", JSON.stringify(order));
    form.set("file", file.file, file.name);
    const stored = await postFile({ url: "/api/import", form, signal: new AbortController().signal });
    if (!("ok" in stored)) {
      dispatch({ kind: "turn", id: file.id, state: { ...file.state, storing: stored } });
      return;
    }
    const { vendor, service, disclosedOn } = order;
    const sheet = { vendor, service, disclosedOn, fileName: file.name, sha256: file.state.document.sha256 };
    const { duplicate } = stored.value as { duplicate: boolean };
    dispatch({ kind: "turn", id: file.id, state: { kind: "stored", duplicate, sheet } });
    if (!others) router.push(`/reviews/${encodeURIComponent(review.key)}`);
  }

  const latest = useRef(store);
  useEffect(() => {
    latest.current = store;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (keyCommand(event)?.kind === "confirm-import") void latest.current();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
  return (
    <>
      <span className={classes["left"]} id="import-left">
        {pending
          ? t("pending")
          : missing
            ? t(missing)
            : t.rich("left", { count: summary.check.length, b: (text) => <b>{text}</b> })}
      </span>
      <Button
        size="compact-md"
        loading={storing || pending}
        aria-disabled={missing !== null}
        variant={missing ? "default" : "filled"}
        aria-describedby="import-left"
        onClick={store}
      >
        {t("import")}
      </Button>
    </>
  );
}

type Block = "duplicate" | "noQuestions" | "noVendor";

/** What must be so before anything can be stored: a file that is new here, a question, a provider's name. */
function blockedBy({
  vendor,
  questions,
  duplicate,
}: {
  vendor: string;
  questions: number;
  duplicate: boolean;
}): Block | null {
  if (duplicate) return "duplicate";
  if (questions === 0) return "noQuestions";
  return vendor.trim() === "" ? "noVendor" : null;
}
