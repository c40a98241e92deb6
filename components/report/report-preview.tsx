"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { FileProgress } from "./file-progress.tsx";
import classes from "./report.module.css";
import { useFile } from "./use-file.ts";

/** The html report itself, in a frame that may sort and filter its own tables and nothing else: it holds strangers' words. */
export function ReportPreview({ address }: { address: string }) {
  const t = useTranslations("choice");
  const [html, setHtml] = useState<string | null>(null);
  const { state, percent, start, cancel } = useFile(async ({ parts }) => setHtml(await new Blob(parts).text()));
  const first = useRef(start);
  useEffect(() => {
    void first.current(address);
  }, [address]);
  if (html !== null && state === "done") {
    return <iframe className={classes["preview"]} title={t("preview")} sandbox="allow-scripts" srcDoc={asOurs(html)} />;
  }
  return (
    <div className={classes["waiting"]}>
      <p role="status">
        {state === "cancelled" ? t("cancelled") : null}
        {state === "failed" ? t("failed") : null}
        {state === "loading" || state === "idle" ? t("loading") : null}
      </p>
      {state === "loading" ? <FileProgress percent={percent} onCancel={cancel} /> : null}
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

/** The frame stands under this page's policy as well as the report's own, which names the script by its hash: the page's wants its nonce. */
function asOurs(html: string): string {
  const nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "";
  return html.replace("<script>", () => `<script nonce="${nonce}">`);
}
