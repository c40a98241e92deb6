/** Texts as one, each verbatim and on lines of its own; those in which nothing stands are left out. */
export function joinTexts(texts: readonly string[]): string {
  let joined = "";
  for (const text of texts) if (text.trim() !== "") joined += joined === "" ? text : `\n${text}`;
  return joined;
}
