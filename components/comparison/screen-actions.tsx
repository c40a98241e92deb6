"use client";

import { Button } from "@mantine/core";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReportFormat } from "#lib/domain/report.ts";
import { ExportMenu } from "./export-menu.tsx";

type ScreenActionsProps = {
  reviewKey: string;
  formats: readonly ReportFormat[];
  onWhole: () => Promise<unknown>;
  profileId: string | null;
  /** Whether what was signed on the review still stands. */
  decision: "unsigned" | "stands" | "look";
};

/** What can be done with the comparison as a whole. */
export function ScreenActions({ decision, ...props }: ScreenActionsProps) {
  const t = useTranslations("comparison");
  const href = `/reviews/${props.reviewKey}/import`;
  return (
    <>
      <Button component={Link} href={href} variant="default" size="compact-md" fz={13} fw={500}>
        {t("import")}
      </Button>
      <Button
        component={Link}
        href={`/reviews/${props.reviewKey}/questions`}
        variant="default"
        size="compact-md"
        fz={13}
        fw={500}
      >
        {t("questions")}
      </Button>
      <Button
        component={Link}
        href={`/reviews/${props.reviewKey}/decision${props.profileId === null ? "" : `?profile=${props.profileId}`}`}
        variant="default"
        size="compact-md"
        fz={13}
        fw={500}
      >
        {t(`decision.${decision}`)}
      </Button>
      <ExportMenu {...props} />
    </>
  );
}
