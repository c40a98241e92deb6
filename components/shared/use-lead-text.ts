"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { Lead, Marks } from "#lib/domain/judgement.ts";

/** Says who comes first, or that it is undecided, and who is out where their standings are given. `names`: in the order of the sheets. */
export function useLeadText(names: readonly string[]): (marks: { lead: Lead; sheets?: Marks["sheets"] }) => string {
  const t = useTranslations("judging.lead");
  const format = useFormatter();
  const listed = (sheets: readonly number[], type: "conjunction" | "disjunction") =>
    format.list(
      sheets.map((sheet) => names[sheet] ?? ""),
      { type },
    );

  function led(lead: Lead): string {
    if (!lead.decided) {
      const alone = lead.contenders.length === 1;
      return t(alone ? "undecidedAlone" : "undecided", { names: listed(lead.contenders, "disjunction") });
    }
    if (lead.sure.length === 0) return t("nobody");
    return t(lead.sure.length === 1 ? "one" : "several", { names: listed(lead.sure, "conjunction") });
  }

  return ({ lead, sheets = [] }) => {
    const out = sheets.flatMap(({ musts }, sheet) => (musts === "fail" ? [sheet] : []));
    const failing = out.length > 0 ? ` ${t("out", { names: listed(out, "conjunction") })}` : "";
    return `${led(lead)}${failing}`;
  };
}
