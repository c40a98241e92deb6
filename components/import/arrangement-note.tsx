import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { wasArranged } from "#lib/domain/issue.ts";
import classes from "./arrangement-note.module.css";
import type { ReadyFile } from "./file-queue.ts";
import { hasWork } from "./import-draft.ts";

type ArrangementNoteProps = { file: ReadyFile; onArrange: (asWritten: boolean) => void };

/** Says that cells were moved before anything was read, and lets a person have them where the file has them; nothing for a file of which none were. */
export function ArrangementNote({ file, onArrange }: ArrangementNoteProps) {
  const t = useTranslations("import.arranged");
  const sentence = useTranslations("issues");
  const { asWritten, draft, state } = file;
  const moved = state.document.issues.filter(wasArranged);
  if (moved.length === 0 && !asWritten) return null;
  return (
    <section className={classes["note"]} aria-label={t("title")}>
      {asWritten ? <p>{t("asWritten")}</p> : null}
      {moved.map(({ code, detail }) => (
        <p key={`${code} ${detail}`}>{sentence(code, { detail })}</p>
      ))}
      <Button size="compact-sm" variant="default" onClick={() => onArrange(!asWritten)}>
        {t(asWritten ? "arrange" : "undo")}
      </Button>
      {hasWork(draft) ? <p className={classes["hint"]}>{t("undone")}</p> : null}
    </section>
  );
}
