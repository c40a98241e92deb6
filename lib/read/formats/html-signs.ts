import { attribute, closest, type HtmlElement, headingLevel, isBlock, plainText } from "./html-nodes.ts";

const SIGN = /^(?:[^\p{L}\p{N}\s]{1,3}|[QＱAＡ問答][.．:：]?)$/u;
// Signs by which a sheet answers: they are left out only where a field draws its own tick, or a button its cross.
const ANSWERS = /[○◯◎●×✕✖✗✘✓✔☑☒☐■□△✅❌⭕⚪⚫🔴🟠🟡🟢👍👎]/u;
const BESIDE = /^(?:[+＋▼▾▿⌄›»>＞❯→|·•*＊?？]|[QＱAＡ問答][.．:：]?)$/u;

/**
 * "＋" beside a question, hidden from who listens to the page. A sign that stands alone, or is one by which sheets answer, may be the
 * answer: it stays.
 */
export function isSign(element: HtmlElement): boolean {
  if (attribute(element, "aria-hidden") !== "true") return false;
  const sign = plainText(element).trim();
  if (!SIGN.test(sign)) return false;
  const control = closest(element, isControl);
  if (ANSWERS.test(sign)) return control !== undefined && isDrawn(control, sign);
  if (control) return true;
  const block = closest(element.parentNode, isBlock);
  return BESIDE.test(sign) && block !== undefined && saysMore(block, sign);
}

const isControl = (element: HtmlElement): boolean =>
  ["button", "summary", "label"].includes(element.tagName) || headingLevel(element) > 0;

/** Whether the sign is how a button or a field looks: it has a name besides. */
function isDrawn(control: HtmlElement, sign: string): boolean {
  if (control.tagName === "button") return attribute(control, "aria-label") !== undefined;
  return control.tagName === "label" && saysMore(control, sign);
}

// A block may hold many signs; its text is measured once.
const lengths = new WeakMap<HtmlElement, number>();

function saysMore(element: HtmlElement, sign: string): boolean {
  const length = lengths.get(element) ?? plainText(element).replace(/\s+/g, "").length;
  lengths.set(element, length);
  return length > sign.length;
}
