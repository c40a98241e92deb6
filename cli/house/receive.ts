import type { HandedOver } from "#lib/usecases/report/hand-over.ts";
import { UsageError } from "../exit-codes.ts";
import { words } from "../words.ts";

/** A file as it comes from a server, which does not say how long it is. What ends too soon is an error, not a file. */
export async function* receive(
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<HandedOver, void> {
  try {
    for await (const bytes of stream) yield { bytes, share: 0 };
  } catch {
    throw new UsageError(words("serverBroke"));
  }
}
