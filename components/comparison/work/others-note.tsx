"use client";

import { useTranslations } from "next-intl";
import { SmallButton } from "#components/ui/small-button.tsx";
import { useOthers } from "./use-others.ts";

type OthersNoteProps = Parameters<typeof useOthers>[0] & {
  /** Others have judged, which would move rows. */
  held: { held: boolean; showHeld: () => void };
};

/** In the foot line: others changed answers, or judged where that moves rows; the page shows it when whoever looks says so. */
export function OthersNote({ held, ...props }: OthersNoteProps) {
  const t = useTranslations("work.others");
  const isOld = useOthers(props);
  return (
    <span role="status">
      {isOld ? (
        <>
          {t("changed")} <SmallButton onClick={() => window.location.reload()}>{t("show")}</SmallButton>
        </>
      ) : null}
      {!isOld && held.held ? (
        <>
          {t("judged")} <SmallButton onClick={held.showHeld}>{t("show")}</SmallButton>
        </>
      ) : null}
    </span>
  );
}
