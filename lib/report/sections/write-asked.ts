import type { ReportBlock } from "#lib/domain/report.ts";
import { itemPath, type ReportContext } from "../report-context.ts";
import { fill } from "../report-messages.ts";

/** What vendors were asked, when, and what has come of it: in the order in which it went out. */
export function writeAsked({ asked, items, language, messages }: ReportContext): ReportBlock[] {
  const { columns, asked: words } = messages.report;
  if (!asked || asked.length === 0) return [];
  const open = asked.filter(({ state }) => state !== "answered").length;
  const rows = asked.map(({ vendor, service, code, sentAt, dueOn, item, text, state, answer }) => {
    const about = items.get(item);
    return [
      { text: [vendor, service].filter(Boolean).join("\n") },
      { text: code },
      { text: about ? `${about.number} ${itemPath(about, language)}` : item },
      { text },
      { text: sentAt.slice(0, 10) },
      { text: dueOn ?? "" },
      { text: words.state[state] },
      { text: answer },
    ];
  });
  return [
    { kind: "paragraph", text: fill(words.intro, { all: asked.length, open }) },
    {
      kind: "table",
      columns: [
        { heading: columns.vendor, width: 22 },
        { heading: words.code, width: 18 },
        { heading: columns.item, width: 26 },
        { heading: words.text, width: 44 },
        { heading: words.sentOn, width: 13 },
        { heading: words.dueOn, width: 13 },
        { heading: words.stateHeading, width: 14 },
        { heading: columns.answer, width: 44 },
      ],
      rows,
      frozenColumns: 2,
    },
  ];
}
