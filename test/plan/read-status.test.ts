import * as fc from "fast-check";
import { readStatus } from "../../src/plan/read-status.ts";
import type { Status, StatusId } from "../../src/plan/plan.ts";
import { readCases } from "../support/case-table.ts";
import { samplePlan } from "../support/sample-plan.ts";

const { statuses } = samplePlan();

/** The plan's statuses without other wordings: what is understood anywhere is all there is. */
const bare: readonly Status[] = statuses.map((status) => ({ ...status, alsoCalled: [] }));

function also(id: StatusId, ...words: readonly string[]): readonly Status[] {
  return bare.map((status) => (status.id === id ? { ...status, alsoCalled: words } : status));
}

test.each([
  ["In progress – on track", { kind: "known", id: "on-track", reworded: false }],
  ["in progress - on track", { kind: "known", id: "on-track", reworded: false }],
  ["On Track", { kind: "known", id: "on-track", reworded: true }],
  ["done", { kind: "known", id: "complete", reworded: true }],
  ["", { kind: "missing" }],
  [" \n", { kind: "missing" }],
  ["< Select >", { kind: "missing" }],
  ["Withdrawm", { kind: "unknown", suggestions: ["Withdrawn"] }],
  ["Amber", { kind: "known", id: "at-risk", reworded: true }],
  ["75%", { kind: "unknown", suggestions: [], percent: 75 }],
  ["-", { kind: "unknown", suggestions: [] }],
])("%s", (written, expected) => {
  expect(readStatus(written, statuses)).toEqual({ written, ...expected });
});

/** Whether a person is asked: a query that says what was taken, with no word of "takes the worse" left out. */
function outcome(written: string, list: readonly Status[] = bare): string {
  const reading = readStatus(written, list);
  if (reading.kind !== "known") return reading.kind;
  return reading.doubt === undefined ? reading.id : `${reading.id} ?`;
}

const ASKED = /^ask|^takes the worse|^keep the reference/u;

test.each(readCases("status-words.tsv"))(
  "of status words: $written",
  ({ written, status, say }) => {
    const softened = written === "On track - slight slippage";
    const expected =
      status === "-" ? "unknown" : ASKED.test(say ?? "") || softened ? `${status} ?` : status;
    expect(outcome(written ?? "")).toBe(expected);
  },
);

test.each([
  ["g", "on-track"],
  ["R", "off-track"],
  ["a/g", "at-risk ?"],
  ["R - A", "off-track ?"],
  ["Amber & Red", "off-track ?"],
  ["red, amber or green", "off-track ?"],
  ["BLUE", "complete"],
  ["Dark red", "off-track"],
  ["RAG: Amber", "at-risk"],
  ["BRAG status - Blue", "complete"],
  ["Аmber", "at-risk"],
  ["🟢 On track", "on-track"],
  ["✅ Complete", "complete"],
  ["🟢 At risk", "at-risk ?"],
  ["🟥", "off-track"],
  ["🟢🔴", "off-track ?"],
  ["Green ↑", "on-track ?"],
  ["↑", "unknown"],
  ["★", "unknown"],
  ["Green (cell colour)", "on-track ?"],
  ["Grey (cell colour)", "unknown"],
  ["Amber (was Red)", "at-risk ?"],
  ["Red: due to funding", "off-track ?"],
  ["Amber - on track", "at-risk ?"],
  ["Green – complete", "complete ?"],
  ["Red - complete", "off-track ?"],
  ["On track with no issues", "on-track"],
  ["On track, minor issues", "at-risk ?"],
  ["On track but recruitment is difficult", "at-risk ?"],
  ["Not started - on hold", "blocked ?"],
  ["Started but delayed", "off-track ?"],
  ["Delayed to June 2027", "off-track"],
  ["Completed May 2026", "complete"],
  ["Completed 31/03/2026", "complete"],
  ["Complete by May 2026", "unknown"],
  ["To be completed", "unknown"],
  ["Not complete", "unknown"],
  ["Now complete", "complete"],
  ["Work is underway", "on-track"],
  ["Nearly complete", "on-track ?"],
  ["Broadly on track", "on-track ?"],
  ["Nearly on track", "unknown"],
  ["Significantly delayed", "off-track"],
  ["Slightly delayed", "at-risk"],
  ["Superseded by 2.3", "withdrawn ?"],
  ["On hold until the funding is agreed", "blocked ?"],
  ["Awaiting the decision of the board", "blocked ?"],
  ["Green light given", "unknown"],
  ["Red Cross to attend", "unknown"],
  ["A new worker has started", "unknown"],
  ["Complete the training", "unknown"],
  ["See paper 4", "unknown"],
  ["N/A", "unknown"],
  ["TBC", "unknown"],
  ["Yes", "unknown"],
  ["40 per cent complete", "unknown"],
])("%s is read as %s", (written, expected) => {
  expect(outcome(written)).toBe(expected);
});

test.each([
  ["Green", "complete"],
  ["G", "complete"],
  ["🟢", "complete"],
  ["Green (cell colour)", "complete ?"],
  ["Amber/Green", "at-risk ?"],
  ["On track", "on-track"],
])("where the plan lists Green under Complete, %s is %s", (written, expected) => {
  expect(outcome(written, also("complete", "Green"))).toBe(expected);
});

test("a plan's own list wins, and takes the doubt away", () => {
  expect(outcome("Ongoing", also("at-risk", "Ongoing"))).toBe("at-risk");
  expect(outcome("Black", also("withdrawn", "Black"))).toBe("withdrawn");
  expect(outcome("⚫", also("withdrawn", "Black"))).toBe("withdrawn");
  expect(outcome("B", also("off-track", "B"))).toBe("off-track");
});

test("a status that the plan does not have is unknown, and never another one", () => {
  expect(
    outcome(
      "On hold",
      bare.filter(({ id }) => id !== "blocked"),
    ),
  ).toBe("unknown");
});

test.each([
  ["Amber/Green", "the worse of Amber and Green counts"],
  ["Black", "some plans use black for withdrawn"],
  ["✓", "a tick may mean on track"],
  ["Open", "it says nothing about the date"],
])("the doubt about %s is told", (written, doubt) => {
  expect(readStatus(written, bare)).toHaveProperty("doubt", doubt);
});

test("two colours in one cell never read better than either alone", () => {
  const order = ["complete", "on-track", "at-risk", "off-track"];
  const colour = fc.constantFrom("Green", "Amber", "Red", "Blue", "G", "A", "R", "B", "🟢", "🔴");
  const sign = fc.constantFrom("/", " / ", "-", " and ", " – ", ", ");
  const at = (written: string): number => {
    const reading = readStatus(written, bare);
    return reading.kind === "known" ? order.indexOf(reading.id) : -1;
  };
  fc.assert(
    fc.property(colour, sign, colour, (a, between, b) => {
      expect(at(`${a}${between}${b}`)).toBe(Math.max(at(a), at(b)));
    }),
  );
});

test("any text has a reading that keeps it as written, and none is read as blank but blanks", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (written) => {
      const reading = readStatus(written, statuses);
      expect(reading.written).toBe(written);
    }),
  );
});
