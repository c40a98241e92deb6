const IF =
  /^(?:if|where|when) (?:you|your|the (?:supplier|vendor|provider|contractor|tenderer))\b|(?:貴社|事業者|受託者|提供者)[^。]{0,30}場合/;

/** Whether a question (folded) asks for the case that the vendor does something ("If you issue accounts, …?"): a no may mean that it does not. */
export function asksUnderCondition(question: string): boolean {
  return IF.test(question);
}
