const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

// What XML 1.0 has no form for; WordprocessingML knows no escape of its own.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text for XML content and attributes; characters that XML cannot hold become U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(IMPOSSIBLE, "\ufffd")
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "");
}

export type RunLook = { color?: string; bold?: boolean; size?: number; underline?: boolean };

function runProperties({ color, bold, size, underline }: RunLook): string {
  const properties = [
    bold && "<w:b/>",
    color && `<w:color w:val="${color.replace("#", "").toUpperCase()}"/>`,
    size && `<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/>`,
    underline && '<w:u w:val="single"/>',
  ].filter(Boolean);
  return properties.length > 0 ? `<w:rPr>${properties.join("")}</w:rPr>` : "";
}

/** A run of text; line breaks and tabs as WordprocessingML has them (ECMA-376, 17.3.3). */
export function run(text: string, look: RunLook = {}): string {
  const content = text
    .split(/(\r\n|\n|\r|\t)/)
    .map((piece) => {
      if (piece === "\t") return "<w:tab/>";
      if (/^[\r\n]/.test(piece)) return "<w:br/>";
      return piece === "" ? "" : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
    })
    .join("");
  return content === "" ? "" : `<w:r>${runProperties(look)}${content}</w:r>`;
}

/** A paragraph in a style, around runs; `extra` goes into its properties. */
export function paragraph(style: string, runs: string, extra = ""): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${extra}</w:pPr>${runs}</w:p>`;
}
