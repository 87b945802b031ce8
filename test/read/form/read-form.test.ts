import { sheetOf, type GridCell } from "../../support/workbook-of.ts";
import { fieldsOf, inShort, readSheets } from "./read-sheets.ts";

const HEADING = ["Ref", "Action", "Lead", "Due date", "Status"];

function plan(rows: readonly (readonly GridCell[])[], merges: readonly string[] = []) {
  return readSheets([sheetOf("Plan", rows, { merges })]);
}

describe("references", () => {
  test.each([
    ["dotted and lettered", ["1.1a", "1.1b"]],
    ["with a dash and zeros", ["A-01", "GR-002"]],
    ["with a year and a slash", ["2024/25-07", "IA24/01-1"]],
    ["in words", ["Recommendation 4", "Recommendation 5"]],
    ["in brackets", ["1a(i)", "1a(ii)"]],
    ["roman", ["i", "ii"]],
  ])("%s are kept as published", (_kind, refs) => {
    const { actions } = plan([
      HEADING,
      ...refs.map((ref) => [ref, "Open a hub", "Police", "May 2026", "Open"]),
    ]);
    expect(actions.map(({ ref, refWritten }) => [ref, refWritten])).toEqual(
      refs.map((ref) => [ref, ref]),
    );
  });

  test("a number that lost its last zero is known by its neighbours", () => {
    const numbers = [1.8, 1.9, 1.1, 1.11].map((ref) => [
      ref,
      `Do ${ref}`,
      "Police",
      "May 2026",
      "Open",
    ]);
    const before = [1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7].map((ref) => [
      ref,
      "Do",
      "Police",
      "May 2026",
      "Open",
    ]);
    const { actions, notes } = plan([HEADING, ...before, ...numbers]);
    expect(actions.slice(-4).map(({ ref }) => ref)).toEqual(["1.8", "1.9", "1.10", "1.11"]);
    expect(notes.join()).toContain("1.1 is 1.10");
  });

  test("1.1 twice, where nothing asks for 1.10, is a duplicate that is asked about", () => {
    const rows = ["1.1", "1.2", "1.1"].map((ref) => [
      ref,
      "Open a hub",
      "Police",
      "May 2026",
      "Open",
    ]);
    const { actions, questions } = plan([HEADING, ...rows]);
    expect(actions.map(({ ref }) => ref)).toEqual(["1.1", "1.2", "1.1 (2)"]);
    expect(questions.map(({ about }) => about)).toEqual(["Plan!4"]);
  });

  test("31 after 3k is 3l, and asked about", () => {
    const rows = ["3j", "3k", "31"].map((ref) => [ref, "Open a hub", "Police", "May 2026", "Open"]);
    const { actions, questions } = plan([HEADING, ...rows]);
    expect(actions.map(({ ref }) => ref)).toEqual(["3j", "3k", "3l"]);
    expect(questions.map(({ choices }) => choices)).toEqual([["3l", "31"]]);
  });

  test("that start again on each sheet get the section's number in front", () => {
    const rows = [
      ["1", "Open a hub"],
      ["2", "Train staff"],
    ].map((row) => [...row, "Police", "May 2026", "Open"]);
    const { actions, notes } = readSheets([
      sheetOf("Prevention", [HEADING, ...rows]),
      sheetOf("Protection", [HEADING, ...rows]),
    ]);
    expect(actions.map(({ ref, refWritten, section }) => [ref, refWritten, section])).toEqual([
      ["1.1", "1", "Prevention"],
      ["1.2", "2", "Prevention"],
      ["2.1", "1", "Protection"],
      ["2.2", "2", "Protection"],
    ]);
    expect(notes.join()).toContain("start again");
  });

  test("in front of the wording are taken from it", () => {
    const { actions } = plan([
      ["Action", "Lead", "Deadline"],
      ["1.1 Open a hub", "Police", "May 2026"],
      ["1.2 Train staff", "Housing", "June 2026"],
    ]);
    expect(actions.map(({ ref, action }) => [ref, action])).toEqual([
      ["1.1", "Open a hub"],
      ["1.2", "Train staff"],
    ]);
  });
});

