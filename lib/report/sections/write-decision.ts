import type { ServiceDecision } from "#lib/domain/decision.ts";
import { opinions } from "#lib/domain/opinions.ts";
import type { ReportBlock, ReportCell, ReportColumn } from "#lib/domain/report.ts";
import type { RecordChange, Signature, SignedRecord } from "#lib/domain/review-record.ts";
import { itemPath, type ReportContext } from "../report-context.ts";
import { fill } from "../report-messages.ts";
import { showInstant } from "./write-summary.ts";

const paragraph = (text: string): ReportBlock => ({ kind: "paragraph", text });

function table(columns: ReportColumn[], rows: string[][], frozenColumns = 1): ReportBlock {
  const cells = rows.map((row) => row.map((text): ReportCell => ({ text })));
  return { kind: "table", columns, rows: cells, frozenColumns };
}

function writeHead({ record, sha256 }: SignedRecord, { messages }: ReportContext): ReportBlock[] {
  const { head, intro } = messages.report.decision;
  const { decision, number, signedBy, signedAt } = record;
  const at = showInstant(signedAt);
  const people = [
    { label: head.purpose, value: decision.purpose },
    { label: head.dataClasses, value: decision.dataClasses },
    { label: head.requester, value: decision.requester },
    { label: head.reviewer, value: decision.reviewer },
  ];
  return [
    paragraph(fill(intro, { number, who: signedBy, at })),
    {
      kind: "facts",
      rows: [
        ...people.filter(({ value }) => value !== ""),
        { label: head.approver, value: signedBy },
        { label: head.signedAt, value: at },
        { label: head.number, value: String(number) },
        { label: head.sha256, value: sha256 },
      ],
    },
  ];
}

function writeOutcomes(services: readonly ServiceDecision[], context: ReportContext): ReportBlock {
  const { columns, decision } = context.messages.report;
  const rows = services.map((service, index) => [
    context.sheetNames[index] ?? "",
    service.outcome === null ? "" : decision.outcome[service.outcome],
    service.reason,
    service.conditions,
    service.owner,
    service.dueOn,
    service.reassessOn,
  ]);
  const widths: ReportColumn[] = [
    { heading: columns.vendor, width: 24 },
    { heading: decision.columns.outcome, width: 20 },
    { heading: decision.columns.reason, width: 44 },
    { heading: decision.columns.conditions, width: 44 },
    { heading: decision.columns.owner, width: 16 },
    { heading: decision.columns.dueOn, width: 13 },
    { heading: decision.columns.reassessOn, width: 13 },
  ];
  return table(widths, rows);
}

function writeRisks(services: readonly ServiceDecision[], context: ReportContext): ReportBlock[] {
  const { columns, decision } = context.messages.report;
  const rows = services.flatMap(({ risk, riskAcceptedBy, riskExpiresOn }, index) =>
    risk === "" ? [] : [[context.sheetNames[index] ?? "", risk, riskAcceptedBy, riskExpiresOn]],
  );
  if (rows.length === 0) return [paragraph(decision.noRisks)];
  const widths = [
    { heading: columns.vendor, width: 24 },
    { heading: decision.columns.risk, width: 60 },
    { heading: decision.columns.acceptedBy, width: 20 },
    { heading: decision.columns.expiresOn, width: 14 },
  ];
  return [paragraph(decision.risks), table(widths, rows)];
}

/** "follow-up: why": what was said by its word, the reason as it was written. */
function verdictWords(text: string, { messages }: ReportContext): string {
  const opinion = opinions.find((one) => text === one || text.startsWith(`${one}: `));
  return opinion ? `${messages.report.decision.verdict[opinion]}${text.slice(opinion.length)}` : text;
}

/** What a change says was and is: a status or a requirement by its word, texts as they are. */
function changeRow(change: RecordChange, context: ReportContext): string[] {
  const { messages, language, items } = context;
  const { kind, service } = change;
  const item = change.item === null ? undefined : items.get(change.item);
  const status = (text: string) => (messages.status.status as Record<string, string>)[text] ?? text;
  const show = (text: string) =>
    kind === "reading" ? status(text) : kind === "verdict" ? verdictWords(text, context) : text;
  return [
    messages.report.decision.change[kind],
    service ? [service.vendor, service.service].filter(Boolean).join("\n") : "",
    item ? `${item.number} ${itemPath(item, language)}` : (change.item ?? ""),
    show(change.before),
    show(change.after),
  ];
}

function writeHistory(
  earlier: readonly Signature[],
  changes: readonly RecordChange[],
  context: ReportContext,
): ReportBlock[] {
  const { columns, decision } = context.messages.report;
  if (earlier.length === 0) return [paragraph(decision.first)];
  const history = earlier.map(({ number, signedBy, signedAt, sha256 }) => [
    String(number),
    signedBy,
    showInstant(signedAt),
    sha256,
  ]);
  const signed = table(
    [
      { heading: decision.head.number, width: 12 },
      { heading: decision.head.approver, width: 24 },
      { heading: decision.head.signedAt, width: 22 },
      { heading: decision.head.sha256, width: 70 },
    ],
    history,
  );
  const widths = [
    { heading: decision.columns.change, width: 22 },
    { heading: columns.vendor, width: 24 },
    { heading: columns.item, width: 34 },
    { heading: decision.columns.before, width: 44 },
    { heading: decision.columns.after, width: 44 },
  ];
  const changed: ReportBlock[] =
    changes.length === 0
      ? [paragraph(decision.unchanged)]
      : [
          paragraph(decision.changes),
          table(
            widths,
            changes.map((change) => changeRow(change, context)),
            0,
          ),
        ];
  return [paragraph(decision.history), signed, ...changed];
}

/** What was decided, by whom, on which record; nothing where nobody has signed. */
export function writeDecision(context: ReportContext): ReportBlock[] {
  const { signed } = context;
  if (!signed) return [];
  const { services } = signed.record.decision;
  return [
    ...writeHead(signed, context),
    paragraph(context.messages.report.decision.outcomes),
    writeOutcomes(services, context),
    ...writeRisks(services, context),
    ...writeHistory(signed.record.earlier, signed.record.changes, context),
  ];
}
