"use client";

import { Button, FileButton } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Kit } from "#components/ui/kit.tsx";
import { Link } from "#components/ui/link.tsx";
import type { Template } from "#lib/domain/template.ts";
import { emptyTemplate } from "./edit-template.ts";
import { ListFileFailure } from "./list-file-failure.tsx";
import { type ListFile, readListFile } from "./read-list-file.ts";
import classes from "./template-desk.module.css";

/** A stored sheet whose questions can become an item list. */
export type SheetChoice = { id: string; vendor: string; service: string; fileName: string };

type ListSourcesProps = { sheets: readonly SheetChoice[]; onChoose: (template: Template) => void };

/** Of what a new item list is made: a file, a stored sheet's questions, or nothing yet. */
export function ListSources({ sheets, onChoose }: ListSourcesProps) {
  const t = useTranslations("templates.new");
  const [file, setFile] = useState<ListFile | null>(null);
  const [isReading, setReading] = useState(false);

  async function read(chosen: File | null): Promise<void> {
    if (!chosen) return;
    setReading(true);
    const outcome = await readListFile(chosen);
    setReading(false);
    setFile(outcome);
    if (outcome.ok) onChoose(outcome.template);
  }

  return (
    <Kit>
      <section className={classes["page"]}>
        <h1>{t("title")}</h1>
        <p className={classes["hint"]}>{t("lead")}</p>
        {file?.ok === false ? <ListFileFailure file={file} /> : null}
        <ul className={classes["versions"]}>
          <li>
            <h2>{t("file")}</h2>
            <p className={classes["hint"]}>{t("fileHint")}</p>
            <FileButton onChange={read} inputProps={{ "aria-label": t("choose") }}>
              {(props) => (
                <Button {...props} size="xs" loading={isReading}>
                  {t("choose")}
                </Button>
              )}
            </FileButton>
          </li>
          {sheets.length > 0 ? (
            <li>
              <h2>{t("sheet")}</h2>
              <p className={classes["hint"]}>{t("sheetHint")}</p>
              <ul>
                {sheets.map(({ id, vendor, service, fileName }) => (
                  <li key={id}>
                    <Link href={`/templates/new?sheet=${id}`}>{[vendor, service].filter(Boolean).join(" ")}</Link>{" "}
                    {fileName}
                  </li>
                ))}
              </ul>
            </li>
          ) : null}
          <li>
            <h2>{t("empty")}</h2>
            <Button size="xs" variant="default" onClick={() => onChoose(emptyTemplate())}>
              {t("begin")}
            </Button>
          </li>
        </ul>
      </section>
    </Kit>
  );
}
