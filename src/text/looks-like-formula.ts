/**
 * True for a text that a spreadsheet program may run, or read as a number, when it opens it from a
 * .csv file: it begins, after any blanks and quotation marks, with `=`, `+`, `-` or `@` or their wide
 * forms, or with a tab or line end (OWASP, CSV injection).
 */
export function looksLikeFormula(text: string): boolean {
  return /^(?:[\t\r\n]|[\s"\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/u.test(text);
}
