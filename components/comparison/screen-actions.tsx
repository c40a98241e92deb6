"use client";

import { useTranslations } from "next-intl";
import { IfMay } from "#components/shared/rights.tsx";
import { SmallLink } from "#components/ui/small-link.tsx";
import type { ReportFormat } from "#lib/domain/report.ts";
import { ExportMenu } from "./view/export-menu.tsx";

type ScreenActionsProps = {
  reviewKey: string;
  formats: readonly ReportFormat[];
  onPrint: () => void;
  profileId: string | null;
  /** Whether what was signed on the review still stands. */
  decision: "unsigned" | "stands" | "look";
};

/** What can be done with the comparison as a whole. */
export function ScreenActions({ decision, ...props }: ScreenActionsProps) {
  const t = useTranslations("comparison");
  const work = useTranslations("work.shares");
  const href = `/reviews/${props.reviewKey}/import`;
  return (
    <>
      <IfMay right="review">
        <SmallLink look="quiet" href={href}>
          {t("import")}
        </SmallLink>
      </IfMay>
      <SmallLink look="quiet" href={`/reviews/${props.reviewKey}/work`}>
        {work("open")}
      </SmallLink>
      <SmallLink look="quiet" href={`/reviews/${props.reviewKey}/questions`}>
        {t("questions")}
      </SmallLink>
      <SmallLink
        look="quiet"
        href={`/reviews/${props.reviewKey}/decision${props.profileId === null ? "" : `?profile=${props.profileId}`}`}
      >
        {t(`decision.${decision}`)}
      </SmallLink>
      <ExportMenu {...props} />
    </>
  );
}
