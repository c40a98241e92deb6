"use client";

import { Button } from "@mantine/core";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useMemo, useReducer, useState } from "react";
import { type ProfileFailure, sendProfile } from "#components/shared/post-profile.ts";
import { IfMay, useRights } from "#components/shared/rights.tsx";
import { useLanguage } from "#components/shared/use-language.ts";
import { useLeaveGuard } from "#components/shared/use-leave-guard.ts";
import { Kit } from "#components/ui/kit.tsx";
import { weighMarks } from "#lib/compare/weigh-marks.ts";
import type { ComparedSheet } from "#lib/domain/comparison.ts";
import type { Judgement, Lead, WeightFlip } from "#lib/domain/judgement.ts";
import type { RequirementProfile } from "#lib/domain/requirements.ts";
import type { Item } from "#lib/domain/template.ts";
import { ChangesNeeded } from "./changes-needed.tsx";
import type { StatedFact } from "./condition-from-fact.ts";
import { draftRequirements, editProfile } from "./edit-profile.ts";
import { FailureText } from "./failure-text.tsx";
import { ProfileName } from "./profile-name.tsx";
import { RequirementList } from "./requirement-list.tsx";
import classes from "./requirements.module.css";
import { StandingList } from "./standing-list.tsx";

export type ExplainedProfile = {
  id: string;
  revision: number;
  profile: RequirementProfile;
  judgement: Judgement;
  flips: readonly WeightFlip[];
};

type RequirementsDeskProps = {
  reviewKey: string;
  explained: ExplainedProfile;
  items: readonly Item[];
  sheets: readonly ComparedSheet[];
  offered: Readonly<Record<string, readonly StatedFact[]>>;
};

const isSameLead = (a: Lead, b: Lead): boolean => JSON.stringify(a) === JSON.stringify(b);

/** One profile under a person's hands: what is asked of each item, and beside it, at once, what this comes to. */
export function RequirementsDesk({ reviewKey, explained, items, sheets, offered }: RequirementsDeskProps) {
  const { id, revision, profile: stored, judgement } = explained;
  const t = useTranslations("requirements");
  const language = useLanguage();
  const rights = useRights();
  const [draft, dispatch] = useReducer(editProfile, stored);
  const [failure, setFailure] = useState<ProfileFailure | null>(null);
  const [busy, setBusy] = useState(false);
  const changed = JSON.stringify(draft) !== JSON.stringify(stored);
  useLeaveGuard(changed && !busy, t("leave"));
  const count = sheets.length;
  const { requirements, unjudged } = useMemo(
    () => draftRequirements(draft, { stored, marks: judgement, items, sheets: count }),
    [draft, stored, judgement, items, count],
  );
  const sections = judgement.sections.length;
  const weighed = useMemo(() => weighMarks(requirements, { sections, sheets: count }), [requirements, sections, count]);
  async function save() {
    setBusy(true);
    const address = `/reviews/${encodeURIComponent(reviewKey)}/profiles/${id}`;
    const saved = await sendProfile(address, "PUT", { basedOn: revision, profile: draft });
    if (saved.ok) return window.location.reload();
    setBusy(false);
    setFailure(saved.failure);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
    event.preventDefault();
    if (changed && !busy) void save();
  }
  return (
    <Kit>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Ctrl+S is an addition to the button */}
      <div className={classes["columns"]} onKeyDown={onKeyDown}>
        <div className={classes["main"]}>
          <fieldset className={classes["fields"]} disabled={!rights.review}>
            <ProfileName
              name={draft.name}
              language={language}
              onRename={(name) => dispatch({ kind: "rename", name })}
            />
            <IfMay right="review">
              <div className={classes["save"]}>
                <Button onClick={save} disabled={!changed} loading={busy}>
                  {t("save")}
                </Button>
                <span role="status">{changed ? t("unsaved") : t("saved", { revision })}</span>
                {changed ? (
                  <Button variant="default" onClick={() => dispatch({ kind: "reset", profile: stored })}>
                    {t("discard")}
                  </Button>
                ) : null}
              </div>
            </IfMay>
            {failure ? <FailureText failure={failure} /> : null}
            <RequirementList
              {...{ draft, items, offered, language, dispatch }}
              flips={changed ? [] : explained.flips}
              sections={judgement.sections}
              turned={isSameLead(weighed.lead, judgement.lead) ? null : weighed}
              names={sheets}
            />
          </fieldset>
        </div>
        <div className={classes["side"]}>
          <StandingList sheets={sheets} standing={weighed} unjudged={unjudged} />
          <ChangesNeeded sheets={sheets} items={items} language={language} changes={judgement.changes} />
        </div>
      </div>
    </Kit>
  );
}
