import { useTranslations } from "next-intl";
import { useState } from "react";
import type { PreviewRow, Standing } from "./place-rows.ts";
import { cursorAt } from "./preview-cursor.ts";
import classes from "./row-lists.module.css";
import { useItemTexts } from "./use-item-texts.ts";
import type { PreviewDesk } from "./use-preview-desk.ts";

const LISTS = ["sure", "check", "outside"] as const satisfies readonly Standing[];
const AT_FIRST = 100;

/** All question rows by how sure their place is; a click shows the row. */
export function RowLists({ desk }: { desk: PreviewDesk }) {
  const t = useTranslations("import.lists");
  return (
    <div className={classes["lists"]}>
      {LISTS.map((standing) => (
        <RowList
          key={standing}
          desk={desk}
          rows={desk.preview.summary[standing]}
          title={t(standing)}
          standing={standing}
        />
      ))}
    </div>
  );
}

type RowListProps = { desk: PreviewDesk; rows: readonly PreviewRow[]; title: string; standing: Standing };

function RowList({ desk, rows, title, standing }: RowListProps) {
  const t = useTranslations("import.lists");
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(AT_FIRST);
  return (
    <details
      className={classes["list"]}
      data-standing={standing}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className={classes["title"]}>{title}</span>
        <span className={classes["count"]}>{t("count", { standing, count: rows.length })}</span>
      </summary>
      {open ? (
        <ol className={classes["rows"]}>
          {rows.slice(0, shown).map((row) => (
            <li key={row.key}>
              <RowLink desk={desk} row={row} />
            </li>
          ))}
        </ol>
      ) : null}
      {open && rows.length > shown ? (
        <button type="button" className={classes["link"]} onClick={() => setShown(shown + 10 * AT_FIRST)}>
          {t("more", { count: rows.length - shown })}
        </button>
      ) : null}
    </details>
  );
}

function RowLink({ desk, row }: { desk: PreviewDesk; row: PreviewRow }) {
  const itemText = useItemTexts(desk.template);
  const names = row.items.map((key) => `${itemText(key).number} ${itemText(key).name}`);
  return (
    <button type="button" className={classes["link"]} onClick={() => desk.setCursor(cursorAt(row))}>
      <span className={classes["at"]}>{row.row.row}</span>
      <span className={classes["question"]}>{row.row.question || row.row.text}</span>
      {names.length > 0 ? <span className={classes["item"]}>→ {names.join(" + ")}</span> : null}
    </button>
  );
}
