import { Button, Group, Modal } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Paper } from "#lib/domain/source-document.ts";
import classes from "./column-cutter.module.css";
import { addEdge } from "./column-edges.ts";
import { CutPage } from "./cut-page.tsx";

type ColumnCutterProps = {
  paper: Paper;
  /** Corrections that reading anew would undo. */
  corrected: boolean;
  /** null: as they are found. */
  onCut: (edges: readonly number[] | null) => void;
};

/** The button that opens a page of a PDF, where a person moves the edges of its columns. */
export function ColumnCutter({ paper, corrected, onCut }: ColumnCutterProps) {
  const t = useTranslations("import.cut");
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <Button size="compact-xs" variant="default" className={classes["open"] ?? ""} onClick={open}>
        {t("open")}
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t("title", { page: paper.page })}
        size="xl"
        closeButtonProps={{ "aria-label": t("close") }}
      >
        <Cutting {...{ paper, corrected, onCut }} />
      </Modal>
    </>
  );
}

/** A column over all that is written, where none were found. */
function firstEdges({ edges, texts, width }: Paper): number[] {
  if (edges.length >= 2) return [...edges];
  const left = Math.min(width, ...texts.map(({ x }) => x));
  return [left, Math.max(left + 1, ...texts.map((text) => text.x + text.width))];
}

function Cutting({ paper, corrected, onCut }: ColumnCutterProps) {
  const t = useTranslations("import.cut");
  const [edges, setEdges] = useState(() => firstEdges(paper));
  const [focused, setFocused] = useState<number | null>(null);

  function add(): void {
    const added = addEdge(edges);
    setEdges(added.edges);
    setFocused(added.at);
  }

  return (
    <>
      <p className={classes["hint"]}>
        {t("hint")} {corrected ? t("undone") : ""}
      </p>
      <CutPage {...{ paper, edges, focused }} onChange={setEdges} />
      <Group justify="space-between" className={classes["actions"] ?? ""}>
        <Button variant="default" onClick={add} disabled={edges.length >= 40}>
          {t("add")}
        </Button>
        <Group>
          {paper.byHand ? (
            <Button variant="default" onClick={() => onCut(null)}>
              {t("asFound")}
            </Button>
          ) : null}
          <Button onClick={() => onCut(edges.map((edge) => Math.round(edge * 10) / 10))}>{t("apply")}</Button>
        </Group>
      </Group>
    </>
  );
}
