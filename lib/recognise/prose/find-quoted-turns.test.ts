import { expect, it } from "vitest";
import { recogniseRows } from "../recognise-rows.ts";
import { tableDocument } from "../testing/table-document.ts";

const read = (mail: string) => {
  const rows = recogniseRows(tableDocument(mail)).rows.filter(({ bucket }) => bucket === "question");
  return rows.map(({ number, question, answer }) => [number, question, answer]);
};

it("reads mails that answer between the quoted lines of others, the newest above", () => {
  const mail = `
From: Kelp Bay <deck@kelp.example>
Subject: Re: the ship

Dear harbour,

> 4. How many
> lifeboats are there?
Two, one on
each side.

> 5. Is the crew vetted?
By the port.

Many thanks.

--
Kelp Bay

On 3 May the deck wrote:
> Dear harbour,
>
> Answers below.
>
>> THE SHIP
>
>> 1. Where is she moored?
> In Norway.
>
>> 2. Is the hull inspected?
> Every year.
>
> At the yard.
>
>> THE CREW
>
>> 3. Who keeps the log?
> The mate.
>
> Best regards`;
  expect(read(mail)).toEqual([
    ["4", "How many\nlifeboats are there?", "Two, one on\neach side."],
    ["5", "Is the crew vetted?", "By the port."],
    ["1", "Where is she moored?", "In Norway."],
    ["2", "Is the hull inspected?", "Every year.\nAt the yard."],
    ["3", "Who keeps the log?", "The mate."],
  ]);
});

it("parts questions that are quoted together, and keeps those that nobody answered", () => {
  const mail = `
> Dear vendor,
> please answer between the lines.

Sure, see below.

> 1. Is she moored?
> 2. Is the hull inspected?

No.

> 3. Is the crew vetted?
>
> 4. Who keeps the log?

The mate.

> 5. Are there lifeboats?

Two.

> 6. Is there an anchor?

Yes.

> 7. Is it tested?

No.

> Best regards,
> Taro`;
  expect(read(mail)).toEqual([
    ["1", "Is she moored?", ""],
    ["2", "Is the hull inspected?", "No."],
    ["3", "Is the crew vetted?", ""],
    ["4", "Who keeps the log?", "The mate."],
    ["5", "Are there lifeboats?", "Two."],
    ["6", "Is there an anchor?", "Yes."],
    ["7", "Is it tested?", "No."],
  ]);
});
