import { describe, expect, it } from "vitest";
import { findAttribute, scanXml } from "./scan-xml.ts";

function eventsOf(xml: string): string[] {
  const events: string[] = [];
  scanXml(xml, {
    open: (name, attributes) => events.push(`<${name}${attributes}`),
    close: (name) => events.push(`/${name}`),
    text: (text) => events.push(text),
  });
  return events;
}

describe("scanXml", () => {
  it.each([
    { title: "elements and text", xml: '<a b="1">x</a>', expected: ['<a b="1"', "x", "/a"] },
    { title: "an element that closes itself", xml: "<a/><b c='d' />", expected: ["<a", "/a", "<b c='d' ", "/b"] },
    { title: "white space in tags", xml: '<a\n\tb="1"></a >', expected: ['<a\n\tb="1"', "/a"] },
    { title: "an angle bracket in quotes", xml: "<a b='>' c=\"'>\">x</a>", expected: ["<a b='>' c=\"'>\"", "x", "/a"] },
    { title: "entities", xml: "<a>1 &lt; &#x32; &amp;amp; &e;</a>", expected: ["<a", "1 < 2 &amp; &e;", "/a"] },
    { title: "text as it stands", xml: "<a><![CDATA[<b>&lt;]]></a>", expected: ["<a", "<b>&lt;", "/a"] },
    { title: "comments, declarations", xml: "<?xml version='1.0'?><!-- <a> --><a/>", expected: ["<a", "/a"] },
  ])("$title", ({ xml, expected }) => {
    expect(eventsOf(xml)).toEqual(expected);
  });

  it.each(["<a", "<a b='", "<a></a", "<!-- ", "<![CDATA[ x"])("throws where a tag does not end: %s", (xml) => {
    expect(() => eventsOf(xml)).toThrow();
  });
});

describe("findAttribute", () => {
  it.each([
    { source: ' r="A1" s="2"', name: "s", expected: "2" },
    { source: ' hr="x" r="A1"', name: "r", expected: "A1" },
    { source: " r='A1'", name: "r", expected: "A1" },
    { source: ' r = "A1"', name: "r", expected: "A1" },
    { source: ' a="&lt;"', name: "a", expected: "<" },
    { source: ' x:r="1"', name: "r", expected: "" },
  ])("$name in $source", ({ source, name, expected }) => {
    expect(findAttribute(source, name)).toBe(expected);
  });
});
