"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { AnswerQuestion } from "#lib/domain/answer-sheet.ts";
import classes from "./answer.module.css";

type EvidenceFieldProps = { question: AnswerQuestion; address: string; mostBytes: number; fixed: boolean };

/** The documents attached to an answer. */
export function EvidenceField({ question, address, mostBytes, fixed }: EvidenceFieldProps) {
  const t = useTranslations("answer.evidence");
  const router = useRouter();
  const [failed, setFailed] = useState<"failed" | "stays" | null>(null);
  const size = `${mostBytes / 1024 / 1024} MB`;
  async function send(path: string, request: RequestInit) {
    const response = await fetch(`${address}/${path}`, request).catch(() => null);
    setFailed(response?.ok ? null : request.method === "DELETE" ? "stays" : "failed");
    router.refresh();
  }
  function attach(file: File | undefined) {
    if (!file) return;
    if (file.size > mostBytes) return setFailed("failed");
    const body = new FormData();
    body.set("question", question.id);
    body.set("file", file, file.name);
    void send("evidence", { method: "POST", body });
  }
  return (
    <div className={classes["evidence"]}>
      {question.evidence.length === 0 ? null : (
        <ul>
          {question.evidence.map(({ id, name }) => (
            <li key={id}>
              <a href={`${address}/evidence/${id}`} download>
                {name}
              </a>{" "}
              {fixed ? null : (
                <button
                  type="button"
                  aria-label={t("remove", { name })}
                  onClick={() => send(`evidence/${id}`, { method: "DELETE" })}
                >
                  ×
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {fixed ? null : (
        <label>
          {t("add")}{" "}
          <input
            type="file"
            aria-label={`${t("add")}: Q${question.ref}`}
            onChange={(event) => {
              attach(event.target.files?.[0]);
              event.target.value = "";
            }}
          />{" "}
          <small>{t("hint", { size })}</small>
        </label>
      )}
      {failed ? (
        <p role="alert" className={classes["failed"]}>
          {t(failed, { size })}
        </p>
      ) : null}
    </div>
  );
}
