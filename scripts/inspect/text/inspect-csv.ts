import { looksLikeFormula } from "../../../src/text/looks-like-formula.ts";
import { findPaths } from "../find-paths.ts";
import { excerpt, found, type HiddenContent } from "../hidden-content.ts";
import { listSome } from "../list-some.ts";
import { readCsvFields } from "./csv-rows.ts";

const NUMBER = /^\s*[-+]?[\d.,]+%?\s*$/u;
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u2060]/u; // eslint-disable-line no-control-regex

/** What a .csv file holds that a spreadsheet program would run or not show. */
export function inspectCsv(text: string): HiddenContent[] {
  const formulas: string[] = [];
  const controls: string[] = [];
  readCsvFields(text.replace(/^\uFEFF/u, ""), ({ row, column, text: field }) => {
    const place = `row ${row}, column ${column} (${excerpt(field)})`;
    if (looksLikeFormula(field) && !NUMBER.test(field)) formulas.push(place);
    if (CONTROLS.test(field)) controls.push(place);
  });
  const paths = findPaths(text);
  const finds: HiddenContent[] = [];
  if (formulas.length > 0) {
    finds.push(
      found(
        "formula in a text file",
        "The rows",
        `Texts that start like a formula: ${listSome(formulas)}`,
      ),
    );
  }
  if (controls.length > 0) {
    finds.push(
      found("invisible text", "The rows", `Characters that nobody sees: ${listSome(controls)}`),
    );
  }
  if (paths.length > 0) finds.push(found("path", "The rows", listSome(paths.map(excerpt))));
  return finds;
}
