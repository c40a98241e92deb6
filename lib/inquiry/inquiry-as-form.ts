import type { Inquiry, InquiryQuestion } from "#lib/domain/inquiry.ts";
import type { InquiryForm, InquiryFormColumn } from "#lib/domain/inquiry-form.ts";
import type { Item, Template } from "#lib/domain/template.ts";
import { type InquiryColumn, inquiryWords } from "./inquiry-words.ts";

type Column = { column: InquiryColumn; width: number; side?: "theirs"; text: (line: Line) => string };
type Line = { question: InquiryQuestion; item: Item | undefined; inquiry: Inquiry };

const ref: Column = { column: "ref", width: 7, text: ({ question }) => `Q${question.ref}` };
const theirs: Column[] = [
  { column: "answer", width: 44, side: "theirs", text: ({ question }) => question.answer },
  { column: "remarks", width: 26, side: "theirs", text: ({ question }) => question.remarks },
];

/** In the vendor's own numbering and wording, with the earlier answer beside the place for the new one. */
const followUp: Column[] = [
  ref,
  { column: "number", width: 13, text: ({ question }) => question.number },
  { column: "asked", width: 28, text: askedOf },
  { column: "earlier", width: 38, text: ({ question }) => question.earlier },
  { column: "question", width: 40, text: ({ question }) => question.text },
  ...theirs,
];

/** The whole item list, as a checksheet that Kurabe reads as any other. */
const form: Column[] = [
  ref,
  {
    column: "section",
    width: 20,
    text: ({ item, inquiry }) => item?.path[inquiry.language].slice(0, -1).join("\n") ?? "",
  },
  { column: "item", width: 24, text: ({ item, inquiry }) => item?.path[inquiry.language].at(-1) ?? "" },
  { column: "content", width: 48, text: ({ question }) => question.text },
  ...theirs,
];

/** The vendor's words for what is asked; where their sheet has no such row, the item's. */
function askedOf({ question, item, inquiry: { language } }: Line): string {
  if (question.rowId !== null) return question.asked;
  return item ? `${item.path[language].join(" › ")}\n${item.question[language]}` : "";
}

/** An inquiry as the sheet that goes to the vendor; answers that are there already stand in it. */
export function inquiryAsForm(
  inquiry: Inquiry,
  { template, madeAt }: { template: Template; madeAt: string },
): InquiryForm {
  const { language, kind, code, vendor, service, dueOn } = inquiry;
  const { file } = inquiryWords(language);
  const columns = kind === "form" ? form : followUp;
  const items = new Map(template.items.map((item) => [item.key, item]));
  const name = [vendor, service].filter(Boolean).join(" ");
  return {
    language,
    title: kind === "form" ? file.formTitle : file.title,
    lead: [file.to.replace("{name}", () => name), kind === "form" ? file.formIntro : file.intro, file.partly],
    facts: [
      { label: file.code, value: code, hint: file.codeHint },
      { label: file.made, value: madeAt.slice(0, 10) },
      ...(dueOn === null ? [] : [{ label: file.due, value: dueOn }]),
    ],
    columns: columns.map(
      ({ column, width, side }): InquiryFormColumn => ({
        heading: file.columns[column],
        width,
        side: side ?? "own",
      }),
    ),
    rows: inquiry.questions.map((question) =>
      columns.map(({ text }) => text({ question, item: items.get(question.item), inquiry })),
    ),
    ...{ code, madeAt, hiddenName: file.hidden, continued: file.continued, page: file.page },
  };
}

/** "questions Vendor KQ-7F3K-2Q9M.xlsx": the code stands in the name as well. */
export function inquiryFileName({ language, kind, vendor, code }: Inquiry, format: string): string {
  const { file } = inquiryWords(language);
  const clean = vendor
    .toWellFormed()
    .replace(/[\p{Cc}\\/:*?"<>|]/gu, " ")
    .trim()
    .slice(0, 60);
  return `${[kind === "form" ? file.formName : file.name, clean, code].filter(Boolean).join(" ")}.${format}`;
}
