import { describe, expect, it } from "vitest";
import { collectEvidence } from "./collect-evidence.ts";

const cases = [
  {
    title: "a caption behind ▼",
    text: "有り ▼暗号化 https://a.example/s.html",
    expected: [{ caption: "暗号化", url: "https://a.example/s.html" }],
  },
  {
    title: "a caption on the line above",
    text: "▼監視（CCTV）\nhttps://a.example/s.html",
    expected: [{ caption: "監視（CCTV）", url: "https://a.example/s.html" }],
  },
  {
    title: "an address in full-width brackets",
    text: "詳細は弊社サイト（https://a.example/x）をご覧ください。",
    expected: [{ caption: "詳細は弊社サイト", url: "https://a.example/x" }],
  },
  {
    title: "Japanese right behind the address",
    text: "https://a.example/xをご参照ください",
    expected: [{ caption: "https://a.example/x", url: "https://a.example/x" }],
  },
  {
    title: "brackets that belong to the address",
    text: "See https://a.example/wiki/A_(b).",
    expected: [{ caption: "https://a.example/wiki/A_(b)", url: "https://a.example/wiki/A_(b)" }],
  },
  {
    title: "markdown",
    text: "[Trust center](https://a.example/t)",
    expected: [{ caption: "Trust center", url: "https://a.example/t" }],
  },
  {
    title: "www without scheme",
    text: "参照：www.a.example/x",
    expected: [{ caption: "https://www.a.example/x", url: "https://www.a.example/x" }],
  },
  {
    title: "the same twice",
    text: "▼a https://a.example/\n▼a https://a.example/",
    expected: [{ caption: "a", url: "https://a.example/" }],
  },
  {
    title: "two captions for one address",
    text: "▼a https://a.example/\n▼b https://a.example/",
    expected: [
      { caption: "a", url: "https://a.example/" },
      { caption: "b", url: "https://a.example/" },
    ],
  },
  {
    title: "a document by name",
    text: "「情報セキュリティ基本方針」をご参照ください。",
    expected: [{ caption: "情報セキュリティ基本方針", url: "" }],
  },
  {
    title: "an English document",
    text: "See our Information Security Policy for details.",
    expected: [{ caption: "Information Security Policy", url: "" }],
  },
  { title: "no evidence", text: "有り", expected: [] },
];

describe("collectEvidence", () => {
  it.each(cases)("$title", ({ text, expected }) => {
    expect(collectEvidence({ text, remarks: "", links: [] })).toEqual(expected);
  });

  it("gives a link's own text where the line names nothing, and takes each address once", () => {
    const links = [
      { text: "セキュリティ", url: "https://a.example/s" },
      { text: "https://b.example/", url: "https://b.example/" },
      { text: "script", url: "javascript:alert(1)" },
    ];
    expect(collectEvidence({ text: "https://a.example/s", remarks: "備考 https://c.example/", links })).toEqual([
      { caption: "セキュリティ", url: "https://a.example/s" },
      { caption: "備考", url: "https://c.example/" },
      { caption: "https://b.example/", url: "https://b.example/" },
    ]);
  });
});
