import fc from "fast-check";
import { sheetNames } from "../../../src/report/pack-workbook/sheet-names.ts";
import { shortText } from "../../../src/report/pack-workbook/short-text.ts";
import { tableNames } from "../../../src/report/pack-workbook/table-names.ts";

test.each([
  ["Progress of actions", "Progress of actions"],
  ["Appendix 2: Progress with recommendations of 2015", "Appendix 2 Progress"],
  ["'[a]*?/\\", "a"],
  ["Recommendations and their Tracking Assessment", "Recommendations"],
  ["KPI figures (April 2018 to March 2019)", "KPI figures"],
  ["KPI targets and ratings (April 2018 to March 2019)", "KPI targets and ratings"],
  ["Replies (all)", "Replies (all)"],
  ["(an aside that is longer than a tab can be)", "(an aside that is longer than"],
  ["History", "History 2"],
  ["contents", "contents 2"],
  ["***", "Table"],
])("the tab of %p is %p", (title, tab) => {
  expect(sheetNames([title], ["Contents"])).toEqual([tab]);
});

test.each([
  ["KPI1", "table_KPI1"],
  ["R1C1", "table_R1C1"],
  ["actions", "actions"],
  ["2b-or", "table_2b_or"],
])("the Excel table of %p is %p", (id, name) => {
  expect(tableNames([id], [])).toEqual([name]);
});

test("names are never the same, never too long, and hold nothing that Excel refuses", () => {
  const titles = fc.array(
    fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom("A", "a", "Actions of the plan by section"),
    ),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(titles, (given) => {
      for (const names of [sheetNames(given, ["Cover"]), tableNames(given, ["Cover"])]) {
        expect(new Set([...names, "Cover"].map((name) => name.toLowerCase())).size).toBe(
          given.length + 1,
        );
      }
      const odd = sheetNames(given, []).filter(
        (name) => !/^[^[\]:*?/\\']{1,31}$/u.test(name) || name.trim() !== name,
      );
      expect(odd).toEqual([]);
    }),
  );
});

test("a long text ends after a word, and says where the whole of it is", () => {
  expect(shortText("a".repeat(250))).toBe("a".repeat(250));
  const short = shortText("again ".repeat(60));
  expect(short).toMatch(/again… \(full text in the Word paper\)$/u);
  expect(short.length).toBeLessThanOrEqual(250);
  expect(shortText("🙂".repeat(200))).not.toMatch(/[\uD800-\uDBFF]…/u);
});
