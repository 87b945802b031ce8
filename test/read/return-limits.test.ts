import { readReturn } from "../../src/read/read-return.ts";
import { DEFAULT_RETURN_LIMITS, ReturnTooLarge } from "../../src/read/return-limits.ts";
import { processorMs } from "../support/processor-ms.ts";
import { samplePlan } from "../support/sample-plan.ts";
import { workbookOf, type GridCell } from "../support/workbook-of.ts";

const plan = samplePlan();
const HEADINGS = ["Ref", "Progress update", "Ward"];

function reading(rows: readonly (readonly GridCell[])[], limits: Record<string, number> = {}) {
  return readReturn(workbookOf({ Sheet1: rows }), plan, { ...DEFAULT_RETURN_LIMITS, ...limits });
}

const UPDATES = [HEADINGS, ["1a", "First", "North"], ["1b", "Second", "South"]];

test.each([
  [{ updates: 1 }, "it holds more than 1 updates"],
  [{ answers: 5 }, "it holds more than 5 filled cells in its updates"],
  [{ headings: 0 }, "it holds more than 0 headings of tables"],
  [{ characters: 20 }, "it holds more than 20 characters"],
])("a return beyond %j is refused with a sentence", (limits, sentence) => {
  expect(() => reading(UPDATES, limits)).toThrow(ReturnTooLarge);
  expect(() => reading(UPDATES, limits)).toThrow(sentence);
});

test("at its limits it is read", () => {
  const limits = { updates: 2, answers: 6, headings: 1, characters: 60 };
  expect(reading(UPDATES, limits).rows).toHaveLength(2);
});

test("rows of a copied list do not count as updates", () => {
  const list = Array.from({ length: 50 }, (_, at) => [`Street ${at}`, at]);
  expect(reading([...list, [], ...UPDATES], { updates: 2 }).rows).toHaveLength(2);
});

test("rows that look like headings and are none are read in proportion to their number", () => {
  const lookAlikes = Array.from({ length: 10_000 }, (_, at) => [
    `progress status update ${at}`,
    `target evidence partner ${at}`,
  ]);
  const started = processorMs();
  const read = reading([...lookAlikes, [], ...UPDATES]);
  expect(processorMs() - started).toBeLessThan(15_000);
  expect(read.unread.length + read.rows.length).toBeGreaterThanOrEqual(10_000);
});

test("a heading that is repeated after thousands of such rows still heads its table", () => {
  const lookAlikes = Array.from({ length: 3_000 }, (_, at) => ["", `status of progress ${at}`]);
  const read = reading([...UPDATES, [], ...lookAlikes, [], HEADINGS, ["1c", "Third"]]);
  expect(read.rows.at(-1)).toMatchObject({ reference: { kind: "action", ref: "1c" } });
});
