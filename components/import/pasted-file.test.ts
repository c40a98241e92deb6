import { expect, it } from "vitest";
import { pastedFile } from "./pasted-file.ts";

const table = "<html><body><TABLE border=1><tr><td>有り</td></tr></TABLE></body></html>";
const cases = [
  { title: "a table", input: { html: table, text: "有り" }, expected: ["pasted.html", table] },
  {
    title: "a formatted text without a table",
    input: { html: "<b>a</b>", text: "a\tb" },
    expected: ["pasted.txt", "a\tb"],
  },
  { title: "plain cells", input: { html: "", text: "a\tb" }, expected: ["pasted.txt", "a\tb"] },
  { title: "nothing", input: { html: "", text: " \n" }, expected: null },
];

it.each(cases)("$title", async ({ input, expected }) => {
  const file = pastedFile(input);
  expect(file && [file.name, await file.text()]).toEqual(expected);
});
