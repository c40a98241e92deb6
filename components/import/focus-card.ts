/** Puts the focus on the row in question, where one key decides. */
export function focusCard(): void {
  document.getElementById("row-card")?.focus({ preventScroll: true });
}
