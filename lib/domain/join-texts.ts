/** Texts as one, each verbatim and on lines of its own; those in which nothing stands are left out. */
export function joinTexts(texts: readonly string[]): string {
  return texts.reduce(addText, "");
}

/** The same for one text more. */
export function addText(joined: string, text: string): string {
  if (text.trim() === "") return joined;
  return joined === "" ? text : `${joined}\n${text}`;
}
