import mammoth from "mammoth";
import { packArchive } from "../pack-archive.ts";
import type { ReadInput, Reading } from "../reading.ts";
import { BOX_STYLE, findBoxStyles, markBoxes } from "./docx-boxes.ts";
import { showTextBoxes } from "./docx-drawings.ts";
import { showForms } from "./docx-forms.ts";
import { writeNumbers } from "./docx-numbers.ts";
import { readHtml } from "./read-html.ts";

/** Pictures and embedded objects hold no cells. */
const UNREAD = /(?:^|\/)(?:media|embeddings|activeX|charts|diagrams|fonts|theme)\//i;

const BODY = "word/document.xml";
const STYLES = "word/styles.xml";
const NUMBERING = "word/numbering.xml";

const QUOTES = ["Quote", "Intense Quote"].map((name) => `p[style-name='${name}'] => blockquote > p:fresh`);

/** Reads docx through html: tables with their merges, paragraphs with the numbers that Word counts, text boxes, links, form fields, what is framed, shaded or quoted; tracked deletions are gone. */
export async function readDocx({ bytes, parts }: ReadInput): Promise<Reading> {
  const kept = new Map([...parts].filter(([name]) => !UNREAD.test(name)));
  const textOf = (name: string) => new TextDecoder().decode(kept.get(name));
  const styles = textOf(STYLES);
  if (kept.has(BODY)) {
    const forms = showForms(showTextBoxes(textOf(BODY)));
    const numbered = writeNumbers(forms, { numbering: textOf(NUMBERING), styles });
    kept.set(BODY, new TextEncoder().encode(markBoxes(numbered)));
  }
  const boxes = [BOX_STYLE, ...findBoxStyles(styles)];
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(packArchive(kept)) },
    {
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
      externalFileAccess: false,
      styleMap: [...QUOTES, ...boxes.map((style) => `p.${style} => aside > p:fresh`)],
    },
  );
  return readHtml({ bytes, parts, text: value });
}
