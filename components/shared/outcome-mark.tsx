import { useTranslations } from "next-intl";
import type { Outcome } from "#lib/domain/judgement.ts";
import { OutcomeSign } from "./outcome-sign.tsx";

/** What a requirement makes of an answer: a word in a frame of its own form and colour, so that none carries it alone. */
export function OutcomeMark({ outcome, byPerson = false }: { outcome: Outcome | "open"; byPerson?: boolean }) {
  const t = useTranslations("judging");
  return <OutcomeSign outcome={outcome} word={t(`outcome.${outcome}`)} byPerson={byPerson ? t("byPerson") : null} />;
}
