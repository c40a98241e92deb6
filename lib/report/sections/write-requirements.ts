import type { JudgedRequirement, Lead, NamedJudgement, Score } from "#lib/domain/judgement.ts";
import type { ReportBlock, ReportCell } from "#lib/domain/report.ts";
import { itemPath, type ReportContext } from "../report-context.ts";
import { fill } from "../report-messages.ts";

/** "A、B": names on one line. */
function names(sheets: readonly number[], { sheetNames, language }: ReportContext): string {
  const lines = sheets.map((sheet) => (sheetNames[sheet] ?? "").replaceAll("\n", " "));
  return lines.join(language === "ja" ? "、" : ", ");
}

function leadText({ questions, judgement: { lead } }: NamedJudgement, context: ReportContext): string {
  const { requirements } = context.messages.report;
  const vendors = names(lead.contenders, context);
  if (lead.decided) return lead.sure.length === 0 ? requirements.nobody : fill(requirements.led, { vendors });
  if (!questions.surely) return fill(requirements.undecidedNever, { vendors });
  const { length: count } = questions.surely;
  const bound = count > questions.atLeast ? ` ${fill(requirements.askedFewest, { atLeast: questions.atLeast })}` : "";
  return `${fill(requirements.undecided, { vendors, count })}${bound}`;
}

function shortLead(lead: Lead, context: ReportContext): string {
  const { requirements } = context.messages.report;
  if (lead.contenders.length === 0) return requirements.none;
  return fill(lead.decided ? requirements.leads : requirements.between, { vendors: names(lead.contenders, context) });
}

function mustRow({ item, cells }: JudgedRequirement, context: ReportContext): ReportCell[] {
  const { outcome, because } = context.messages.judging;
  const asked = context.items.get(item);
  return [
    { text: asked?.number ?? "" },
    { text: asked ? itemPath(asked, context.language) : item },
    ...cells.map((cell) => {
      const reasons = [...new Set(cell.findings.map(({ reason }) => because[reason]))].join("; ");
      const words = [...new Set(cell.findings.flatMap(({ at, note }) => [note, at?.text].filter(Boolean)))].join("\n");
      return { text: `${outcome[cell.outcome]} (${reasons})`, ...(words !== "" && { note: words }) };
    }),
  ];
}

function vendorColumns({ sheetNames }: ReportContext) {
  return sheetNames.map((heading) => ({ heading, width: 30 }));
}

function mustsTable({ judgement }: NamedJudgement, context: ReportContext): ReportBlock {
  const { columns } = context.messages.report;
  return {
    kind: "table",
    columns: [{ heading: columns.number, width: 8 }, { heading: columns.item, width: 26 }, ...vendorColumns(context)],
    rows: judgement.requirements.filter(({ must }) => must).map((requirement) => mustRow(requirement, context)),
    frozenColumns: 2,
  };
}

function scoresTable({ judgement }: NamedJudgement, context: ReportContext): ReportBlock {
  const { columns, requirements } = context.messages.report;
  const { outcome } = context.messages.judging;
  const percent = (value: number) => `${(value * 100).toFixed(1)}`;
  const show = (score: Score | null | undefined): string => {
    if (!score) return requirements.nothing;
    return score.worst === score.best
      ? `${percent(score.worst)} %`
      : `${percent(score.worst)}–${percent(score.best)} %`;
  };
  const line = (title: string, cells: string[]): ReportCell[] => [title, ...cells].map((text) => ({ text }));
  const { sheets, sections } = judgement;
  return {
    kind: "table",
    columns: [{ heading: columns.section, width: 26 }, ...vendorColumns(context)],
    rows: [
      line(
        requirements.mustsHeading,
        sheets.map(({ musts }) => outcome[musts]),
      ),
      line(
        requirements.all,
        sheets.map(({ score }) => show(score)),
      ),
      ...sections.map((section, index) =>
        line(
          section[context.language],
          sheets.map((sheet) => show(sheet.sections[index])),
        ),
      ),
    ],
    frozenColumns: 1,
  };
}

function questionsTable({ questions }: NamedJudgement, context: ReportContext): ReportBlock[] {
  const { columns, requirements } = context.messages.report;
  if (!questions.surely || questions.surely.length === 0) return [];
  const rows = questions.surely.map(({ item, sheet, ifPass, ifFail }) => {
    const asked = context.items.get(item);
    return [
      { text: names([sheet], context) },
      { text: asked?.number ?? "" },
      { text: asked?.question[context.language] ?? item },
      { text: shortLead(ifPass, context) },
      { text: shortLead(ifFail, context) },
    ];
  });
  return [
    { kind: "paragraph", text: requirements.questions },
    {
      kind: "table",
      columns: [
        { heading: columns.vendor, width: 24 },
        { heading: columns.number, width: 8 },
        { heading: columns.question, width: 44 },
        { heading: requirements.ifPass, width: 30 },
        { heading: requirements.ifFail, width: 30 },
      ],
      rows,
      frozenColumns: 2,
    },
  ];
}

/** What the buyer's requirements make of the comparison; nothing where there are none. */
export function writeRequirements(context: ReportContext): ReportBlock[] {
  const { judged, messages } = context;
  if (!judged) return [];
  const { requirements } = messages.report;
  const hasMusts = judged.judgement.requirements.some(({ must }) => must);
  return [
    { kind: "paragraph", text: fill(requirements.intro, { name: judged.name }) },
    { kind: "paragraph", text: leadText(judged, context) },
    { kind: "paragraph", text: hasMusts ? requirements.musts : requirements.noMusts },
    ...(hasMusts ? [mustsTable(judged, context)] : []),
    { kind: "paragraph", text: requirements.scores },
    scoresTable(judged, context),
    ...questionsTable(judged, context),
  ];
}
