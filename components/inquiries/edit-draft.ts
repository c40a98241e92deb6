import type { Inquiry, InquiryQuestion } from "#lib/domain/inquiry.ts";
import type { Language } from "#lib/domain/language.ts";

/** A draft under a person's hands. */
export type Draft = Pick<Inquiry, "language" | "dueOn"> & { questions: readonly InquiryQuestion[] };

/** By question: its first wording in each language. */
export type Wordings = Readonly<Record<string, { ja: string; en: string }>>;

export type DraftChange =
  | { kind: "language"; language: Language; wordings: Wordings }
  | { kind: "due"; dueOn: string | null }
  | { kind: "text"; id: string; text: string }
  | { kind: "adds"; id: string; adds: boolean }
  | { kind: "remove"; id: string }
  | { kind: "move"; id: string; by: -1 | 1 };

/** The next draft. In another language the first wordings follow; what a person wrote stays as it is. */
export function editDraft(draft: Draft, change: DraftChange): Draft {
  switch (change.kind) {
    case "language":
      return translate(draft, change);
    case "due":
      return { ...draft, dueOn: change.dueOn };
    case "text":
      return alter(draft, change.id, { text: change.text });
    case "adds":
      return alter(draft, change.id, { adds: change.adds });
    case "remove":
      return { ...draft, questions: draft.questions.filter(({ id }) => id !== change.id) };
    case "move":
      return move(draft, change);
  }
}

function alter(draft: Draft, id: string, part: Partial<InquiryQuestion>): Draft {
  return { ...draft, questions: draft.questions.map((one) => (one.id === id ? { ...one, ...part } : one)) };
}

function translate(draft: Draft, { language, wordings }: { language: Language; wordings: Wordings }): Draft {
  const questions = draft.questions.map((question) => {
    const first = wordings[question.id];
    return first && first[draft.language] === question.text ? { ...question, text: first[language] } : question;
  });
  return { ...draft, language, questions };
}

function move(draft: Draft, { id, by }: { id: string; by: -1 | 1 }): Draft {
  const from = draft.questions.findIndex((question) => question.id === id);
  const moved = draft.questions[from];
  const to = from + by;
  if (!moved || to < 0 || to >= draft.questions.length) return draft;
  return { ...draft, questions: draft.questions.toSpliced(from, 1).toSpliced(to, 0, moved) };
}
