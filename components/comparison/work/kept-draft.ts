// What is typed and not sent yet stays when another cell is looked at; it goes with the page.
const drafts = new Map<string, string>();

type KeptDraft = {
  read: () => string;
  keep: (text: string) => void;
  /** Forgets what was sent, unless more was typed meanwhile; returns what is left. */
  sent: (text: string) => string;
};

/** What was typed at a place and not sent. */
export function keptDraft(place: string): KeptDraft {
  const read = () => drafts.get(place) ?? "";
  return {
    read,
    keep(text) {
      if (text === "") drafts.delete(place);
      else drafts.set(place, text);
    },
    sent(text) {
      if (read() === text) drafts.delete(place);
      return read();
    },
  };
}
