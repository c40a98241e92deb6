import { DECLARATION } from "./office-parts.ts";
import type { Page } from "./xlsx-page.ts";
import { cellXml } from "./xlsx-text.ts";

type Note = Page["notes"][number];

/** The notes of a sheet (ECMA-376, 18.7). */
export function* notesPart(notes: readonly Note[]): Iterable<string> {
  yield `${DECLARATION}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Kurabe</author></authors><commentList>`;
  for (const { place, text } of notes) {
    yield `<comment ref="${place}" authorId="0"><text><r><t xml:space="preserve">${cellXml(text)}</t></r></text></comment>`;
  }
  yield "</commentList></comments>";
}

/** The boxes in which a spreadsheet program shows them: without this drawing in the older VML, Excel repairs the file. */
export function* noteBoxesPart(notes: readonly Note[]): Iterable<string> {
  yield `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;
  for (const [index, { row, column }] of notes.entries()) {
    const anchor = [column + 1, 15, row - 1, 2, column + 3, 31, row + 3, 4].join(",");
    yield `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;width:108pt;height:59.25pt;z-index:${index + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  }
  yield "</xml>";
}
