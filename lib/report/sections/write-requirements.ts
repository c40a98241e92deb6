import type { JudgedRequirement, Lead, NamedJudgement, Score } from "#lib/domain/judgement.ts";
import { leastForKappa } from "#lib/domain/least-for-kappa.ts";
import type { ReportBlock, ReportCell } from "#lib/domain/report.ts";
import type { Kappa } from "#lib/domain/second-review.ts";
import { itemPath, type ReportContext } from "../report-context.ts";
import { fill } from "../report-messages.ts";

const separator = ({ language }: ReportContext): string => (language === "ja" ? "、" : ", ");

/** "A、B": names on one line. */
function names(sheets: readonly number[], context: ReportContext): string {
  return sheets.map((sheet) => (context.sheetNames[sheet] ?? "").replaceAll("\n", " ")).join(separator(context));
}

function leadText({ questions, judgement: { lead } }: NamedJudgement, context: ReportContext): string {
  const { requirements } = context.messages.report;
  const vendors = names(lead.contenders, context);
  if (lead.decided) return lead.sure.length === 0 ? requirements.nobody : fill(requirements.led, { vendors });
  if (!questions.surely) return fill(requirements.undecidedNever, { vendors });
  const { count } = questions.surely;
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
  if (!questions.surely || questions.surely.count === 0) return [];
  const { listed, beyond } = questions.surely;
  const rows = listed.map(({ item, sheet, ifPass, ifFail }) => {
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
    ...beyondList(beyond, context),
  ];
}

// More names in one sentence nobody reads.
const MOST_NAMED = 12;

/** How many questions are not listed, and in whose sheets they stand. */
function beyondList(beyond: readonly number[], context: ReportContext): ReportBlock[] {
  const { requirements } = context.messages.report;
  const total = (counts: readonly { count: number }[]) => counts.reduce((sum, { count }) => sum + count, 0);
  const where = beyond.flatMap((count, sheet) => (count > 0 ? [{ sheet, count }] : []));
  if (where.length === 0) return [];
  const most = where.toSorted((a, b) => b.count - a.count);
  const others = most.slice(MOST_NAMED);
  const named = most.slice(0, MOST_NAMED).map(({ sheet, count }) => `${names([sheet], context)} ${count}`);
  if (others.length > 0) named.push(fill(requirements.others, { vendors: others.length, count: total(others) }));
  const text = fill(requirements.beyond, { count: total(where), where: named.join(separator(context)) });
  return [{ kind: "paragraph", text }];
}

/** How far two who judged the same answers, neither seeing the other's, agree; nothing where nobody did. */
function secondReview({ second }: NamedJudgement, context: ReportContext): ReportBlock[] {
  if (!second) return [];
  const { requirements } = context.messages.report;
  const { agreement, waiting, disagreements, withdrawn = 0 } = second;
  const said = agreement && {
    count: agreement.count,
    percent: (agreement.observed * 100).toFixed(1),
    kappa: kappaText(agreement, context),
  };
  const texts = [
    said ? fill(requirements.second, said) : requirements.secondNone,
    fill(requirements.secondOpen, { waiting, disagreements }),
    ...(withdrawn > 0 ? [fill(requirements.secondWithdrawn, { withdrawn })] : []),
  ];
  return texts.map((text) => ({ kind: "paragraph", text }));
}

function kappaText({ count, kappa }: Kappa, { messages }: ReportContext): string {
  const { noKappa, tooFewForKappa } = messages.report.requirements;
  if (kappa === null) return noKappa;
  return count < leastForKappa ? fill(tooFewForKappa, { least: leastForKappa }) : kappa.toFixed(2);
}

/** Who bears which risk; nothing where nobody does. */
function risksTable({ risks = [] }: NamedJudgement, context: ReportContext): ReportBlock[] {
  const { columns, requirements, decision } = context.messages.report;
  const { state } = context.messages.judging.risk;
  if (risks.length === 0) return [];
  const sheetAt = new Map(context.comparison.sheets.map(({ id }, index) => [id, index]));
  const rows = risks.map((risk): ReportCell[] => {
    const item = context.items.get(risk.item);
    const approved = risk.approved ? [risk.approved.by, risk.approved.at.slice(0, 10)].filter(Boolean).join(" ") : "";
    return [
      names([sheetAt.get(risk.sheetId) ?? -1], context),
      item ? `${item.number} ${itemPath(item, context.language)}` : risk.item,
      state[risk.state],
      ...[risk.owner, risk.reason, risk.until, approved || requirements.nothing],
    ].map((text) => ({ text }));
  });
  return [
    { kind: "paragraph", text: requirements.risks },
    {
      kind: "table",
      columns: [
        { heading: columns.vendor, width: 24 },
        { heading: columns.item, width: 34 },
        { heading: requirements.riskState, width: 20 },
        { heading: decision.columns.acceptedBy, width: 20 },
        { heading: decision.columns.reason, width: 44 },
        { heading: decision.columns.expiresOn, width: 14 },
        { heading: requirements.riskApproved, width: 24 },
      ],
      rows,
      frozenColumns: 1,
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
    ...secondReview(judged, context),
    ...risksTable(judged, context),
  ];
}
