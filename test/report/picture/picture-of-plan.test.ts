import { pictureOfPlan } from "../../../src/report/picture/picture-of-plan.ts";
import { samplePlan } from "../../support/sample-plan.ts";
import { workbookOf } from "../../support/workbook-of.ts";

const HEADINGS = ["Ref", "Action", "Lead Partner", "Success Measure", "Completion Date"];
const GRID = [
  ["Hilltown safer streets plan 2020 to 2023"],
  HEADINGS,
  ["1a", "Light the paths", "Hill Council", "Paths lit", "31 March 2021"],
  ["1b", "Walk the paths", "Hill Council, Hill Police", "", "TBC"],
  ["2a", "Ask residents", "", "Survey held", ""],
];

describe("the picture of a workbook with a plan's table", () => {
  const picture = pictureOfPlan(workbookOf({ Plan: GRID }), samplePlan());

  test("is named after the sheet and holds for no day", () => {
    expect([picture.kind, picture.title, picture.asOf]).toEqual([
      "plan",
      "Hilltown safer streets plan 2020 to 2023",
      null,
    ]);
  });

  test("counts actions by section and by lead, with nothing of the plan at hand", () => {
    const counted = picture.charts.map(({ bars }) =>
      bars.map(({ label, total }) => [label, total]),
    );
    expect(counted).toEqual([
      [
        ["1. Section 1", 2],
        ["2. Section 2", 1],
      ],
      [
        ["Hill Council", 2],
        ["Hill Police", 1],
        ["No lead", 1],
      ],
    ]);
    expect(JSON.stringify(picture)).not.toContain("Exampleton");
  });

  test("lists each gap, every line leading to its action", () => {
    const gaps = picture.lists.map(({ title, lines }) => [
      title,
      lines.map(({ text, place }) => [text, place?.cell]),
    ]);
    expect(gaps).toEqual([
      ["1 of 3 actions has no lead partner. Agree who leads.", [["2a Ask residents", "A5"]]],
      ["1 of 3 actions has no date. Agree a date.", [["2a Ask residents", "A5"]]],
      ["1 of 3 actions has a date to be confirmed. Agree the date.", [["1b Walk the paths", "A4"]]],
      [
        "1 of 3 actions has no success measure. Agree how success is measured.",
        [["1b Walk the paths", "A4"]],
      ],
      ["To look at in the table", []],
    ]);
  });

  test("says what cannot be told from it", () => {
    expect(picture.facts.at(-1)?.value).toMatch(/^Not in this workbook/u);
    expect(picture.facts.slice(0, 3).map(({ value }) => value)).toEqual([
      "3 actions",
      "2 sections",
      "2 of 3 actions",
    ]);
  });

  test("a plan without gaps says so", () => {
    const whole = pictureOfPlan(workbookOf({ Plan: GRID.slice(0, 3) }), samplePlan());
    expect(whole.lists[0]).toEqual({
      title: "Gaps in the plan",
      none: "The plan has no gaps.",
      lines: [],
    });
  });

  test.each([
    ["an empty workbook", {}],
    [
      "a workbook of something else",
      {
        Budget: [
          ["Item", "Cost"],
          ["Chairs", 40],
        ],
      },
    ],
  ])("%s gets a sentence that says what to open", (_, grids) => {
    expect(() => pictureOfPlan(workbookOf(grids), samplePlan())).toThrow(
      /There is no return, no master and no table of actions in this workbook/u,
    );
  });
});
