"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ReportFormat } from "#lib/domain/report.ts";
import classes from "./report.module.css";
import { useFile } from "./use-file.ts";

type ReportFilesProps = { files: readonly { format: ReportFormat; address: string }[] };

/** Hands a fetched file to the browser to save, under the name that the server gave it. */
async function save(answer: Response): Promise<string | null> {
  const [, name] = answer.headers.get("content-disposition")?.match(/filename\*=UTF-8''([^;]+)/) ?? [];
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await answer.blob());
  link.download = decodeURIComponent(name ?? "report");
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return answer.headers.get("x-kurabe-unheld");
}

/** The report in each form. Links, so that they work without scripts; with them, what takes a while can be cancelled. */
export function ReportFiles({ files }: ReportFilesProps) {
  const t = useTranslations("choice");
  const names = useTranslations("comparison.export");
  const [unheld, setUnheld] = useState<string | null>(null);
  const file = useFile(async (answer) => setUnheld(await save(answer)));
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
        {file.state === "loading" ? `${t("loading")} ${t("seconds", { seconds: file.seconds })} ` : null}
        {file.state === "cancelled" ? t("cancelled") : null}
        {file.state === "failed" ? t("failed") : null}
        {file.state === "done" && unheld !== null
          ? unheld === ""
            ? t("kept")
            : t("unheld", { list: decodeURIComponent(unheld) })
          : null}
      </div>
      {file.state === "loading" ? (
        <button type="button" onClick={file.cancel}>
          {t("cancel")}
        </button>
      ) : null}
    </section>
  );
}
