import { VisuallyHidden } from "@mantine/core";
import { useTranslations } from "next-intl";
import { columnName } from "#lib/domain/column-name.ts";
import type { SourceSheet } from "#lib/domain/source-document.ts";
import { type ColumnRole, columnRoleSchema } from "#lib/domain/source-row.ts";
import { LayerMenu } from "./layer-menu.tsx";
import pill from "./pill.module.css";
import classes from "./sheet-grid-view.module.css";
import type { PreviewDesk } from "./use-preview-desk.ts";

type ColumnHeadsProps = {
  desk: PreviewDesk;
  sheet: SourceSheet;
  roles: readonly ColumnRole[];
  columns: number;
  /** Where a row is placed stands below it, and not in a column of its own. */
  below: boolean;
  /** The keyboard stands on this line. */
  active: boolean;
  cellId: (line: number, column: number) => string;
};

/** The line of column letters, each with the role of its column: what the column was taken for, and can be changed to. */
export function ColumnHeads({ desk, sheet, roles, columns, below, active, cellId }: ColumnHeadsProps) {
  const t = useTranslations("import");
  const here = (column: number) => (active && desk.cursor.column === column) || undefined;
  const opened = desk.open === "role" ? Math.min(Math.max(desk.cursor.column, 1), columns) : null;
  return (
    <thead className={classes["heads"]}>
      <tr aria-rowindex={1} className={classes["line"]}>
        <th scope="col" id={cellId(0, 0)} data-active={here(0)} className={classes["corner"]}>
          <VisuallyHidden>{t("sheet.rowNumber")}</VisuallyHidden>
        </th>
        {Array.from({ length: columns }, (_, at) => at + 1).map((column) => (
          <th
            key={column}
            scope="col"
            data-at={`0:${column}`}
            id={cellId(0, column)}
            aria-colindex={column + 1}
            data-active={here(column)}
            className={classes["head"]}
          >
            {columnName(column)}{" "}
            <RoleButton
              role={roles[column - 1] ?? "ignore"}
              opened={opened === column}
              column={column}
              onOpen={(open) => {
                desk.setCursor({ sheet: sheet.name, gridRow: open ? 0 : desk.cursor.gridRow, column });
                desk.setOpen(open ? "role" : null);
              }}
              onChoose={(role) => desk.correct(sheet.name, { kind: "role", column, role })}
            />
          </th>
        ))}
        {below ? null : (
          <th
            scope="col"
            id={cellId(0, columns + 1)}
            data-active={here(columns + 1)}
            className={`${classes["head"]} ${classes["place"]}`}
          >
            {t("sheet.place")}
          </th>
        )}
      </tr>
    </thead>
  );
}

type RoleButtonProps = {
  role: ColumnRole;
  column: number;
  opened: boolean;
  onOpen: (open: boolean) => void;
  onChoose: (role: ColumnRole) => void;
};

function RoleButton({ role, column, opened, onOpen, onChoose }: RoleButtonProps) {
  const t = useTranslations("import");
  const button = (
    <button
      type="button"
      tabIndex={-1}
      className={pill["pill"]}
      data-role={role}
      title={t(`role.${role}`)}
      aria-label={t("sheet.role", { column: columnName(column), role: t(`role.${role}`) })}
      onClick={(event) => {
        event.stopPropagation();
        onOpen(!opened);
      }}
    >
      {t(`role.${role}`)}
    </button>
  );
  if (!opened) return button;
  return (
    <LayerMenu
      target={button}
      title={t("sheet.roleOf", { column: columnName(column) })}
      value={role}
      options={columnRoleSchema.options}
      name={(option) => t(`role.${option}`)}
      onChoose={onChoose}
      onClose={() => onOpen(false)}
    />
  );
}
