import { type Document, isMap, isNode, LineCounter, parseDocument } from "yaml";
import { checkDraft } from "./check-draft.ts";
import type { FaultPlace, ReadTemplate } from "./template-fault.ts";

/**
 * Reads an item list from yaml (or json, which is yaml). A stranger's text: what is wrong is said with its line.
 * Scalars are texts, so that a number "01" keeps its zero; references that multiply are refused by the yaml library.
 */
export function templateFromYaml(text: string): ReadTemplate {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: "failsafe", lineCounter: lines });
  const lineAt = (offset: number): FaultPlace => ({ kind: "line", line: Math.max(1, lines.linePos(offset).line) });
  const [error] = document.errors;
  if (error) return notYaml(error.message, lineAt(error.pos[0]));
  try {
    const content: unknown = document.toJS({ maxAliasCount: 100 });
    return checkDraft(content, (path) => placeOf(document, path, lineAt));
  } catch (thrown) {
    return notYaml(thrown instanceof Error ? thrown.message : "", { kind: "file" });
  }
}

function notYaml(message: string, place: FaultPlace): ReadTemplate {
  return { ok: false, faults: [{ code: "not-yaml", detail: message.split("\n")[0] ?? "", place }] };
}

/** The line of a path, or of the nearest thing around it that is there. */
function placeOf(
  document: Document.Parsed,
  path: readonly PropertyKey[],
  lineAt: (offset: number) => FaultPlace,
): FaultPlace {
  for (let length = path.length; length > 0; length -= 1) {
    const key = path[length - 1];
    const around = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    // The name of a field says better where it stands than its value, which may begin lines below.
    const pair = isMap(around) ? around.items.find((one) => String(one.key) === String(key)) : null;
    const node = pair ? pair.key : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lineAt(node.range[0]);
  }
  return { kind: "file" };
}
