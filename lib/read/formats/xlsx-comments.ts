import { scanXml } from "./scan-xml.ts";
import { XlsxText } from "./xlsx-strings.ts";
import { readAttributes } from "./xml-attributes.ts";

/**
 * The comments of a sheet by the address of their cell. Threads ([MS-XLSX] 2.6.205) replace the old-style comment of a cell, which then only says
 * that the program is too old.
 */
export function readXlsxComments(comments: string, threads: string): Map<string, string> {
  return new Map([...readNotes(comments), ...readThreads(threads)]);
}

function readNotes(xml: string): Map<string, string> {
  const notes = new Map<string, string>();
  const text = new XlsxText();
  let reference = "";
  scanXml(xml, {
    open: (name, source) => {
      if (name === "comment") reference = readAttributes(source)["ref"] ?? "";
      else text.open(name, source);
    },
    close: (name) => {
      if (name === "comment") notes.set(reference, text.take().trim());
      else text.close(name);
    },
    text: (part) => text.add(part),
  });
  return notes;
}

function readThreads(xml: string): Map<string, string> {
  const threads = new Map<string, string>();
  const addressOf = new Map<string, string>();
  let address = "";
  let said = "";
  let isInside = false;
  scanXml(xml, {
    open: (name, source) => {
      isInside = /(?:^|:)text$/.test(name);
      if (!/(?:^|:)threadedComment$/.test(name)) return;
      const { id = "", ref, parentId = "" } = readAttributes(source);
      address = ref ?? addressOf.get(parentId) ?? "";
      addressOf.set(id, address);
      said = "";
    },
    close: (name) => {
      isInside = false;
      if (!/(?:^|:)threadedComment$/.test(name) || address === "") return;
      threads.set(address, [threads.get(address), said].filter(Boolean).join("\n"));
    },
    text: (part) => {
      if (isInside) said += part;
    },
  });
  return threads;
}
