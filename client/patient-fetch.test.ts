import { createServer, type Server } from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { patientFetch } from "./patient-fetch.ts";

type Answer = "break" | { status: number; after?: string };
let server: Server;
afterEach(() => server?.close());

/** A server that answers so, one after the other, and what it was sent. */
async function serve(answers: Answer[]): Promise<{ address: string; bodies: string[] }> {
  const bodies: string[] = [];
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    bodies.push(Buffer.concat(chunks).toString());
    const answer = answers[bodies.length - 1] ?? { status: 200 };
    if (answer === "break") return request.socket.destroy();
    response.writeHead(answer.status, answer.after === undefined ? {} : { "retry-after": answer.after });
    return response.end("said");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return { address: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`, bodies };
}

const now = new Date(0).toUTCString();
const keyed = { method: "POST", body: "sheet", headers: { "idempotency-key": "k" } };

describe("what is asked again", () => {
  it.each<{ title: string; answers: Answer[]; init: RequestInit; tries: number; status: number | "broken" }>([
    { title: "nothing that was answered", answers: [{ status: 500 }], init: {}, tries: 1, status: 500 },
    {
      title: "a limit, after the time it says",
      answers: [{ status: 429, after: "0" }],
      init: keyed,
      tries: 2,
      status: 200,
    },
    {
      title: "a server that restarts, until a date",
      answers: [{ status: 503, after: now }],
      init: {},
      tries: 2,
      status: 200,
    },
    {
      title: "a request still being worked on",
      answers: [{ status: 409, after: "0" }],
      init: keyed,
      tries: 2,
      status: 200,
    },
    { title: "no conflict that stays one", answers: [{ status: 409 }], init: keyed, tries: 1, status: 409 },
    { title: "not after an hour", answers: [{ status: 503, after: "3600" }], init: {}, tries: 1, status: 503 },
    { title: "not for ever", answers: Array(9).fill({ status: 429, after: "0" }), init: {}, tries: 5, status: 429 },
    { title: "a broken connection, with a key", answers: ["break"], init: keyed, tries: 2, status: 200 },
    { title: "no change without one", answers: ["break"], init: { method: "POST" }, tries: 1, status: "broken" },
  ])("$title", async ({ answers, init, tries, status }) => {
    const { address, bodies } = await serve(answers);
    const answer = await patientFetch(new Request(address, init)).then(
      (response) => response.status,
      () => "broken",
    );
    expect([answer, bodies]).toEqual([status, Array(tries).fill(init.body ?? "")]);
  });
});
