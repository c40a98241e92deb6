import { Checkbox, Tabs } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { SourceDocument, SourceSheet } from "#lib/domain/source-document.ts";
import { ColumnCutter } from "./column-cutter.tsx";
import { layOutSheet } from "./sheet-grid.ts";
import { SheetGridView } from "./sheet-grid-view.tsx";
import classes from "./sheet-pane.module.css";
import type { PreviewDesk } from "./use-preview-desk.ts";

type SheetPaneProps = {
  desk: PreviewDesk;
  document: SourceDocument;
  /** Read the file again, its columns parted here; null: as they are found. */
  onCut: (edges: readonly number[] | null) => void;
};

/** The file's sheets, one drawn at a time, each taken in or left out. */
export function SheetPane({ desk, document, onCut }: SheetPaneProps) {
  const t = useTranslations("import.sheet");
  const shown = document.sheets.find((sheet) => sheet.name === desk.cursor.sheet) ?? document.sheets[0];
  if (!shown) return null;
  return (
    <Tabs
      className={classes["pane"] ?? ""}
      value={shown.name}
      onChange={(name) => desk.setCursor({ sheet: name ?? "", gridRow: 0, column: 1 })}
      keepMounted={false}
    >
      <div className={classes["bar"]}>
        <Tabs.List aria-label={t("label")} className={classes["tabs"] ?? ""}>
          {document.sheets.map((sheet) => (
            <Tabs.Tab key={sheet.name} value={sheet.name}>
              <SheetTab desk={desk} sheet={sheet} />
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {shown.paper ? <ColumnCutter paper={shown.paper} corrected={desk.canUndo} onCut={onCut} /> : null}
        <Checkbox
          size="xs"
          label={t("include")}
          checked={isIncluded(desk, shown.name)}
          onChange={({ currentTarget: { checked } }) =>
            desk.correct(shown.name, { kind: "include", included: checked })
          }
        />
      </div>
      <Tabs.Panel value={shown.name} className={classes["panel"] ?? ""}>
        <DrawnSheet key={shown.name} desk={desk} sheet={shown} />
      </Tabs.Panel>
    </Tabs>
  );
}

function DrawnSheet({ desk, sheet }: { desk: PreviewDesk; sheet: SourceSheet }) {
  const grid = useMemo(() => layOutSheet(sheet), [sheet]);
  return <SheetGridView desk={desk} sheet={sheet} grid={grid} />;
}

function SheetTab({ desk, sheet }: { desk: PreviewDesk; sheet: SourceSheet }) {
  const t = useTranslations("import.sheet");
  const questions = desk.preview.rows.filter(({ row }) => row.sheet === sheet.name && row.bucket === "question").length;
  const included = isIncluded(desk, sheet.name);
  return (
    <span data-out={!included || undefined} className={classes["tab"]}>
      {sheet.name}{" "}
      <span className={classes["count"]}>
        {included ? t("questions", { count: questions }) : t(sheet.hidden ? "hidden" : "out")}
      </span>
    </span>
  );
}

function isIncluded(desk: PreviewDesk, name: string): boolean {
  return desk.preview.recognition.layout.sheets.find((sheet) => sheet.sheet === name)?.included ?? false;
}
