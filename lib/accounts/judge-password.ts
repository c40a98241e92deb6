export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 256;
const FEWEST_DIFFERENT = 6;

export type PasswordFault = "short" | "long" | "simple";

/**
 * Why a password is not taken; null: it is. Length counts, no kind of character is demanded (NIST SP 800-63B-4, 3.1.1.2); what is known of the person, and
 * what repeats itself, is too simple.
 */
export function judgePassword(
  password: string,
  { email, name }: { email: string; name: string },
): PasswordFault | null {
  const characters = [...password];
  if (characters.length < SHORTEST_PASSWORD) return "short";
  if (characters.length > LONGEST_PASSWORD) return "long";
  const folded = password.normalize("NFKC").toLowerCase();
  let rest = folded;
  for (const known of ["kurabe", "password", email, email.split("@")[0] ?? "", name]) {
    const word = known.normalize("NFKC").trim().toLowerCase();
    if (word.length > 2) rest = rest.replaceAll(word, "");
  }
  return new Set(folded).size < FEWEST_DIFFERENT || [...rest].length < SHORTEST_PASSWORD / 2 ? "simple" : null;
}
