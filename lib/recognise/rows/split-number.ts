const NUMBER =
  /^\s*((?:(?:q|問|設問|質問|no\.?|#)\s?)?[(（]?(?:[A-Za-z]{1,4}[.-]?)?[0-9０-９]{1,3}(?:[.－-][0-9０-９]{1,3}){0,3}[)）]?)(?:[.．:：、]\s*|[\s\u3000]+)(?=\S)/i;

/** The number that a question begins with in its own cell, "A.1 Is…", "Q4. …", "(1) …", and what is asked; null where it begins with none. */
export function splitNumber(text: string): { number: string; question: string } | null {
  const [lead = "", number = ""] = NUMBER.exec(text) ?? [];
  // "1) Is…": half a pair of brackets is no part of the number.
  const bare = /^[^(（]+[)）]$/.test(number) ? number.slice(0, -1) : number;
  return number === "" ? null : { number: bare, question: text.slice(lead.length) };
}

/** Whether the questions of a table carry their numbers in their own cells: nearly all of them, and not the same one. */
export function haveNumbersInside(questions: readonly string[]): boolean {
  const numbers = questions.flatMap((text) => splitNumber(text)?.number ?? []);
  return questions.length >= 3 && numbers.length >= 0.8 * questions.length && new Set(numbers).size > 1;
}
