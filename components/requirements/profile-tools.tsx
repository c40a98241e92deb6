"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type ProfileFailure, postProfile, sendProfile } from "#components/shared/post-profile.ts";
import { IfMay } from "#components/shared/rights.tsx";
import type { RequirementProfile } from "#lib/domain/requirements.ts";
import { FailureText } from "./failure-text.tsx";
import classes from "./requirements.module.css";

type ProfileToolsProps = { reviewKey: string; id: string; revision: number; profile: RequirementProfile };

/** What can be done with a stored profile as a whole: save it as a file, copy it, remove it. */
export function ProfileTools({ reviewKey, id, revision, profile }: ProfileToolsProps) {
  const t = useTranslations("requirements");
  const [failure, setFailure] = useState<ProfileFailure | null>(null);
  const address = `/reviews/${encodeURIComponent(reviewKey)}/profiles/${id}`;
  async function copy() {
    const made = await postProfile(reviewKey, { kind: "given", profile });
    if (made.ok) return window.location.assign(`/reviews/${reviewKey}/requirements?profile=${made.id}`);
    setFailure(made.failure);
  }
  async function remove() {
    if (!window.confirm(t("removeAsk"))) return;
    const removed = await sendProfile(address, "DELETE", { basedOn: revision });
    if (removed.ok) return window.location.assign(`/reviews/${reviewKey}/requirements`);
    setFailure(removed.failure);
  }
  return (
    <>
      <div className={classes["tools"]}>
        {(["xlsx", "yaml"] as const).map((format) => (
          <a key={format} href={`${address}?format=${format}`} download>
            {t("toFile", { format })}
          </a>
        ))}
        <IfMay right="review">
          <button type="button" onClick={copy}>
            {t("copy")}
          </button>
          <button type="button" onClick={remove}>
            {t("remove")}
          </button>
        </IfMay>
      </div>
      {failure ? <FailureText failure={failure} /> : null}
    </>
  );
}
