/**
 * Sorting and filtering for whoever allows scripts; without, the document reads the same. Runs on what stands in the
 * document alone: no request, no storage, no evaluated text.
 */
export const HTML_SCRIPT = `"use strict";
const fold = (text) => text.normalize("NFKC").toLowerCase();
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
for (const box of document.querySelectorAll(".filter")) {
  const body = document.querySelector("#" + box.dataset.table + " tbody");
  const input = box.querySelector("input");
  const said = box.querySelector("output");
  const rows = [...body.rows];
  const texts = rows.map((row) => fold(row.textContent));
  box.hidden = false;
  input.addEventListener("input", () => {
    const words = fold(input.value).split(/\\s+/).filter(Boolean);
    let shown = 0;
    rows.forEach((row, index) => {
      row.hidden = !words.every((word) => texts[index].includes(word));
      if (!row.hidden) shown += 1;
    });
    said.textContent = words.length ? said.dataset.sentence.replace("{rows}", String(shown)) : "";
  });
}
for (const head of document.querySelectorAll("thead th")) {
  // No button element: browsers leave it out where a heading is repeated on the next printed page.
  const button = document.createElement("span");
  button.setAttribute("role", "button");
  button.tabIndex = 0;
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    button.click();
  });
  button.addEventListener("click", () => {
    const body = head.closest("table").tBodies[0];
    const up = head.getAttribute("aria-sort") !== "ascending";
    for (const other of head.parentElement.cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    const keyed = [...body.rows].map((row) => [row.cells[head.cellIndex].textContent, row]);
    keyed.sort((a, b) => (up ? 1 : -1) * collator.compare(a[0], b[0]));
    body.append(...keyed.map((pair) => pair[1]));
  });
}
`;
