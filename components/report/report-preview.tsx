"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import classes from "./report.module.css";
import { useFile } from "./use-file.ts";

/** The html report itself, in a frame that may sort and filter its own tables and nothing else: it holds strangers' words. */
export function ReportPreview({ address }: { address: string }) {
  const t = useTranslations("choice");
  const [html, setHtml] = useState<string | null>(null);
  const { state, seconds, start, cancel } = useFile(async (answer) => setHtml(await answer.text()));
  const first = useRef(start);
  useEffect(() => {
    void first.current(address);
  }, [address]);
  if (html !== null && state === "done") {
    return <iframe className={classes["preview"]} title={t("preview")} sandbox="allow-scripts" srcDoc={html} />;
  }
  return (
    <div className={classes["waiting"]}>
      <p role="status">
        {state === "cancelled" ? t("cancelled") : null}
        {state === "failed" ? t("failed") : null}
        {state === "loading" || state === "idle" ? `${t("loading")} ${t("seconds", { seconds })}` : null}
      </p>
      {state === "loading" ? (
        <button type="button" onClick={cancel}>
          {t("cancel")}
        </button>
      ) : null}
      {state === "cancelled" || state === "failed" ? (
        <button type="button" onClick={() => start(address)}>
          {t("again")}
        </button>
      ) : null}
      <noscript>
        <a href={address}>{t("plain")}</a>
      </noscript>
    </div>
  );
}
