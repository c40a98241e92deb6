"use client";

import { Menu } from "@mantine/core";
import { useTranslations } from "next-intl";
import { Kit } from "#components/ui/kit.tsx";
import { Link } from "#components/ui/link.tsx";
import type { ChangeView } from "../view/use-view.ts";
import type { View } from "../view/view-state.ts";
import { type ColumnAction, columnChanges } from "./arrange-columns.ts";
import type { SheetColumn } from "./lay-out-columns.ts";
import anchor from "./menu-anchor.module.css";

export type ColumnMenuListProps = {
  column: SheetColumn;
  columns: SheetColumn[];
  view: View;
  change: ChangeView;
  /** Address of the service: its sheets over time, and whether they agree with themselves. */
  history: string | null;
  onClose: () => void;
};

/** What can be done with a service's column: moved, pinned, hidden, widened; all of it also by keyboard. */
export function ColumnMenuList({ column, columns, view, change, history, onClose }: ColumnMenuListProps) {
  const t = useTranslations("comparison.header");
  const at = columns.findIndex(({ sheet }) => sheet.id === column.sheet.id);
  const entry = (action: ColumnAction, disabled = false, label: string = action) => (
    <Menu.Item disabled={disabled} onClick={() => change(columnChanges[action](column, columns, view))}>
      {t(label as ColumnAction)}
    </Menu.Item>
  );
  return (
    <Kit>
      <Menu opened onClose={onClose} position="bottom-end" withinPortal>
        <Menu.Target>
          <span className={anchor["anchor"]} />
        </Menu.Target>
        <Menu.Dropdown maw="calc(100vw - 24px)">
          {entry("left", at === 0)}
          {entry("right", at === columns.length - 1)}
          {entry("base", false, view.base === column.sheet.id ? "unbase" : "base")}
          {entry("pin", false, column.pinnedAt === null ? "pin" : "unpin")}
          {entry("hide", columns.length < 2)}
          {history ? (
            <Menu.Item component={Link} href={history}>
              {t("history")}
            </Menu.Item>
          ) : null}
          <Menu.Divider />
          {entry("wider")}
          {entry("narrower")}
          {entry("resetWidth", column.width === null)}
        </Menu.Dropdown>
      </Menu>
    </Kit>
  );
}
