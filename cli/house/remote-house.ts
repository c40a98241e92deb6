import { randomUUID } from "node:crypto";
import type { KurabeClient } from "#client/create-client.ts";
import { answerOf, mustAnswer } from "./answer-of.ts";
import type { House } from "./house.ts";
import { receive } from "./receive.ts";

type File = { bytes: Uint8Array; name: string };
type Said = Record<string, string | null | undefined>;

/** The house of a server, asked as any other program asks it. */
export function remoteHouse(client: KurabeClient): House {
  return {
    reviewKeys: async () => {
      const keys: string[] = [];
      for (let cursor: string | undefined; ; ) {
        const query = { limit: 500, ...(cursor !== undefined && { cursor }) };
        const { items, next } = await mustAnswer(client.GET("/reviews", { params: { query } }));
        keys.push(...items.map(({ key }) => key));
        if (next === null) return keys;
        cursor = next;
      }
    },
    makeReview: ({ key, title, templateKey }) => {
      const body = { key, title, ...(templateKey !== undefined && { template: templateKey }) };
      return answerOf(client.POST("/reviews", { params: once(), body }));
    },
    importSheet: ({ reviewKey, vendor, service, ...file }) => {
      const params = { path: { review: reviewKey }, ...once() };
      return answerOf(client.POST("/reviews/{review}/sheets", { params, ...upload(file, { vendor, service }) }));
    },
    fileSheet: ({ templateKey: template, vendor, service, ...file }) => {
      return answerOf(client.POST("/sheets", { params: once(), ...upload(file, { vendor, service, template }) }));
    },
    knows: async (sha256) => {
      return (await mustAnswer(client.GET("/files/{sha256}", { params: { path: { sha256 } } }))).onFile;
    },
    importReport: ({ key, ...file }) => {
      return answerOf(client.POST("/reports", { params: once(), ...upload(file, { key }) }));
    },
    takeReport: async ({ reviewKey: review, format, language }) => {
      const params = { path: { review, format }, query: { language } };
      const answer = await answerOf(client.GET("/reviews/{review}/reports/{format}", { params, parseAs: "stream" }));
      return answer.ok ? receive(answer.value ?? []) : null;
    },
  };
}

/** Asked again, it is the same request: nothing is stored twice. */
function once() {
  return { header: { "Idempotency-Key": randomUUID() } };
}

/** A form with a file; what is null or undefined is not said. */
function upload(file: File, said: Said) {
  const blob = new Blob([new Uint8Array(file.bytes)]);
  return {
    body: { file: blob },
    bodySerializer: () => {
      const form = new FormData();
      form.set("file", blob, file.name);
      for (const [name, value] of Object.entries(said)) if (typeof value === "string") form.set(name, value);
      return form;
    },
  };
}
