/** Hints stand below their fields, so that fields side by side stand on one line. */
export const fieldOrder: ("label" | "input" | "description" | "error")[] = ["label", "input", "description", "error"];
