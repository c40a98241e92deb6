import type { KurabeClient } from "#client/create-client.ts";
import { templateSchema } from "#lib/domain/template.ts";
import { answerOf, mustAnswer } from "./answer-of.ts";
import type { TemplateLine, TemplateSource } from "./template-source.ts";

/** The item lists of a server, in their newest versions. */
export function remoteTemplates(client: KurabeClient): TemplateSource {
  return {
    list: async () => {
      const lines: TemplateLine[] = [];
      for (let cursor: string | undefined; ; ) {
        const query = { limit: 500, ...(cursor !== undefined && { cursor }) };
        const { items, next } = await mustAnswer(client.GET("/templates", { params: { query } }));
        lines.push(...items);
        if (next === null) return lines;
        cursor = next;
      }
    },
    find: async (template) => {
      const answer = await answerOf(client.GET("/templates/{template}", { params: { path: { template } } }));
      return answer.ok ? templateSchema.parse(answer.value) : null;
    },
  };
}