describe("rows without a reference", () => {
  test("with a lead of their own are actions, and asked about", () => {
    const { actions, questions } = plan([
      ["Ref", "Action", "Lead", "Success measure"],
      ["1", "Open a hub", "Police", "Hub open"],
      [undefined, "Train staff", "Housing", "40 trained"],
      ["2", "Review it", "Police", "Reviewed"],
    ]);
    expect(actions.map(inShort)).toEqual([
      "1 | - | Open a hub | Police",
      "1.1 | - | Train staff | Housing",
      "2 | - | Review it | Police",
    ]);
    expect(questions.map(({ about }) => about)).toEqual(["Plan!3"]);
  });

  test("that are bullets belong to the action above, their own dates as its steps", () => {
    const { actions, questions } = plan([
      HEADING,
      ["1.1", "Improve training", "Police", "March 2027", "Open"],
      [undefined, "- draft materials", "Health Trust", "January 2027"],
      [undefined, "- ask partners"],
      ["1.2", "Write a guide", "Housing", "May 2027", "Open"],
    ]);
    expect(actions.map(inShort)).toEqual([
      "1.1 | - | Improve training\n- ask partners | Police",
      "1.2 | - | Write a guide | Housing",
    ]);
    expect(actions[0]?.due).toMatchObject({ written: "March 2027", end: "2027-03-31" });
    expect(actions[0]?.milestones).toContain("draft materials");
    expect(questions).toEqual([]);
  });

  test("in a merged action are its steps: who leads and the last date are the action's", () => {
    const { actions } = plan(
      [
        ["Ref", "Action", "Milestones", "Lead", "Target date"],
        ["1", "Open a hub", "Find a site", "Police", "March 2027"],
        [undefined, undefined, "Sign the lease", "Housing", "May 2027"],
      ],
      ["A2:A3", "B2:B3"],
    );
    expect(actions.map(inShort)).toEqual(["1 | - | Open a hub | Police; Housing"]);
    expect(actions[0]?.due.end).toBe("2027-05-31");
  });

  test.each([
    ["merged", ["A2:A3", "B2:B3"]],
    ["blank below", []],
  ])("under one recommendation, its cells %s, each answer it", (_how, merges) => {
    const { actions, questions } = plan(
      [
        ["Rec", "Recommendation", "Action", "Lead", "Target date"],
        ["R1", "The board should act.", "Set up a group", "Police", "March 2027"],
        [undefined, undefined, "Report to the board", "Housing", "May 2027"],
        ["R2", "Staff should be trained.", "Train staff", "Health Trust", "June 2027"],
      ],
      merges,
    );
    expect(actions.map(({ ref, recommendation }) => [ref, recommendation])).toEqual([
      ["R1.1", "The board should act."],
      ["R1.2", "The board should act."],
      ["R2", "Staff should be trained."],
    ]);
    expect(questions).toEqual([]);
  });
});

