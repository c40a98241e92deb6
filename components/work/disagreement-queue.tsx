"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { IfMay } from "#components/shared/rights.tsx";
import { SmallButton } from "#components/ui/small-button.tsx";
import { opinions } from "#lib/domain/opinions.ts";
import type { Verdict } from "#lib/domain/verdict.ts";
import { type DisagreementLine, DisagreementText } from "./disagreement-text.tsx";
import { SettleForm } from "./settle-form.tsx";
import type { SettleAction, Settled } from "./settled.ts";
import classes from "./work.module.css";

type DisagreementQueueProps = {
  reviewKey: string;
  profileId: string;
  lines: readonly DisagreementLine[];
  action: SettleAction;
};

const placeOf = ({ itemKey, sheetId }: DisagreementLine) => `${itemKey} ${sheetId}`;

/** What two said of which no verdict stands, one after the other. By keyboard: J and K go on and back, 1 to 4 choose, R goes to the reason. */
export function DisagreementQueue({ reviewKey, profileId, lines, action }: DisagreementQueueProps) {
  const t = useTranslations("work.second");
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<Verdict["opinion"] | null>(null);
  const [news, setNews] = useState<Settled | null>(null);
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const reason = useRef<HTMLTextAreaElement>(null);
  const open = lines.filter((line) => !done.has(placeOf(line)));
  const index = Math.min(at, open.length - 1);
  const line = open[index];

  function go(by: number): void {
    if (open.length === 0) return;
    setAt((index + by + open.length) % open.length);
    setChosen(null);
    setNews(null);
    heading.current?.focus();
  }
  async function settle(verdict: Verdict): Promise<void> {
    if (!line || busy) return;
    const { itemKey: item, sheetId, seen } = line;
    setBusy(true);
    const said = await action({ profileId, item, sheetId, verdict, seen }).catch(() => "failed" as const);
    setBusy(false);
    setNews(said);
    if (said === "failed") return;
    if (said === "stored") setDone(new Set([...done, placeOf(line)]));
    setChosen(null);
    heading.current?.focus();
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (event.ctrlKey || event.metaKey || event.altKey || target?.closest("textarea, input[type=text], dialog")) return;
    const opinion = opinions[Number(event.key) - 1];
    if (opinion) setChosen(opinion);
    else if (event.key === "j") go(1);
    else if (event.key === "k") go(-1);
    else if (event.key === "r") reason.current?.focus();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  return (
    <section aria-label={t("queue")} className={classes["queue"]}>
      <h2 ref={heading} tabIndex={-1}>
        {line ? t("place", { at: index + 1, count: open.length }) : t("allSettled")}
      </h2>
      <p role="status">{news ? t(`says.${news}`) : ""}</p>
      {line ? (
        <>
          <DisagreementText reviewKey={reviewKey} line={line} />
          <IfMay right="review">
            <SettleForm
              key={placeOf(line)}
              {...{ chosen, busy }}
              reasonRef={reason}
              onLeave={() => heading.current?.focus()}
              onChoose={setChosen}
              onSettle={(verdict) => void settle(verdict)}
            />
          </IfMay>
          {open.length > 1 ? (
            <p>
              <SmallButton onClick={() => go(-1)}>
                {t("back")} <kbd>K</kbd>
              </SmallButton>{" "}
              <SmallButton onClick={() => go(1)}>
                {t("next")} <kbd>J</kbd>
              </SmallButton>
            </p>
          ) : null}
        </>
      ) : null}
    </section>
  );
}
