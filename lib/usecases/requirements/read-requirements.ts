import { parse } from "yaml";
import { type RequirementProfile, requirementProfileSchema } from "#lib/domain/requirements.ts";

/** A list of 2,000 requirements with long conditions stays far below. */
const MOST_CHARACTERS = 200_000;

/**
 * Reads requirements from yaml (or json, which is yaml). A stranger's file: what is refused says where, in `detail`, and
 * nothing of it is used. References that multiply are refused by the yaml library.
 */
export function readRequirements(
  text: string,
): { ok: true; value: RequirementProfile } | { ok: false; detail: string } {
  if (text.length > MOST_CHARACTERS) return { ok: false, detail: `> ${MOST_CHARACTERS}` };
  let content: unknown;
  try {
    content = parse(text);
  } catch (error) {
    // The library's own sentence names line and column; nesting too deep for it ends in a RangeError.
    return { ok: false, detail: error instanceof Error ? (error.message.split("\n")[0] ?? "") : "" };
  }
  const read = requirementProfileSchema.safeParse(content);
  if (read.success) return { ok: true, value: read.data };
  const [issue] = read.error.issues;
  return { ok: false, detail: issue ? `${issue.path.join(".")}: ${issue.message}` : "" };
}
