/** What is pressed here may go away with it: whoever works by keyboard stays in the details. */
export function focusDetails(pressed: HTMLElement): void {
  pressed.closest<HTMLElement>("aside")?.focus({ preventScroll: true });
}
