import { describe, expect, it } from "vitest";
import { framedType, readFrames } from "#components/report/framed-file.ts";
import { fileResponse } from "./file-response.ts";

const CHUNK = 1 << 16;

/** A file of `count` chunks that counts how many of them were written, and whether its writing was ended. */
function watched(count: number) {
  const seen = { written: 0, ended: false };
  function* pieces() {
    try {
      for (let at = 0; at < count; at += 1) {
        seen.written += 1;
        yield new Uint8Array(CHUNK).fill(at);
      }
    } finally {
      seen.ended = true;
    }
  }
  const file = { fileName: "報告.csv", mediaType: "text/csv", content: { pieces: pieces(), rows: count } };
  return { seen, file };
}

describe("fileResponse", () => {
  it("sends the whole file", async () => {
    const { file } = watched(3);
    const response = fileResponse(new Request("http://x/"), file);
    expect(response.headers.get("content-type")).toBe("text/csv");
    expect((await response.bytes()).length).toBe(3 * CHUNK);
  });

  it("says how far it is where it is asked to", async () => {
    const { file } = watched(4);
    const response = fileResponse(new Request("http://x/", { headers: { accept: framedType } }), file);
    const heard: number[] = [];
    const parts = await readFrames(response.body as AsyncIterable<Uint8Array>, (percent) => heard.push(percent));
    expect(parts.map(({ length }) => length)).toEqual([CHUNK, CHUNK, CHUNK, CHUNK]);
    expect(heard).toEqual([25, 50, 75, 100, 100]);
  });

  it("writes no further than it is read, and stops when nobody reads any more", async () => {
    const { file, seen } = watched(1000);
    const reader = fileResponse(new Request("http://x/"), file).body?.getReader();
    await reader?.read();
    expect(seen.written).toBeLessThan(5);
    await reader?.cancel();
    expect(seen).toEqual({ written: seen.written, ended: true });
    expect(seen.written).toBeLessThan(5);
  });

  it("stops when the request is aborted", async () => {
    const { file, seen } = watched(1000);
    const controller = new AbortController();
    const response = fileResponse(new Request("http://x/", { signal: controller.signal }), file);
    const reader = response.body?.getReader();
    await reader?.read();
    controller.abort();
    while (!(await reader?.read())?.done);
    expect(seen.ended).toBe(true);
    expect(seen.written).toBeLessThan(5);
  });
});
