import { escapeXml } from "./docx-text.ts";
import { coreContentType, DECLARATION, OFFICE, PACKAGE } from "./office-parts.ts";

export const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export const contentTypes = `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/footer1.xml" ContentType="${WORD}.footer+xml"/>${coreContentType}</Types>`;

/** The document's relationships: styles, footer, and one for each address. */
export function documentRelations(links: ReadonlyMap<string, string>): string {
  const external = [...links].map(
    ([url, id]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/hyperlink" Target="${escapeXml(url)}" TargetMode="External"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rIdFooter" Type="${OFFICE}/footer" Target="footer1.xml"/>${external.join("")}</Relationships>`;
}

/** Page numbers at the foot: `before`, the page, `between`, the number of pages, `after`. */
export function footer(title: string, words: string): string {
  const field = (name: string) => `<w:fldSimple w:instr="${name}"><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  const text = (piece: string) => `<w:r><w:t xml:space="preserve">${escapeXml(piece)}</w:t></w:r>`;
  const parts = words.split(/(\{pages?\})/).map((piece) => {
    if (piece === "{page}") return field("PAGE");
    return piece === "{pages}" ? field("NUMPAGES") : text(piece);
  });
  return `${DECLARATION}<w:ftr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="TableText"/><w:jc w:val="right"/></w:pPr>${text(`${title}　`)}${parts.join("")}</w:p></w:ftr>`;
}

type Look = {
  id: string;
  name: string;
  size: number;
  bold?: boolean;
  before?: number;
  after?: number;
  outline?: number;
};

function style({ id, name, size, bold, before = 0, after = 0, outline }: Look): string {
  const level = outline === undefined ? "" : `<w:keepNext/>`;
  const outlined = outline === undefined ? "" : `<w:outlineLvl w:val="${outline}"/>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${outline === undefined ? "" : '<w:next w:val="Normal"/>'}<w:qFormat/><w:pPr>${level}<w:spacing w:before="${before}" w:after="${after}"/>${outlined}</w:pPr><w:rPr>${bold ? "<w:b/>" : ""}<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr></w:style>`;
}

/** Real styles, so that an editor's outline, contents and restyling work. */
export function styles(language: string): string {
  const tongue = language === "ja" ? 'w:val="en-US" w:eastAsia="ja-JP"' : 'w:val="en-US"';
  const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="D9DDE3"/>`;
  const looks: Look[] = [
    { id: "Title", name: "Title", size: 20, bold: true, after: 120 },
    { id: "Heading1", name: "heading 1", size: 14, bold: true, before: 240, after: 80, outline: 0 },
    { id: "Heading2", name: "heading 2", size: 10, bold: true, before: 160, after: 40, outline: 1 },
    { id: "TableText", name: "Table Text", size: 8 },
    { id: "TableHead", name: "Table Head", size: 8, bold: true },
  ];
  return `${DECLARATION}<w:styles ${NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Segoe UI" w:hAnsi="Segoe UI" w:cs="Segoe UI" w:eastAsia="Yu Gothic"/><w:color w:val="1B1F24"/><w:sz w:val="19"/><w:szCs w:val="19"/><w:lang ${tongue}/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="80"/></w:pPr></w:style>${looks.map(style).join("")}<w:style w:type="table" w:styleId="KurabeTable"><w:name w:val="Kurabe Table"/><w:tblPr><w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"].map(border).join("")}</w:tblBorders><w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`;
}
