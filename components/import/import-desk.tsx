"use client";

import { VisuallyHidden } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useReducer } from "react";
import { AppFrame } from "#components/shared/app-frame.tsx";
import { takeCarriedFiles } from "#components/shared/carried-files.ts";
import { useLeaveGuard } from "#components/shared/use-leave-guard.ts";
import { Kit } from "#components/ui/kit.tsx";
import type { Template } from "#lib/domain/template.ts";
import { FileBar } from "./file-bar.tsx";
import { FileDrop } from "./file-drop.tsx";
import { FilePanel } from "./file-panel.tsx";
import { changeQueue, emptyQueue, hasUnsavedWork, sheetsInReview } from "./file-queue.ts";
import { ImportActions } from "./import-actions.tsx";
import classes from "./import-desk.module.css";
import { keyHints } from "./key-hints.ts";
import type { KnownSheet } from "./known-sheet.ts";
import { MenuLayer } from "./layer-menu.tsx";
import { OriginFields } from "./origin-fields.tsx";
import { useReading } from "./use-reading.ts";
import { useUnderstanding } from "./use-understanding.ts";

type ImportDeskProps = {
  review: { key: string; title: string };
  template: Template;
  /** Sheets that the review already has: a duplicate is said. */
  known: readonly KnownSheet[];
};

/** The import page: files come in, each is looked at beside what was understood, and goes into the review. */
export function ImportDesk({ review, template, known: before }: ImportDeskProps) {
  const t = useTranslations("import");
  const common = useTranslations("common");
  const [queue, dispatch] = useReducer(changeQueue, emptyQueue);
  const known = sheetsInReview(queue, before);
  useReading({ queue, reviewKey: review.key, template, dispatch });
  useUnderstanding({ queue, template, dispatch });
  useLeaveGuard(hasUnsavedWork(queue), t("leave"));
  const add = useCallback((files: readonly File[]) => {
    dispatch({ kind: "add", files: files.map((file) => ({ id: crypto.randomUUID(), file })) });
  }, []);
  useEffect(() => {
    const brought = takeCarriedFiles();
    if (brought.length > 0) add(brought);
  }, [add]);
  const address = `/reviews/${encodeURIComponent(review.key)}`;
  const shown = queue.files.find((file) => file.id === queue.active);
  const ready = shown?.state.kind === "ready" ? { ...shown, state: shown.state } : null;
  return (
    <Kit>
      <AppFrame
        crumbs={[
          { label: common("nav.reviews"), href: "/reviews" },
          { label: review.title, href: address },
          { label: common("nav.import") },
        ]}
        actions={
          ready ? <ImportActions key={ready.id} {...{ file: ready, queue, review, template, known, dispatch }} /> : null
        }
        keys={ready ? keyHints.map(({ keys, name }) => ({ keys: [...keys], label: t(`keys.${name}`) })) : []}
        state={ready ? t("profileNote") : null}
        fixed={ready !== null}
      >
        {shown ? (
          <div className={classes["desk"]}>
            <MenuLayer />
            {ready ? <VisuallyHidden component="h1">{t("previewOf", { name: ready.name })}</VisuallyHidden> : null}
            <div className={classes["bar"]}>
              <FileBar {...{ queue, template, known, dispatch }} onFiles={add} />
              {ready ? <OriginFields key={ready.id} {...{ file: ready, template, dispatch }} /> : null}
            </div>
            <FilePanel key={shown.id} reviewKey={review.key} {...{ file: shown, template, known, dispatch }} />
          </div>
        ) : (
          <FileDrop title={t("title")} onFiles={add} />
        )}
      </AppFrame>
    </Kit>
  );
}
