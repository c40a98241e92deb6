// What is typed and not sent yet stays when another cell is looked at; it goes with the page.
const drafts = new Map<string, string>();

/** What was typed at a place and not sent. */
export function keptDraft(place: string): { read: () => string; keep: (text: string) => void } {
  return {
    read: () => drafts.get(place) ?? "",
    keep(text) {
      if (text === "") drafts.delete(place);
      else drafts.set(place, text);
    },
  };
}
