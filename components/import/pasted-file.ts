const TABLE = /<table[\s>]/i;

/**
 * Cells copied from a spreadsheet or a page as a file: `pasted.html` where the clipboard holds a table, which keeps links
 * and merged cells, else its text as `pasted.txt`. Null where there is nothing.
 */
export function pastedFile({ html, text }: { html: string; text: string }): File | null {
  if (TABLE.test(html)) return new File([html], "pasted.html", { type: "text/html" });
  return text.trim() === "" ? null : new File([text], "pasted.txt", { type: "text/plain" });
}
