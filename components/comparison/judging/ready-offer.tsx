"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { IfMay } from "#components/shared/rights.tsx";
import { Link } from "#components/ui/link.tsx";
import classes from "./judging-bar.module.css";

/** Requirements to begin with. */
export type ReadyLine = { key: string; name: string };

type ReadyOfferProps = { reviewKey: string; ready: readonly ReadyLine[]; children: ReactNode };

/** Where nothing is asked for yet: requirements to begin with, a click each. */
export function ReadyOffer({ reviewKey, ready, children }: ReadyOfferProps) {
  const t = useTranslations("judging.bar");
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  async function begin(name: string) {
    setBusy(true);
    // Needed once in a review's life.
    const sender = await import("#components/shared/post-profile.ts").catch(() => null);
    const made = await sender?.postProfile(reviewKey, { kind: "ready", name });
    if (made?.ok) return window.location.assign(`/reviews/${reviewKey}?profile=${made.id}`);
    setBusy(false);
    setFailed(true);
  }
  return (
    <section className={classes["bar"]} aria-label={t("region")}>
      <span>{t("offer")}</span>
      <IfMay right="review">
        {ready.map(({ key, name }) => (
          <button key={key} type="button" disabled={busy} onClick={() => begin(key)}>
            {name}
          </button>
        ))}
      </IfMay>
      <Link href={`/reviews/${reviewKey}/requirements`}>{t("make")}</Link>
      {failed ? <span role="alert">{t("createFailed")}</span> : null}
      <div className={classes["end"]}>{children}</div>
    </section>
  );
}
