import type { CheckedPair, Said } from "#lib/domain/consistency.ts";
import type { ReportBlock, ReportCell } from "#lib/domain/report.ts";
import { describeSource, itemPath, type ReportContext } from "../report-context.ts";
import { fill } from "../report-messages.ts";

function itemText(key: string, { items, language }: ReportContext): string {
  const item = items.get(key);
  return item ? `${item.number} ${itemPath(item, language)}` : key;
}

function say(said: Said, { comparison, messages }: ReportContext): ReportCell {
  const sheet = comparison.sheets[said.sheet];
  const words = said.facts.length === 0 ? `${messages.status.status[said.status]}: ${said.words}` : said.words;
  return { text: words, note: [said.question, sheet && describeSource(sheet, said.source)].filter(Boolean).join("\n") };
}

function subjectOf({ subject }: CheckedPair, { messages }: ReportContext): string {
  if (subject.kind === "status") return messages.comparison.service.consistency.status;
  const kind = messages.status.facts[subject.kind];
  return subject.qualifier ? `${kind} (${subject.qualifier})` : kind;
}

function rowOf(pair: CheckedPair, context: ReportContext): ReportCell[] {
  const { messages, sheetNames } = context;
  const { first, second, outcome, reason } = pair;
  const word = messages.report.consistency.outcomes[outcome];
  const why = reason && messages.comparison.service.consistency.reason[reason];
  return [
    { text: (sheetNames[first.sheet] ?? "").replaceAll("\n", " ") },
    { text: [...new Set([first.item, second.item])].map((key) => itemText(key, context)).join("\n") },
    { text: subjectOf(pair, context) },
    say(first, context),
    say(second, context),
    { text: why ? `${word} (${why})` : word },
  ];
}

/** Whether each service agrees with itself: every pair that was checked, contradictions first. */
export function writeConsistency(context: ReportContext): ReportBlock[] {
  const { checked, messages } = context;
  const { columns, consistency } = messages.report;
  if (!checked) return [];
  if (checked.length === 0) return [{ kind: "paragraph", text: consistency.none }];
  const count = (outcome: CheckedPair["outcome"]) => checked.filter((pair) => pair.outcome === outcome).length;
  const counts = { contradicts: count("contradicts"), look: count("look"), agrees: count("agrees") };
  const ordered = (["contradicts", "look", "agrees"] as const).flatMap((outcome) =>
    checked.filter((pair) => pair.outcome === outcome),
  );
  return [
    { kind: "paragraph", text: fill(consistency.intro, { total: checked.length, ...counts }) },
    {
      kind: "table",
      columns: [
        { heading: columns.vendor, width: 22 },
        { heading: columns.item, width: 28 },
        { heading: consistency.subject, width: 16 },
        { heading: consistency.first, width: 34 },
        { heading: consistency.second, width: 34 },
        { heading: consistency.outcome, width: 24 },
      ],
      rows: ordered.map((pair) => rowOf(pair, context)),
      frozenColumns: 2,
    },
  ];
}
