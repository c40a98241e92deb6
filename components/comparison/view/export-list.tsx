"use client";

import { Menu } from "@mantine/core";
import { useTranslations } from "next-intl";
import { Kit } from "#components/ui/kit.tsx";
import type { ReportFormat } from "#lib/domain/report.ts";
import anchor from "../grid/menu-anchor.module.css";

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
  const choice = useTranslations("choice");
  // The view lives in the address: what it filters and how it orders can be taken over.
  const view = new URLSearchParams(window.location.search);
  if (profileId !== null) view.set("profile", profileId);
  const chosen = `/reviews/${reviewKey}/report?${view}`;
  const judged = profileId === null ? "" : `?profile=${profileId}`;
  return (
    <Kit>
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
          <Menu.Item component="a" href={chosen}>
            {choice("open")}
          </Menu.Item>
          <Menu.Item
            onClick={() => {
              // Before it is asked for: what is asked gives the focus back to what had it, and this list will be gone.
              onClose();
              onPrint();
            }}
          >
            {t("print")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </Kit>
  );
}
