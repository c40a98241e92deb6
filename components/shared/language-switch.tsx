"use client";

import { usePathname, useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import type { SubmitEvent } from "react";
import { useTransition } from "react";
import classes from "./tools.module.css";

/** One click to the other language. With scripts the page keeps its state; without them it is loaded anew. */
export function LanguageSwitch() {
  const t = useTranslations("common.language");
  const other = useLocale() === "ja" ? "en" : "ja";
  const back = usePathname();
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  function change(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const body = new FormData(event.currentTarget);
    startTransition(async () => {
      await fetch("/api/language", { method: "POST", body, redirect: "manual" });
      router.refresh();
    });
  }
  return (
    <form action="/api/language" method="post" onSubmit={change}>
      <input type="hidden" name="language" value={other} />
      <input type="hidden" name="back" value={back} />
      <button type="submit" className={classes["tool"]} lang={other} disabled={pending} aria-label={t("switch")}>
        {t(other)}
      </button>
    </form>
  );
}
