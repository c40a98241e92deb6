import { describe, expect, it } from "vitest";
import { readForm } from "./read-body.ts";

const LIMIT = 1_000_000;
const BESIDE = 4 * 1024 * 1024;

function post(body: BodyInit, headers: Record<string, string> = {}): Request {
  return new Request("http://localhost/", { method: "POST", body, headers, duplex: "half" } as RequestInit);
}

function stream(bytes: number): ReadableStream<Uint8Array> {
  let left = bytes;
  return new ReadableStream({
    pull(controller) {
      const chunk = Math.min(left, 65_536);
      left -= chunk;
      if (chunk > 0) controller.enqueue(new Uint8Array(chunk));
      else controller.close();
    },
  });
}

describe("readForm", () => {
  it("hands over the fields and the file, byte by byte", async () => {
    const sent = new FormData();
    sent.set("order", "{}");
    sent.set("file", new File([new Uint8Array([0, 255, 10])], "シート.xlsx"));
    const form = await readForm(post(sent), LIMIT);
    if (typeof form === "string") throw new Error(form);
    const file = form.get("file");
    if (!(file instanceof File)) throw new Error("no file");
    expect([form.get("order"), file.name, [...new Uint8Array(await file.arrayBuffer())]]).toEqual([
      "{}",
      "シート.xlsx",
      [0, 255, 10],
    ]);
  });

  const cases = [
    {
      title: "a stated length past the limit",
      body: "x",
      headers: { "content-length": "99999999" },
      expected: "too-large",
    },
    {
      title: "an unstated length past the limit",
      body: stream(LIMIT + BESIDE + 1),
      headers: {},
      expected: "too-large",
    },
    { title: "no form", body: "hello", headers: { "content-type": "text/plain" }, expected: "bad" },
    {
      title: "a form that breaks off",
      body: "--x\r\n",
      headers: { "content-type": "multipart/form-data; boundary=x" },
      expected: "bad",
    },
  ];
  it.each(cases)("$title", async ({ body, headers, expected }) => {
    expect(await readForm(post(body, headers as Record<string, string>), LIMIT)).toBe(expected);
  });
});
