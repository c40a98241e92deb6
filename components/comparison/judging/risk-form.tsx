"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { SmallButton } from "#components/ui/small-button.tsx";
import type { AcceptedRisk, RiskOrder } from "#lib/domain/accepted-risk.ts";
import classes from "./verdict-form.module.css";

type RiskFormProps = {
  risk: AcceptedRisk | null;
  busy: boolean;
  onLeave: () => void;
  onSay: (order: RiskOrder) => void;
};

/** Who bears a risk, why, and until when. All three are needed. */
export function RiskForm({ risk, busy, onLeave, onSay }: RiskFormProps) {
  const t = useTranslations("judging.risk");
  const [typed, setTyped] = useState({
    owner: risk?.owner ?? "",
    reason: risk?.reason ?? "",
    until: risk?.until ?? "",
  });
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <form
      className={classes["reason"]}
      onSubmit={(event) => {
        event.preventDefault();
        onSay({ ...typed, owner: typed.owner.trim(), reason: typed.reason.trim() });
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onLeave();
      }}
    >
      <label className={classes["reason"]}>
        <span>{t("owner")}</span>
        <input
          ref={first}
          required
          maxLength={200}
          value={typed.owner}
          onChange={({ currentTarget: { value } }) => setTyped({ ...typed, owner: value })}
        />
      </label>
      <label className={classes["reason"]}>
        <span>{t("reason")}</span>
        <textarea
          required
          rows={3}
          maxLength={2000}
          value={typed.reason}
          onChange={({ currentTarget: { value } }) => setTyped({ ...typed, reason: value })}
        />
      </label>
      <label className={classes["reason"]}>
        <span>{t("until")}</span>
        <input
          required
          type="date"
          value={typed.until}
          onChange={({ currentTarget: { value } }) => setTyped({ ...typed, until: value })}
        />
      </label>
      <SmallButton type="submit" idle={busy}>
        {t("save")}
      </SmallButton>{" "}
      <SmallButton look="quiet" onClick={onLeave}>
        {t("leave")}
      </SmallButton>
    </form>
  );
}
