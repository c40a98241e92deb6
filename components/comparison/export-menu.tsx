"use client";

import { Button, Menu } from "@mantine/core";
import { useTranslations } from "next-intl";
import type { ReportFormat } from "#lib/domain/report.ts";

type ExportMenuProps = {
  reviewKey: string;
  formats: readonly ReportFormat[] /** Makes the answers shown whole; on paper nothing can be opened. */;
  onWhole: () => Promise<unknown>;
  /** Whose requirements the report judges by; null: it judges nothing. */
  profileId: string | null;
};

/** The report in each form that can be written, and this view on paper. */
export function ExportMenu({ reviewKey, formats, onWhole, profileId }: ExportMenuProps) {
  const t = useTranslations("comparison.export");
  const judged = profileId === null ? "" : `?profile=${profileId}`;
  async function print() {
    await onWhole();
    // Not before they stand in the page.
    setTimeout(() => window.print(), 100);
  }
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button size="compact-md" fz={13} fw={500}>
          {t("button")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {formats.map((format) => (
          <Menu.Item key={format} component="a" href={`/reviews/${reviewKey}/report/${format}${judged}`} download>
            {t(format)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={print}>{t("print")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
