"use client";

import { useTranslations } from "next-intl";
import { QuietFrame } from "#components/shared/quiet-frame.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SmallButton } from "#components/ui/small-button.tsx";

/** What a bug looks like to a person: what happened, that nothing was changed, and a way on. */
export default function ErrorPage({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
  const t = useTranslations("common");
  return (
    <QuietFrame home={t("app.name")} reviews={t("nav.reviews")} title={t("error.title")}>
      <Notice title={t("error.title")} text={t("error.text", { digest: error.digest ?? "–" })}>
        <SmallButton look="filled" onClick={() => retry()}>
          {t("error.retry")}
        </SmallButton>
      </Notice>
    </QuietFrame>
  );
}
