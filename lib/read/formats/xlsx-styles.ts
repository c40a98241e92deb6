import { isDateFormat } from "hucre";
import { findAttribute, scanXml } from "./scan-xml.ts";
import { isSymbolFont } from "./symbol-fonts.ts";

/** What a cell's style says about its text. `format` is undefined for "General"; `symbols` names its font where that shows signs, else "". */
export type XlsxStyle = {
  format: string | undefined;
  isDate: boolean;
  bold: boolean;
  isCheckbox: boolean;
  symbols: string;
};

/**
 * Number formats that files do not write out (ECMA-376 part 1, 18.8.30; 27–58 as ja-jp has them). The two dates "as the system has it", 14 and
 * 22, stand year first.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "$#,##0_);\\($#,##0\\)",
  6: "$#,##0_);[Red]\\($#,##0\\)",
  7: "$#,##0.00_);\\($#,##0.00\\)",
  8: "$#,##0.00_);[Red]\\($#,##0.00\\)",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: "[$-411]ge.m.d",
  28: '[$-411]ggge"年"m"月"d"日"',
  29: '[$-411]ggge"年"m"月"d"日"',
  30: "m/d/yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"時"mm"分"',
  33: 'h"時"mm"分"ss"秒"',
  34: 'yyyy"年"m"月"',
  35: 'm"月"d"日"',
  36: "[$-411]ge.m.d",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
  50: "[$-411]ge.m.d",
  51: '[$-411]ggge"年"m"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: '[$-411]ggge"年"m"月"d"日"',
  55: 'yyyy"年"m"月"',
  56: 'm"月"d"日"',
  57: "[$-411]ge.m.d",
  58: '[$-411]ggge"年"m"月"d"日"',
};

const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** [MS-XLSX] 2.6: the extension by which a cell shows truth as a check box. */
const CHECKBOX = "{C7286773-470A-42A8-94C5-96B5CB345126}";

/** Reads the styles that cells refer to by number (ECMA-376 part 1, 18.8.10). */
export function readXlsxStyles(xml: string): XlsxStyle[] {
  const formats = new Map<number, string>();
  const bold: boolean[] = [];
  const symbols: string[] = [];
  const styles: XlsxStyle[] = [];
  const path: string[] = [];
  const readers: Readonly<Record<string, (source: string) => void>> = {
    "numFmts/numFmt": (source) =>
      formats.set(Number(findAttribute(source, "numFmtId")), findAttribute(source, "formatCode")),
    "fonts/font": () => {
      bold.push(false);
      symbols.push("");
    },
    "fonts/font/name": (source) => {
      const name = findAttribute(source, "val");
      if (isSymbolFont(name)) symbols.splice(-1, 1, name);
    },
    "fonts/font/b": (source) => bold.splice(-1, 1, !/^(?:0|false)$/.test(findAttribute(source, "val"))),
    "cellXfs/xf": (source) =>
      styles.push({
        ...makeStyle(source, formats, bold),
        symbols: symbols[Number(findAttribute(source, "fontId"))] ?? "",
      }),
    "cellXfs/xf/extLst/ext": (source) => {
      const style = styles.at(-1);
      if (style && findAttribute(source, "uri") === CHECKBOX) style.isCheckbox = true;
    },
  };
  const open = (name: string, source: string) => {
    path.push(name);
    readers[path.slice(1, 5).join("/")]?.(source);
  };
  scanXml(xml, { open, close: () => path.pop(), text: () => {} });
  return styles;
}

function makeStyle(
  source: string,
  formats: ReadonlyMap<number, string>,
  bold: readonly boolean[],
): Omit<XlsxStyle, "symbols"> {
  const id = Number(findAttribute(source, "numFmtId"));
  const font = Number(findAttribute(source, "fontId"));
  const written = formats.get(id);
  return {
    format: written || BUILT_IN[id],
    isDate: written ? isDateFormat(written) : isBuiltInDate(id),
    // The first font is the workbook's own: bold there, all cells are, and none stands out.
    bold: font > 0 && bold[font] === true,
    isCheckbox: false,
  };
}
