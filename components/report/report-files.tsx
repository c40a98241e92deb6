"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ReportFormat } from "#lib/domain/report.ts";
import { FileProgress } from "./file-progress.tsx";
import classes from "./report.module.css";
import { type FetchedFile, useFile } from "./use-file.ts";

type ReportFilesProps = { files: readonly { format: ReportFormat; address: string }[] };

/** Hands a fetched file to the browser to save, under the name that the server gave it. */
function save({ headers, parts }: FetchedFile): string | null {
  const [, name] = headers.get("content-disposition")?.match(/filename\*=UTF-8''([^;]+)/) ?? [];
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob(parts));
  link.download = decodeURIComponent(name ?? "report");
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return headers.get("x-kurabe-unheld");
}

/** The report in each form. Links, so that they work without scripts; with them, what takes a while can be cancelled. */
export function ReportFiles({ files }: ReportFilesProps) {
  const t = useTranslations("choice");
  const names = useTranslations("comparison.export");
  const [unheld, setUnheld] = useState<string | null>(null);
  const file = useFile((fetched) => setUnheld(save(fetched)));
  return (
    <section className={classes["files"]} aria-label={t("download")}>
      <ul>
        {files.map(({ format, address }) => (
          <li key={format}>
            <a
              href={address}
              download
              onClick={(event) => {
                event.preventDefault();
                void file.start(address);
              }}
            >
              {names(format)}
            </a>
          </li>
        ))}
      </ul>
      <div role="status">
        {file.state === "loading" ? t("loading") : null}
        {file.state === "cancelled" ? t("cancelled") : null}
        {file.state === "failed" ? t("failed") : null}
        {file.state === "done" && unheld !== null
          ? unheld === ""
            ? t("kept")
            : t("unheld", { list: decodeURIComponent(unheld) })
          : null}
      </div>
      {file.state === "loading" ? <FileProgress percent={file.percent} onCancel={file.cancel} /> : null}
    </section>
  );
}
