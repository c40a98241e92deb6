// A file on its way, with word of how far its writing is: frames of one byte kind, four bytes length (big-endian), content.
const kinds = { share: 1, bytes: 2, end: 3 } as const;
const HEAD = 5;

/** Asks a server for it, in the header `accept`. */
export const framedType = "application/x-kurabe-framed";

function frame(kind: keyof typeof kinds, content: Uint8Array): Uint8Array {
  const framed = new Uint8Array(HEAD + content.length);
  const view = new DataView(framed.buffer);
  view.setUint8(0, kinds[kind]);
  view.setUint32(1, content.length);
  framed.set(content, HEAD);
  return framed;
}

/** Bytes and word of how much has been written, from 0 to 1, as frames. */
export function frameChunk({ bytes, share }: { bytes: Uint8Array; share: number }): Uint8Array[] {
  const told = frame("share", Uint8Array.of(Math.floor(share * 100)));
  return bytes.length > 0 ? [told, frame("bytes", bytes)] : [told];
}

/** Says that the file is whole: without it, it was cut off. */
export function frameEnd(): Uint8Array {
  return frame("end", new Uint8Array());
}

/** The file out of its frames, wherever the network cut them; `onShare` hears percents. Throws where the end is missing. */
export async function readFrames(
  chunks: AsyncIterable<Uint8Array>,
  onShare: (percent: number) => void,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let rest = new Uint8Array();
  let ended = false;
  for await (const chunk of chunks) {
    const joined = new Uint8Array(rest.length + chunk.length);
    joined.set(rest);
    joined.set(chunk, rest.length);
    let at = 0;
    while (joined.length - at >= HEAD) {
      const view = new DataView(joined.buffer, at);
      const until = at + HEAD + view.getUint32(1);
      if (joined.length < until) break;
      const content = joined.slice(at + HEAD, until);
      if (view.getUint8(0) === kinds.share) onShare(content[0] ?? 0);
      if (view.getUint8(0) === kinds.bytes) parts.push(content);
      ended ||= view.getUint8(0) === kinds.end;
      at = until;
    }
    rest = joined.slice(at);
  }
  if (!ended) throw new Error("the file was cut off");
  return parts;
}
