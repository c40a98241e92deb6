"use client";

import { useTranslations } from "next-intl";
import { SmallButton } from "#components/ui/small-button.tsx";
import { useOthers } from "./use-others.ts";

type OthersNoteProps = Parameters<typeof useOthers>[0];

/** In the foot line: answers were changed by others; the page shows them when whoever looks says so. */
export function OthersNote(props: OthersNoteProps) {
  const t = useTranslations("work.others");
  const isOld = useOthers(props);
  return (
    <span role="status">
      {isOld ? (
        <>
          {t("changed")} <SmallButton onClick={() => window.location.reload()}>{t("show")}</SmallButton>
        </>
      ) : null}
    </span>
  );
}
