import { GridWriter } from "./grid-writer.ts";
import { htmlFragmentText } from "./html-fragment-text.ts";
import { type JsonObject, objectsOf, valueText } from "./json-values.ts";

const HEADER = ["ID", "Question", "Answer"] as const;
const ASKING = new Set(["radiogroup", "checkgroup", "check", "box", "line", "yesno", "radio", "upload"]);

/**
 * A questionnaire tree (google/vsaq, doc/questionnaires: `questionnaire` or `extensions`, blocks of typed items): a heading per block, a
 * row per item that asks, what only explains as prose. Null where it is none.
 */
export function readQuestionTree(root: JsonObject): GridWriter | null {
  const items = [root["questionnaire"], root["extensions"]].flatMap(objectsOf);
  if (items.length === 0 || !items.some(({ type }) => typeof type === "string")) return null;
  const grid = new GridWriter();
  grid.addRow(HEADER.map((text) => ({ text, bold: true })));
  addItems(items, grid);
  return grid;
}

function addItems(items: readonly JsonObject[], grid: GridWriter): void {
  let pending = "";
  const flush = () => {
    if (pending !== "") grid.addProse(pending);
    pending = "";
  };
  for (const item of items) {
    const type = valueText(item["type"]);
    const text = htmlFragmentText(valueText(item["text"]));
    if (type === "block") {
      flush();
      grid.addHeading(text, HEADER.length);
      addItems(objectsOf(item["items"]), grid);
    } else if (ASKING.has(type)) {
      // A group without a text of its own is asked by the words before it, or by its choices alone.
      const answer = answerCell(item, type);
      const question = text || pending || (answer.allowed ?? []).join("\n");
      if (text !== "") flush();
      pending = "";
      grid.addRow([valueText(item["id"]), question, answer]);
    } else {
      flush();
      pending = [item["name"], text, item["why"]]
        .map((part) => htmlFragmentText(valueText(part)))
        .filter(Boolean)
        .join("\n");
    }
  }
  flush();
}

function answerCell(item: JsonObject, type: string): { text: string; allowed?: string[] } {
  const labels = objectsOf(item["choices"]).flatMap((choice) =>
    Object.values(choice).map((label) => htmlFragmentText(valueText(label))),
  );
  const yesNo = type === "yesno" ? [valueText(item["yes"]) || "Yes", valueText(item["no"]) || "No"] : [];
  const allowed = labels.length > 0 ? labels : yesNo;
  const text = valueText(item["value"] ?? item["answer"]);
  return allowed.length > 0 ? { text, allowed } : { text };
}
