"use client";

import { Menu } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { ReportFormat } from "#lib/domain/report.ts";
import anchor from "./menu-anchor.module.css";

export type ExportListProps = {
  reviewKey: string;
  formats: readonly ReportFormat[];
  /** Whose requirements the report judges by; null: it judges nothing. */
  profileId: string | null;
  onPrint: () => void;
  onClose: () => void;
};

/** The report's forms, and printing. */
export function ExportList({ reviewKey, formats, profileId, onPrint, onClose }: ExportListProps) {
  const t = useTranslations("comparison.export");
  const judged = profileId === null ? "" : `?profile=${profileId}`;
  return (
    <Menu opened onClose={onClose} position="bottom-end" withinPortal>
      <Menu.Target>
        <span className={anchor["anchor"]} />
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((format) => (
          <Menu.Item key={format} component="a" href={`/reviews/${reviewKey}/report/${format}${judged}`} download>
            {t(format)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={onPrint}>{t("print")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
