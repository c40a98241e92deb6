"use client";

import { useTranslations } from "next-intl";
import type { FaultPlace, TemplateFault } from "#lib/template-file/template-fault.ts";
import type { UnreadFile } from "./read-list-file.ts";
import classes from "./template-desk.module.css";

/** Why a file came to nothing: a sentence, or one for each line or cell that is wrong. */
export function ListFileFailure({ file }: { file: UnreadFile }) {
  const t = useTranslations("templates.file");
  const issues = useTranslations("issues");
  const editor = useTranslations("templates.editor.failure");
  return (
    <div role="alert" className={classes["failure"]}>
      {file.kind === "refused" ? <p>{`${file.name}: ${issues(file.code, { detail: file.detail })}`}</p> : null}
      {file.kind === "failed" ? <p>{editor(file.code)}</p> : null}
      {file.kind === "faulty" ? (
        <>
          <p>{t("faulty", { name: file.name, count: file.faults.length })}</p>
          <ul>
            {file.faults.map((fault) => (
              <Fault key={JSON.stringify(fault)} fault={fault} />
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}

function Fault({ fault: { code, detail, place } }: { fault: TemplateFault }) {
  const t = useTranslations("templates.file");
  return (
    <li>
      {place.kind === "file" ? null : <b>{t(`place.${place.kind}`, valuesOf(place))} </b>}
      {t(`fault.${code}`, { detail })}
    </li>
  );
}

function valuesOf(place: FaultPlace): Record<string, string | number> {
  const { kind, ...values } = place;
  return values;
}
