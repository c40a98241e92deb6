import { describe, expect, it } from "vitest";
import { judgePassword } from "./judge-password.ts";

const who = { email: "hanako@example.com", name: "花子" };

describe("judgePassword", () => {
  const cases: [string, ReturnType<typeof judgePassword>][] = [
    ["correct horse battery", null],
    ["とても長い合い言葉を決めた", null],
    ["elevenchars", "short"],
    ["𠮷𠮷𠮷𠮷𠮷𠮷", "short"],
    ["x".repeat(300), "long"],
    ["aaaaaaaaaaaaaaaa", "simple"],
    ["abababababababab", "simple"],
    ["hanako@example.com", "simple"],
    ["HANAKOhanako12", "simple"],
    ["ＫＵＲＡＢＥ-kurabe-1", "simple"],
  ];
  it.each(cases)("%s: %s", (password, expected) => {
    expect(judgePassword(password, who)).toBe(expected);
  });
});
