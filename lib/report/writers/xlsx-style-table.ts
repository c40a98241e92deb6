import type { CellStyle } from "hucre/xlsx";
import { escapeXml } from "./docx-text.ts";
import { DECLARATION } from "./office-parts.ts";

type FontStyle = NonNullable<CellStyle["font"]>;
type Border = NonNullable<CellStyle["border"]>;

/** The styles of a workbook being written: a number for each that is used, and in the end their part. */
export type StyleTable = { numberOf: (style: CellStyle) => number; part: () => string };

const NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";
// The first two fills of a workbook are taken (ECMA-376, 18.8.21).
const FILLS = ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'];

function color(of: { rgb?: string } | undefined): string {
  return of?.rgb === undefined ? "" : `<color rgb="FF${of.rgb}"/>`;
}

/** A font as styles and runs of text have it: they name its face by different elements. */
export function fontXml(font: FontStyle, face: "name" | "rFont"): string {
  const marks = `${font.bold ? "<b/>" : ""}${font.italic ? "<i/>" : ""}${font.underline ? "<u/>" : ""}`;
  return `${marks}<sz val="${font.size}"/>${color(font.color)}<${face} val="${escapeXml(font.name ?? "")}"/>`;
}

function borderXml(border: Border): string {
  const side = (name: "left" | "right" | "top" | "bottom") => {
    const line = border[name];
    return line ? `<${name} style="${line.style}">${color(line.color)}</${name}>` : `<${name}/>`;
  };
  return `<border>${side("left")}${side("right")}${side("top")}${side("bottom")}<diagonal/></border>`;
}

function fillXml(fill: NonNullable<CellStyle["fill"]>): string {
  const rgb = fill.type === "pattern" ? fill.fgColor?.rgb : undefined;
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/></patternFill></fill>`;
}

function alignmentXml({ vertical, wrapText }: NonNullable<CellStyle["alignment"]>): string {
  return `<alignment vertical="${vertical}"${wrapText ? ' wrapText="1"' : ""}/>`;
}

/** Numbers texts in the order in which they come. */
function numbered(first: readonly string[]) {
  const all = new Map(first.map((text, index) => [text, index]));
  const add = (text: string): number => {
    const known = all.get(text) ?? all.size;
    all.set(text, known);
    return known;
  };
  const list = (name: string) => `<${name} count="${all.size}">${[...all.keys()].join("")}</${name}>`;
  return { add, list };
}

/** `font` is the workbook's own, from which its columns' widths are measured. */
export function styleTable(font: FontStyle): StyleTable {
  const fonts = numbered([`<font>${fontXml(font, "name")}</font>`]);
  const fills = numbered(FILLS);
  const borders = numbered([NO_BORDER]);
  const formats = numbered(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);
  const known = new Map<CellStyle, number>();
  const add = (style: CellStyle): number => {
    const fontId = style.font ? fonts.add(`<font>${fontXml(style.font, "name")}</font>`) : 0;
    const fillId = style.fill ? fills.add(fillXml(style.fill)) : 0;
    const borderId = style.border ? borders.add(borderXml(style.border)) : 0;
    const number = formats.add(
      `<xf numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(style.alignment ?? {})}</xf>`,
    );
    known.set(style, number);
    return number;
  };
  return {
    numberOf: (style) => known.get(style) ?? add(style),
    part: () =>
      `${DECLARATION}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${fonts.list("fonts")}${fills.list("fills")}${borders.list("borders")}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${formats.list("cellXfs")}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`,
  };
}
