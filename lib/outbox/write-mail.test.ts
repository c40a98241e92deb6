import { describe, expect, it } from "vitest";
import { type MailWords, writeMail } from "./write-mail.ts";

const house = "https://kurabe.example.com";
const until = new Date("2026-12-03T09:00:00Z");
const link = `${house}/enter/TOKEN`;
const due = (review: string, overdue: number, next: string) => ({ review, cells: 40, judged: 12, overdue, next });

const invitation: MailWords = { kind: "invitation", link, until };
const mention: MailWords = {
  ...{ kind: "mention", by: "佐藤", review: "クラウド {選定}", item: "3.1 Backups", service: "Aster Cloud", link },
};
const reminder: MailWords = {
  ...{ kind: "reminder", link, reviews: [due("A", 3, "2026-11-20"), due("B", 0, "2026-11-27")] },
};
const question: MailWords = {
  ...{ kind: "answer-link", service: "Aster Cloud", count: 2, due: "2026-12-01", code: "KQ-1" },
  ...{ link, until, hasReply: true },
};
const write = (words: MailWords, language: "ja" | "en" = "en") => writeMail({ words, language, house });

describe("writeMail", () => {
  it("says what and where, with the way there", () => {
    expect(write(mention)).toEqual({
      subject: "佐藤 names you in “クラウド {選定}”",
      text: [
        "佐藤 names you in a comment.\n",
        "Review: クラウド {選定}\nItem: 3.1 Backups\nService: Aster Cloud\n",
        `What it says, and where to answer:\n\n${link}\n`,
        `-- \nSent by Kurabe, ${house}\n`,
      ].join("\n"),
    });
    expect(write(mention, "ja").subject).toBe("佐藤さんが「クラウド {選定}」であなたを呼んでいます");
    expect(write({ ...mention, by: null }, "ja").text).toContain("どなたかがコメント");
  });

  it("says of each review how much is left, and until when", () => {
    expect(write(reminder).subject).toBe("Overdue in Kurabe: 3 answers to be judged");
    expect(write(reminder).text).toContain(
      "- A: 12 of 40 judged, 3 overdue, the earliest since 2026-11-20\n- B: 12 of 40 judged, next day 2026-11-27",
    );
    expect(write(reminder, "ja").subject).toBe("Kurabe: 期限を過ぎた判定が 3 件あります");
    const soon = { ...reminder, reviews: [due("B", 0, "2026-11-27")] };
    expect([write(soon).subject, write(soon, "ja").subject]).toEqual([
      "Due soon in Kurabe: one review",
      "Kurabe: 期限の近い判定があります（レビュー 1 件）",
    ]);
  });

  it("says until when a link works, in the zone that it names", () => {
    expect(write(invitation).text).toMatch(/until December \d, 2026 at \d\d:\d\d [AP]M \S+, and is for you alone/);
    expect(write(invitation, "ja").text).toMatch(/2026年12月\d日 \d\d:\d\d \S+ まで、一度だけ/);
    expect(write(question).text).toContain(
      "We have 2 questions about Aster Cloud and ask for your answers by 2026-12-01.",
    );
    expect(write({ ...question, due: null, count: 1 }).text).toContain(
      "We have a question about Aster Cloud and ask for your answers.",
    );
    expect(
      [write(question).text, write({ ...question, hasReply: false }).text].map((text) => text.includes("reply")),
    ).toEqual([true, false]);
  });

  it.each(["ja", "en"] as const)("has words for every kind, in %s", (language) => {
    for (const words of [invitation, mention, reminder, question, { kind: "test", link } as const]) {
      const { subject, text } = write(words, language);
      expect([subject.includes("\n"), subject.length > 5, text.includes(link), text.includes(house)]).toEqual([
        false,
        true,
        true,
        true,
      ]);
    }
  });
});
