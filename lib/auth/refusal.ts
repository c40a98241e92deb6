/** What the library throws where what was said is not right. */
type Refusal = Error & { statusCode: number; body?: { code?: string } };

const EXPECTED: readonly unknown[] = [400, 401, 429];

/** A wrong password, code or address, or one time too many: nothing else is expected to fail. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && "statusCode" in error && EXPECTED.includes(error.statusCode);
}

/** Some of a request's headers: what the library is not given, it cannot go by. */
export function pickHeaders(headers: Headers, names: readonly string[]): Headers {
  const picked = new Headers();
  for (const name of names) {
    const value = headers.get(name);
    if (value !== null) picked.set(name, value);
  }
  return picked;
}
