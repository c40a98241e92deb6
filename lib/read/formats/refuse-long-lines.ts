import { readLimits } from "../limits.ts";
import { Refused } from "../refuse.ts";

/** Refuses a text with a line that no table has: what reads lines would be busy with it for long. */
export function refuseLongLines(text: string): void {
  for (let at = -1, next = 0; next >= 0; at = next) {
    next = text.indexOf("\n", at + 1);
    if ((next < 0 ? text.length : next) - at > readLimits.lineCharacters)
      throw new Refused("line-too-long", `${readLimits.lineCharacters}`);
  }
}
