"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import classes from "./answer.module.css";

/** The same questions as a file: taken away, filled in, and read back into the page. */
export function AnswerFile({ address }: { address: string }) {
  const t = useTranslations("answer.file");
  const [failed, setFailed] = useState(false);
  async function read(file: File | undefined) {
    if (!file) return;
    const body = new FormData();
    body.set("file", file, file.name);
    const response = await fetch(`${address}/sheet`, { method: "POST", body }).catch(() => null);
    if (response?.ok) return window.location.reload();
    setFailed(true);
  }
  return (
    <details>
      <summary>{t("title")}</summary>
      <p className={classes["top"]}>
        <a href={`${address}/sheet`} download>
          {t("download")}
        </a>
        <label>
          {t("upload")}{" "}
          <input type="file" accept=".xlsx,.xls,.ods,.docx,.csv" onChange={(event) => read(event.target.files?.[0])} />
        </label>
      </p>
      {failed ? (
        <p role="alert" className={classes["failed"]}>
          {t("unread")}
        </p>
      ) : null}
    </details>
  );
}
