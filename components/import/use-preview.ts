import { useMemo } from "react";
import type { Template } from "#lib/domain/template.ts";
import type { ReadyFile } from "./file-queue.ts";
import { type Preview, previewOf } from "./preview-of.ts";

/** The preview of a file. While a corrected layout is being understood, the one before stays in view. */
export function usePreview({ state: { document, found }, draft }: ReadyFile, template: Template): Preview {
  const { decisions } = draft.edit;
  return useMemo(() => previewOf({ document, found, decisions, template }), [document, found, decisions, template]);
}
