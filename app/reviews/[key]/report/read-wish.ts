import { gridContent } from "#components/comparison/grid/grid-lines.ts";
import { readView, type View } from "#components/comparison/view/view-state.ts";
import { type ReportQuery, readReportQuery } from "#components/report/report-query.ts";
import type { Language } from "#lib/domain/language.ts";
import type { ReportFormat } from "#lib/domain/report.ts";
import { judgeGrid } from "#lib/usecases/comparison/judge-grid.ts";
import { openGrid, searchGrid } from "#lib/usecases/comparison/open-grid.ts";
import type { ReportWish } from "#lib/usecases/report/export-report.ts";
import { act } from "../../../act.ts";

type Asked = { reviewKey: string; format: ReportFormat; query: URLSearchParams; language: Language };

/** What of a report an address asks for; null where there is no such review. */
export async function readWish({ reviewKey, format, query, language }: Asked): Promise<ReportWish | null> {
  const asked = readReportQuery(query);
  const view = readView(query);
  const profileId = view.profile === "" || view.profile === "none" ? undefined : view.profile;
  const items = asked.rows === "view" ? await itemsOfView({ reviewKey, view, profileId }) : undefined;
  if (items === null) return null;
  return {
    ...{ reviewKey, format, profileId, shiftJis: asked.shiftJis },
    ...languagesOf(asked, language),
    sheets: asked.sheets.length > 0 ? asked.sheets : undefined,
    choice: { sections: asked.sections.length > 0 ? asked.sections : undefined, items, withoutNotes: !asked.notes },
  };
}

function languagesOf({ language }: ReportQuery, own: Language): Pick<ReportWish, "language" | "also"> {
  if (language === "both") return { language: own, also: own === "ja" ? "en" : "ja" };
  return { language: language ?? own };
}

/** The items as the grid shows them, folded ones last: on paper nothing can be opened. Null: no such review. */
async function itemsOfView({
  reviewKey,
  view,
  profileId,
}: {
  reviewKey: string;
  view: View;
  profileId: string | undefined;
}) {
  const opened = await act("openGrid", openGrid, { reviewKey });
  if (!opened) return null;
  const found = await act("searchGrid", searchGrid, { reviewKey, search: view.search });
  const judged = profileId === undefined ? null : await act("judgeGrid", judgeGrid, { reviewKey, profileId });
  const { lines } = gridContent(opened.grid, {
    view: { ...view, folds: ["same", "missing"] },
    language: "ja",
    found: found && new Set(found),
    marks: judged?.marks ?? null,
  });
  return lines.flatMap((line) => (line.kind === "row" ? line.item.key : []));
}
