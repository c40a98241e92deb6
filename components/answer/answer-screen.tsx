"use client";

import { Button } from "@mantine/core";
import { useFormatter, useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { LanguageSwitch } from "#components/shared/language-switch.tsx";
import { useLeaveGuard } from "#components/shared/use-leave-guard.ts";
import { Kit } from "#components/ui/kit.tsx";
import type { AnswerSheet } from "#lib/domain/answer-sheet.ts";
import classes from "./answer.module.css";
import { AnswerFile } from "./answer-file.tsx";
import { AnswerQuestion, type Typing } from "./answer-question.tsx";

type AnswerScreenProps = {
  sheet: AnswerSheet;
  address: string;
  mostBytes: number;
  /** How many answers were handed in a moment ago, and how many were shown then that somebody else had changed or handed in. */
  handed: number;
  meanwhile: number;
};

/** What a vendor sees behind their link: their questions, saved as they type, handed in when they say so. */
export function AnswerScreen({ sheet, address, mostBytes, handed, meanwhile }: AnswerScreenProps) {
  const t = useTranslations("answer");
  const format = useFormatter();
  const [typed, setTyped] = useState<ReadonlyMap<string, Typing>>(new Map());
  const [news, setNews] = useState("");
  const [busy, setBusy] = useState(false);
  const unsaved = [...typed.values()].some((each) => each.unsaved);
  const waits = new Set([...typed.values()].map(({ waitsFor }) => waitsFor));
  useLeaveGuard(unsaved, t("leave"));
  const onTyped = useCallback((id: string, now: Typing) => {
    setTyped((before) => {
      const was = before.get(id);
      const isSame = was?.unsaved === now.unsaved && was.filled === now.filled && was.waitsFor === now.waitsFor;
      return isSame ? before : new Map([...before, [id, now]]);
    });
  }, []);
  async function handIn() {
    setBusy(true);
    const response = await fetch(`${address}/hand-in`, { method: "POST" }).catch(() => null);
    setBusy(false);
    if (!response?.ok) return setNews(t(response?.status === 404 ? "save.gone" : "save.offline"));
    const { questions } = (await response.json()) as { questions: string[] };
    const others = filled.filter(({ id, state }) => state !== "answered" && !questions.includes(id)).length;
    if (questions.length + others === 0) return setNews(t("nothing"));
    // What was handed in is fixed now, and what somebody else did is not shown here yet: the page is shown anew as it is stored.
    window.location.assign(`${window.location.pathname}?handed=${questions.length}&meanwhile=${others}`);
  }
  const isFilled = ({ answer, remarks }: { answer: string; remarks: string }) => answer.trim() + remarks.trim() !== "";
  const filled = sheet.questions.filter((question) => typed.get(question.id)?.filled ?? isFilled(question));
  const isOver = sheet.questions.every(({ state }) => state === "answered");
  const until = format.dateTime(new Date(sheet.expiresAt), { dateStyle: "medium" });
  return (
    <Kit>
      <main className={classes["page"]}>
        <div className={classes["top"]}>
          <h1>{t("title")}</h1>
          <LanguageSwitch />
        </div>
        <p>{t("to", { name: [sheet.vendor, sheet.service].filter(Boolean).join(" ") })}</p>
        <p className={classes["hint"]}>
          {[
            t("code", { code: sheet.code }),
            sheet.dueOn === null ? null : t("due", { date: sheet.dueOn }),
            t("expires", { date: until }),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
        <p>{t("intro")}</p>
        {handed > 0 ? <p className={classes["good"]}>{t("handedIn", { count: handed })}</p> : null}
        {meanwhile > 0 ? <p className={classes["comment"]}>{t("meanwhile", { count: meanwhile })}</p> : null}
        <AnswerFile address={address} />
        <p className={classes["hint"]}>{t("progress", { total: sheet.questions.length, answered: filled.length })}</p>
        <ol className={classes["questions"]}>
          {sheet.questions.map((question) => (
            <AnswerQuestion key={`${question.id} ${question.state}`} {...{ question, address, mostBytes, onTyped }} />
          ))}
        </ol>
        <div className={classes["bottom"]}>
          {isOver ? null : (
            <Button onClick={handIn} loading={busy} disabled={unsaved}>
              {t("handIn")}
            </Button>
          )}
          <span className={classes["hint"]}>{t(isOver ? "over" : "handInHint")}</span>
          <p role="status">{waits.has("person") ? t("stuck") : waits.has("server") ? t("waiting") : news}</p>
        </div>
      </main>
    </Kit>
  );
}
