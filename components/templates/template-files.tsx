"use client";

import { Button, FileButton } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Link } from "#components/ui/link.tsx";
import type { Template } from "#lib/domain/template.ts";
import { ListFileFailure } from "./list-file-failure.tsx";
import { type ListFile, readListFile } from "./read-list-file.ts";
import classes from "./template-desk.module.css";

type TemplateFilesProps = {
  templateKey: string;
  version: number;
  /** Takes what a file holds in the place of the draft. */
  onRead: (template: Template) => void;
};

/** The list as a file: to save as it is stored, and to take in as a change that is not stored yet. */
export function TemplateFiles({ templateKey, version, onRead }: TemplateFilesProps) {
  const t = useTranslations("templates.file");
  const [file, setFile] = useState<ListFile | null>(null);
  const [isReading, setReading] = useState(false);

  async function read(chosen: File | null): Promise<void> {
    if (!chosen) return;
    setReading(true);
    const outcome = await readListFile(chosen);
    setReading(false);
    setFile(outcome);
    if (outcome.ok && outcome.from === "list") onRead(outcome.template);
  }

  return (
    <section>
      <h2>{t("title")}</h2>
      <p className={classes["hint"]}>{t("lead", { version })}</p>
      <div className={classes["tools"]}>
        {(["xlsx", "yaml"] as const).map((format) => (
          <Button
            key={format}
            component="a"
            size="xs"
            variant="default"
            href={`/templates/${templateKey}/files/${format}?version=${version}`}
            download
          >
            {t("save", { format })}
          </Button>
        ))}
        <FileButton onChange={read} accept=".xlsx,.ods,.yaml,.yml,.json" inputProps={{ "aria-label": t("take") }}>
          {(props) => (
            <Button {...props} size="xs" variant="default" loading={isReading}>
              {t("take")}
            </Button>
          )}
        </FileButton>
      </div>
      {file?.ok && file.from === "list" ? (
        <p role="status">{t("taken", { name: file.name, count: file.template.items.length })}</p>
      ) : null}
      {file?.ok && file.from === "rows" ? (
        <p role="alert" className={classes["failure"]}>
          {t("isSheet", { name: file.name })} <Link href="/templates/new">{t("makeNew")}</Link>
        </p>
      ) : null}
      {file?.ok === false ? <ListFileFailure file={file} /> : null}
    </section>
  );
}
