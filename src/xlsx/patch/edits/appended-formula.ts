/** Text, structured references and quoted sheet names, in which nothing is a cell address. */
const OPAQUE = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]/gu;
/** An address that is not wholly absolute, such as `B2`, `B$2` or `$B2`; function names have a bracket. */
const RELATIVE =
  /(?<![A-Za-z0-9_.$\\])(?:\$?[A-Za-z]{1,3}\d+|[A-Za-z]{1,3}\$\d+)(?![A-Za-z0-9_.(])/u;

/**
 * The formula that a new row of a computed column gets: the column's own where every row has the same
 * text (structured and absolute references), undefined where the text would differ row by row.
 */
export function appendedFormula(formula: string | undefined): string | undefined {
  if (formula === undefined || formula === "") return undefined;
  return RELATIVE.test(formula.replace(OPAQUE, " ")) ? undefined : formula;
}
