import { useDeferredValue, useMemo } from "react";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import type { Template } from "#lib/domain/template.ts";
import type { Edit } from "./import-draft.ts";
import { type Preview, understandFile } from "./understand-file.ts";

/** The preview of a file; while a long sheet is understood anew, the last one stays in view. */
export function usePreview(document: SourceDocument, { template, edit }: { template: Template; edit: Edit }): Preview {
  const settled = useDeferredValue(edit);
  return useMemo(() => understandFile(document, { template, edit: settled }), [document, template, settled]);
}
