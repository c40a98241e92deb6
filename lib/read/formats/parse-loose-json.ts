import JSON5 from "json5";
import { readLimits } from "../limits.ts";

// JSON5 takes microseconds a character; what people keep by hand is not longer.
const LONGEST_LOOSE = 2_000_000;

const TOKEN = /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'|\/\/[^\n]*|\/\*[\s\S]*?\*\/|[^"'/]+|["'/]/g;

/**
 * Reads JSON as people keep it: with comments, strings joined by "+", single quotes, trailing commas (the last two by JSON5).
 * Throws where it is not even that. Nothing is evaluated.
 */
export function parseLooseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (text.length > LONGEST_LOOSE || isDeep(text)) throw error;
    const plain = joinStrings(text);
    try {
      return JSON.parse(plain);
    } catch {
      return JSON5.parse(plain);
    }
  }
}

/** Whether brackets stand open more than `readLimits.depth` deep, counted without looking for strings. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth += bracket === "[" || bracket === "{" ? 1 : -1;
    if (depth > readLimits.depth) return true;
  }
  return false;
}

/** Drops comments and makes one string of `"a" + "b"`. */
function joinStrings(text: string): string {
  const kept: string[] = [];
  for (const [token] of text.matchAll(TOKEN)) {
    if (/^\/[/*]/.test(token)) continue;
    const isString = token.length > 1 && /^["']/.test(token);
    const before = kept.at(-2);
    if (isString && before && /^\s*\+\s*$/.test(kept.at(-1) ?? "") && before[0] === token[0] && before.length > 1) {
      kept.splice(-2, 2, before.slice(0, -1) + token.slice(1));
    } else if (kept.length > 0 && !isString && !isStringToken(kept.at(-1) ?? "")) {
      kept[kept.length - 1] += token; // white space around a dropped comment
    } else kept.push(token);
  }
  return kept.join("");
}

function isStringToken(token: string): boolean {
  return token.length > 1 && /^["']/.test(token);
}
