import fc from "fast-check";
import type { Master } from "../../../src/plan/master/master.ts";
import type { MasterRecords } from "../../../src/plan/register/every-table.ts";
import { readMaster } from "../../../src/read/master/read-master.ts";
import { masterRecords } from "../../../src/report/master-records.ts";
import { planEdits } from "../../../src/report/master/plan-edits.ts";
import type { ShownRating } from "../../../src/report/master/master-records-input.ts";
import type { Edit } from "../../../src/workbook/edit.ts";
import { masterWorkbook } from "../../support/master-workbook.ts";
import { sampleLine, sampleMaster, sampleRating } from "../../support/sample-master.ts";

function recordsOf(master: Master, ratings = new Map<string, ShownRating>()): MasterRecords {
  return masterRecords({ master, reportDate: "2018-11-14", ratings });
}

/** Sheet, row from 1, and what is written; rows added with their table. */
function shortly(edits: readonly Edit[]): string[] {
  return edits.map((edit) => {
    if (edit.kind === "append-rows") return `${edit.table} +${edit.rows.length}`;
    if (edit.kind !== "set-cell") return edit.kind;
    return `${edit.sheet} ${edit.address.row + 1}: ${JSON.stringify(edit.value)}`;
  });
}

const before = sampleMaster({
  ledger: [],
  conflicts: [],
  replies: [],
  queue: [],
  newNames: [],
  overrides: [],
});

describe("what is edited", () => {
  test("nothing where the master shows the records already", () => {
    const records = recordsOf(sampleMaster());
    expect(planEdits(masterWorkbook(records).workbook(), records, before.plan)).toEqual([]);
  });

  test("only the cells that differ", () => {
    const book = masterWorkbook(recordsOf(before)).workbook();
    const standings = before.standings.map((standing) =>
      standing.ref === "1b" ? { ...standing, update: "Standards agreed", evidence: "" } : standing,
    );
    const edits = planEdits(book, recordsOf({ ...before, standings }), before.plan);
    expect(shortly(edits)).toEqual([
      'Summary 10: "2 of 6 actions"',
      'Master plan 6: "Standards agreed"',
    ]);
  });

  test.each([
    ["blank", null, ['Master plan 5: {"day":"2018-11-30"}']],
    ["typed", "2019-01-31", []],
  ])("the end of an override that the team left %s", (_how, typed, edits) => {
    const override = sampleMaster().overrides.slice(0, 1);
    const heldTo = (until: string | null) => override.map((one) => ({ ...one, until }));
    const book = masterWorkbook(recordsOf({ ...before, overrides: heldTo(typed) })).workbook();
    const records = recordsOf({ ...before, overrides: heldTo("2018-11-30") });
    expect(shortly(planEdits(book, records, before.plan))).toEqual(edits);
  });

  test("the blank row of an empty table is filled before rows are added", () => {
    const book = masterWorkbook(recordsOf(before)).workbook();
    const ledger = [sampleLine("a"), sampleLine("b"), sampleLine("c")];
    const edits = planEdits(book, recordsOf({ ...before, ledger }), before.plan);
    const log = shortly(edits).filter((edit) => edit.startsWith("Progress"));
    expect([log[0], log.at(-1)]).toEqual(['Progress log 5: "a"', "ProgressLog +2"]);
  });

  test("a list without a key is written anew and what is over is cleared", () => {
    const full = recordsOf(before);
    const [first = {}, second = {}] = full.NeedsAttention;
    const book = masterWorkbook({ ...full, NeedsAttention: [first, second] }).workbook();
    const edits = planEdits(book, { ...full, NeedsAttention: [second] }, before.plan);
    const summary = shortly(edits).filter((edit) => edit.startsWith("Summary"));
    expect(summary.filter((edit) => edit.startsWith("Summary 6"))).toEqual(
      Array.from({ length: 3 }, () => "Summary 6: null"),
    );
  });

  test("a day in place of another", () => {
    const master = sampleMaster();
    const book = masterWorkbook(recordsOf(master)).workbook();
    const standings = master.standings.map((standing) =>
      standing.ref === "2a" ? { ...standing, forecast: "2020-01-31" } : standing,
    );
    expect(shortly(planEdits(book, recordsOf({ ...master, standings }), before.plan))).toEqual([
      'Master plan 8: {"day":"2020-01-31"}',
    ]);
  });
});

