import mammoth from "mammoth";
import { packArchive } from "../pack-archive.ts";
import type { ReadInput, Reading } from "../reading.ts";
import { showForms } from "./docx-forms.ts";
import { readHtml } from "./read-html.ts";

/** Pictures and embedded objects hold no cells. */
const UNREAD = /(?:^|\/)(?:media|embeddings|activeX|charts|diagrams|fonts|theme)\//i;

const BODY = "word/document.xml";

/** Reads docx through html: tables with their merges, numbered paragraphs, links, form fields; tracked deletions are gone. */
export async function readDocx({ bytes, parts }: ReadInput): Promise<Reading> {
  const kept = new Map([...parts].filter(([name]) => !UNREAD.test(name)));
  const body = kept.get(BODY);
  if (body) kept.set(BODY, new TextEncoder().encode(showForms(new TextDecoder().decode(body))));
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(packArchive(kept)) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: "" })), externalFileAccess: false },
  );
  return readHtml({ bytes, parts, text: value });
}
