import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loggedActs } from "../accounts/who-may.ts";
import { factKindSchema, flagSchema, statusSchema } from "../domain/answer.ts";
import { deliveryFaultSchema, deliveryStateSchema, mailAboutSchema } from "../domain/delivery.ts";
import { eventKindSchema, eventName } from "../domain/event.ts";
import { issueCodes } from "../domain/issue.ts";
import { rowReasonSchema } from "../domain/source-row.ts";

const folder = new URL("./messages/", import.meta.url);
const catalogues = readdirSync(new URL("ja/", folder)).filter((name) => name.endsWith(".json"));

/** Every text of a catalogue by its path, "filter.shown". */
function texts(language: string, name: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === "string") found.set(path, value);
    else for (const [key, inner] of Object.entries(value ?? {})) walk(inner, path ? `${path}.${key}` : key);
  };
  walk(JSON.parse(readFileSync(new URL(`${language}/${name}`, folder), "utf8")), "");
  return found;
}

/** The open places of a text: `{count, plural, …}` and `{name}` both name one. */
function places(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((match) => match[1] ?? ""))].sort();
}

describe("the catalogues", () => {
  it("are the same files in both languages", () => {
    expect(readdirSync(new URL("en/", folder)).sort()).toEqual(readdirSync(new URL("ja/", folder)).sort());
  });

  it.each(catalogues)("%s: no text is missing or empty in either language", (name) => {
    const [ja, en] = [texts("ja", name), texts("en", name)];
    expect([...en.keys()].sort()).toEqual([...ja.keys()].sort());
    expect([...ja, ...en].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("common.json, comparison.json, judging.json and requirements.json: a text has the same open places in both languages", () => {
    for (const name of ["common.json", "comparison.json", "judging.json", "requirements.json"]) {
      const en = texts("en", name);
      for (const [path, text] of texts("ja", name)) {
        // A plural's own words are braces too; only names that the Japanese text knows are compared.
        const known = places(en.get(path) ?? "");
        expect([path, places(text).filter((place) => !known.includes(place))]).toEqual([path, []]);
      }
    }
  });

  it("have a word for each status, flag, kind of fact, issue and reason", () => {
    const keys = (name: string, part: string) =>
      [...texts("ja", name).keys()].filter((key) => key.startsWith(part)).map((key) => key.slice(part.length));
    expect(keys("status.json", "status.")).toEqual(expect.arrayContaining([...statusSchema.options]));
    expect(keys("status.json", "flags.")).toEqual(expect.arrayContaining([...flagSchema.options]));
    expect(keys("status.json", "facts.")).toEqual(expect.arrayContaining([...factKindSchema.options]));
    expect(keys("issues.json", "")).toEqual(expect.arrayContaining([...issueCodes]));
    expect(keys("outbox.json", "log.faults.").toSorted()).toEqual(deliveryFaultSchema.options.toSorted());
    expect(keys("outbox.json", "log.states.").toSorted()).toEqual(deliveryStateSchema.options.toSorted());
    const told = [...eventKindSchema.options, "test" as const].map((kind) => `webhook-${eventName(kind)}`);
    const mailed = mailAboutSchema.options.map(({ shape }) => `mail-${shape.kind.value}`);
    expect(keys("outbox.json", "log.kinds.").toSorted()).toEqual([...told, ...mailed].toSorted());
    expect(keys("acts.json", "").toSorted()).toEqual(loggedActs.toSorted());
    expect(keys("reasons.json", "")).toEqual(expect.arrayContaining([...rowReasonSchema.options]));
  });
});