describe("what the team owns stays", () => {
  test("what it typed in its columns", () => {
    const records = recordsOf(sampleMaster());
    const typed = records.Conflicts.map((row) => ({ ...row, decision: "Use A" }));
    const book = masterWorkbook({ ...records, Conflicts: typed }).workbook();
    expect(planEdits(book, records, before.plan)).toEqual([]);
  });

  test("its own columns, wherever they stand, in rows that are added", () => {
    const book = masterWorkbook(recordsOf(before));
    const [first] = recordsOf(before).Partners;
    const sheet = book.workbook().sheets.find(({ name }) => name === "Partners");
    const table = sheet?.tables[0];
    if (!first || !table) throw new Error("no partners");
    const width = table.area.right + 1;
    book.set("Partners", 3, width, "Our note");
    book.set("Partners", 4, width, "ring them");
    const widened = {
      ...book.workbook(),
      sheets: book
        .workbook()
        .sheets.map((entry) =>
          entry.name === "Partners"
            ? { ...entry, tables: [{ ...table, area: { ...table.area, right: width } }] }
            : entry,
        ),
    };
    const newNames = [{ written: "EX Wardens", sameAs: "" }];
    const added = planEdits(widened, recordsOf({ ...before, newNames }), before.plan).find(
      (edit) => edit.kind === "append-rows" && edit.table === "Partners",
    );
    const rows = added?.kind === "append-rows" ? added.rows : [];
    expect(rows.map((row) => [row.length, row.at(-1), row[0]])).toEqual([
      [width + 1, null, "? EX Wardens"],
    ]);
  });

  test("rows that no record knows", () => {
    const records = recordsOf(before);
    const extra = { ref: "9z", title: "Typed by hand" };
    const withExtra = { ...records, MasterPlan: [...records.MasterPlan, extra] };
    expect(planEdits(masterWorkbook(withExtra).workbook(), records, before.plan)).toEqual([]);
  });

  test("a Summary that it took out", () => {
    const records = recordsOf(before);
    const book = masterWorkbook(records).workbook();
    const sheets = book.sheets.filter(({ name }) => name !== "Summary");
    expect(planEdits({ ...book, sheets }, records, before.plan)).toEqual([]);
  });
});

test("below a plain range rows are written cell by cell", () => {
  const book = masterWorkbook(recordsOf(before)).workbook();
  const sheets = book.sheets.map((sheet) =>
    sheet.name === "Partners" ? { ...sheet, tables: [] } : sheet,
  );
  const newNames = [{ written: "EX Wardens", sameAs: "" }];
  const edits = planEdits({ ...book, sheets }, recordsOf({ ...before, newNames }), before.plan);
  expect(shortly(edits).filter((edit) => edit.startsWith("Partners"))).toEqual([
    'Partners 9: "? EX Wardens"',
    'Partners 9: "EX Wardens"',
    'Partners 9: "No"',
    'Partners 9: "New name: say who this is"',
  ]);
});

describe("edits bring any master to any later state", () => {
  const ratings = fc.constantFrom("Red", "Amber", "Grey", "Green", "Blue" as const);
  const text = fc.constantFrom("", "=1+1", "a\nb", "a\r\nb", " ", "x".repeat(300), "12");
  const laterMaster = fc
    .record({ lines: fc.integer({ min: 0, max: 6 }), update: text, names: fc.array(text) })
    .map(({ lines, update, names }): Master => {
      const master = sampleMaster();
      return {
        ...master,
        ledger: Array.from({ length: lines }, (_, at) =>
          sampleLine(`line ${at}`, { cells: update, state: at % 2 ? "Merged" : "Superseded" }),
        ),
        standings: master.standings.map((standing) => ({ ...standing, update, flags: update })),
        newNames: names
          .filter((name) => name.trim() !== "")
          .map((written) => ({ written, sameAs: "" })),
      };
    });

  test("and planning again gives none", () => {
    fc.assert(
      fc.property(laterMaster, laterMaster, ratings, (first, second, rating) => {
        const rated = new Map([["2a", sampleRating(rating)]]);
        const book = masterWorkbook(recordsOf(first));
        const records = recordsOf(second, rated);
        book.apply(planEdits(book.workbook(), records, before.plan));
        expect(planEdits(book.workbook(), records, before.plan)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("and what is read back is the later state", () => {
    const later = sampleMaster();
    const book = masterWorkbook(recordsOf(before));
    book.apply(planEdits(book.workbook(), recordsOf(later), before.plan));
    expect(readMaster(book.workbook())).toEqual({
      ...later,
      overrides: [],
      ratings: later.plan.actions.map(({ ref }) => ({
        ref,
        rating: null,
        ratedOn: null,
        previous: null,
      })),
    });
  });
});
