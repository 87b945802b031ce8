import { parseRound } from "../../../src/plan/schema/round-schema.ts";
import { samplePlan } from "../../support/sample-plan.ts";

const row = { ref: "2a", text: ["The hub has opened."] };
const kpi = { kpi: "4", year: "April 2018 to March 2019", period: "Quarter 2", value: "12" };
const given = {
  file: "Return.xlsx",
  layout: "template-v1",
  partner: "exw",
  received: "2018-10-08T10:00:00",
  rows: [row],
};

function round(change: object = {}, ...more: readonly object[]): unknown {
  return { round: "2018-10-16", note: "Invented.", returns: [{ ...given, ...change }, ...more] };
}

test("a sound round comes back with its empty answers filled in", () => {
  const [first] = parseRound(round(), samplePlan()).returns;
  expect(first).toMatchObject({ ...given, nil: false, stakeholders: false, note: "" });
  expect(first?.kpis).toEqual([]);
  const [sent] = parseRound(round({ kpis: [kpi] }), samplePlan()).returns;
  expect(sent?.kpis).toEqual([{ ...kpi, note: "" }]);
  expect(first?.rows[0]).toMatchObject({ ...row, partner: "", status: "", finish: "" });
});

test.each([
  [
    { layout: "letter" },
    'layout: wanted one of template-v1, tracking-form, progress-table, found "letter"',
  ],
  [
    { received: "8 October" },
    'received: wanted a time such as 2018-10-09T16:40:00, found "8 October"',
  ],
  [{ file: "../Return.xlsx" }, 'file: wanted the name of an .xlsx file, found "../Return.xlsx"'],
  [
    { rows: [{ ref: "2a", text: [] }] },
    "rows, 1st entry (2a), text: wanted at least one paragraph, found a list",
  ],
  [{ rows: [{ ...row, done: 1 }] }, "rows, 1st entry (2a): wanted only known keys, found done"],
  [{ partner: "exx" }, "partner: wanted the id of a partner"],
  [{ partner: null }, "partner: wanted a partner"],
  [{ nil: true }, "rows: wanted no rows in a nil return"],
  [
    { layout: "tracking-form", kpis: [kpi] },
    "kpis: wanted KPI values in a template-v1 return only",
  ],
  [
    { kpis: [{ ...kpi, value: "" }] },
    'kpis, 1st entry, value: wanted a text that is not empty, found ""',
  ],
])("%j is a problem", (change, problem) => {
  const place = "file" in change ? "../Return.xlsx" : "Return.xlsx";
  expect(() => parseRound(round(change), samplePlan())).toThrow(
    `The returns of the round could not be read:\n- returns, 1st entry (${place}), ${problem}`,
  );
});

test("two returns cannot share a file, and the round must be the plan's", () => {
  const json = { ...(round({}, { ...given, file: "RETURN.xlsx" }) as object), round: "2019-01-01" };
  expect(() => parseRound(json, samplePlan())).toThrow(
    "- round: wanted a round of the plan\n- returns, 2nd entry (RETURN.xlsx), file: wanted a file name of its own",
  );
});
