import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frameChunk, frameEnd, readFrames } from "./framed-file.ts";

async function* cut(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const chunks = fc.array(
  fc.record({ bytes: fc.uint8Array({ maxLength: 40 }), share: fc.double({ min: 0, max: 1, noNaN: true }) }),
  { maxLength: 6 },
);

describe("readFrames", () => {
  it("gives back what was framed, wherever it was cut, and how far it was", async () => {
    await fc.assert(
      fc.asyncProperty(chunks, fc.integer({ min: 1, max: 60 }), async (given, size) => {
        const framed = Buffer.concat([...given.flatMap(frameChunk), frameEnd()]);
        const heard: number[] = [];
        const parts = await readFrames(cut(framed, size), (percent) => heard.push(percent));
        expect(Buffer.concat(parts)).toEqual(Buffer.concat(given.map(({ bytes }) => bytes)));
        expect(heard).toEqual(given.map(({ share }) => Math.floor(share * 100)));
      }),
      { numRuns: 50 },
    );
  });

  it("says so when the end is missing", async () => {
    const framed = Buffer.concat(frameChunk({ bytes: Uint8Array.of(1, 2, 3), share: 1 }));
    await expect(readFrames(cut(framed, 4), () => {})).rejects.toThrow("cut off");
  });
});