describe("sections", () => {
  const rows = (from: number) => [
    [`${from}.1`, "Open a hub", "Police", "May 2026", "Open"],
    [`${from}.2`, "Train staff", "Housing", "June 2026", "Open"],
  ];

  test.each([
    ["a banner across the table", [["Priority 1: Prevention"], ...rows(1)], ["A2:E2"]],
    ["a banner in its first cell", [["Theme 1 - Prevention"], ...rows(1)], []],
    ["a numbered row", [["1", "Prevention"], ...rows(1)], []],
  ])("are named by %s", (_how, body, merges) => {
    const { actions } = plan([HEADING, ...body], merges);
    expect(actions.map(({ section }) => section)).toEqual(["Prevention", "Prevention"]);
  });

  test("of two levels take the outer name, and the inner is what the action answers", () => {
    const { actions } = plan(
      [
        HEADING,
        ["Theme 1: Safe places"],
        ["Objective 1.1: Light the streets"],
        ["1.1", "Replace lamps", "Highways", "March 2027", "Open"],
        ["Objective 1.2: Patrols"],
        ["1.2", "Hire wardens", "Police", "May 2027", "Open"],
      ],
      ["A2:E2", "A3:E3", "A5:E5"],
    );
    expect(actions.map(({ section, recommendation }) => [section, recommendation])).toEqual([
      ["Safe places", "Objective 1.1: Light the streets"],
      ["Safe places", "Objective 1.2: Patrols"],
    ]);
  });

  test("in a column are filled down where only the first row has one", () => {
    const { actions } = plan([
      ["Theme", "Action", "Lead", "Deadline"],
      ["Prevention", "Open a hub", "Police", "May 2026"],
      [undefined, "Train staff", "Housing", "June 2026"],
      ["Protection", "Fit locks", "Housing", "July 2026"],
      [undefined, "Write a guide", "Police", "July 2026"],
    ]);
    expect(actions.map(inShort)).toEqual([
      "1.1 | Prevention | Open a hub | Police",
      "1.2 | Prevention | Train staff | Housing",
      "2.1 | Protection | Fit locks | Housing",
      "2.2 | Protection | Write a guide | Police",
    ]);
  });
});

describe("tables", () => {
  test("side by side are two, wherever they begin", () => {
    const reading = readSheets([
      sheetOf(
        "Plan",
        [
          ["Ref", "Action", "Lead", "Due", undefined, "Ref", "Action", "Lead", "Due"],
          [
            "1",
            "Open a hub",
            "Police",
            "March 2027",
            undefined,
            "A1",
            "Plant trees",
            "Parks",
            "May 2027",
          ],
          [
            "2",
            "Train staff",
            "Housing",
            "May 2027",
            undefined,
            "A2",
            "Build a path",
            "Highways",
            "June 2027",
          ],
        ],
        { top: 6, left: 2 },
      ),
    ]);
    expect(reading.tables.map(({ headingRows }) => headingRows)).toEqual([[6], [6]]);
    expect(reading.actions.map(({ ref, row }) => [ref, row])).toEqual([
      ["1", 7],
      ["2", 7 + 1],
      ["A1", 7],
      ["A2", 7 + 1],
    ]);
  });

  test("have headings of two rows, the upper one merged", () => {
    const reading = plan(
      [
        ["Ref", "Action", "Timescale", undefined, "Progress", undefined],
        [undefined, undefined, "Start", "End", "RAG", "Comments"],
        ["1", "Open a hub", "May 2026", "March 2027", "Amber", "Site found."],
        ["2", "Train staff", "June 2026", "May 2027", "Green", "Course booked."],
      ],
      ["A1:A2", "B1:B2", "C1:D1", "E1:F1"],
    );
    expect(fieldsOf(reading)).toEqual(["reference action start due status update"]);
    expect(reading.actions[0]).toMatchObject({
      start: { end: "2026-05-01" },
      due: { end: "2027-03-31" },
      status: "Amber",
      update: "Site found.",
    });
  });

  test("of marks name who leads, by the heading above each mark", () => {
    const { actions } = plan([
      ["Ref", "Action", "Police", "Housing", "Health Trust", "Deadline"],
      ["1", "Open a hub", "x", undefined, undefined, "March 2027"],
      ["2", "Train staff", "x", "✓", undefined, "May 2027"],
    ]);
    expect(actions.map(({ leads }) => leads)).toEqual([["Police"], ["Police", "Housing"]]);
  });

  test("end where totals and signatures begin, which are left and listed", () => {
    const { actions, left } = plan([
      ["Ref", "Action", "Lead", "Cost"],
      ["1", "Open a hub", "Police", 500],
      ["Total", undefined, undefined, 500],
      [],
      ["Signed", "A. Archer", "Date", "1 May 2025"],
    ]);
    expect(actions.map(inShort)).toEqual(["1 | - | Open a hub | Police"]);
    expect(left.map(({ cells, text }) => [cells, text])).toEqual([
      ["A3:D3", "Total | 500"],
      ["A5:D5", "Signed | A. Archer | Date | 1 May 2025"],
    ]);
  });

  test("with hidden rows are read, and it is said", () => {
    const sheet = sheetOf("Plan", [HEADING, ["1", "Open a hub", "Police", "May 2026", "Open"]]);
    const rows = sheet.rows.map((row) => ({ ...row, hidden: row.index === 1 }));
    const { actions, notes } = readSheets([{ ...sheet, rows }]);
    expect(actions).toHaveLength(1);
    expect(notes).toEqual([
      "Row 2 of Plan is hidden, by hand or by a filter, and read like the others.",
    ]);
  });

  test("without anything to be done say what came nearest", () => {
    const { nearest } = plan([
      ["Ref", "Owner", "Deadline"],
      ["1", "Police", "March 2027"],
      ["2", "Housing", "May 2027"],
    ]);
    expect(nearest).toEqual({
      sheet: "Plan",
      row: 0,
      headings: [
        { heading: "Ref", field: "reference" },
        { heading: "Owner", field: "lead" },
        { heading: "Deadline", field: "due" },
      ],
      missing: ["what is to be done, such as Action"],
    });
  });
});

