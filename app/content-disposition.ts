/**
 * The header that makes a browser save a file under its name. Other than letters, digits, "." and "-" become "_" for old
 * clients; the name itself follows in the form of RFC 5987, so that nothing in it can add a header or a path.
 */
export function contentDisposition(fileName: string): string {
  const plain = fileName.replace(/[^A-Za-z0-9.-]/g, "_");
  const exact = encodeURIComponent(fileName.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`;
}
