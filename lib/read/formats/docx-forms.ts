import { elements } from "./xml-attributes.ts";

/**
 * Makes the xml of a Word document say what its forms show (ECMA-376 part 1, 17.16.5 and 17.5.2): the chosen entry of a drop-down of the old kind, which
 * stands only as a number, becomes text; the words with which an untouched field asks to be filled in are taken out.
 */
export function showForms(xml: string): string {
  return dropPlaceholders(writeChoices(xml));
}

// A field begins with a run of a few properties.
const LONGEST_RUN = 2_000;

function writeChoices(xml: string): string {
  const pieces: string[] = [];
  let done = 0;
  let end = 0;
  for (let at = xml.indexOf("<w:ddList"); at >= 0; at = xml.indexOf("<w:ddList", end)) {
    end = xml.indexOf("</w:ddList>", at);
    if (end < 0) break;
    const head = xml.slice(Math.max(done, at - LONGEST_RUN), at);
    const run = Math.max(head.lastIndexOf("<w:r>"), head.lastIndexOf("<w:r "));
    const chosen = chosenEntry(xml.slice(at, end));
    if (run < 0 || chosen === undefined) continue;
    const start = at - head.length + run;
    pieces.push(xml.slice(done, start), `<w:r><w:t xml:space="preserve">${escapeXml(chosen)}</w:t></w:r>`);
    done = start;
  }
  return pieces.join("") + xml.slice(done);
}

function chosenEntry(list: string): string | undefined {
  const [result] = [...elements(list, "result"), ...elements(list, "default")];
  return elements(list, "listEntry")[Number(result?.["val"] ?? 0)]?.["val"];
}

function dropPlaceholders(xml: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (
    let at = xml.indexOf("<w:showingPlcHdr");
    at >= 0;
    at = xml.indexOf("<w:showingPlcHdr", Math.max(at + 1, done))
  ) {
    const start = xml.indexOf("<w:sdtContent>", at);
    const end = xml.indexOf("</w:sdtContent>", start);
    if (start < 0 || end < 0) break;
    pieces.push(xml.slice(done, start), xml.slice(start, end).replace(/(<w:t(?:\s[^<>]*)?>)[^<]*(<\/w:t>)/g, "$1$2"));
    done = end;
  }
  return pieces.join("") + xml.slice(done);
}

export function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