describe("how cells look", () => {
  const looks = (
    cells: readonly {
      readonly row: number;
      readonly column: number;
      readonly fill?: string;
      readonly struck?: "all" | "part";
    }[],
  ) => ({
    cells: cells.map(({ row, column, ...look }) => ({ address: { row, column }, ...look })),
    notes: [],
    shapes: [],
    conditional: [],
  });
  const rows = [
    ["Ref", "Action", "Lead", "RAG"],
    ["1", "Open a hub", "Police"],
    ["2", "Train staff", "Housing"],
  ];

  test("an empty status that is coloured is the colour's word, with what it is", () => {
    const colours = looks([
      { row: 1, column: 3, fill: "00B050" },
      { row: 2, column: 3, fill: "FFC000" },
    ]);
    const { actions } = readSheets([sheetOf("Plan", rows, { looks: colours })]);
    expect(actions.map(({ status }) => status)).toEqual([
      "Green (cell colour)",
      "Amber (cell colour)",
    ]);
  });

  test("a row that is coloured from end to end is striped, not rated", () => {
    const stripes = looks([0, 1, 2, 3].map((column) => ({ row: 1, column, fill: "DCE6F1" })));
    const { actions } = readSheets([sheetOf("Plan", rows, { looks: stripes })]);
    expect(actions.map(({ status }) => status)).toEqual([null, null]);
  });

  test("what is struck through is asked about", () => {
    const struck = looks([
      { row: 1, column: 1, struck: "all" },
      { row: 2, column: 2, struck: "part" },
    ]);
    const { questions } = readSheets([sheetOf("Plan", rows, { looks: struck })]);
    expect(questions.map(({ about }) => about)).toEqual(["Plan!2", "Plan!C3"]);
  });

  test("notes, comments and text boxes are listed with their cells", () => {
    const beside = {
      ...looks([]),
      notes: [{ address: { row: 1, column: 1 }, kind: "note" as const, text: "dropped?" }],
      shapes: [{ address: { row: 5, column: 0 }, text: "Draft" }],
    };
    const { left } = readSheets([sheetOf("Plan", rows, { looks: beside })]);
    expect(left).toEqual([
      { sheet: "Plan", cells: "B2", text: "Note: dropped?" },
      { sheet: "Plan", cells: "A6", text: "Text box: Draft" },
    ]);
  });
});
