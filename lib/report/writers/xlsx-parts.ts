import { escapeXml } from "./docx-text.ts";
import { coreContentType, DECLARATION, OFFICE, PACKAGE } from "./office-parts.ts";
import { columnLetters, type Page } from "./xlsx-page.ts";
import { filterRange, type SheetWriting } from "./xlsx-sheet.ts";

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What a workbook's parts must know of a sheet beside its content. */
export type NamedSheet = Pick<SheetWriting, "page" | "lone"> & { name: string };

/** Which parts there are; `noted`: whether a sheet has notes, in the order of the sheets. */
export function contentTypes(noted: readonly boolean[]): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${SHEET}.${type}+xml"/>`;
  const sheets = noted.map((has, index) => {
    const sheet = override(`worksheets/sheet${index + 1}.xml`, "worksheet");
    return has ? sheet + override(`comments${index + 1}.xml`, "comments") : sheet;
  });
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${override("workbook.xml", "sheet.main")}${override("styles.xml", "styles")}${sheets.join("")}${coreContentType}</Types>`;
}

/** The workbook's relationships: its sheets in their order, and its styles. */
export function workbookRelations(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${sheets.join("")}<Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
}

/** A sheet's relationships: its addresses, and its notes with their boxes. */
export function* sheetRelations({ links, notes }: Page, number: number): Iterable<string> {
  yield `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">`;
  for (const [index, { address }] of links.entries()) {
    yield `<Relationship Id="rIdLink${index + 1}" Type="${OFFICE}/hyperlink" Target="${escapeXml(address)}" TargetMode="External"/>`;
  }
  if (notes.length > 0) {
    yield `<Relationship Id="rIdDrawing" Type="${OFFICE}/vmlDrawing" Target="../drawings/vmlDrawing${number}.vml"/><Relationship Id="rIdNotes" Type="${OFFICE}/comments" Target="../comments${number}.xml"/>`;
  }
  yield "</Relationships>";
}

/** The names that programs know by themselves: what is printed, what is repeated on each page, what is filtered. */
function definedNames({ page, lone, name }: NamedSheet, index: number): string {
  const sheet = `'${name.replaceAll("'", "''")}'!`;
  const fixed = (range: string) => range.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  const define = (what: string, of: string, hidden = "") =>
    `<definedName name="_xlnm.${what}" localSheetId="${index}"${hidden}>${escapeXml(of)}</definedName>`;
  const last = `${columnLetters(Math.max(1, page.widths.length) - 1)}${Math.max(1, page.nextRow - 1)}`;
  const area = define("Print_Area", `${sheet}${fixed(`A1:${last}`)}`);
  if (!lone) return area;
  const { headRow, table } = lone;
  const columns = table.frozenColumns > 0 ? `,${sheet}$A:$${columnLetters(table.frozenColumns - 1)}` : "";
  const titles = define("Print_Titles", `${sheet}$${headRow}:$${headRow}${columns}`);
  const filter = define("_FilterDatabase", `${sheet}${fixed(filterRange(lone, page))}`, ' hidden="1"');
  return `${filter}${area}${titles}`;
}

/** The workbook's part: its sheets by name. */
export function workbookPart(sheets: readonly NamedSheet[]): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `${DECLARATION}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="16384" windowHeight="8192" activeTab="0"/></bookViews><sheets>${list.join("")}</sheets><definedNames>${sheets.map(definedNames).join("")}</definedNames></workbook>`;
}
