import { readDate } from "./read-date.ts";

// A town, a comma or nothing, a date and nothing else: "Weimar, den 3. Mai 2026", "Porto, 3.5.2026", "Osaka, 3 May 2026".
const PLACE_AND_DATE = /^\p{Lu}[\p{L}\s.()/-]{1,40}?,\s*(?:den\s|the\s|on\s|le\s)?[\p{L}\d][\p{L}\d\s.,/-]{5,24}$/u;

/** Whether a text is the place and the day of a signature, and nothing else. */
export function isPlaceAndDate(text: string): boolean {
  const line = text.trim();
  return line.length <= 70 && PLACE_AND_DATE.test(line) && readDate(line) !== null;
}
