import fc from "fast-check";
import { readReturn } from "../../../src/read/read-return.ts";
import type { Answer } from "../../../src/read/cells/answer.ts";
import type { Return } from "../../../src/read/return.ts";
import { toA1 } from "../../../src/workbook/address.ts";
import type { Cell, Workbook } from "../../../src/workbook/workbook.ts";
import { builtTemplate } from "../../support/built-template.ts";
import { samplePlan } from "../../support/sample-plan.ts";

const plan = samplePlan();
let template: Workbook;

beforeAll(async () => {
  template = await builtTemplate(plan);
});

type Typed = readonly (string | null)[];

/** The template with these texts in the first rows of its table of updates; null leaves a cell empty. */
function filled(rows: readonly Typed[]): Workbook {
  return {
    ...template,
    sheets: template.sheets.map((sheet) => {
      const [table] = sheet.name === "Updates" ? sheet.tables : [];
      if (!table) return sheet;
      const typed = rows.map((texts, at) => ({
        index: table.area.top + 1 + at,
        hidden: false,
        cells: texts.flatMap((value, column): Cell[] =>
          value === null ? [] : [{ column: table.area.left + column, value }],
        ),
      }));
      const above = sheet.rows.filter(({ index }) => index <= table.area.top);
      return { ...sheet, rows: [...above, ...typed.filter(({ cells }) => cells.length > 0)] };
    }),
  };
}

function firstRow(): number {
  const area = template.sheets.find(({ name }) => name === "Updates")?.tables[0]?.area;
  return (area?.top ?? 0) + 1;
}

function places(answers: readonly Answer[]): string[] {
  return answers.flatMap(({ sources }) =>
    sources.flatMap(({ sheet, address }) => (sheet === "Updates" ? [toA1(address)] : [])),
  );
}

function accounted({ rows, unread, nil, identity }: Return): string[] {
  return [
    ...rows.flatMap((row) => [
      ...places(Object.values(row.answers)),
      ...places(row.extras.map(({ answer }) => answer)),
    ]),
    ...places(unread),
    ...places([nil, identity.partner, identity.round].flatMap((answer) => answer ?? [])),
  ];
}

/** Words of headings, banners, labels and notes among plain ones: what a row might be taken for. */
const words = fc.constantFrom(
  "Terms of reference agreed",
  "In progress",
  "Action Taken",
  "Strategy Action Plan Ref",
  "Status of Action",
  "Progress update 14 November 2018",
  "Evidence",
  "Early help",
  "2. Early help",
  "Partner: Somebody",
  "Organisation",
  "Round",
  "Nothing to report",
  "Note: see overleaf",
  "e.g. met monthly",
  "Total",
  "The hub opened in May",
  "Complete",
  "1a",
  "9z",
  "Ref",
);
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: words },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 30 }) },
);
const row = fc.array(cell, { minLength: 10, maxLength: 10 });

function typedPlaces(rows: readonly Typed[]): string[] {
  const top = firstRow();
  return rows.flatMap((texts, at) => {
    const only = texts.filter((text) => text !== null);
    // A printed reference that waits for its answer says nothing.
    if (only.length === 1 && texts[0] === "1a") return [];
    return texts.flatMap((text, column) =>
      text === null || text.trim() === "" ? [] : [toA1({ row: top + at, column })],
    );
  });
}

test("every text typed in the template's own table comes out somewhere, whatever it looks like", () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const read = readReturn(filled(rows), plan);
      const seen = new Set(accounted(read));
      expect(typedPlaces(rows).filter((place) => !seen.has(place))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

const BLANK = [null, null, null, null] as const;

test.each<[string, Typed]>([
  [
    "a row that reads as a heading",
    [null, "Terms of reference agreed", null, null, null, "In progress", ...BLANK],
  ],
  [
    "the heading itself",
    ["Strategy Action Plan Ref", "Action Taken", null, null, null, "Status of Action", ...BLANK],
  ],
  [
    "another form's heading",
    ["Ref", "Progress update 14 November 2018", null, null, null, "Status", ...BLANK],
  ],
])("below the template's heading %s is a row", (_, odd) => {
  const rows = [odd, ["1a", "The hub opened.", null, null, null, "On track", ...BLANK]];
  const read = readReturn(filled(rows), plan);
  expect(
    read.rows.map(({ row: at, answers }) => [at - firstRow(), answers["action-taken"]?.text]),
  ).toEqual([
    [0, odd[1]],
    [1, "The hub opened."],
  ]);
});
