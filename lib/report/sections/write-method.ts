import { statusSchema } from "#lib/domain/answer.ts";
import type { ReportBlock } from "#lib/domain/report.ts";
import type { ReportContext } from "../report-context.ts";
import { fill } from "../report-messages.ts";
import { showInstant } from "./write-summary.ts";

/** How the report is to be read: what a status means, when two answers are the same, versions. */
export function writeMethod({ comparison, messages, madeAt }: ReportContext): ReportBlock[] {
  const { columns, method, meaning } = messages.report;
  const { key, version } = comparison.template;
  const sentences = [
    fill(method.verbatim, { needsReview: messages.status.status.needs_review }),
    method.different,
    method.missing,
    method.power,
    method.several,
    fill(method.versions, { key, version, madeAt: showInstant(madeAt) }),
    method.statuses,
  ];
  return [
    ...sentences.map((text): ReportBlock => ({ kind: "paragraph", text })),
    {
      kind: "table",
      columns: [
        { heading: columns.status, width: 20 },
        { heading: columns.meaning, width: 70 },
      ],
      rows: statusSchema.options.map((status) => [{ text: "", status }, { text: meaning[status] }]),
      frozenColumns: 0,
    },
  ];
}
