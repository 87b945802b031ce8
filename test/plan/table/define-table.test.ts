import { choice, date, partOf, shown, text } from "../../../src/plan/table/column-kinds.ts";
import {
  defineTable,
  headingOf,
  keysOfPart,
  type PartOf,
  type RestOf,
  type RowOf,
} from "../../../src/plan/table/define-table.ts";
import { NO_NAMES } from "../../../src/plan/master/table-names.ts";
import { readTable } from "../../../src/read/master/read-table.ts";
import { recordsOf } from "../../../src/report/master/records-of.ts";
import { workbookOf } from "../../support/workbook-of.ts";

const VISITS = defineTable({
  sheet: "Visits",
  table: "Visits",
  note: "Who was seen.",
  key: ["id"],
  columns: {
    id: text("Visit"),
    day: partOf("when", date("Day")),
    outcome: choice("Outcome", ["Seen", "Away"], 10),
    summary: shown(text("In short")),
  },
});

type Visit = RowOf<typeof VISITS>;

const VISIT: Visit = { id: "a", day: "2018-11-14", outcome: "Seen" };

describe("what follows from a definition", () => {
  test("a noun, its parts, and the rest of it", () => {
    const when: PartOf<typeof VISITS, "when"> = { day: null };
    const rest: RestOf<typeof VISITS> = { id: "a", outcome: null };
    expect({ ...rest, ...when } satisfies Visit).toEqual({ id: "a", day: null, outcome: null });
    expect(keysOfPart(VISITS, "when")).toEqual(["day"]);
  });

  test("records and rows", () => {
    const records = recordsOf(VISITS, [{ ...VISIT, summary: "Seen once" }], NO_NAMES);
    expect(records).toEqual([
      { id: "a", day: { day: "2018-11-14" }, outcome: "Seen", summary: "Seen once" },
    ]);
    const headings = VISITS.columns.map(({ heading }) => heading);
    const workbook = workbookOf({ Visits: [headings, ["a", "14 November 2018", "seen", "?"]] });
    expect(readTable(VISITS, workbook, NO_NAMES).map((row) => row.all())).toEqual([VISIT]);
  });
});

// The compiler holds these: a line that is no error any more fails `npm run types`.
describe("a misspelt key is a type error", () => {
  const [row] = readTable(
    VISITS,
    workbookOf({ Visits: [VISITS.columns.map(({ heading }) => heading), ["a"]] }),
    NO_NAMES,
  );

  test("in what is read", () => {
    // @ts-expect-error no column is called so
    expect(row?.all().outcom).toBeUndefined();
    // @ts-expect-error no column is called so
    expect(() => row?.get("outcom")).not.toThrow();
    // @ts-expect-error nobody reads what the tool works out
    expect(row?.all().summary).toBeUndefined();
  });

  test("in what is written, where it is spread, and where it holds another kind of value", () => {
    const misdated = [VISIT].map((visit) => ({ ...visit, dat: "2018-11-15" }));
    const written = [
      // @ts-expect-error no column is called so
      recordsOf(VISITS, [{ ...VISIT, outcom: "Away" }], NO_NAMES),
      // @ts-expect-error no column is called so
      recordsOf(VISITS, misdated, NO_NAMES),
      // @ts-expect-error no such outcome
      recordsOf(VISITS, [{ ...VISIT, outcome: "Gone" }], NO_NAMES),
    ];
    expect(written).toHaveLength(3);
  });

  test("in the key that tells rows apart, and in the place of a value", () => {
    const columns = { id: text("Visit") };
    const table = { sheet: "Visits", table: "Visits", note: "", columns } as const;
    // @ts-expect-error no column is called so
    expect(defineTable({ ...table, key: ["ids"] }).key).toEqual(["ids"]);
    // @ts-expect-error no column is called so
    expect(headingOf(VISITS, "outcom")).toBe("outcom");
  });
});
