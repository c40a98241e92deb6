import { describe, expect, it } from "vitest";
import { readDocument } from "./read-document.ts";
import { bytesOf, readCells, readGrid } from "./testing/read-grid.ts";

describe("html", () => {
  it.each([
    {
      title: "spans leave their places free",
      input: "<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>",
      expected: ["1,1 a", "1,2 b", "2,2 c", "2,3 d"],
    },
    {
      title: "line breaks, blocks and white space",
      input: "<table><tr><td>a  b<br>c\n   d<td><p>e</p><p>f</p></table>",
      expected: ["1,1 a  b\nc d", "1,2 e\nf"],
    },
    {
      title: "a nested table stays in its cell",
      input: "<table><tr><td>q<td>x<table><tr><td>1<td>2</table><tr><td>r<td>s</table>",
      expected: ["1,1 q", "1,2 x\n1\t2", "2,1 r", "2,2 s"],
    },
    {
      title: "a table that only arranges others is no table",
      input: "<table><tr><td><table><tr><td>q1<td>yes<tr><td>q2<td>no</table></table>",
      expected: ["1,1 q1", "1,2 yes", "2,1 q2", "2,2 no"],
    },
    {
      title: "a table whose cells have headings of their own only arranges them; one heading in a table does not",
      input:
        "<table><tr><td><div><i>1</i><h4>q1</h4><b>yes</b></div><td><h4>q2</h4>no<tr><td><h4>q3</h4>no<td></table><table><tr><td><h4>a</h4>x<td>b<tr><td>c<td>d</table>",
      expected: [
        ...["1,1 1", "2,1 q1 (bold)", "3,1 yes (bold)", "4,1 q2 (bold)", "5,1 no", "6,1 q3 (bold)", "7,1 no"],
        ...["8,1 a\nx", "8,2 b", "9,1 c", "9,2 d"],
      ],
    },
    {
      title: "text around tables, numbered lists",
      input: "<h1>T</h1><ol><li>x<li>y</ol><table><tr><td>a<td>b</table>",
      expected: ["1,1 T (bold)", "2,1 1. x", "3,1 2. y", "4,1 a", "4,2 b"],
    },
    {
      title: "check boxes and choices",
      input: "<table><tr><td><input type=checkbox checked> Yes<td><select><option>a<option selected>b</select></table>",
      expected: ["1,1 ☑ Yes", "1,2 b"],
    },
    {
      title:
        "of buttons that share a name the chosen ones are the value, by labels around or beside them; one that has none keeps its mark",
      input:
        "<p>q1<div><label><input type=radio name=a checked> Yes</label> <label><input type=radio name=a> No</label></div><table><tr><td>q2<td><input type=checkbox name=b id=x checked><label for=x>tin</label><input type=checkbox name=b id=y checked><label for=y>lead</label><input type=checkbox name=b id=z><label for=z>zinc</label></table><p><input type=radio name=c checked> Rope <input type=radio name=c> Wire",
      expected: ["1,1 q1", "2,1 Yes", "3,1 q2", "3,2 tin; lead", "4,1 ☑ Rope ☐ Wire"],
    },
    {
      title: "what a definition or a folding part is called is bold, as is all that stands in bold",
      input: "<dl><dt>q<dd>yes</dl><details><summary>r</summary>no</details><p><b>s</b> t</p>",
      expected: ["1,1 q (bold)", "2,1 yes", "3,1 r (bold)", "4,1 no", "5,1 s t"],
    },
    {
      title: "nothing that a page does not show",
      input: "<table><tr><td>a<script>b</script><span style='display: none'>c</span></table>",
      expected: ["1,1 a"],
    },
  ])("$title", async ({ input, expected }) => {
    const cells = await readCells(bytesOf(input));
    const shown = cells.map(({ row, column, text, bold }) => `${row},${column} ${text}${bold ? " (bold)" : ""}`);
    expect(shown).toEqual(expected);
  });

  it("keeps the options of a group as the allowed answers", async () => {
    const input = "<label><input type=radio name=a> Yes</label><label><input type=radio name=a checked> No</label>";
    expect(await readCells(bytesOf(`<form>${input}</form>`))).toEqual([
      { row: 1, column: 1, text: "No", apart: "box", allowed: ["Yes", "No"] },
    ]);
  });

  it("sets the page's navigation and its only foot apart; a group of fields is headed by its legend", async () => {
    const read = await readDocument({
      bytes: bytesOf(
        "<nav><a>Home</a></nav><h1>T</h1><fieldset><legend>Ropes</legend><p>a</fieldset><footer>f</footer>",
      ),
      name: "x.html",
    });
    const [sheet] = read.ok ? read.value.sheets : [];
    expect(sheet?.runningRows).toEqual([1, 5]);
    expect(sheet?.cells.map(({ text, heading }) => [text, heading])).toEqual([
      ["Home", undefined],
      ["T", 1],
      ["Ropes", 6],
      ["a", undefined],
      ["f", undefined],
    ]);
  });

  it("shows what a button unfolds, and no sign that is for the eye alone", async () => {
    const folded =
      "<div><h3><button aria-expanded=false>q1<span aria-hidden=true>＋</span></button></h3><div hidden><p>yes</p></div></div><button aria-controls=b>q2</button><p id=b style='display:none'>no</p><div><button aria-expanded=false>q3</button></div><p>x</p><p hidden>y</p>";
    expect(await readGrid(bytesOf(`<section>${folded}</section>`))).toEqual([
      "1,1 q1",
      "2,1 yes",
      "3,1 q2",
      "4,1 no",
      "5,1 q3",
      "6,1 x",
    ]);
  });

  const opt = (type: string, name: string) => (text: string, checked: string) =>
    `<label><input type=${type} name="${name}" ${checked}>${text}</label>`;
  const yesNo = (type: string, name: string, yes: boolean) =>
    opt(type, name)("はい", yes ? "checked" : "") + opt(type, name)("いいえ", yes ? "" : "checked");

  it.each(["answer", "items[]"])("answers each row by the options in it, though all are called %s", async (name) => {
    const rows = [true, false, false, true].map((yes, i) => `<tr><td>q${i}<td>${yesNo("checkbox", name, yes)}`);
    const grid = await readGrid(bytesOf(`<table>${rows.join("")}</table>`));
    expect(grid.filter((_, i) => i % 2 === 1)).toEqual(["1,2 はい", "2,2 いいえ", "3,2 いいえ", "4,2 はい"]);
  });

  it("answers each form by its own options, though all are called the same", async () => {
    const forms = [true, false].map((yes) => `<form>${yesNo("radio", "a", yes)}</form>`);
    expect(await readGrid(bytesOf(forms.join("")))).toEqual(["1,1 はい", "2,1 いいえ"]);
  });

  it.each([
    {
      title: "a tick box alone in its row is a mark before its text",
      input: `<table><tr><td>${opt("checkbox", "a")("rope", "checked")}<tr><td>${opt("checkbox", "a")("wire", "")}</table>`,
      expected: ["1,1 ☑rope", "2,1 ☐wire"],
    },
    {
      title: "so is one with text between it and the next",
      input: `<p>${opt("checkbox", "a")("rope", "checked")} and ${opt("checkbox", "a")("wire", "")}`,
      expected: ["1,1 ☑rope and ☐wire"],
    },
    {
      title: "options that say the same twice are no list to choose from, nor are buttons of which two are pressed",
      input: `<p>${yesNo("radio", "a", true)}${yesNo("radio", "a", false)}<p>${opt("radio", "b")("rope", "checked")}${opt("radio", "b")("wire", "checked")}`,
      expected: ["1,1 ☑はい☐いいえ☐はい☑いいえ", "2,1 ☑rope☑wire"],
    },
    {
      title: "options each in a block of its own are still one list",
      input: `<ul><li>${opt("radio", "a")("rope", "")}<li>${opt("radio", "a")("wire", "checked")}</ul><div><div>${opt("checkbox", "b")("tin", "checked")}</div><div>${opt("checkbox", "b")("lead", "checked")}</div></div>`,
      expected: ["1,1 wire", "2,1 tin; lead"],
    },
  ])("$title", async ({ input, expected }) => {
    expect(await readGrid(bytesOf(input))).toEqual(expected);
  });

  it.each([
    { input: '<td><span aria-hidden="true">×</span>', expected: "×" },
    { input: '<td><i aria-hidden="true">✔</i>', expected: "✔" },
    { input: '<td><span aria-hidden="true">△</span> 来年対応', expected: "△ 来年対応" },
    { input: '<td><span aria-hidden="true">−</span> なし', expected: "− なし" },
    { input: '<td><span aria-hidden="true">済</span>', expected: "済" },
    { input: '<td><h4>MFA <i aria-hidden="true">✔</i></h4>', expected: "MFA ✔" },
    { input: '<td><h4>MFA <i aria-hidden="true">▲</i></h4>', expected: "MFA" },
    { input: '<td><span aria-hidden="true">Q.</span>rope?', expected: "rope?" },
    { input: '<td>rope <span aria-hidden="true">›</span>', expected: "rope" },
    { input: '<td>rope<button aria-label="Close"><span aria-hidden="true">×</span></button>', expected: "rope" },
    { input: '<td><input type="checkbox" aria-hidden="true" checked> rope', expected: "☑ rope" },
  ])("a sign hidden from listeners is left out only where it answers nothing: $input", async ({ input, expected }) => {
    expect(await readGrid(bytesOf(`<table><tr><td>q${input}</table>`))).toEqual(["1,1 q", `1,2 ${expected}`]);
  });

  it.each([
    "<button aria-expanded=false>はい</button><ul role=listbox hidden><li>はい<li>いいえ</ul>",
    "<button aria-expanded=false>はい</button><div hidden><ul><li role=option>はい<li role=option>いいえ</ul></div>",
    "<button aria-expanded=false>はい</button><ul hidden><li>はい<li>いいえ</ul>",
    "<button aria-expanded=false aria-haspopup=true>はい</button><div hidden>いいえ</div>",
    "<button aria-controls=t>はい</button><div id=t role=tooltip hidden>いいえ</div>",
  ])("shows of a list that opens at a button only what the button says: %s", async (input) => {
    expect(await readGrid(bytesOf(`<section>${input}</section>`))).toEqual(["1,1 はい"]);
  });

  it.each([
    { title: "a card's foot", input: "<div><h3>q?</h3><footer>yes</footer></div><p>x", expected: [] },
    { title: "a foot that asks", input: "<p>x</p><footer><p>q?</p><p>yes</p></footer>", expected: [] },
    { title: "the foot of a page in a wrapper", input: "<div><p>x</p><footer>f</footer></div>", expected: [2] },
    { title: "navigation with an answer", input: "<nav><h3>q?</h3><p>yes</p></nav>", expected: [] },
    { title: "a question that leads elsewhere", input: "<nav><a href=/q>q?</a> yes</nav>", expected: [] },
    {
      title: "links with a heading and bars between",
      input: "<nav><h2>Pages</h2><a>a</a> / <a>b</a></nav>",
      expected: [1, 2],
    },
  ])("what a page has around its text: $title", async ({ input, expected }) => {
    const read = await readDocument({ bytes: bytesOf(`<body>${input}</body>`), name: "x.html" });
    expect(read.ok ? (read.value.sheets[0]?.runningRows ?? []) : read).toEqual(expected);
  });

  it.each([
    {
      title: "a list of terms with a description each is a table",
      input: "<dl><dt>rope<dd>hemp<dt>lamp<dd>oil</dl><dl><div><dt>a<dd>1</div><div><dt>b<dd>2</div></dl>",
      expected: ["1,1 rope", "1,2 hemp", "2,1 lamp", "2,2 oil", "4,1 a", "4,2 1", "5,1 b", "5,2 2"],
    },
    {
      title: "terms that ask, or have several descriptions, are paragraphs",
      input: "<dl><dt>rope?<dd>hemp<dt>lamp?<dd>oil</dl><dl><dt>a<dd>1<dd>2<dt>b<dd>3</dl>",
      expected: ["1,1 rope?", "2,1 hemp", "3,1 lamp?", "4,1 oil", "5,1 a", "6,1 1", "7,1 2", "8,1 b", "9,1 3"],
    },
    {
      title: "lines of a paragraph that begin with labels of their own are paragraphs",
      input:
        "<p>All piers:<br>Oak: yes<br>Lamps: oil<br>(not the gate)<br>Bells: two<p>Q1: rope?<br>A: hemp<br>of Larne<br>Q2: lamp?<br>A: oil",
      expected: [
        "1,1 All piers:",
        "2,1 Oak: yes",
        "3,1 Lamps: oil",
        "4,1 (not the gate)",
        "5,1 Bells: two",
        "6,1 Q1: rope?",
        "7,1 A: hemp\nof Larne",
        "8,1 Q2: lamp?",
        "9,1 A: oil",
      ],
    },
    {
      title: "one question with its answer, and an address, stay a paragraph",
      input: "<p>Q1: rope?<br>A: hemp<p>Larne<br>Tel: 1<br>open 9:30 to 5:00",
      expected: ["1,1 Q1: rope?\nA: hemp", "2,1 Larne\nTel: 1\nopen 9:30 to 5:00"],
    },
  ])("$title", async ({ input, expected }) => {
    expect(await readGrid(bytesOf(input))).toEqual(expected);
  });

  it("survives tags nested without end", async () => {
    expect(await readGrid(bytesOf(`<table><tr><td>${"<div>".repeat(50_000)}x`))).toEqual(["file-damaged"]);
  });
});
