import type { CheckContext } from "../../src/check/check-context.ts";
import type { RuleCode } from "../../src/finding/finding-code.ts";
import { kpiFactsOf } from "../../src/plan/register/kpi-facts-of.ts";
import { readReturn } from "../../src/read/read-return.ts";
import { KPI_PLAN, KPI_YEARS } from "../support/kpi-template.ts";
import { checkOf } from "../support/return-of.ts";
import { type GridCell, workbookOf } from "../support/workbook-of.ts";
import type { RuleCase } from "./rule-case.ts";

/** What is typed in one row of the table of KPI values; a good one but for what is given. */
interface TypedRow {
  readonly kpi?: GridCell;
  readonly year?: GridCell;
  readonly period?: GridCell;
  readonly value?: GridCell;
}

/** A check of these rows, sent by EXW in the round of 14 November 2018. */
function check(rows: readonly TypedRow[], given: Partial<CheckContext> = {}): CheckContext {
  const grid = rows.map((row) => {
    const { kpi, year, period, value } = {
      kpi: "4",
      year: "2018/19",
      period: "Q2",
      value: 12,
      ...row,
    };
    return [kpi, year, period, value];
  });
  const workbook = workbookOf({ KPIs: [["KPI", "Financial year", "Period", "Value"], ...grid] });
  return checkOf([], {
    return: readReturn(workbook, KPI_PLAN),
    plan: KPI_PLAN,
    kpis: kpiFactsOf(KPI_PLAN.kpis, KPI_YEARS),
    partner: "exw",
    ...given,
  });
}

const GOOD = check([{}, { kpi: "B1", value: "45%" }, { kpi: "KPI 4", period: "Q1", value: "[x]" }]);
const BLANK = check([{}, { kpi: "9", period: "Q7", value: undefined }, { value: " " }]);

/** A case of one row: what is typed in it, what is said, and where. */
function one(
  code: RuleCode,
  row: TypedRow,
  cell: string,
  message: string,
  passes: readonly CheckContext[] = [],
): RuleCase {
  return { code, fails: check([row]), message, cells: [cell], passes: [GOOD, BLANK, ...passes] };
}

const NUMBER = "must be a number, or [x] if there is no data";

export const KPI_RULE_CASES: readonly RuleCase[] = [
  one(
    "unknown-kpi",
    { kpi: "9" },
    "A2",
    "KPI must be one in the plan: 4, 5 and B1. 9 is not in the plan",
    [check([{ kpi: "9" }], { kpis: null })],
  ),
  {
    code: "unknown-kpi",
    fails: check([{}], { kpis: [] }),
    message: "The plan has no KPIs, so there is none that 4 could be for",
    cells: ["A2"],
    passes: [],
  },
  one("unknown-kpi", { kpi: undefined }, "D2", "Enter the number of the KPI that the value is for"),
  one(
    "unknown-kpi-period",
    { period: "Q7" },
    "C2",
    'Period and financial year must be a quarter or a year of the plan. "Q7, 2018/19" is not',
  ),
  one(
    "unknown-kpi-period",
    { year: "2044/45" },
    "C2",
    'Period and financial year must be a quarter or a year of the plan. "Q2, 2044/45" is not',
  ),
  one(
    "kpi-period-not-over",
    { period: "Q3" },
    "C2",
    "Quarter 3 (October to December 2018) ends on 31 December 2018, after 14 November 2018. Leave its figure out until the period is over",
    [
      check([{ period: "Q3" }], { round: { date: "2018-12-31", returnsDue: "2018-12-31" } }),
      check([{ period: "Q3" }], { round: null }),
    ],
  ),
  one(
    "kpi-of-another-partner",
    { kpi: "5" },
    "A2",
    "KPI 5 is provided by EXP. Confirm that you give its value, or empty the cell",
    [check([{ kpi: "5" }], { partner: "exp" }), check([{ kpi: "5" }], { partner: null })],
  ),
  one(
    "placeholder-kpi-value",
    { value: "TBC" },
    "D2",
    'Quarter 2 value still says "TBC". Enter a number, or [x] if there is no data',
  ),
  one("kpi-value-not-a-number", { value: "about 12" }, "D2", `Quarter 2 value ${NUMBER}`),
  one("kpi-value-not-a-number", { value: "12%" }, "D2", `Quarter 2 value ${NUMBER}`, [
    check([{ value: "1,200" }, { kpi: "B1", value: "12 of 80" }]),
  ]),
  one("kpi-value-not-a-number", { value: { error: "#REF!" } }, "D2", `Quarter 2 value ${NUMBER}`),
  one(
    "kpi-value-not-a-number",
    { kpi: "B1", value: 39.0804597701149 },
    "D2",
    "Quarter 2 value has too many decimal places: 39.0804597701149. Round it, to 1 decimal place if nothing else is agreed",
    [check([{ kpi: "B1", value: 39.080459771 }])],
  ),
  one(
    "kpi-share-out-of-range",
    { kpi: "B1", value: 101 },
    "D2",
    "Quarter 2 value is a percentage and must be from 0 to 100",
    [check([{ kpi: "B1", value: 100 }, { kpi: "B1", period: "Q1", value: 0 }, { value: 101 }])],
  ),
  one(
    "kpi-share-as-fraction",
    { kpi: "B1", value: 0.85 },
    "D2",
    "Quarter 2 value is a percentage and is read as 0.85%. Confirm, or write 85% if that is meant",
    [
      check([
        { kpi: "B1", value: 85 },
        { kpi: "B1", period: "Q1", value: "85%" },
        { kpi: "B1", period: "Q3", value: { value: 0.85, format: "0%" } },
        { value: 0.85 },
      ]),
    ],
  ),
  one(
    "negative-kpi-count",
    { value: -1 },
    "D2",
    "Quarter 2 value is a count and must be 0 or more",
    [check([{ value: 0 }])],
  ),
  {
    code: "kpi-value-twice",
    fails: check([{}, { period: "Quarter 2", value: 13 }]),
    message:
      "KPI 4 has more than one value for Quarter 2 (July to September 2018): 12 and 13. Keep one of them",
    cells: ["D2", "D3"],
    passes: [GOOD, BLANK, check([{}, { value: "12" }])],
  },
  one(
    "formula-in-kpi-value",
    { value: { value: 12, formula: "SUM(A1:A9)" } },
    "D2",
    'Quarter 2 value holds a formula and is read as "12". Confirm or type the number itself',
  ),
];
