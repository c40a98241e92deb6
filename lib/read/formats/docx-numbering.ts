import { elements } from "./xml-attributes.ts";

/** A level of a numbered list: its first number, how numbers are written, the text around them (`%1.%2`), what restarts it. */
export type ListLevel = { start: number; format: string; text: string; restarts: boolean; legal: boolean };

/** A list as paragraphs name it: lists of one `abstract` count on together; `restart` holds the numbers at which this one begins anew. */
export type NumberedList = {
  abstract: string;
  levels: ReadonlyMap<number, ListLevel>;
  restart: ReadonlyMap<number, number>;
};

/** The list and level that a paragraph or its style names; `level` is left out where only the list says it. */
export type ListPlace = { list: string; level?: number };

export type Numbering = { lists: ReadonlyMap<string, NumberedList>; ofStyles: ReadonlyMap<string, ListPlace> };

/** Reads the numbered lists of a Word document, and the styles that number their paragraphs (ECMA-376 part 1, 17.9). */
export function readNumbering(numbering: string, styles: string): Numbering {
  const named = readStyles(styles);
  const abstracts = new Map(blocks(numbering, "<w:abstractNum ", "</w:abstractNum>").map(readAbstract));
  const parts = blocks(numbering, "<w:num ", "</w:num>");
  const abstractOf = new Map(
    parts.map((part) => [attributeOf(part, "numId"), namedValue(part, "abstractNumId") ?? ""]),
  );
  const resolve = (id: string): string => {
    const style = abstracts.get(id)?.style;
    return (style && abstractOf.get(named.get(style)?.list ?? "")) || id;
  };
  const lists = new Map(
    parts.map((part): [string, NumberedList] => {
      const abstract = resolve(namedValue(part, "abstractNumId") ?? "");
      const overrides = blocks(part, "<w:lvlOverride ", "</w:lvlOverride>");
      const own = overrides.flatMap((override) => readLevels(override));
      const restart = overrides.flatMap((override): [number, number][] => {
        const start = namedValue(override, "startOverride");
        return start === undefined ? [] : [[Number(attributeOf(override, "ilvl")), Number(start)]];
      });
      const levels = new Map([...(abstracts.get(abstract)?.levels ?? []), ...own]);
      return [attributeOf(part, "numId"), { abstract, levels, restart: new Map(restart) }];
    }),
  );
  const byStyle = [...abstracts].flatMap(([id, { ofStyle }]) =>
    ofStyle.map(([style, level]) => ({ id, style, level })),
  );
  const ofStyles = new Map(
    [...named].map(([style, place]): [string, ListPlace] => {
      const linked = byStyle.find((entry) => entry.style === style && entry.id === lists.get(place.list)?.abstract);
      return [style, linked ? { ...place, level: linked.level } : place];
    }),
  );
  return { lists, ofStyles };
}

type Abstract = { levels: [number, ListLevel][]; ofStyle: [string, number][]; style: string | undefined };

function readAbstract(part: string): [string, Abstract] {
  const ofStyle = blocks(part, "<w:lvl ", "</w:lvl>").flatMap((level): [string, number][] => {
    const style = namedValue(level, "pStyle");
    return style ? [[style, Number(attributeOf(level, "ilvl"))]] : [];
  });
  return [
    attributeOf(part, "abstractNumId"),
    { levels: readLevels(part), ofStyle, style: namedValue(part, "numStyleLink") },
  ];
}

function readLevels(part: string): [number, ListLevel][] {
  return blocks(part, "<w:lvl ", "</w:lvl>").map((level) => [
    Number(attributeOf(level, "ilvl")),
    {
      start: Number(namedValue(level, "start") ?? 0),
      format: namedValue(level, "numFmt") ?? "decimal",
      text: namedValue(level, "lvlText") ?? "",
      restarts: namedValue(level, "lvlRestart") !== "0",
      legal: /<w:isLgl(?: w:val="(?:1|true|on)")?\s*\/>/.test(level),
    },
  ]);
}

/** Which list each style names, its own or that of the style it builds on. */
function readStyles(styles: string): Map<string, ListPlace> {
  const found = new Map(blocks(styles, "<w:style ", "</w:style>").map((part) => [attributeOf(part, "styleId"), part]));
  const places = new Map<string, ListPlace>();
  for (const id of found.keys()) {
    let part = found.get(id);
    for (let depth = 0; part !== undefined && depth < 10; depth += 1) {
      const place = readListPlace(part);
      if (place?.list) {
        places.set(id, place as ListPlace);
        break;
      }
      part = found.get(namedValue(part, "basedOn") ?? "");
    }
  }
  return places;
}

/** What a `w:numPr` says; null without one. */
export function readListPlace(properties: string): { list?: string; level?: number } | null {
  const [part] = blocks(properties, "<w:numPr>", "</w:numPr>");
  if (part === undefined) return null;
  const [list, level] = [namedValue(part, "numId"), namedValue(part, "ilvl")];
  return { ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level: Number(level) }) };
}

function blocks(xml: string, open: string, close: string): string[] {
  return xml
    .split(open)
    .slice(1)
    .map((rest) => open + (rest.split(close, 1)[0] ?? ""));
}

const namedValue = (part: string, name: string): string | undefined => elements(part, name)[0]?.["val"];
const attributeOf = (part: string, name: string): string =>
  new RegExp(`^<[^<>]*?w:${name}\\s*=\\s*["']([^"']*)`).exec(part)?.[1] ?? "";
