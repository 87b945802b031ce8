import type { Finding } from "../../finding/finding.ts";
import { groupBy } from "../../finding/group-by.ts";
import { count } from "../../text/count.ts";
import { tidy } from "../../text/tidy.ts";
import { toA1 } from "../../workbook/address.ts";
import type { DateSystem } from "../../workbook/workbook.ts";
import { cellText } from "../cells/cell-text.ts";
import type { PlacedCell } from "../cells/read-answer.ts";
import type { PlanRow, PlanTable } from "./scan-plan-sheet.ts";

const MOST_SHOWN = 60;

function aboutRow(
  row: PlanRow,
  given: Pick<Finding, "code" | "severity" | "found" | "wanted" | "message" | "fix">,
): Finding {
  return {
    ...given,
    sheet: row.sheet,
    cells: [toA1({ row: row.row, column: row.column })],
    heading: row.heading,
    ref: row.reference.ref,
  };
}

function repaired(row: PlanRow): Finding {
  const { written, ref } = row.reference;
  return aboutRow(row, {
    code: "repaired-reference",
    severity: "query",
    found: written,
    wanted: ref,
    message: `Reference ${tidy(written)} is read as ${ref}. Confirm or change it.`,
    fix: `Write ${ref}, or the reference that is meant.`,
  });
}

function duplicate(row: PlanRow, first: PlanRow): Finding {
  const { ref } = row.reference;
  return aboutRow(row, {
    code: "duplicate-reference",
    severity: "error",
    found: ref,
    wanted: "a reference of its own",
    message: `Reference ${ref} is already in row ${first.row + 1} of ${first.sheet}. The second one is not in the plan. Give it a reference of its own.`,
    fix: "Give each action a reference of its own.",
  });
}

/** A text that begins in lower case is the end of the one above it (domain reference 1.11 I33). */
function startsMidSentence(row: PlanRow): boolean {
  return /^\p{Ll}/u.test(tidy(row.texts.get("action")?.[0] ?? ""));
}

function midSentence(row: PlanRow): Finding {
  const found = tidy(row.texts.get("action")?.[0] ?? "").slice(0, MOST_SHOWN);
  return aboutRow(row, {
    code: "action-starts-mid-sentence",
    severity: "query",
    found,
    wanted: "the beginning of the action",
    message: `Action ${row.reference.ref} begins in lower case: "${found}". It may be the end of the action above. Move it there or confirm it.`,
    fix: "Move the words to the action they belong to.",
  });
}

function withoutWording(row: PlanRow): Finding {
  return aboutRow(row, {
    code: "action-without-wording",
    severity: "error",
    found: "",
    wanted: "what is to be done",
    message: `Action ${row.reference.ref} has no wording. Write what is to be done.`,
    fix: "Write the action.",
  });
}

function withoutReference(row: PlanRow, at: number): Finding {
  const { ref } = row.reference;
  return {
    ...aboutRow(row, {
      code: "missing-reference",
      severity: "query",
      found: "",
      wanted: "a reference, or nothing but the rest of the action above",
      message: `Row ${at + 1} has an action, a lead and a date and no reference, so it is read as the rest of ${ref}. Confirm, or give it a reference of its own.`,
      fix: "Give the row a reference if it is an action of its own.",
    }),
    cells: [toA1({ row: at, column: row.column })],
  };
}

/** What is doubtful in the rows of a plan, in the order of the plan. */
export function rowFindings(rows: readonly PlanRow[]): Finding[] {
  const first = new Map<string, PlanRow>();
  return rows.flatMap((row): Finding[] => {
    const earlier = first.get(row.reference.ref);
    if (earlier) return [duplicate(row, earlier)];
    first.set(row.reference.ref, row);
    return [
      ...(row.reference.repaired ? [repaired(row)] : []),
      ...(row.texts.has("action") ? [] : [withoutWording(row)]),
      ...(startsMidSentence(row) ? [midSentence(row)] : []),
      ...row.doubtfulRows.map((at) => withoutReference(row, at)),
    ];
  });
}

/** One query for each sheet with cells that belong to no table, title or list. */
export function unreadFindings(cells: readonly PlacedCell[], system: DateSystem): Finding[] {
  return [...groupBy(cells, ({ sheet }) => sheet)].map(([sheet, placed]) => {
    const [first] = placed;
    const they = placed.length === 1 ? "is" : "are";
    const found = first ? tidy(cellText(first.cell, system)).slice(0, MOST_SHOWN) : "";
    return {
      code: "unread-content",
      severity: "query",
      sheet,
      cells: placed.map(({ row, cell }) => toA1({ row, column: cell.column })),
      heading: null,
      ref: null,
      found,
      wanted: "an action in a table",
      message: `${count(placed.length, "cell")} on the sheet ${sheet} ${they} outside the tables of actions and not in the plan, from "${found}". Check that no action is among them.`,
      fix: "Move any action among them into its table.",
    };
  });
}

/** Said where a workbook holds no table of actions at all. */
export function withoutTables(tables: readonly PlanTable[]): Finding[] {
  if (tables.some(({ rows }) => rows.length > 0)) return [];
  return [
    {
      code: "no-plan-table",
      severity: "error",
      sheet: null,
      cells: [],
      heading: null,
      ref: null,
      found: "no table of actions",
      wanted:
        "a table with the headings Ref, Action, Lead Partner, Success Measure and Completion Date",
      message:
        "This workbook does not have a table of actions. Give the table the headings Ref, Action, Lead Partner, Success Measure and Completion Date.",
      fix: "Add the headings above the table of actions.",
    },
  ];
}
