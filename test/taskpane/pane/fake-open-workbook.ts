import type { Workbook } from "../../../src/workbook/workbook.ts";
import type { Picture } from "../../../src/report/picture/picture.ts";
import type {
  CellMark,
  CellPlace,
  ChangeOutcome,
  LeftChange,
  OpenWorkbook,
  WorkbookReading,
} from "../../../taskpane/open-workbook.ts";
import { type GridCell, workbookOf } from "../../support/workbook-of.ts";

const HEADINGS = [
  "Strategy Action Plan Ref",
  "Stakeholder",
  "Action Taken",
  "Individual(s) Responsible",
  "Target Date Start",
  "Target Date Finish",
  "Status of Action",
];

/** A row of a sample return: reference and status, the rest in order. */
export function rowOf(ref: string, status: string, taken = `Met the leads of ${ref}`): GridCell[] {
  return [ref, "EXC", taken, "A officer", "1 April 2018", "31 March 2019", status];
}

/** A return of EXC for 14 November 2018, with these rows from row 2 of "Updates" on. */
export function sampleReturn(rows: readonly (readonly GridCell[])[]): Workbook {
  return workbookOf({
    "Start here": [
      ["Partner", "EXC"],
      ["Round", { value: 43418, format: "dd/mm/yyyy" }],
    ],
    Updates: [HEADINGS, ...rows],
  });
}

/** A reading in which nothing is special. */
export function readingOf(workbook: Workbook): WorkbookReading {
  return { workbook, name: "Return.xlsx", notes: [], isMarked: false };
}

type HostMocks = {
  readonly [Name in keyof OpenWorkbook]: jest.Mock<
    ReturnType<OpenWorkbook[Name]>,
    Parameters<OpenWorkbook[Name]>
  >;
};

/** A workbook that is open in no Excel: its cells are values, and every call is a mock. */
export interface FakeWorkbook {
  readonly host: HostMocks;
  workbook: Workbook;
  /** As if a person typed. */
  edit(workbook: Workbook): void;
  /** Cells that are left alone, and why. */
  readonly left: Map<string, LeftChange["why"]>;
}

function withCell(workbook: Workbook, sheet: string, cell: string, value: string): Workbook {
  const column = cell.charCodeAt(0) - 65;
  const row = Number(cell.slice(1)) - 1;
  return {
    ...workbook,
    sheets: workbook.sheets.map((entry) =>
      entry.name !== sheet
        ? entry
        : {
            ...entry,
            rows: entry.rows.map((line) =>
              line.index !== row
                ? line
                : {
                    ...line,
                    cells: line.cells.map((old) =>
                      old.column === column ? { column, value } : old,
                    ),
                  },
            ),
          },
    ),
  };
}

/** Makes the fake over a workbook. */
export function fakeOpenWorkbook(workbook: Workbook): FakeWorkbook {
  let onEdit = (): void => undefined;
  const fake: FakeWorkbook = {
    workbook,
    left: new Map(),
    edit(next) {
      fake.workbook = next;
      onEdit();
    },
    host: {
      read: jest.fn(() => Promise.resolve(readingOf(fake.workbook))),
      select: jest.fn<Promise<void>, [CellPlace]>(() => Promise.resolve()),
      change: jest.fn((changes): Promise<ChangeOutcome> => {
        const done = [];
        const left: LeftChange[] = [];
        for (const { sheet, cell, before, value } of changes) {
          const why = fake.left.get(cell);
          if (why) left.push({ sheet, cell, why });
          else {
            const now = typeof value === "string" ? value : value.day;
            fake.workbook = withCell(fake.workbook, sheet, cell, now);
            const was = { content: typeof before === "string" ? before : "", format: "General" };
            done.push({ sheet, cell, was, now: { content: now, format: "General" } });
          }
        }
        return Promise.resolve({ done, left });
      }),
      undo: jest.fn((asked): Promise<ChangeOutcome> => {
        const left: LeftChange[] = [];
        for (const { sheet, cell, was } of asked) {
          const why = fake.left.get(cell);
          if (why) left.push({ sheet, cell, why });
          else fake.workbook = withCell(fake.workbook, sheet, cell, String(was.content));
        }
        const done = asked.filter(({ cell }) => !fake.left.has(cell));
        return Promise.resolve({ done, left });
      }),
      mark: jest.fn((marks: readonly CellMark[]) => {
        const marked = marks.reduce((sum, { cells }) => sum + cells.length, 0);
        return Promise.resolve({ marked, protectedSheets: [], goneSheets: [] });
      }),
      clearMarks: jest.fn(() => Promise.resolve([])),
      watch: jest.fn((told: () => void) => {
        onEdit = told;
        return Promise.resolve();
      }),
      insertSummary: jest.fn<Promise<string>, [Picture]>(() => Promise.resolve("Summary")),
    },
  };
  return fake;
}
