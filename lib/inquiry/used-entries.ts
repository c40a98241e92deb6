import type { Inquiry } from "#lib/domain/inquiry.ts";
import { joinTexts } from "#lib/domain/join-texts.ts";
import type { EntryChoice, ReplyEntry } from "#lib/domain/reply.ts";

/** What is taken over for one question: its lines joined, in the order of the file. */
export type UsedEntry = { entry: ReplyEntry; adds: boolean };

export type UsedEntries = {
  /** By question. */
  asked: Map<string, UsedEntry>;
  /** Kept as answers of their own. */
  unasked: ReplyEntry[];
};

/** What is done with an entry where nobody says otherwise. An earlier answer that was changed in its place is said anew. */
export function readyChoice(entry: ReplyEntry, inquiry: Inquiry): EntryChoice {
  const { questionId, basis } = entry;
  const question = inquiry.questions.find(({ id }) => id === questionId);
  return { questionId, use: question?.adds === true && basis !== "edited" ? "adds" : "replaces" };
}

/** Sorts a reply's entries by what people chose. Entries left out are in neither. */
export function usedEntries(
  entries: readonly ReplyEntry[],
  { inquiry, choices }: { inquiry: Inquiry; choices: ReadonlyMap<string, EntryChoice> },
): UsedEntries {
  const used: UsedEntries = { asked: new Map(), unasked: [] };
  for (const entry of entries) {
    const { questionId, use } = choices.get(entry.key) ?? readyChoice(entry, inquiry);
    if (use === "leave") continue;
    if (questionId === null) {
      used.unasked.push(entry);
      continue;
    }
    const before = used.asked.get(questionId);
    used.asked.set(questionId, before ? joinEntries(before, entry) : { entry, adds: use === "adds" });
  }
  return used;
}

function joinEntries(before: UsedEntry, later: ReplyEntry): UsedEntry {
  const { entry } = before;
  const answer = joinTexts([entry.answer, later.answer]);
  const remarks = joinTexts([entry.remarks, later.remarks]);
  return { ...before, entry: { ...entry, answer, remarks, links: [...entry.links, ...later.links] } };
}
