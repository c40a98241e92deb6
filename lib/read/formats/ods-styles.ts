import { scanXml } from "./scan-xml.ts";
import { readAttributes } from "./xml-attributes.ts";

/** What the styles and rules before the sheets say: hidden sheets' styles, bold cells' styles, the conditions of drop-downs. */
export type OdsStyles = { hiddenTables: Set<string>; boldCells: Set<string>; conditions: Map<string, string> };

/** Reads `office:automatic-styles` and `table:content-validations` (OpenDocument 1.3 part 3, 16 and 9.4.5). */
export function readOdsStyles(xml: string): OdsStyles {
  const styles: OdsStyles = { hiddenTables: new Set(), boldCells: new Set(), conditions: new Map() };
  let current = "";
  scanXml(xml, {
    open: (name, source) => {
      if (!/^(?:style:(?:style|table-properties|text-properties)|table:content-validation)$/.test(name)) return;
      const attributes = readAttributes(source);
      if (name === "style:style") current = attributes["name"] ?? "";
      else if (name === "style:table-properties" && attributes["display"] === "false") styles.hiddenTables.add(current);
      else if (name === "style:text-properties" && attributes["font-weight"] === "bold") styles.boldCells.add(current);
      else if (name === "table:content-validation") {
        styles.conditions.set(attributes["name"] ?? "", attributes["condition"] ?? "");
      }
    },
    close: () => {},
    text: () => {},
  });
  return styles;
}
