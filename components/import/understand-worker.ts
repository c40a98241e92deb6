import type { SourceDocument } from "#lib/domain/source-document.ts";
import type { Layout } from "#lib/domain/source-row.ts";
import type { Template } from "#lib/domain/template.ts";
import { type Memory, understandRows } from "./understand-rows.ts";

// Runs beside the page, so that a sheet of thousands of rows is understood anew while the page answers to every key.

/** A document is sent once and kept; later requests name it. */
export type WorkerRequest = {
  id: number;
  name: number;
  document: SourceDocument | null;
  layout: Layout | null;
  memory: Memory;
  template: Template;
};

const documents = new Map<number, SourceDocument>();

addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  const { id, name, layout, memory, template } = data;
  if (data.document) documents.set(name, data.document);
  const document = documents.get(name);
  if (!document) throw new Error(`document ${name} was never sent`);
  const { recognition, placements } = understandRows({ document, layout, memory, template });
  postMessage({ id, recognition, placements });
});
