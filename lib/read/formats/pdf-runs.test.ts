import { expect, it } from "vitest";
import { makeRuns } from "./pdf-runs.ts";

it.each(["99.9 percent excluding maintenance", "24 hours", "30 日間保存します", "1. Is data encrypted?"])(
  "a text that begins with a number keeps its space: %s",
  (text) => {
    const runs = makeRuns([{ text, x: 30, y: 100, width: text.length * 5, height: 10 }], 1);
    expect(
      runs
        .map((run) => run.text)
        .join("|")
        .replace("|", " "),
    ).toBe(text);
  },
);
