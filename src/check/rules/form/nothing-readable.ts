import { UPDATES_TABLE } from "../../../plan/return-template.ts";
import type { NoReturn } from "../../../read/return.ts";
import type { Fault } from "../../fault.ts";
import { WHOLE_FILE } from "../../place.ts";
import type { Rule } from "../../rule.ts";

type Said = Pick<Fault, "found" | "message" | "fix">;

const USE = "Use the template for this round";
const NO_TABLE: Said = {
  found: "no table of updates",
  message: `This workbook does not have the "${UPDATES_TABLE}" table. Use the template for this round`,
  fix: USE,
};
const EMPTY: Said = {
  found: "nothing in any cell",
  message: "There is nothing in this workbook. Use the template for this round",
  fix: USE,
};
const HIDDEN: Said = {
  found: "no table of updates on a sheet that shows",
  message:
    "This workbook shows no table of updates, and hidden sheets are not read. Unhide the sheet with the updates, or use the template for this round",
  fix: "Unhide the sheet with the updates, or use the template for this round",
};

function said(noReturn: NoReturn | undefined): Said {
  if (noReturn === "empty") return EMPTY;
  return noReturn === "hidden" ? HIDDEN : NO_TABLE;
}

/** No table of updates or KPI values was found in the file. */
export const nothingReadable: Rule = {
  code: "nothing-readable",
  severity: "error",
  title: "The workbook holds no table of updates",
  source: "Layouts that returns come in",
  about: "form",
  stops: "check",
  check: ({ return: { layout, rows, kpiRows, nil, noReturn } }) =>
    layout === "unknown" &&
    rows.length + kpiRows.length === 0 &&
    nil === null &&
    noReturn !== "master"
      ? [{ ...WHOLE_FILE, wanted: `the "${UPDATES_TABLE}" table`, ...said(noReturn) }]
      : [],
};
